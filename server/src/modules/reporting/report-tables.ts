import { dayFirst } from '../../kernel/messages.js';
import { roundHalfAwayFromZero } from '../../engine/index.js';
import { householdClasses } from '../review/index.js';
import { indicatorUnits } from '../target/index.js';
import { trainingKinds } from '../work/index.js';
import type {
  DeprivationFigure,
  Figures,
  Flow,
  FlowSheetFigure,
  IndicatorFigure,
  UnitFigure,
} from './figures.js';
import { wordOf } from './period.rules.js';
import { figure, type ReportTable, rounded, share, table, text, vnd, whole } from './report-table.js';

const statusWords: Readonly<Record<string, string>> = {
  ACHIEVED: 'Đạt',
  ON_TRACK: 'Đúng tiến độ',
  BEHIND: 'Chậm',
  NO_TARGET: 'Chưa giao mục tiêu',
  NO_DATA: 'Chưa có số liệu',
  NOT_APPLICABLE: 'Không có đối tượng',
};

const ruleWords: Readonly<Record<string, string>> = {
  AT_LEAST: '≥',
  APPROXIMATELY: '≈',
  AT_MOST: '≤',
  BELOW: '<',
  REDUCE_BY: 'giảm ≥',
};

const targetWords = ({ rule, target, decimals }: IndicatorFigure): string | null => {
  if (rule === 'EVERY') return 'tất cả';
  if (target === null) return null;
  const [digits = '', fraction] = roundHalfAwayFromZero(target, 1, decimals).split('.');
  return `${ruleWords[rule] ?? ''} ${fraction === undefined || /^0+$/.test(fraction) ? digits : `${digits},${fraction}`}`;
};

const basisWords = (one: IndicatorFigure, to: string): string => {
  if (one.basis === 'ROWS_THROUGH') return `đến hết ${dayFirst(to)}`;
  return one.basis === 'STATE_ON' ? `tại ${dayFirst(to)}` : `cả năm ${one.year}`;
};

const indicatorTable = ({ indicators, period }: Figures): ReportTable => {
  const hasOpening = indicators.some(({ openingValue }) => openingValue !== undefined);
  return table(
    'indicators',
    'Kết quả thực hiện các chỉ tiêu',
    [
      text('Chỉ tiêu'),
      text('Đơn vị tính'),
      text('Mục tiêu'),
      ...(hasOpening ? [figure(`Năm ${period.from.slice(0, 4)}`)] : []),
      figure('Thực hiện'),
      figure('Đạt'),
      figure('Trong tổng số'),
      figure('Chưa rõ'),
      figure('Riêng trong kỳ'),
      text('Tính cho'),
      text('Đánh giá'),
    ],
    indicators.map((one) => [
      one.name,
      wordOf(indicatorUnits, one.unit).vi,
      targetWords(one),
      ...(hasOpening ? [rounded(one.openingValue ?? null, one.decimals)] : []),
      rounded(one.rule === 'REDUCE_BY' ? one.change : one.value, one.decimals),
      whole(one.numerator),
      whole(one.denominator),
      one.denominator === null ? null : whole(one.missing),
      whole(one.inPeriod),
      basisWords(one, period.to),
      statusWords[one.status] ?? one.status,
    ]),
    {
      note: '“Tính cho” là khoảng thời gian của con số: phiếu rà soát chỉ ghi năm nên kỳ kết thúc giữa năm dùng rà soát của năm liền trước; “Riêng trong kỳ” là phần tăng thêm có ngày thuộc kỳ.',
    },
  );
};

const breakdownTable = ({ indicators }: Figures): ReportTable =>
  table(
    'breakdowns',
    'Chỉ tiêu chia theo địa bàn và nhóm',
    [
      text('Chỉ tiêu'),
      text('Chia theo'),
      text('Nhóm'),
      figure('Đạt'),
      figure('Trong tổng số'),
      figure('Chưa rõ'),
      figure('Giá trị'),
    ],
    indicators.flatMap((one) =>
      one.breakdowns.flatMap(({ label, parts }) =>
        parts.map((part) => [
          one.name,
          label[0],
          part.label[0],
          whole(part.numerator),
          whole(part.denominator),
          part.denominator === null ? null : whole(part.missing),
          rounded(part.value, one.decimals),
        ]),
      ),
    ),
    { isFileOnly: true },
  );

