import { type Violation, violation } from '../../kernel/errors.js';
import { addMonths, ageOn, isPartialDate, isPlainDate, yearOf } from '../../kernel/plain-date.js';
import type { Row } from '../../platform/resource/values.js';

/** Labour data are of people of 15 or more (Circular 01/2022, art. 6). */
const workingAge = 15;
/** The follow-up that is evidence of a placement (Circular 55/2023, art. 72). */
const followUpMonths = 3;

type Named = readonly [name: string, label: { readonly vi: string; readonly en: string }];

/** Each date that is given must not lie before the one given before it; the later cell is marked. */
export const checkOrder = (row: Readonly<Row>, dates: readonly Named[]): Violation[] => {
  const violations: Violation[] = [];
  let last: { label: { vi: string; en: string }; day: string } | null = null;
  for (const [name, label] of dates) {
    const day = row[name];
    if (!isPlainDate(day)) continue;
    if (last && last.day > day)
      violations.push(
        violation(name, 'RULE_DATES_ORDER', {
          from: last.label,
          fromValue: last.day,
          to: label,
          toValue: day,
        }),
      );
    last = { label, day };
  }
  return violations;
};

const yearOfDay = (day: unknown): number | null => (isPlainDate(day) ? yearOf(day) : null);

export const deriveTraining = (training: Readonly<Row>): Row => ({ year: yearOfDay(training['startsOn']) });

export const checkTraining = (training: Readonly<Row>): Violation[] =>
  checkOrder(training, [
    ['startsOn', { vi: 'Khai giảng', en: 'Starts on' }],
    ['endsOn', { vi: 'Bế giảng', en: 'Ends on' }],
  ]);

const checkAttendance = (attended: unknown, sessions: unknown): Violation[] =>
  typeof attended === 'number' && typeof sessions === 'number' && attended > sessions
    ? [violation('sessionsAttended', 'RULE_TOO_MANY_SESSIONS', { attended, sessions })]
    : [];

export const checkEnrolment = (
  enrolment: Readonly<Row>,
  training: Readonly<Row> | undefined,
): Violation[] => [
  ...checkOrder({ enrolledOn: enrolment['enrolledOn'], endsOn: training?.['endsOn'] }, [
    ['enrolledOn', { vi: 'Ngày nhập học', en: 'Enrolled on' }],
    ['endsOn', { vi: 'Bế giảng', en: 'Ends on' }],
  ]).map((one) => ({ ...one, field: 'enrolledOn' })),
  ...checkAttendance(enrolment['sessionsAttended'], training?.['sessions']),
];

const warnAge = (person: Readonly<Row> | undefined, day: unknown): Violation[] => {
  const birth = person?.['birthDate'];
  if (!isPartialDate(birth) || !isPlainDate(day)) return [];
  const age = ageOn(birth, day);
  return age >= workingAge ? [] : [violation('personId', 'RULE_TOO_YOUNG_TO_WORK', { age, on: day })];
};

export const checkSeeker = (seeker: Readonly<Row>): Violation[] =>
  checkOrder(seeker, [
    ['unemployedSince', { vi: 'Thất nghiệp từ', en: 'Without work since' }],
    ['registeredOn', { vi: 'Ngày đăng ký', en: 'Registered on' }],
  ]);

export const warnSeeker = (
  seeker: Readonly<Row>,
  person: Readonly<Row> | undefined,
  searches: readonly Readonly<Row>[],
): Violation[] => {
  const other = searches.find((one) => one['id'] !== seeker['id'] && one['isOpen'] === true);
  return [
    ...warnAge(person, seeker['registeredOn']),
    ...(other && seeker['isOpen'] === true
      ? [violation('personId', 'RULE_SEARCH_OPEN', { on: String(other['registeredOn']) })]
      : []),
  ];
};

export const checkVacancy = (vacancy: Readonly<Row>): Violation[] =>
  checkOrder(vacancy, [
    ['postedOn', { vi: 'Đăng ngày', en: 'Posted on' }],
    ['closesOn', { vi: 'Hạn nộp', en: 'Closes on' }],
  ]);

/** The hamlet is kept as it was when the worker was placed. */
export const derivePlacement = (placement: Readonly<Row>, household: Readonly<Row> | undefined): Row => {
  const placedOn = placement['placedOn'];
  return {
    year: yearOfDay(placedOn),
    hamletId: placement['hamletId'] ?? household?.['hamletId'] ?? null,
    followUpDueOn: isPlainDate(placedOn) ? addMonths(placedOn, followUpMonths) : null,
  };
};

export const checkPlacement = (placement: Readonly<Row>, vacancy: Readonly<Row> | undefined): Violation[] => [
  ...checkOrder({ ...placement, postedOn: vacancy?.['postedOn'] }, [
    ['postedOn', { vi: 'Đăng tuyển ngày', en: 'Posted on' }],
    ['placedOn', { vi: 'Ngày nhận việc', en: 'Placed on' }],
    ['followedUpOn', { vi: 'Theo dõi sau 3 tháng', en: 'Followed up on' }],
  ]),
  ...((placement['isStillEmployed'] ?? null) !== null && (placement['followedUpOn'] ?? null) === null
    ? [violation('followedUpOn', 'RULE_FOLLOW_UP_UNDATED', {})]
    : []),
];

export const warnPlacement = (
  placement: Readonly<Row>,
  person: Readonly<Row> | undefined,
  vacancy: Readonly<Row> | undefined,
  othersPlaced: number,
): Violation[] => {
  const { followedUpOn, followUpDueOn, placedOn } = placement;
  const openings = Number(vacancy?.['openings'] ?? Number.POSITIVE_INFINITY);
  return [
    ...warnAge(person, placedOn),
    ...(isPlainDate(followedUpOn) && isPlainDate(followUpDueOn) && followedUpOn < followUpDueOn
      ? [violation('followedUpOn', 'RULE_FOLLOW_UP_EARLY', { on: followedUpOn, due: followUpDueOn })]
      : []),
    ...(othersPlaced >= openings
      ? [violation('vacancyId', 'RULE_VACANCY_FULL', { openings, placed: othersPlaced })]
      : []),
  ];
};

export const checkJobFair = (fair: Readonly<Row>): Violation[] => {
  const { hired, participants } = fair;
  return typeof hired === 'number' && typeof participants === 'number' && hired > participants
    ? [violation('hired', 'RULE_HIRED_ABOVE_PARTICIPANTS', { hired, participants })]
    : [];
};
