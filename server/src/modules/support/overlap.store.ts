import type { Connection, Value } from '../../platform/database/database.js';
import { unitsWithin } from '../../platform/resource/access.js';
import { allOf, anyOf, column, type Sql, sql, verbatim } from '../../platform/database/sql.js';
import type { Charged, Pair } from './overlap.js';

const firstDay = (alias: string): Sql => column(alias, 'from');
const lastDay = (alias: string): Sql => sql`coalesce(${column(alias, 'to')}, ${column(alias, 'from')})`;

const dayOf = (value: Value | undefined): string => String(value).slice(0, 10);
const idOf = (value: Value | undefined): number | null =>
  value === null || value === undefined ? null : Number(value);

/** Stored supports of the same kinds to the same persons and households, each with who pays, in one statement. */
export const readCharged = async (
  connection: Connection,
  {
    kindIds,
    personIds,
    householdIds,
  }: Readonly<Record<'kindIds' | 'personIds' | 'householdIds', readonly number[]>>,
): Promise<Charged[]> => {
  const { dialect } = connection;
  const among = (name: string, ids: readonly number[]): Sql => dialect.isIn(column('s', name), ids);
  const rows = await connection.arrays(
    sql`select s.id, s.kind_id, k.name, s.person_id, s.household_id, ${firstDay('s')}, ${lastDay('s')}, c.code, p.id, p.name, f.id, f.name, e.name, m.code, m.head_name, s.evidence from support as s join support_kind as k on k.id = s.kind_id join component as c on c.id = s.component_id join programme as p on p.id = c.programme_id left join person as e on e.id = s.person_id left join household as m on m.id = s.household_id left join funding_share as h on h.support_id = s.id left join funding_source as f on f.id = h.source_id where ${allOf([among('kind_id', kindIds), anyOf([among('household_id', householdIds), among('person_id', personIds)])])} order by s.id`,
  );
  const found = new Map<number, Charged & { readonly sources: Map<number, string> }>();
  for (const row of rows) {
    const [
      id,
      kindId,
      kindName,
      personId,
      householdId,
      from,
      to,
      code,
      programmeId,
      programmeName,
      sourceId,
      source,
      personName,
      householdCode,
      headName,
      evidence,
    ] = row;
    const known = found.get(Number(id)) ?? {
      id: Number(id),
      kindId: Number(kindId),
      kindName: String(kindName),
      personId: idOf(personId),
      householdId: idOf(householdId),
      from: dayOf(from),
      to: dayOf(to),
      componentCode: String(code),
      programmeId: Number(programmeId),
      programmeName: String(programmeName),
      recipient: String(personName ?? (householdCode === null ? '' : `${householdCode} ${headName}`)),
      evidence: evidence === null ? null : String(evidence),
      sources: new Map<number, string>(),
    };
    if (sourceId !== null) known.sources.set(Number(sourceId), String(source));
    found.set(Number(id), known);
  }
  return [...found.values()];
};

export interface OverlapQuestion {
  readonly areaId: number;
  /** Overlaps that touch these days. */
  readonly from: string;
  readonly to: string;
  readonly kindId: number | null;
}

/** Two supports to one beneficiary, of one kind, at one time, charged to more than one programme or source. */
export interface OverlapPair extends Pair {
  readonly kindId: number;
  /** The days on which both run. */
  readonly from: string;
  readonly to: string;
  readonly isOtherProgramme: boolean;
  readonly isOtherSource: boolean;
  readonly amounts: readonly [first: bigint, second: bigint];
  readonly reviewId: number | null;
}

/** Pairs by one way of being the same beneficiary; the row of the area drives, so that a commune is quick among a million. */
const pairsBy = ({ areaId, from, to, kindId }: OverlapQuestion, same: Sql): Sql => {
  const conditions = [
    sql`a.hamlet_id in (${unitsWithin(areaId)})`,
    same,
    sql`b.kind_id = a.kind_id`,
    sql`b.id <> a.id`,
    sql`${firstDay('a')} <= ${to}`,
    sql`${lastDay('a')} >= ${from}`,
    sql`${firstDay('b')} <= ${to}`,
    sql`${lastDay('b')} >= ${from}`,
    sql`${firstDay('b')} <= ${lastDay('a')}`,
    sql`${firstDay('a')} <= ${lastDay('b')}`,
    ...(kindId === null ? [] : [sql`a.kind_id = ${kindId}`]),
  ];
  return sql`select case when a.id < b.id then a.id else b.id end as first_id, case when a.id < b.id then b.id else a.id end as second_id from support as a join support as b on ${allOf(conditions)}`;
};

/** All overlaps of an area and time in one statement (numbers.md 15). */
export const findOverlaps = async (
  connection: Connection,
  question: OverlapQuestion,
): Promise<readonly OverlapPair[]> => {
  const samePerson = sql`b.person_id = a.person_id`;
  const sameHousehold = sql`b.household_id = a.household_id and (a.person_id is null or b.person_id is null)`;
  const later = sql`case when ${firstDay('s')} > ${firstDay('o')} then ${firstDay('s')} else ${firstDay('o')} end`;
  const earlier = sql`case when ${lastDay('s')} < ${lastDay('o')} then ${lastDay('s')} else ${lastDay('o')} end`;
  const otherSource = sql`exists (select 1 from funding_share as x join funding_share as y on y.support_id in (s.id, o.id) and y.source_id <> x.source_id where x.support_id in (s.id, o.id))`;
  const otherProgramme = verbatim('(cs.programme_id <> co.programme_id)');
  const rows = await connection.arrays(sql`
    select p.first_id, p.second_id, s.kind_id, ${later}, ${earlier}, ${otherProgramme}, ${otherSource},
      cast(coalesce(s.amount_vnd, 0) as text), cast(coalesce(o.amount_vnd, 0) as text), r.id
    from (${pairsBy(question, samePerson)} union ${pairsBy(question, sameHousehold)}) as p
      join support as s on s.id = p.first_id join support as o on o.id = p.second_id
      join component as cs on cs.id = s.component_id join component as co on co.id = o.component_id
      left join overlap_review as r on r.first_id = p.first_id and r.second_id = p.second_id
    where (${otherProgramme} or ${otherSource})
    order by 4 desc, p.first_id, p.second_id`);
  const isTrue = (value: Value | undefined): boolean => value === true || value === 1;
  return rows.map(
    ([firstId, secondId, kindId, from, to, byProgramme, bySource, first, second, reviewId]) => ({
      firstId: Number(firstId),
      secondId: Number(secondId),
      kindId: Number(kindId),
      from: dayOf(from),
      to: dayOf(to),
      isOtherProgramme: isTrue(byProgramme),
      isOtherSource: isTrue(bySource),
      amounts: [BigInt(String(first)), BigInt(String(second))] as const,
      reviewId: idOf(reviewId ?? null),
    }),
  );
};
