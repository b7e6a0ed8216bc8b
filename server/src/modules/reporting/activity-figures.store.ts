import type { Connection, Value } from '../../platform/database/database.js';
import { column, name, type Sql, sql } from '../../platform/database/sql.js';
import { isPlaced, withinArea } from '../../platform/resource/access.js';
import {
  allResources,
  type Area,
  referenced,
  type Resource,
  resourceOf,
} from '../../platform/resource/resource.js';
import { Component } from '../programme/index.js';
import { Support } from '../support/index.js';
import type { ActivityFigure, BeneficiaryFigure } from './figures.js';
import type { PeriodSpan } from './period-span.js';

/** The parts of the menu whose records are things done. */
const done: readonly Area[] = ['support', 'work', 'communication', 'monitoring'];

/** The own day by which a resource's rows belong to a period. */
const dayColumn = (resource: Resource): string | undefined => {
  const [own = '', ...rest] = resource.period ?? [];
  const field = rest.length === 0 ? resource.fieldsByName.get(own) : undefined;
  return field?.type === 'date' ? field.column : undefined;
};

/** How many records of each kind are dated in the period, by component: one statement a kind, found by what is declared. */
export const readActivities = async (
  connection: Connection,
  areaId: number,
  { from, to }: PeriodSpan,
): Promise<ActivityFigure[]> => {
  const found: ActivityFigure[] = [];
  for (const resource of allResources()) {
    const day = dayColumn(resource);
    if (day === undefined || !done.includes(resource.area) || !isPlaced(resource)) continue;
    const component = [...resource.references.values()].find(
      (field) => referenced(field) === resourceOf(Component),
    );
    const within = sql`${withinArea(resource, 'a', areaId)} and ${column('a', day)} >= ${from} and ${column('a', day)} <= ${to}`;
    const counted = await connection.arrays(
      component
        ? sql`select c.code, count(*) from ${name(resource.table)} as a left join component as c on c.id = ${column('a', component.column)} where ${within} group by c.code order by c.code`
        : sql`select null, count(*) from ${name(resource.table)} as a where ${within}`,
    );
    for (const [code, records] of counted)
      if (Number(records) > 0)
        found.push({
          resource: resource.key,
          label: resource.label,
          component: code === null || code === undefined ? null : String(code),
          records: Number(records),
        });
  }
  // By component, what names none last: an order of its own, which does not change with that of the modules.
  const place = ({ component, resource }: ActivityFigure): string => `${component ?? '~'} ${resource}`;
  return found.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
};

const text = (value: Value | undefined): string => String(value ?? '');

/** A sum of đồng as in every answer: beyond 2^53 it is text. */
const vnd = (sum: Value | undefined): number | string | null => {
  if (sum === null || sum === undefined) return null;
  return Number.isSafeInteger(Number(sum)) ? Number(sum) : text(sum);
};

/** Whom supports dated in the period reached, by component; the class is that of the annual review of `reviewYear`. */
export const readBeneficiaries = async (
  connection: Connection,
  areaId: number,
  { from, to, reviewYear }: PeriodSpan,
): Promise<BeneficiaryFigure[]> => {
  const given = sql`from support as s join component as c on c.id = s.component_id
    where ${withinArea(resourceOf(Support), 's', areaId)} and ${column('s', 'from')} >= ${from} and ${column('s', 'from')} <= ${to}`;
  const supports = await connection.arrays(
    sql`select c.code, count(*), cast(sum(s.amount_vnd) as text) ${given} group by c.code order by c.code`,
  );
  const countIf = (condition: Sql): Sql => sql`sum(case when ${condition} then 1 else 0 end)`;
  const isOfClass = (one: string): Sql =>
    sql`exists (select 1 from household_review as r join review_campaign as k on k.id = r.campaign_id
      where r.household_id = g.household_id and r.year = ${reviewYear} and k.kind = 'ANNUAL' and r.recognised_class = ${one})`;
  const isEscaped = sql`exists (select 1 from escape_recognition as e
    where e.household_id = g.household_id and e.recognised_on <= ${to} and e.newly_escaped_through >= ${from})`;
  const homes = await connection.arrays(
    sql`select g.code, count(*), ${countIf(isOfClass('POOR'))}, ${countIf(isOfClass('NEAR_POOR'))}, ${countIf(isEscaped)}, ${countIf(sql`h.is_ethnic_minority is true`)}
      from (select distinct c.code, s.household_id ${given} and s.household_id is not null) as g join household as h on h.id = g.household_id group by g.code`,
  );
  const persons = await connection.arrays(
    sql`select g.code, count(*), ${countIf(sql`p.sex = 'FEMALE'`)}
      from (select distinct c.code, s.person_id ${given} and s.person_id is not null) as g join person as p on p.id = g.person_id group by g.code`,
  );
  const of = (rows: readonly Value[][], code: Value | undefined): readonly number[] =>
    (rows.find((one) => one[0] === code) ?? []).slice(1).map(Number);
  return supports.map(([code, count, amount]): BeneficiaryFigure => {
    const [households = 0, poor = 0, nearPoor = 0, newlyEscaped = 0, ethnicMinority = 0] = of(homes, code);
    const [reached = 0, women = 0] = of(persons, code);
    return {
      component: text(code),
      supports: Number(count),
      households,
      poor,
      nearPoor,
      newlyEscaped,
      ethnicMinority,
      persons: reached,
      women,
      amountVnd: vnd(amount),
    };
  });
};
