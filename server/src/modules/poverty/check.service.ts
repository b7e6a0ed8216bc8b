import type { PlainDate } from '../../kernel/plain-date.js';
import type { Connection } from '../../platform/database/database.js';
import type { Viewer } from '../../platform/resource/access.js';
import type { Label } from '../../platform/resource/field.js';
import type { Where } from '../../platform/resource/where.js';
import { readOtherwiseCounted } from './check.store.js';
import { aggregate, type Check, type Counter, counter, judge, side } from './cross-check.js';
import { type DeprivationForm, readDeprivationForm } from './deprivation.service.js';
import { type FlowLine, type Flows, readFlows } from './flow.service.js';
import {
  everyAnnual,
  lastAnnual,
  livingThere,
  lyingIn,
  type Place,
  reviewedAnywhere,
} from './review-filters.js';

const column = (line: FlowLine, number: number, of: 'households' | 'people'): number =>
  line.cells[number - 1]?.[of] ?? 0;

const signed = (value: number): string => (value < 0 ? `−${-value}` : `+${value}`);

const units: Readonly<Record<'households' | 'people', Label>> = {
  households: ['hộ', 'households'],
  people: ['nhân khẩu', 'people'],
};

/** Law.md 2.8, check 1: the flow identity of forms 2 and 3. */
const checkIdentities = async ({ poor, nearPoor }: Flows, count: Counter): Promise<Check[]> => {
  const checks: Check[] = [];
  for (const [number, sheet] of [
    [2, poor],
    [3, nearPoor],
  ] as const)
    for (const counted of ['households', 'people'] as const) {
      const { whole } = sheet;
      const where =
        counted === 'households'
          ? whole.unexplained.where
          : { or: [whole.unexplained.where, whole.membersUnknown.where] };
      checks.push(
        judge({
          code: `FLOW_${sheet.listed}_${counted.toUpperCase()}`,
          title: [
            `Biểu ${number}: cuối kỳ = đầu kỳ − giảm + tăng (${units[counted][0]})`,
            `Form ${number}: closing = opening − left + entered (${units[counted][1]})`,
          ],
          left: side('Cuối kỳ theo phiếu', 'Closing by the records', column(whole, 9, counted)),
          relation: '=',
          right: side('Cuối kỳ tính từ các cột', 'Closing by the columns', whole[counted].computedClosing),
          rows: await count('household', where),
        }),
      );
    }
  return checks;
};

/** Check 2: the closing of forms 2 and 3 is form 1's count; a household reviewed twice in the year parts them. */
const checkClosings = async (
  { poor, nearPoor, toYear }: Flows,
  place: Place,
  count: Counter,
): Promise<Check[]> => {
  const checks: Check[] = [];
  for (const [number, formOne, sheet] of [
    [2, 3, poor],
    [3, 5, nearPoor],
  ] as const) {
    const ofClass = { recognisedClass: { eq: sheet.listed } };
    const all = await count('householdReview', { and: [everyAnnual(place, toYear), ofClass] });
    checks.push(
      judge({
        code: `CLOSING_${sheet.listed}`,
        title: [
          `Biểu ${number} cột 9 = Biểu 1 cột ${formOne}`,
          `Form ${number} column 9 = form 1 column ${formOne}`,
        ],
        left: side(`Biểu ${number} cột 9`, `Form ${number} column 9`, column(sheet.whole, 9, 'households')),
        relation: '=',
        right: side(`Biểu 1 cột ${formOne}`, `Form 1 column ${formOne}`, all.count),
        rows: await count('householdReview', {
          and: [everyAnnual(place, toYear), ofClass, { not: lastAnnual(place, toYear) }],
        }),
      }),
    );
  }
  return checks;
};

/** Form, columns and list by which households go from one list to the other. */
const ways = [
  { code: 'POOR_TO_NEAR_POOR', left: { form: 2, column: 2 }, entered: { form: 3, column: 5 } },
  { code: 'NEAR_POOR_TO_POOR', left: { form: 3, column: 3 }, entered: { form: 2, column: 5 } },
] as const;

/**
 * Check 3: who left form 2 for form 3 entered form 3, and the other way round. A form counts those who left by the year before and
 * those who entered by this year, so in people a household that changed its size stands with both.
 */
