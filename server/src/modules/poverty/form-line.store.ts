import type { Connection } from '../../platform/database/database.js';
import { column, commaList, sql, verbatim } from '../../platform/database/sql.js';
import type { Viewer } from '../../platform/resource/access.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { aliasMaker, compileWhere, type Where } from '../../platform/resource/where.js';
import { HouseholdReview } from '../review/index.js';
import { Ethnicity, PovertyCause } from '../standards/index.js';
import { lastReviews } from './flow.store.js';
import type { Place } from './review-filters.js';

/** The conditions are the product's own, over the area that the asker may have. */
const product: Viewer = { userId: 0, name: '', role: 'ADMIN', areaId: null };

export interface CountedCell {
  readonly households: number;
  readonly people: number;
}

/** Households of an area, each by its last annual review of the year, and their members, for each condition; in one statement. */
export const countReviews = async (
  connection: Connection,
  place: Place,
  year: number,
  conditions: readonly Where[],
): Promise<CountedCell[]> => {
  const nextAlias = aliasMaker('f');
  const alias = nextAlias();
  const context = { dialect: connection.dialect, viewer: product, nextAlias };
  const resource = resourceOf(HouseholdReview);
  const flags = conditions.map((where, index) => {
    const holds = compileWhere(resource, alias, where, context);
    return sql`case when ${holds} then 1 else 0 end as ${verbatim(`c${index}`)}`;
  });
  const sums = conditions.flatMap((_, index) => [
    sql`coalesce(sum(${verbatim(`c${index}`)}), 0)`,
    sql`coalesce(sum(${verbatim(`c${index} * members`)}), 0)`,
  ]);
  const [found = []] = await connection.arrays(
    sql`select ${commaList(sums)} from (
      select coalesce(${column(alias, 'member_count')}, 0) as members, ${commaList(flags)}
      from household_review as ${verbatim(alias)} where ${column(alias, 'id')} in (${lastReviews(place, year, verbatim('id'))})) as told`,
  );
  return conditions.map((_, index) => ({
    households: Number(found[2 * index]),
    people: Number(found[2 * index + 1]),
  }));
};

/** How many minorities have a column of their own in form 9; the rest stand together. */
const mostEthnicities = 8;

/** The minorities of the heads of an area's poor and near-poor households, the most frequent ones, in the order of their codes. */
export const readListedMinorities = async (
  connection: Connection,
  place: Place,
  year: number,
): Promise<Row[]> => {
  const found = await connection.arrays(
    sql`select e.id from (${lastReviews(place, year, verbatim('household_id, recognised_class'))}) as reviewed
      join person as p on p.household_id = reviewed.household_id and p.relation_to_head = 'HEAD'
      join ethnicity as e on e.id = p.ethnicity_id
      where e.is_minority is true and recognised_class in ('POOR', 'NEAR_POOR')
      group by e.id, e.code order by count(*) desc, e.code limit ${mostEthnicities}`,
  );
  const rows = await readStored(connection, resourceOf(Ethnicity), [
    connection.dialect.isIn(
      column('t1', 'id'),
      found.map(([id]) => Number(id)),
    ),
  ]);
  return rows.toSorted((a, b) => String(a['code']).localeCompare(String(b['code'])));
};

/** The causes of poverty in use in a year, in the order of the form. */
export const readCauses = async (connection: Connection, year: number): Promise<Row[]> => {
  const rows = await readStored(connection, resourceOf(PovertyCause), []);
  return rows
    .filter((row) => row['year'] === null || Number(row['year']) <= year)
    .toSorted(
      (a, b) => Number(a['code']) - Number(b['code']) || String(a['code']).localeCompare(String(b['code'])),
    );
};
