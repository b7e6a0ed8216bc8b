import {
  addFunding,
  type FundingSums,
  noFunding,
  type Share,
  splitByShares,
  toShare,
} from '../../engine/index.js';
import type { Connection, Value } from '../../platform/database/database.js';
import { unitsWithin } from '../../platform/resource/access.js';
import { allOf, column, commaList, type Sql, sql, verbatim } from '../../platform/database/sql.js';

/** By what the money is told apart; the names are those of the columns of an allocation. */
export const fundingAxes = ['source', 'component', 'area', 'year', 'expenditure', 'origin'] as const;
export type FundingAxis = (typeof fundingAxes)[number];

const axisColumn: Readonly<Record<FundingAxis, string>> = {
  source: 'source_id',
  component: 'component_id',
  area: 'area_id',
  year: 'year',
  expenditure: 'expenditure',
  origin: 'origin',
};

export interface FundingQuestion {
  readonly areaId: number;
  readonly fromYear: number;
  readonly toYear: number;
  readonly axes: readonly FundingAxis[];
  readonly expenditure: string | null;
  readonly origin: string | null;
}

/** Values of the asked axes; a contribution has no expenditure and may have no component. */
export type FundingKey = Readonly<Partial<Record<FundingAxis, string | number | null>>>;

export interface FundingLine {
  readonly key: FundingKey;
  readonly sums: FundingSums;
}

export interface FundingLines {
  readonly lines: readonly FundingLine[];
  readonly total: FundingSums;
}

const lineColumns = (alias: string): Sql =>
  commaList(Object.values(axisColumn).map((name) => column(alias, name)));

/** A day is text in one database and a date in the other; as text it begins with the year in both. */
const receivedYear = verbatim('cast(substr(cast(c.received_on as text), 1, 4) as integer)');

/**
 * Every amount of the period with its budget line, one kind of sum each. `line_id` is the allocation whose shares it follows: an
 * adjustment those of its basis. A carry-over within one line of the table moves nothing there and is left out; one between two of
 * its lines is `movedIn` and `movedOut`, which the table as a whole does not count.
 */
const entries = ({ areaId, fromYear, toYear, axes }: FundingQuestion): Sql => {
  const isOneLine = allOf(
    axes.map((axis) => sql`${column('a', axisColumn[axis])} = ${column('b', axisColumn[axis])}`),
  );
  const isInside = (alias: string): Sql =>
    sql`(${column(alias, 'year')} between ${fromYear} and ${toYear} and ${column(alias, 'area_id')} in (${unitsWithin(areaId)}))`;
  const carried = (other: string, inside: Sql, across: Sql): Sql =>
    sql`case when not ${isInside(other)} then ${across} when ${isOneLine} then null else ${inside} end`;
  return sql`
  select ${lineColumns('a')}, case when a.kind = 'ADJUSTMENT' then b.id else a.id end as line_id, a.amount_vnd as amount,
    case when a.kind = 'ADJUSTMENT' and b.kind = 'ESTIMATE' then 'estimate'
      when a.kind = 'ADJUSTMENT' then 'adjusted' when a.kind = 'ALLOCATION' then 'allocated'
      when a.kind = 'ESTIMATE' then 'estimate' when b.id is null then 'carriedIn'
      else ${carried('b', sql`'movedIn'`, sql`'carriedIn'`)} end as part
  from allocation as a left join allocation as b on b.id = a.based_on_id
  where a.year between ${fromYear} and ${toYear}
  union all
  select ${lineColumns('b')}, b.id, a.amount_vnd, ${carried('a', sql`'movedOut'`, sql`'carriedOut'`)}
  from allocation as a join allocation as b on b.id = a.based_on_id
  where a.kind = 'CARRY_OVER' and b.year between ${fromYear} and ${toYear}
  union all
  select ${lineColumns('a')}, a.id, d.amount_vnd,
    case d.kind when 'ADVANCE' then 'advanced' when 'DISBURSEMENT' then 'paid' when 'ADVANCE_CLEARED' then 'cleared' else 'returned' end
  from disbursement as d join allocation as a on a.id = d.allocation_id
  where a.year between ${fromYear} and ${toYear}
  union all
  select ${lineColumns('a')}, a.id, s.amount_vnd, 'settled'
  from settlement as s join allocation as a on a.id = s.allocation_id
  where a.year between ${fromYear} and ${toYear}
  union all
  select c.source_id, c.component_id, c.area_id, ${receivedYear}, cast(null as text), cast(null as text), cast(null as bigint), c.value_vnd, 'contributed'
  from contribution as c
  where ${receivedYear} between ${fromYear} and ${toYear}`;
};

