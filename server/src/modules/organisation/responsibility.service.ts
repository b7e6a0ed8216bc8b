import type { PlainDate } from '../../kernel/plain-date.js';
import type { Connection } from '../../platform/database/database.js';
import { column, sql } from '../../platform/database/sql.js';
import type { Viewer } from '../../platform/resource/access.js';
import { readFacts } from '../../platform/resource/facts.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { Component, Organisation } from '../programme/index.js';
import { findArea } from '../territory/index.js';
import { Officer, Responsibility } from './organisation.entity.js';
import { findGaps, overlap } from './organisation.rules.js';

export interface Assignment {
  readonly id: number;
  readonly organisation: string;
  readonly officer: string | null;
  readonly role: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface ComponentDuties {
  readonly component: Row;
  readonly assignments: readonly Assignment[];
  /** Days on which nobody is in charge. */
  readonly gaps: readonly { readonly from: string; readonly to: string }[];
  /** More than one body is in charge on some day. */
  readonly hasOverlap: boolean;
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Who answers for each component of the plan in an area between two days, with the days on which nobody or more than one does. */
export const readResponsibilities = async (
  connection: Connection,
  viewer: Viewer,
  areaId: number,
  from: PlainDate,
  to: PlainDate,
): Promise<ComponentDuties[]> => {
  await findArea(connection, viewer, areaId);
  const components = await readStored(connection, resourceOf(Component), [
    sql`${column('t1', 'is_in_plan')} = ${true}`,
  ]);
  const rows = await readStored(connection, resourceOf(Responsibility), [
    sql`${column('t1', 'organisation_id')} in (select o.id from organisation as o where o.area_id in (select descendant_id from area_closure where ancestor_id = ${areaId}))`,
  ]);
  const organisations = await readFacts(connection, Organisation, [
    ...new Set(rows.map((row) => row['organisationId'] as number)),
  ]);
  const officers = await readFacts(connection, Officer, [
    ...new Set(rows.map((row) => row['officerId']).filter((id): id is number => typeof id === 'number')),
  ]);
  const span = { from, to };
  const parents = new Set(components.map((one) => one['parentId']));
  return components
    .filter((component) => !parents.has(component['id']))
    .toSorted((a, b) => String(a['code']).localeCompare(String(b['code'])))
    .map((component) => {
      const own = rows.filter(
        (row) =>
          row['componentId'] === component['id'] && overlap({ from: row['from'], to: row['to'] }, span),
      );
      const charges = own
        .filter((row) => row['role'] === 'IN_CHARGE')
        .map((row) => ({ from: row['from'], to: row['to'] }));
      return {
        component,
        assignments: own.map((row) => ({
          id: row['id'] as number,
          organisation: String(organisations.get(row['organisationId'] as number)?.['name'] ?? ''),
          officer: textOrNull(officers.get(row['officerId'] as number)?.['name']),
          role: String(row['role']),
          from: textOrNull(row['from']),
          to: textOrNull(row['to']),
        })),
        gaps: findGaps(charges, from, to),
        hasOverlap: charges.some((one, index) =>
          charges.slice(index + 1).some((other) => overlap(one, other)),
        ),
      };
    });
};
