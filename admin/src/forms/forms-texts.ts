import { formatNumber } from '../format.js';
import { useLanguage } from '../texts/use-texts.js';
import type { Identification, Weight } from './forms-query.js';

interface FormsTexts {
  readonly title: (area: string) => string;
  readonly tabs: Readonly<Record<'forms' | 'flows' | 'checks' | 'measures', string>>;
  readonly print: string;
  readonly file: string;
  readonly loading: string;
  readonly unit: string;
  readonly number: string;
  /** Short names of the forms, from the first. */
  readonly names: readonly string[];
  readonly form: (number: number, title: string) => string;
  readonly unitOfCount: string;
  readonly counted: string;
  readonly peopleOf: (title: string) => string;
  readonly beyond: (households: string) => string;
  readonly beyondHint: string;
  readonly addsUp: (compared: number) => string;
  readonly differs: (what: string, left: number, right: number) => string;
  readonly noUnits: string;
  readonly households: string;
  readonly people: string;
  readonly whole: string;
  readonly matrix: (from: number, to: number) => string;
  readonly matrixHint: string;
  readonly before: (year: number) => string;
  readonly after: (year: number) => string;
  readonly notStated: string;
  readonly absent: string;
  readonly total: string;
  readonly checks: string;
  readonly checksMet: (met: number, all: number) => string;
  readonly check: string;
  readonly left: string;
  readonly right: string;
  readonly difference: string;
  readonly rows: string;
  readonly met: string;
  readonly notMet: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly weight: string;
  readonly weights: Readonly<Record<Weight, string>>;
  readonly identification: string;
  readonly identifications: Readonly<Record<Identification, string>>;
  readonly headcount: string;
  readonly headcountHint: string;
  readonly intensity: string;
  readonly intensityHint: string;
  readonly adjusted: string;
  readonly adjustedHint: string;
  readonly population: string;
  readonly leftOut: (missing: string, withoutClass: string, withoutMembers: string) => string;
  readonly standard: (code: string) => string;
  readonly dimension: string;
  readonly contribution: string;
  readonly indicator: string;
  readonly censored: string;
  readonly censoredHint: string;
  readonly openRows: string;
}

const vi: FormsTexts = {
  title: (area) => `Biểu mẫu và luồng biến động: ${area}`,
  tabs: {
    forms: 'Biểu 1–10',
    flows: 'Chuyển loại hộ',
    checks: 'Đối chiếu số liệu',
    measures: 'Đo lường nghèo đa chiều',
  },
  print: 'In',
  file: 'Tải biểu 1–10 (.xlsx)',
  loading: 'Đang tính',
  unit: 'Đơn vị',
  number: 'Biểu số',
  names: [
    'Kết quả rà soát',
    'Diễn biến hộ nghèo',
    'Diễn biến hộ cận nghèo',
    'Chỉ số thiếu hụt của hộ nghèo (số hộ)',
    'Chỉ số thiếu hụt của hộ nghèo (tỷ lệ)',
    'Chỉ số thiếu hụt của hộ cận nghèo (số hộ)',
    'Chỉ số thiếu hụt của hộ cận nghèo (tỷ lệ)',
    'Theo nhóm đối tượng',
    'Theo dân tộc',
    'Theo nguyên nhân nghèo',
  ],
  form: (number, title) => `Biểu số ${number}. ${title}`,
  unitOfCount: 'Đơn vị tính',
  counted: 'Phân tổ',
  peopleOf: (title) => `${title} (các hộ có nhân khẩu được tính)`,
  beyond: (households) => `${households} hộ ở nơi khác`,
  beyondHint: 'Nay ở ngoài địa bàn của bạn nên không có trong danh sách mở ra',
  addsUp: (compared) => `Tổng các đơn vị khớp với toàn địa bàn ở cả ${compared} cột đã đối chiếu.`,
  differs: (what, left, right) =>
    `${what}: tổng các đơn vị là ${formatNumber(left)}, toàn địa bàn là ${formatNumber(right)}.`,
  noUnits:
    'Địa bàn này không có đơn vị trực thuộc theo địa giới đang chọn. Nếu các đơn vị đã được sắp xếp lại, chọn ngày ở ô “Địa giới” để xem từng đơn vị.',
  households: 'Hộ',
  people: 'Nhân khẩu',
  whole: 'Toàn địa bàn',
  matrix: (from, to) => `Chuyển loại hộ từ năm ${from} sang năm ${to}`,
  matrixHint: 'Mỗi hộ đếm một lần theo phiếu rà soát định kỳ cuối cùng trong năm. Bấm vào số để xem các hộ.',
  before: (year) => `Năm ${year}`,
  after: (year) => `Năm ${year}`,
  notStated: 'Chưa công nhận',
  absent: 'Không có phiếu',
  total: 'Cộng',
  checks: 'Đối chiếu giữa các biểu',
  checksMet: (met, all) => `${met}/${all} phép đối chiếu khớp`,
  check: 'Nội dung đối chiếu',
  left: 'Vế trái',
  right: 'Vế phải',
  difference: 'Chênh lệch',
  rows: 'Bản ghi liên quan',
  met: 'Khớp',
  notMet: 'Chưa khớp',
  empty: 'Chưa có số liệu',
  emptyHint: 'Chọn địa bàn hoặc năm khác, hoặc nhập phiếu rà soát hộ rồi quay lại.',
  weight: 'Tính theo',
  weights: { HOUSEHOLDS: 'Hộ', MEMBERS: 'Nhân khẩu' },
  identification: 'Xác định nghèo',
  identifications: { RECOGNISED_CLASS: 'Theo kết quả công nhận', CUT_OFF: 'Theo ngưỡng thiếu hụt của chuẩn' },
  headcount: 'H – Tỷ lệ nghèo',
  headcountHint: 'Phần dân số nghèo',
  intensity: 'A – Mức độ thiếu hụt',
  intensityHint: 'Tỷ lệ thiếu hụt bình quân của người nghèo',
  adjusted: 'M0 = H × A',
  adjustedHint: 'Chỉ số nghèo đa chiều điều chỉnh',
  population: 'Được tính',
  leftOut: (missing, withoutClass, withoutMembers) =>
    `Không tính: ${missing} thiếu câu trả lời, ${withoutClass} chưa công nhận, ${withoutMembers} hộ chưa ghi nhân khẩu`,
  standard: (code) => `Chuẩn nghèo ${code}`,
  dimension: 'Chiều',
  contribution: 'Đóng góp vào M0',
  indicator: 'Chỉ số',
  censored: 'Tỷ lệ nghèo và thiếu hụt',
  censoredHint: 'Phần dân số vừa nghèo vừa thiếu hụt chỉ số này',
  openRows: 'Xem các phiếu',
};

