import { useLanguage } from '../texts/use-texts.js';

interface LateTexts {
  readonly late: (count: number) => string;
  readonly see: string;
  readonly title: string;
}

/** What is late in a sheet, by the key of its resource. */
const nouns: Readonly<Record<string, { readonly vi: string; readonly en: readonly [string, string] }>> = {
  finding: { vi: 'tồn tại quá hạn khắc phục', en: ['finding is overdue', 'findings are overdue'] },
  inspection: {
    vi: 'cuộc kiểm tra còn tồn tại quá hạn khắc phục',
    en: ['inspection has overdue findings', 'inspections have overdue findings'],
  },
  task: { vi: 'công việc quá hạn', en: ['task is overdue', 'tasks are overdue'] },
  dialogueQuestion: {
    vi: 'kiến nghị quá hạn trả lời',
    en: ['question is overdue', 'questions are overdue'],
  },
  placement: {
    vi: 'người quá hạn theo dõi 3 tháng',
    en: ['follow-up is overdue', 'follow-ups are overdue'],
  },
  reportingPeriod: { vi: 'kỳ báo cáo quá hạn nộp', en: ['report is overdue', 'reports are overdue'] },
};

export const useLateTexts = (resource: string): LateTexts => {
  const language = useLanguage();
  const noun = nouns[resource] ?? { vi: 'dòng quá hạn', en: ['row is overdue', 'rows are overdue'] };
  return language === 'vi'
    ? { late: (count) => `${count} ${noun.vi}`, see: 'Xem', title: `Quá hạn: ${noun.vi}` }
    : {
        late: (count) => `${count} ${count === 1 ? noun.en[0] : noun.en[1]}`,
        see: 'Show',
        title: `Overdue: ${noun.en[1]}`,
      };
};