const checkNeighbours = async ({ poor, nearPoor }: Flows, count: Counter): Promise<Check[]> => {
  const checks: Check[] = [];
  const lineOf = (form: 2 | 3): FlowLine => (form === 2 ? poor : nearPoor).whole;
  for (const { code, left, entered } of ways) {
    const from = lineOf(left.form);
    const { people: grown, where } = from.resizedToNeighbour;
    const [leftVi, leftEn] = [
      `Biểu ${left.form} cột ${left.column}`,
      `Form ${left.form} column ${left.column}`,
    ];
    const [enteredVi, enteredEn] = [
      `Biểu ${entered.form} cột ${entered.column}`,
      `form ${entered.form} column ${entered.column}`,
    ];
    const people = column(from, left.column, 'people');
    checks.push(
      judge({
        code: `${code}_HOUSEHOLDS`,
        title: [`${leftVi} = ${enteredVi} (hộ)`, `${leftEn} = ${enteredEn} (households)`],
        left: side(leftVi, leftEn, column(from, left.column, 'households')),
        relation: '=',
        right: side(enteredVi, enteredEn, column(lineOf(entered.form), entered.column, 'households')),
        rows: await count('household', from.cells[left.column - 1]?.where ?? {}),
      }),
      judge({
        code: `${code}_PEOPLE`,
        title: [
          `${leftVi}, cộng nhân khẩu các hộ ấy tăng hoặc giảm trong năm = ${enteredVi} (nhân khẩu)`,
          `${leftEn} and by how many people these households grew = ${enteredEn} (people)`,
        ],
        left: side(
          `${leftVi} là ${people}, tăng giảm ${signed(grown)}, cộng lại`,
          `${leftEn} is ${people}, grown by ${signed(grown)}, together`,
          people + grown,
        ),
        relation: '=',
        right: side(enteredVi, enteredEn, column(lineOf(entered.form), entered.column, 'people')),
        rows: await count('household', where),
      }),
    );
  }
  return checks;
};

/**
 * Check 4: a poor household has at least three deprivations, a near-poor one at most two, unless the sheet says why it was recognised
 * otherwise; no column exceeds its households.
 */
const checkDeprivations = async (form: DeprivationForm, count: Counter): Promise<Check[]> => {
  const checks: Check[] = [];
  for (const { whole, listed } of [form.poor, form.nearPoor]) {
    const isPoor = listed === 'POOR';
    const otherwise: Where = { and: [whole.where, { deprivationCount: isPoor ? { lt: 3 } : { gt: 2 } }] };
    const every = await count('householdReview', otherwise);
    const reasonless = await count('householdReview', {
      and: [otherwise, { differenceReason: { isNull: true } }],
    });
    const reasoned = every.count - reasonless.count;
    checks.push(
      judge({
        code: `DEPRIVATIONS_${listed}`,
        title: isPoor
          ? [
              'Hộ nghèo thiếu hụt từ 3 chỉ số trở lên, hoặc phiếu có ghi lý do công nhận khác',
              'Poor households lack at least three, or the sheet says why it was recognised otherwise',
            ]
          : [
              'Hộ cận nghèo thiếu hụt dưới 3 chỉ số, hoặc phiếu có ghi lý do công nhận khác',
              'Near-poor households lack fewer than three, or the sheet says why it was recognised otherwise',
            ],
        left: side(
          `Chưa ghi lý do (đã ghi: ${reasoned})`,
          `Without a reason (with one: ${reasoned})`,
          reasonless.count,
        ),
        relation: '=',
        right: side('Phải là', 'Must be', 0),
        rows: reasonless.count > 0 ? reasonless : every,
      }),
    );
    const largest = Math.max(0, ...whole.cells.map((one) => one.households ?? 0));
    checks.push(
      judge({
        code: `DEPRIVED_OF_${listed}`,
        title: [
          `Biểu ${isPoor ? 4 : 6}: mỗi cột không vượt số hộ`,
          `Form ${isPoor ? 4 : 6}: no column exceeds the households`,
        ],
        left: side('Cột lớn nhất', 'Largest column', largest),
        relation: '<=',
        right: side('Số hộ', 'Households', whole.households),
        rows: await count('householdReview', whole.where),
      }),
    );
  }
  return checks;
};

/** Check 5, over the tree: the units below add up to the area, at the start and at the end. */
const checkUnits = async ({ poor, nearPoor }: Flows, count: Counter): Promise<Check[]> => {
  const checks: Check[] = [];
  for (const sheet of [poor, nearPoor])
    for (const [number, vi, en] of [
      [1, 'đầu kỳ', 'opening'],
      [9, 'cuối kỳ', 'closing'],
    ] as const) {
      if (sheet.parts.length === 0) continue;
      const cell = sheet.whole.cells[number - 1];
      checks.push(
        judge({
          code: `UNITS_${sheet.listed}_${en.toUpperCase()}`,
          title: [
            `${sheet.listed === 'POOR' ? 'Hộ nghèo' : 'Hộ cận nghèo'} ${vi}: tổng các đơn vị trực thuộc = toàn địa bàn`,
            `${sheet.listed === 'POOR' ? 'Poor' : 'Near-poor'}, ${en}: the units below add up to the area`,
          ],
          left: side(
            'Tổng các đơn vị',
            'Sum of the units',
            sheet.parts.reduce((sum, part) => sum + column(part, number, 'households'), 0),
          ),
          relation: '=',
          right: side('Toàn địa bàn', 'The area', cell?.households ?? 0),
          rows: await count('household', cell?.where ?? {}),
        }),
      );
    }
  return checks;
};

