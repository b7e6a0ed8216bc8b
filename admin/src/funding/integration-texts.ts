import { useLanguage } from '../texts/use-texts.js';

interface IntegrationTexts {
  readonly heading: string;
  readonly hint: string;
  readonly none: string;
  readonly columns: {
    readonly component: string;
    readonly source: string;
    readonly planned: string;
    readonly actual: string;
    readonly difference: string;
    readonly available: string;
    readonly spent: string;
  };
  readonly notPlanned: string;
  readonly nothingSpent: string;
  readonly notAgreed: string;
  readonly open: (component: string) => string;
}

const vi: IntegrationTexts = {
  heading: 'Lồng ghép: kế hoạch và thực tế',
  hint: 'Thực tế là phần của mỗi nguồn trong số đã giải ngân của dự án; nguồn chỉ có đóng góp thì tính theo giá trị đóng góp.',
  none: 'Chưa có tỷ lệ lồng ghép nào trong thời gian này.',
  columns: {
    component: 'Dự án, tiểu dự án',
    source: 'Nguồn vốn',
    planned: 'Kế hoạch (%)',
    actual: 'Thực tế (%)',
    difference: 'Chênh lệch (điểm %)',
    available: 'Được sử dụng',
    spent: 'Đã chi',
  },
  notPlanned: 'ngoài kế hoạch',
  nothingSpent: 'chưa chi',
  notAgreed: 'chưa thống nhất',
  open: (component) => `Mở tỷ lệ lồng ghép: ${component}`,
};

const en: IntegrationTexts = {
  heading: 'Integration: planned and actual',
  hint: 'Actual is each source’s part of what the component has disbursed; a source of contributions alone counts by their value.',
  none: 'There are no integration shares in this period.',
  columns: {
    component: 'Component',
    source: 'Source',
    planned: 'Planned, %',
    actual: 'Actual, %',
    difference: 'Difference, points',
    available: 'Available',
    spent: 'Spent',
  },
  notPlanned: 'not planned',
  nothingSpent: 'nothing spent',
  notAgreed: 'not agreed yet',
  open: (component) => `Open the integration shares: ${component}`,
};

export const useIntegrationTexts = (): IntegrationTexts => (useLanguage() === 'vi' ? vi : en);
