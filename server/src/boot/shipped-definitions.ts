import { loadPlan, type PlanFile } from '@dachieu/seeds';
import { Indicator, IndicatorVersion, versionContent } from '../modules/target/index.js';
import type { Violation } from '../kernel/errors.js';
import type { Viewer } from '../platform/resource/access.js';
import type { Connection, Database } from '../platform/database/database.js';
import { column, sql } from '../platform/database/sql.js';
import { referenced, resourceOf } from '../platform/resource/resource.js';
import { saveWithin } from '../platform/resource/save.js';
import { readStored } from '../platform/resource/stored-rows.js';
import { isSame, type Row } from '../platform/resource/values.js';

/** An indicator whose definition in force is not the one that the product comes with. */
export interface NewerDefinition {
  readonly id: number;
  readonly code: string;
  /** The fields that differ, as they come with the product. */
  readonly set: Row;
  /** Somebody changed the definition here: it stays theirs. */
  readonly isEdited: boolean;
}

/** Ids of the records that definitions refer to, by field and code: the plan's keys hold the codes. */
const readReferences = async (
  connection: Connection,
): Promise<(field: string, key: unknown) => number | null> => {
  const ids = new Map<string, number>();
  for (const field of ['programmeId', 'dimensionId']) {
    const declared = resourceOf(Indicator).fieldsByName.get(field);
    if (!declared) continue;
    const target = referenced(declared);
    for (const { id, code } of await readStored(connection, target, []))
      ids.set(`${field} @${target.key}:${String(code)}`, id as number);
  }
  return (field, key) => ids.get(`${field} ${String(key)}`) ?? null;
};

const shippedRows = (): PlanFile['rows'] =>
  loadPlan()
    .filter(({ resource }) => resource === resourceOf(Indicator).key)
    .flatMap(({ rows }) => rows);

/** Compares the definitions in force with those of this release. A new release may define a figure otherwise (decision 096). */
export const findNewerDefinitions = async (connection: Connection): Promise<NewerDefinition[]> => {
  const stored = new Map(
    (await readStored(connection, resourceOf(Indicator), [])).map((row) => [row['code'], row]),
  );
  const byUsers = await readStored(connection, resourceOf(IndicatorVersion), [
    sql`${column('t1', 'created_by')} is not null`,
  ]);
  const edited = new Set(byUsers.map((version) => version['indicatorId']));
  const idOf = await readReferences(connection);
  return shippedRows().flatMap((shipped): NewerDefinition[] => {
    const row = stored.get(shipped['code']);
    if (!row) return [];
    const references = {
      programmeId: idOf('programmeId', shipped['programmeId']),
      dimensionId: idOf('dimensionId', shipped['dimensionId']),
    };
    const wanted = versionContent({ ...shipped, ...references }).definition;
    const inForce = versionContent(row).definition;
    const set = Object.fromEntries(
      Object.entries(wanted).filter(([field, value]) => !isSame(value, inForce[field])),
    );
    if (Object.keys(set).length === 0) return [];
    return [{ id: row['id'] as number, code: String(row['code']), set, isEdited: edited.has(row['id']) }];
  });
};

const product: Viewer = { userId: 0, name: 'Đa Chiều', role: 'ADMIN', areaId: null };

/** Puts the definitions of this release in force where nobody changed them here, each as a new version of the product's own. */
export const adoptDefinitions = async (
  database: Database,
  newer: readonly NewerDefinition[],
): Promise<readonly Violation[]> =>
  database.transaction(async (transaction) => {
    const { errors } = await saveWithin(
      transaction,
      resourceOf(Indicator),
      product,
      newer.filter(({ isEdited }) => !isEdited).map(({ id, set }) => ({ id, set })),
      { userId: null, at: new Date().toISOString(), key: 'definitions-of-this-release' },
    );
    return errors;
  });