const classWords = (one: string | null): string =>
  one === null ? 'Chưa công nhận' : wordOf(householdClasses, one).vi;

/** From the poorest on; what is not recognised yet stands last. */
const classPlace = (one: string | null): number => {
  const place = householdClasses.choices.findIndex(({ value }) => value === one);
  return place < 0 ? householdClasses.choices.length : place;
};

const classTable = ({ classes, reviewYear }: Figures): ReportTable =>
  table(
    'classes',
    `Kết quả rà soát hộ năm ${reviewYear}`,
    [text('Phân loại'), figure('Số hộ'), figure('Nhân khẩu')],
    classes
      .toSorted((a, b) => classPlace(a.class) - classPlace(b.class))
      .map((one) => [classWords(one.class), whole(one.households), whole(one.members)]),
  );

const sumOf = (units: readonly UnitFigure[]): UnitFigure =>
  units.reduce(
    (sum, one) => ({
      ...sum,
      households: sum.households + one.households,
      poor: sum.poor + one.poor,
      nearPoor: sum.nearPoor + one.nearPoor,
    }),
    { name: 'Cộng', households: 0, poor: 0, nearPoor: 0 },
  );

const unitTable = ({ units, reviewYear }: Figures): ReportTable =>
  table(
    'units',
    `Hộ nghèo, hộ cận nghèo năm ${reviewYear} theo địa bàn`,
    [
      text('Địa bàn'),
      figure('Số hộ rà soát'),
      figure('Hộ nghèo'),
      figure('Tỷ lệ (%)'),
      figure('Hộ cận nghèo'),
      figure('Tỷ lệ (%)'),
    ],
    [...units, sumOf(units)].map(({ name, households, poor, nearPoor }) => [
      name,
      whole(households),
      whole(poor),
      share(poor, households),
      whole(nearPoor),
      share(nearPoor, households),
    ]),
  );

const flowTable = (
  key: string,
  title: string,
  { columns, parts, whole: sum }: FlowSheetFigure,
): ReportTable =>
  table(
    key,
    title,
    [text('Địa bàn'), text('Tính theo'), ...columns.map(([label]) => figure(label)), figure('Chênh lệch')],
    [...parts, sum].flatMap(({ name, cells, differenceHouseholds, differencePeople }) => [
      [name, 'hộ', ...cells.map((cell) => whole(cell.households)), whole(differenceHouseholds)],
      ['', 'khẩu', ...cells.map((cell) => whole(cell.people)), whole(differencePeople)],
    ]),
  );

const flowTables = ({ fromYear, toYear, poor, nearPoor }: Flow): ReportTable[] => {
  const span = `từ rà soát năm ${fromYear} đến rà soát năm ${toYear}`;
  return [
    flowTable('poorFlow', `Diễn biến hộ nghèo ${span}`, poor),
    flowTable('nearPoorFlow', `Diễn biến hộ cận nghèo ${span}`, nearPoor),
  ];
};

const deprivationTable = (
  key: string,
  title: string,
  columns: Figures['deprivations']['columns'],
  lines: readonly DeprivationFigure[],
): ReportTable =>
  table(
    key,
    title,
    [text('Địa bàn'), figure('Số hộ'), ...columns.map(({ name }) => figure(name))],
    lines.map(({ name, households, cells }) => [
      name,
      whole(households),
      ...cells.map((cell) => whole(cell.households)),
    ]),
  );

const activityTable = ({ activities, period }: Figures): ReportTable =>
  table(
    'activities',
    `Khối lượng thực hiện từ ${dayFirst(period.from)} đến hết ${dayFirst(period.to)}`,
    [text('Nội dung'), text('Dự án, tiểu dự án'), figure('Số lượt ghi nhận')],
    activities.map((one) => [one.label[0], one.component, whole(one.records)]),
  );

