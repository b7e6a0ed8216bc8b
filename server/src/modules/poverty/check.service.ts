import type { PlainDate } from '../../kernel/plain-date.js';
import type { Connection } from '../../platform/database/database.js';
import { allOf, name, sql, verbatim } from '../../platform/database/sql.js';
import type { Viewer } from '../../platform/resource/access.js';
import type { Label } from '../../platform/resource/field.js';
import { getResource } from '../../platform/resource/resource.js';
import { aliasMaker, compileWhere, type Where } from '../../platform/resource/where.js';
import { type DeprivationForm, readDeprivationForm } from './deprivation.service.js';
import { type FlowLine, type Flows, readFlows } from './flow.service.js';
import { everyAnnual, lastAnnual, type Place } from './review-filters.js';

export interface Side {
  readonly label: Label;
  readonly value: number;
}

/** Rows that cause a difference, or between which it arises. */
export interface CheckedRows {
  readonly resource: 'household' | 'householdReview' | 'memberReview';
  readonly where: Where;
  readonly count: number;
}

export interface Check {
  readonly code: string;
  readonly title: Label;
  readonly left: Side;
  /** How the sides must stand to one another. */
  readonly relation: '=' | '<=';
  readonly right: Side;
  readonly difference: number;
  readonly isMet: boolean;
  readonly rows: CheckedRows;
}

type Counter = (resource: CheckedRows['resource'], where: Where) => Promise<CheckedRows>;

/** The filters counted are the product's own, over the area that the asker may have. */
const product: Viewer = { userId: 0, name: '', role: 'ADMIN', areaId: null };

const aggregate = async (
  connection: Connection,
  key: CheckedRows['resource'],
  where: Where,
  of: string,
): Promise<number> => {
  const resource = getResource(key);
  const nextAlias = aliasMaker('k');
  const alias = nextAlias();
  const context = { dialect: connection.dialect, viewer: product, nextAlias };
  const [found] = await connection.arrays(
    sql`select ${verbatim(of)} from ${name(resource.table)} as ${verbatim(alias)} where ${allOf([compileWhere(resource, alias, where, context)])}`,
  );
  return Number(found?.[0]);
};

const counter =
  (connection: Connection): Counter =>
  async (resource, where) => ({
    resource,
    where,
    count: await aggregate(connection, resource, where, 'count(*)'),
  });

const judge = (check: Omit<Check, 'difference' | 'isMet'>): Check => {
  const difference = check.left.value - check.right.value;
  return { ...check, difference, isMet: check.relation === '=' ? difference === 0 : difference <= 0 };
};

const side = (vi: string, en: string, value: number): Side => ({ label: [vi, en], value });

const column = (line: FlowLine, number: number, of: 'households' | 'people'): number =>
  line.cells[number - 1]?.[of] ?? 0;

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

/** Check 3: who left form 2 for form 3 entered form 3, and the other way round. */
const checkNeighbours = async ({ poor, nearPoor }: Flows, count: Counter): Promise<Check[]> => {
  const checks: Check[] = [];
  for (const [code, two, three] of [
    ['POOR_TO_NEAR_POOR', 2, 5],
    ['NEAR_POOR_TO_POOR', 5, 3],
  ] as const)
    for (const counted of ['households', 'people'] as const)
      checks.push(
        judge({
          code: `${code}_${counted.toUpperCase()}`,
          title: [
            `Biểu 2 cột ${two} = Biểu 3 cột ${three} (${units[counted][0]})`,
            `Form 2 column ${two} = form 3 column ${three} (${units[counted][1]})`,
          ],
          left: side(`Biểu 2 cột ${two}`, `Form 2 column ${two}`, column(poor.whole, two, counted)),
          relation: '=',
          right: side(
            `Biểu 3 cột ${three}`,
            `Form 3 column ${three}`,
            column(nearPoor.whole, three, counted),
          ),
          rows: await count('household', poor.whole.cells[two - 1]?.where ?? {}),
        }),
      );
  return checks;
};

/** Check 4: a poor household has at least three deprivations, a near-poor one at most two; no column exceeds its households. */
const checkDeprivations = async (form: DeprivationForm, count: Counter): Promise<Check[]> => {
  const checks: Check[] = [];
  for (const { whole, listed } of [form.poor, form.nearPoor]) {
    const isPoor = listed === 'POOR';
    const wrong = await count('householdReview', {
      and: [whole.where, { deprivationCount: isPoor ? { lt: 3 } : { gt: 2 } }],
    });
    const title: Label = isPoor
      ? ['Hộ nghèo thiếu hụt từ 3 chỉ số trở lên', 'Poor households lack at least three']
      : ['Hộ cận nghèo thiếu hụt dưới 3 chỉ số', 'Near-poor households lack fewer than three'];
    checks.push(
      judge({
        code: `DEPRIVATIONS_${listed}`,
        title,
        left: side('Hộ không đúng điều kiện', 'Households against the rule', wrong.count),
        relation: '=',
        right: side('Phải là', 'Must be', 0),
        rows: wrong,
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
  const reviewed = await count('householdReview', last);
  const listed = await count('householdReview', {
    and: [last, { recognisedClass: { in: ['POOR', 'NEAR_POOR'] } }],
  });
  const members = await count('memberReview', { review: last });
  const children = await count('memberReview', { review: last, age: { lt: 16 } });
  const counted = await aggregate(connection, 'householdReview', last, 'coalesce(sum(member_count), 0)');
  return [
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
      code: 'MEMBERS',
      title: [
        'Số nhân khẩu ghi trên phiếu = số thành viên có trong phiếu',
        'Members counted = members recorded',
      ],
      left: side('Ghi trên phiếu', 'Counted', counted),
      relation: '=',
      right: side('Có trong phiếu', 'Recorded', members.count),
      rows: await count('householdReview', {
        and: [last, { or: [{ memberCount: { isNull: true } }, { members: { none: {} } }] }],
      }),
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