/** Between two lines of a table: part of both, and not of the table. */
const moved: Readonly<Record<string, keyof FundingSums>> = { movedIn: 'carriedIn', movedOut: 'carriedOut' };

const isPart = (part: unknown): part is keyof FundingSums => typeof part === 'string' && part in noFunding;

const readShares = async (
  connection: Connection,
  allocationIds: readonly number[],
): Promise<Map<number, Share<number>[]>> => {
  const shares = new Map<number, Share<number>[]>();
  const rows = await connection.arrays(
    sql`select t.allocation_id, t.component_id, t.share_percent from allocation_share as t where ${connection.dialect.isIn(column('t', 'allocation_id'), allocationIds)} order by t.component_id`,
  );
  for (const [allocationId, componentId, percent] of rows) {
    const own = shares.get(Number(allocationId)) ?? [];
    own.push({ key: Number(componentId), share: toShare(Number(percent)) });
    shares.set(Number(allocationId), own);
  }
  return shares;
};

/** The ledger of an area and its period, summed by the asked axes: two statements, whatever the number of records. */
export const readFundingLines = async (
  connection: Connection,
  question: FundingQuestion,
): Promise<FundingLines> => {
  const { areaId, axes, expenditure, origin } = question;
  const asked: readonly FundingAxis[] = axes.includes('component') ? axes : [...axes, 'component'];
  const grouped = commaList(asked.map((axis) => column('e', axisColumn[axis])));
  const conditions = [
    sql`e.part is not null`,
    sql`e.area_id in (${unitsWithin(areaId)})`,
    ...(expenditure === null ? [] : [sql`e.expenditure = ${expenditure}`]),
    ...(origin === null ? [] : [sql`e.origin = ${origin}`]),
  ];
  const shared = verbatim('(select distinct allocation_id from allocation_share)');
  const rows = await connection.arrays(
    sql`select ${grouped}, s.allocation_id, e.part, cast(sum(e.amount) as text) from (${entries(question)}) as e left join ${shared} as s on s.allocation_id = e.line_id where ${allOf(conditions)} group by ${grouped}, s.allocation_id, e.part`,
  );
  const sharedIds = rows.map((row) => row[asked.length]).filter((id) => id !== null);
  const shares = await readShares(connection, [...new Set(sharedIds.map(Number))]);
  return addUp(rows, asked, axes, shares);
};

const addUp = (
  rows: readonly Value[][],
  asked: readonly FundingAxis[],
  axes: readonly FundingAxis[],
  shares: ReadonlyMap<number, Share<number>[]>,
): FundingLines => {
  const lines = new Map<string, FundingLine>();
  let total = noFunding;
  const add = (key: FundingKey, part: keyof FundingSums, amount: bigint): void => {
    const id = JSON.stringify(axes.map((axis) => key[axis]));
    const known = lines.get(id)?.sums ?? noFunding;
    lines.set(id, { key, sums: addFunding(known, { ...noFunding, [part]: amount }) });
  };
  for (const row of rows) {
    const values = Object.fromEntries(asked.map((axis, index) => [axis, keyValue(axis, row[index])]));
    const [sharedId, counted, amount] = row.slice(asked.length);
    const part = moved[String(counted)] ?? counted;
    if (!isPart(part)) continue;
    if (part === counted) total = addFunding(total, { ...noFunding, [part]: BigInt(String(amount)) });
    const own = values['component'] as number | null;
    const split = splitByShares<number | null>(
      BigInt(String(amount)),
      sharedId === null ? [] : (shares.get(Number(sharedId)) ?? []),
      own,
    );
    for (const [component, piece] of split) {
      const key = { ...values, component };
      add(Object.fromEntries(axes.map((axis) => [axis, key[axis as keyof typeof key]])), part, piece);
    }
  }
  return { lines: [...lines.values()], total };
};

const keyValue = (axis: FundingAxis, value: Value | undefined): string | number | null =>
  value === null || value === undefined
    ? null
    : axis === 'expenditure' || axis === 'origin'
      ? String(value)
      : Number(value);
