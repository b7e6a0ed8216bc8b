import { useLanguage } from '../texts/use-texts.js';
import type { Identification, Weight } from './forms-query.js';

interface FormsTexts {
  readonly title: (area: string) => string;
  readonly tabs: Readonly<Record<'flows' | 'deprivations' | 'checks' | 'measures', string>>;
  readonly print: string;
  readonly file: string;
  readonly loading: string;
  readonly unit: string;
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
  readonly formTwo: string;
  readonly formThree: string;
  readonly closes: string;
  readonly open: (difference: string) => string;
  readonly balance: string;
  readonly unexplained: string;
  readonly membersUnknown: string;
  readonly formFour: string;
  readonly formSix: string;
  readonly ofClass: string;
  readonly deprivationTotal: string;
  readonly missing: string;
  readonly missingHint: string;
  readonly hidden: string;
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
    flows: 'Biến động hộ',
    deprivations: 'Chỉ số thiếu hụt',
    checks: 'Đối chiếu số liệu',
    measures: 'Đo lường nghèo đa chiều',
  },
  print: 'In',
  file: 'Tải biểu 1–10 (.xlsx)',
  loading: 'Đang tính',
  unit: 'Đơn vị',
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
  formTwo: 'Biểu 2. Diễn biến hộ nghèo',
  formThree: 'Biểu 3. Diễn biến hộ cận nghèo',
  closes: 'Khớp',
  open: (difference) => `Lệch ${difference}`,
  balance: 'Khớp số',
  unexplained: 'Hộ chưa rõ lý do tăng, giảm',
  membersUnknown: 'Hộ chưa ghi số nhân khẩu',
  formFour: 'Biểu 4 và 5. Chỉ số thiếu hụt của hộ nghèo',
  formSix: 'Biểu 6 và 7. Chỉ số thiếu hụt của hộ cận nghèo',
  ofClass: 'Tổng số hộ',
  deprivationTotal: 'Tổng số chỉ số thiếu hụt',
  missing: 'Chưa có thông tin',
  missingHint: 'Số hộ chưa ghi có thiếu hụt hay không',
  hidden: 'Dấu –: dựa trên dưới 10 hộ nên không hiện cho người không được xem từng hộ.',
  checks: 'Đối chiếu giữa các biểu',
  checksMet: (met, all) => `${met}/${all} phép đối chiếu khớp`,
  check: 'Nội dung đối chiếu',
  left: 'Vế trái',
  right: 'Vế phải',
  difference: 'Chênh lệch',
  rows: 'Bản ghi liên quan',
  met: 'Khớp',
  notMet: 'Chưa khớp',
  empty: 'Chưa có phiếu rà soát định kỳ nào trong hai năm này',
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
    flows: 'Flows of households',
    deprivations: 'Deprivations',
    checks: 'Cross-checks',
    measures: 'Multidimensional poverty',
  },
  print: 'Print',
  file: 'Get forms 1–10 (.xlsx)',
  loading: 'Computing',
  unit: 'Unit',
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
  formTwo: 'Form 2. Flows of poor households',
  formThree: 'Form 3. Flows of near-poor households',
  closes: 'Closes',
  open: (difference) => `Off by ${difference}`,
  balance: 'Balance',
  unexplained: 'Households without a reason of the change',
  membersUnknown: 'Households without a number of members',
  formFour: 'Forms 4 and 5. Deprivations of poor households',
  formSix: 'Forms 6 and 7. Deprivations of near-poor households',
  ofClass: 'Households',
  deprivationTotal: 'Deprivations in all',
  missing: 'Not recorded',
  missingHint: 'Households for which it is not recorded',
  hidden: 'A dash: rests on fewer than 10 households, not shown to those who may not see them one by one.',
  checks: 'Cross-checks between the forms',
  checksMet: (met, all) => `${met} of ${all} checks hold`,
  check: 'Check',
  left: 'Left side',
  right: 'Right side',
  difference: 'Difference',
  rows: 'Records',
  met: 'Holds',
  notMet: 'Does not hold',
  empty: 'There is no annual review in these two years yet',
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