/** Checks 6 and 7: parts do not exceed their wholes; the members recorded are those that the reviews count. */
const checkPeople = async (
  connection: Connection,
  place: Place,
  { toYear }: Flows,
  count: Counter,
): Promise<Check[]> => {
  const last = lastAnnual(place, toYear);
  const isListed: Where = { recognisedClass: { in: ['POOR', 'NEAR_POOR'] } };
  const reviewed = await count('householdReview', last);
  const listed = await count('householdReview', { and: [last, isListed] });
  const members = await count('memberReview', { review: last });
  const children = await count('memberReview', { review: last, age: { lt: 16 } });
  const unreviewed = await count('household', {
    and: [lyingIn(place), livingThere(toYear), { not: reviewedAnywhere(toYear) }],
  });
  const isComparable: Where = { and: [last, { memberCount: { isNull: false }, members: { some: {} } }] };
  const compared = await count('memberReview', { review: isComparable });
  const counted = await aggregate(
    connection,
    'householdReview',
    isComparable,
    'coalesce(sum(member_count), 0)',
  );
  const unlisted = await count('householdReview', { and: [last, isListed, { members: { none: {} } }] });
  const differing = await readOtherwiseCounted(connection, place, toYear);
  return [
    judge({
      code: 'REVIEWED',
      title: [
        'Mọi hộ ở địa bàn cuối năm có phiếu rà soát định kỳ, để tỷ lệ nghèo tính trên đủ số hộ',
        'Every household living there at the end of the year has an annual sheet, so that rates are of all households',
      ],
      left: side('Hộ không có phiếu', 'Households without a sheet', unreviewed.count),
      relation: '=',
      right: side('Phải là', 'Must be', 0),
      rows: unreviewed,
    }),
    judge({
      code: 'RATES',
      title: [
        'Hộ nghèo và cận nghèo không vượt tổng số hộ',
        'Poor and near-poor households do not exceed all',
      ],
      left: side('Hộ nghèo và cận nghèo', 'Poor and near-poor', listed.count),
      relation: '<=',
      right: side('Tổng số hộ', 'All households', reviewed.count),
      rows: listed,
    }),
    judge({
      code: 'CHILDREN',
      title: ['Trẻ em dưới 16 tuổi không vượt số nhân khẩu', 'Children under 16 do not exceed the people'],
      left: side('Trẻ em', 'Children', children.count),
      relation: '<=',
      right: side('Nhân khẩu', 'People', members.count),
      rows: children,
    }),
    judge({
      code: 'MEMBERS_LISTED',
      title: [
        'Phiếu hộ nghèo, hộ cận nghèo có danh sách thành viên',
        'Sheets of poor and near-poor households list their members',
      ],
      left: side('Phiếu chưa có thành viên nào', 'Sheets without a member', unlisted.count),
      relation: '=',
      right: side('Phải là', 'Must be', 0),
      rows: unlisted,
    }),
    judge({
      code: 'MEMBERS',
      title: [
        'Số nhân khẩu ghi trên phiếu = số thành viên có trong phiếu (các phiếu có danh sách thành viên)',
        'Members counted = members recorded (sheets that list their members)',
      ],
      left: side('Ghi trên phiếu', 'Counted', counted),
      relation: '=',
      right: side('Có trong phiếu', 'Recorded', compared.count),
      rows: await count('householdReview', { id: { in: differing } }),
    }),
  ];
};

/** The cross-checks of law.md 2.8 for an area and a year: each with both sides, the difference and the rows behind it. */
export const readChecks = async (
  connection: Connection,
  viewer: Viewer,
  areaId: number,
  year: number,
  boundary?: PlainDate,
): Promise<Check[]> => {
  const flows = await readFlows(connection, viewer, areaId, year - 1, year, boundary);
  const form = await readDeprivationForm(connection, viewer, areaId, year, boundary);
  const place = { areaId, boundary };
  const count = counter(connection);
  return [
    ...(await checkIdentities(flows, count)),
    ...(await checkClosings(flows, place, count)),
    ...(await checkNeighbours(flows, count)),
    ...(await checkDeprivations(form, count)),
    ...(await checkUnits(flows, count)),
    ...(await checkPeople(connection, place, flows, count)),
  ];
};
