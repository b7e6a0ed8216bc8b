import { useLanguage } from '../texts/use-texts.js';

interface ProposalTexts {
  readonly heading: string;
  readonly hint: string;
  readonly lacking: string;
  readonly notLacking: string;
  readonly open: string;
  readonly differs: (decided: string) => string;
}

const vi: ProposalTexts = {
  heading: 'Đề nghị từ thông tin thành viên và nhà ở',
  hint: 'Chỉ để tham khảo: cán bộ rà soát quyết định.',
  lacking: 'Thiếu hụt',
  notLacking: 'Không thiếu hụt',
  open: 'Chưa rõ',
  differs: (decided) => `Cán bộ ghi: ${decided}`,
};

const en: ProposalTexts = {
  heading: 'Proposed from members and dwelling',
  hint: 'For orientation only: the reviewer decides.',
  lacking: 'Lacking',
  notLacking: 'Not lacking',
  open: 'Not known',
  differs: (decided) => `Reviewer: ${decided}`,
};

export const useProposalTexts = (): ProposalTexts => (useLanguage() === 'vi' ? vi : en);
