import type { Connection } from '../../platform/database/database.js';
import { column, sql } from '../../platform/database/sql.js';
import { idsIn, readFacts } from '../../platform/resource/facts.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { setRules } from '../../platform/resource/rules.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { Organisation } from '../programme/index.js';
import { Duty, Officer, Responsibility, Task } from './organisation.entity.js';
import { checkDates, checkDuty, checkTask, warnResponsibility } from './organisation.rules.js';
import { readTasks } from './task.store.js';
import './visits.js';
import { addWorkSource } from './work-items.js';

export * from './organisation.entity.js';
export { checkDates, overlap } from './organisation.rules.js';
export { OrganisationResolver } from './organisation.resolver.js';
export { addressedTo } from './task.store.js';
export { addWorkSource, mostItems, type WorkItem, worksInField, type WorkSource } from './work-items.js';

const noFacts = async (): Promise<void> => undefined;

/** Stored assignments in charge of the same components, and the bodies of all. */
const readCharges = async (
  connection: Connection,
  rows: readonly Row[],
): Promise<{ charges: readonly Row[]; organisations: ReadonlyMap<number, Row> }> => {
  const components = idsIn(rows, 'componentId');
  const stored =
    components.length === 0
      ? []
      : await readStored(connection, resourceOf(Responsibility), [
          sql`${column('t1', 'role')} = 'IN_CHARGE'`,
          connection.dialect.isIn(column('t1', 'component_id'), components),
        ]);
  const own = new Set(rows.map((row) => row['id']));
  const charges = [
    ...stored.filter((row) => !own.has(row['id'])),
    ...rows.filter((row) => row['role'] === 'IN_CHARGE'),
  ];
  return {
    charges,
    organisations: await readFacts(connection, Organisation, idsIn(charges, 'organisationId')),
  };
};

setRules(Officer, { facts: noFacts, check: checkDates });
setRules(Duty, { facts: noFacts, check: checkDuty });
setRules(Task, { facts: noFacts, check: checkTask });
setRules(Responsibility, {
  facts: readCharges,
  check: checkDates,
  warn: (one, { charges, organisations }) => {
    const areaOf = (row: Readonly<Row>): unknown =>
      organisations.get(row['organisationId'] as number)?.['areaId'];
    const others = charges.filter(
      (other) =>
        other !== one && other['componentId'] === one['componentId'] && areaOf(other) === areaOf(one),
    );
    return warnResponsibility(one, others, (id) => String(organisations.get(id as number)?.['name'] ?? ''));
  },
});

addWorkSource(readTasks);
