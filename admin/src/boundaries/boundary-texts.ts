import { useLanguage } from '../texts/use-texts.js';

interface BoundaryTexts {
  readonly title: (area: string, year: number) => string;
  readonly hint: string;
  readonly boundary: string;
  readonly level: string;
  readonly levels: readonly (readonly [string, string])[];
  readonly unit: string;
  readonly households: string;
  readonly poor: string;
  readonly nearPoor: string;
  readonly rate: string;
  readonly whole: string;
  readonly undivided: string;
  readonly undividedHint: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly loading: string;
  readonly open: (column: string, unit: string) => string;
}

const vi: BoundaryTexts = {
  title: (area, year) => `Số liệu ${area} năm ${year} theo địa giới`,
  hint: 'Chọn ngày để xem cùng số liệu theo địa giới cũ (đến hết 30/6/2025) hay mới (từ 1/7/2025). Mỗi hộ tính đúng một lần ở mỗi cấp.',
  boundary: 'Theo địa giới ngày',
  level: 'Chia theo',
  levels: [
    ['DISTRICT', 'Cấp huyện'],
    ['COMMUNE', 'Cấp xã'],
    ['HAMLET', 'Thôn'],
    ['PROVINCE', 'Cấp tỉnh'],
  ],
  unit: 'Đơn vị',
  households: 'Số hộ',
  poor: 'Hộ nghèo',
  nearPoor: 'Hộ cận nghèo',
  rate: 'Tỷ lệ nghèo',
  whole: 'Cộng',
  undivided: 'Không chia được theo cấp này',
  undividedHint: 'Hồ sơ ghi ở đơn vị đã chia, hợp thành nên không tách được theo địa giới ngày này',
  empty: 'Không có số liệu theo địa giới ngày này',
  emptyHint: 'Địa bàn không có hiệu lực vào ngày đã chọn, hoặc năm này chưa công nhận hộ nào.',
  loading: 'Đang tải số liệu',
  open: (column, unit) => `${column}, ${unit}`,
};

const en: BoundaryTexts = {
  title: (area, year) => `Figures of ${area}, ${year}, by boundaries`,
  hint: 'Choose a day to see the same figures under the old boundaries (through 30 June 2025) or the new ones (from 1 July 2025). Each household counts once on each level.',
  boundary: 'Boundaries of',
  level: 'Divided by',
  levels: [
    ['DISTRICT', 'District'],
    ['COMMUNE', 'Commune'],
    ['HAMLET', 'Hamlet'],
    ['PROVINCE', 'Province'],
  ],
  unit: 'Unit',
  households: 'Households',
  poor: 'Poor',
  nearPoor: 'Near-poor',
  rate: 'Poverty rate',
  whole: 'Sum',
  undivided: 'Not divisible on this level',
  undividedHint:
    'Recorded in a unit that was split or merged, so the boundaries of this day cannot tell it apart',
  empty: 'There are no figures under the boundaries of this day',
  emptyHint: 'The area was not in force on the chosen day, or nothing is recognised in this year.',
  loading: 'Loading the figures',
  open: (column, unit) => `${column}, ${unit}`,
};

export const useBoundaryTexts = (): BoundaryTexts => (useLanguage() === 'vi' ? vi : en);