const trainingTable = ({ trainings }: Figures): ReportTable =>
  table(
    'trainings',
    'Kết quả các lớp đào tạo, tập huấn khai giảng trong kỳ',
    [
      text('Dự án'),
      text('Loại lớp'),
      figure('Số lớp'),
      figure('Lượt người học'),
      figure('Nữ'),
      figure('Hoàn thành, đạt yêu cầu'),
      figure('Chưa ghi kết quả'),
      figure('Có việc sau đào tạo'),
    ],
    (trainings ?? []).map((one) => [
      one.component,
      wordOf(trainingKinds, one.kind).vi,
      whole(one.courses),
      whole(one.learners),
      whole(one.women),
      whole(one.completed),
      whole(one.notRecorded),
      whole(one.inWork),
    ]),
  );

const beneficiaryTable = ({ beneficiaries, reviewYear }: Figures): ReportTable =>
  table(
    'beneficiaries',
    'Đối tượng được hỗ trợ trong kỳ',
    [
      text('Dự án'),
      figure('Lượt'),
      figure('Hộ'),
      figure('Hộ nghèo'),
      figure('Hộ cận nghèo'),
      figure('Mới thoát nghèo'),
      figure('Hộ DTTS'),
      figure('Người'),
      figure('Nữ'),
      figure('Số tiền (đồng)'),
    ],
    beneficiaries.map((one) => [
      one.component,
      whole(one.supports),
      whole(one.households),
      whole(one.poor),
      whole(one.nearPoor),
      whole(one.newlyEscaped),
      whole(one.ethnicMinority),
      whole(one.persons),
      whole(one.women),
      vnd(one.amountVnd),
    ]),
    { note: `Mỗi hộ, mỗi người tính một lần trong một dự án; phân loại hộ theo rà soát năm ${reviewYear}.` },
  );

const fundingTable = ({ funding, period, year }: Figures): ReportTable => {
  const first = period.from.slice(0, 4);
  return table(
    'funding',
    `Kinh phí năm ${first === String(year) ? year : `${first}-${year}`} (đồng)`,
    [
      text('Dự án'),
      text('Nguồn'),
      figure('Được giao'),
      figure('Giải ngân'),
      figure('Quyết toán'),
      figure('Huy động'),
    ],
    funding.map((one) => [
      one.component,
      one.sourceName,
      vnd(one.availableVnd),
      vnd(one.disbursedVnd),
      vnd(one.settledVnd),
      vnd(one.contributedVnd),
    ]),
    period.to.endsWith('-12-31')
      ? {}
      : { note: 'Dự toán giao theo năm; giải ngân, quyết toán là số đã ghi của năm đến khi lấy số liệu.' },
  );
};

/** The annexes of a report, from its figures alone. */
export const tablesOf = (figures: Figures): ReportTable[] => {
  const { flows, deprivations, reviewYear } = figures;
  return [
    indicatorTable(figures),
    classTable(figures),
    unitTable(figures),
    ...(flows ? flowTables(flows) : []),
    deprivationTable(
      'poorDeprivations',
      `Hộ nghèo năm ${reviewYear} thiếu hụt các dịch vụ xã hội cơ bản`,
      deprivations.columns,
      [...deprivations.poor.parts, deprivations.poor.whole],
    ),
    deprivationTable(
      'nearPoorDeprivations',
      `Hộ cận nghèo năm ${reviewYear} thiếu hụt các dịch vụ xã hội cơ bản`,
      deprivations.columns,
      [...deprivations.nearPoor.parts, deprivations.nearPoor.whole],
    ),
    activityTable(figures),
    trainingTable(figures),
    beneficiaryTable(figures),
    fundingTable(figures),
    // Last, as it is not on paper: so the annexes have the same numbers in the file.
    breakdownTable(figures),
  ].filter(({ rows }) => rows.length > 0);
};
