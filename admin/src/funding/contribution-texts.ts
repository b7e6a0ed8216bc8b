import { useLanguage } from '../texts/use-texts.js';

interface ContributionTexts {
  readonly heading: string;
  readonly columns: {
    readonly donorKind: string;
    readonly gifts: string;
    readonly cash: string;
    readonly inKind: string;
    readonly labour: string;
    readonly total: string;
  };
  readonly notStated: string;
  readonly total: string;
  readonly open: (donorKind: string) => string;
  readonly none: string;
}

const vi: ContributionTexts = {
  heading: 'Đóng góp, huy động theo bên đóng góp',
  columns: {
    donorKind: 'Bên đóng góp',
    gifts: 'Số khoản',
    cash: 'Tiền',
    inKind: 'Hiện vật',
    labour: 'Ngày công',
    total: 'Tổng giá trị',
  },
  notStated: 'Chưa ghi loại',
  total: 'Cộng',
  open: (donorKind) => `Đóng góp: ${donorKind}`,
  none: 'Chưa có khoản đóng góp nào trong thời gian này.',
};

const en: ContributionTexts = {
  heading: 'Contributions by donor',
  columns: {
    donorKind: 'Donor',
    gifts: 'Gifts',
    cash: 'Cash',
    inKind: 'In kind',
    labour: 'Labour',
    total: 'Value in all',
  },
  notStated: 'Kind not recorded',
  total: 'Total',
  open: (donorKind) => `Contributions: ${donorKind}`,
  none: 'There is no contribution in this time.',
};

export const useContributionTexts = (): ContributionTexts => (useLanguage() === 'vi' ? vi : en);
