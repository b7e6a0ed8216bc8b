import { isoDate } from './calendar.js';
import type { Commune } from './model.js';
import type { Row } from './rows.js';

/** Older years have gone the whole way; the last is being written. */
const stateOf = (year: number, last: number): string => {
  if (year === last) return 'OPEN';
  if (year === last - 1) return 'SUBMITTED';
  return year === last - 2 ? 'APPROVED' : 'LOCKED';
};

interface Period {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly dueOn: string;
}

const at = (day: string): string => `${day}T02:00:00Z`;

/** What the acts would have left behind in a period of a state. */
const marksOf = (state: string, day: string): Row => {
  const isApproved = state === 'APPROVED' || state === 'LOCKED';
  return {
    state,
    submittedAt: state === 'OPEN' ? null : at(day),
    approvedAt: isApproved ? at(day) : null,
    lockedAt: state === 'LOCKED' ? at(day) : null,
    lockedByName: state === 'LOCKED' ? 'Phòng LĐ-TB&XH huyện' : null,
  };
};

const sections = [
  ['Công tác chỉ đạo, điều hành', 'Ban chỉ đạo họp định kỳ, phân công từng thành viên phụ trách thôn.'],
  [
    'Kết quả thực hiện các mục tiêu, chỉ tiêu',
    'Các chỉ tiêu về nước sinh hoạt và bảo hiểm y tế tiến bộ rõ; chỉ tiêu việc làm còn chậm.',
  ],
  [
    'Kết quả thực hiện các dự án, tiểu dự án',
    'Đã cấp giống vật nuôi, mở lớp tập huấn và theo dõi các mô hình sinh kế.',
  ],
  ['Huy động, phân bổ và sử dụng kinh phí', 'Vốn được phân bổ theo dự án; giải ngân chậm ở quý cuối.'],
  ['Khó khăn, tồn tại, nguyên nhân', 'Một số hộ thiếu lao động; đường vào thôn xa khó đi mùa mưa.'],
] as const;

const addPeriod = (
  { unit, world }: Commune,
  period: Period,
  state: string,
  kind: 'MONITORING' | 'EVALUATION',
): void => {
  const periodId = world.nextId();
  world.sink.add('reportingPeriod', {
    id: periodId,
    ...period,
    areaId: unit.id,
    ...marksOf(state, period.dueOn),
  });
  // The year under way has no report yet: beginning one is what the page shows first.
  if (state === 'OPEN' && period.kind !== 'HALF_YEAR') return;
  const reportId = world.nextId();
  world.sink.add('report', {
    id: reportId,
    periodId,
    kind,
    title: `Báo cáo ${kind === 'EVALUATION' ? 'đánh giá' : 'kết quả'} thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững: ${period.name}`,
    body: `Ủy ban nhân dân xã ${unit.name}`,
    place: unit.name,
    signedOn: state === 'OPEN' ? null : period.dueOn,
    signerTitle: 'CHỦ TỊCH',
    addressees: 'Ủy ban nhân dân huyện',
    recipients: 'Ủy ban nhân dân huyện; Đảng ủy, Hội đồng nhân dân xã; Lưu: VT.',
  });
  sections.forEach(([heading, text], index) => {
    world.sink.add('reportSection', {
      id: world.nextId(),
      reportId,
      position: index + 1,
      heading,
      text: state === 'OPEN' && index > 1 ? null : text,
      isRequired: true,
    });
  });
};

/** A half-year's and a year's period with their reports. */
export const reportYear = (commune: Commune, year: number): void => {
  const state = stateOf(year, commune.world.years.at(-1) ?? year);
  const half = {
    code: `${year}-H1`,
    name: `6 tháng đầu năm ${year}`,
    kind: 'HALF_YEAR',
    from: isoDate(year, 1, 1),
    to: isoDate(year, 6, 30),
    dueOn: isoDate(year, 7, 10),
  };
  const whole = {
    code: `${year}`,
    name: `Năm ${year}`,
    kind: 'YEAR',
    from: isoDate(year, 1, 1),
    to: isoDate(year, 12, 31),
    dueOn: isoDate(year, 12, 20),
  };
  addPeriod(commune, half, state, 'MONITORING');
  addPeriod(commune, whole, state, 'MONITORING');
};

/** The evaluations of the programme: at its beginning, in the middle and (being prepared) at its end. */
export const evaluate = (commune: Commune): void => {
  for (const [kind, name, year, state] of [
    ['BASELINE', 'Đánh giá đầu kỳ', 2021, 'APPROVED'],
    ['MID_TERM', 'Đánh giá giữa kỳ', 2023, 'APPROVED'],
    ['FINAL', 'Đánh giá cuối kỳ', 2025, 'OPEN'],
  ] as const) {
    if (!commune.world.years.includes(year)) continue;
    addPeriod(
      commune,
      {
        code: `DG-${kind}`,
        name: year === 2021 ? `${name} ${year}` : `${name} 2021-${year}`,
        kind,
        from: isoDate(2021, 1, 1),
        to: isoDate(year, 12, 31),
        dueOn: isoDate(year, 12, 20),
      },
      state,
      'EVALUATION',
    );
  }
};