const en: FormsTexts = {
  title: (area) => `Forms and flows: ${area}`,
  tabs: {
    forms: 'Forms 1–10',
    flows: 'Changes of class',
    checks: 'Cross-checks',
    measures: 'Multidimensional poverty',
  },
  print: 'Print',
  file: 'Get forms 1–10 (.xlsx)',
  loading: 'Computing',
  unit: 'Unit',
  number: 'Form',
  names: [
    'Results of the review',
    'Flows of poor households',
    'Flows of near-poor households',
    'Deprivations of the poor (households)',
    'Deprivations of the poor (rates)',
    'Deprivations of the near-poor (households)',
    'Deprivations of the near-poor (rates)',
    'By group',
    'By ethnicity',
    'By cause of poverty',
  ],
  form: (number, title) => `Form ${number}. ${title}`,
  unitOfCount: 'Counted in',
  counted: 'Counted',
  peopleOf: (title) => `${title} (households whose people are counted)`,
  beyond: (households) => `${households} elsewhere`,
  beyondHint: 'Households that now live outside your area: the list that opens lacks them',
  addsUp: (compared) => `The units add up to the whole area in all ${compared} sums compared.`,
  differs: (what, left, right) =>
    `${what}: the units add up to ${formatNumber(left)}, the whole area has ${formatNumber(right)}.`,
  noUnits:
    'There are no units below this area under the boundaries chosen. Where units were rearranged, choose a day under “Boundaries” to see each of them.',
  households: 'Households',
  people: 'People',
  whole: 'The whole area',
  matrix: (from, to) => `Classes of households from ${from} to ${to}`,
  matrixHint: 'Each household once, by its last annual review of the year. A number opens to its households.',
  before: (year) => `In ${year}`,
  after: (year) => `In ${year}`,
  notStated: 'No class recognised',
  absent: 'Not reviewed',
  total: 'Total',
  checks: 'Cross-checks between the forms',
  checksMet: (met, all) => `${met} of ${all} checks hold`,
  check: 'Check',
  left: 'Left side',
  right: 'Right side',
  difference: 'Difference',
  rows: 'Records',
  met: 'Holds',
  notMet: 'Does not hold',
  empty: 'There are no figures yet',
  emptyHint: 'Choose another area or year, or enter household reviews and come back.',
  weight: 'Weighted by',
  weights: { HOUSEHOLDS: 'Households', MEMBERS: 'Members' },
  identification: 'The poor are',
  identifications: { RECOGNISED_CLASS: 'those recognised as poor', CUT_OFF: 'those who reach the cut-off' },
  headcount: 'H – headcount',
  headcountHint: 'Share of the population that is poor',
  intensity: 'A – intensity',
  intensityHint: 'Mean share of deprivations among the poor',
  adjusted: 'M0 = H × A',
  adjustedHint: 'Adjusted headcount',
  population: 'Counted',
  leftOut: (missing, withoutClass, withoutMembers) =>
    `Left out: ${missing} with an unknown answer, ${withoutClass} without a recognised class, ${withoutMembers} households without a number of members`,
  standard: (code) => `Poverty standard ${code}`,
  dimension: 'Dimension',
  contribution: 'Share of M0',
  indicator: 'Indicator',
  censored: 'Censored headcount',
  censoredHint: 'Share of the population that is poor and deprived in it',
  openRows: 'Open the reviews',
};

export const useFormsTexts = (): FormsTexts => (useLanguage() === 'vi' ? vi : en);
