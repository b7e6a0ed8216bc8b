import type { Connection, Database, Transaction } from '../../platform/database/database.js';
import { column, name, sql } from '../../platform/database/sql.js';
import { audit } from '../../platform/resource/audit.js';
import { announce } from '../../platform/resource/announce.js';
import { resourceOf } from '../../platform/resource/resource.js';
import type { Change } from '../../platform/resource/rules.js';
import { insertStored, readStored, takeIds } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { versionContent } from './indicator-version.js';
import { IndicatorVersion } from './indicator-version.entity.js';
import { Indicator } from './target.entity.js';

/** The version in force of each indicator, by the indicator's id, in one statement. */
export const currentVersions = async (
  connection: Connection,
  indicatorIds: readonly number[],
): Promise<ReadonlyMap<number, Row>> => {
  if (indicatorIds.length === 0) return new Map();
  const resource = resourceOf(IndicatorVersion);
  const rows = await readStored(connection, resource, [
    connection.dialect.isIn(column('t1', 'indicator_id'), indicatorIds),
    sql`not exists (select 1 from ${name(resource.table)} as later
      where later.indicator_id = t1.indicator_id and later.number > t1.number)`,
  ]);
  return new Map(rows.map((row) => [Number(row['indicatorId']), row]));
};

interface Moment {
  readonly userId: number | null;
  readonly at: string;
}

/** A version of each indicator whose definition is not that of its last one. Answers the new versions. */
const insertVersions = async (
  transaction: Transaction,
  indicators: readonly Readonly<Row>[],
  momentOf: (indicator: Readonly<Row>) => Moment,
): Promise<Row[]> => {
  const last = await currentVersions(
    transaction,
    indicators.map((row) => Number(row['id'])),
  );
  const due = indicators.flatMap((indicator): Row[] => {
    const content = versionContent(indicator);
    const before = last.get(Number(indicator['id']));
    if (before?.['contentHash'] === content.contentHash) return [];
    const number = Number(before?.['number'] ?? 0) + 1;
    const { userId, at } = momentOf(indicator);
    const made = { createdAt: at, createdBy: userId, updatedAt: at, updatedBy: userId };
    return [{ indicatorId: indicator['id'], indicatorCode: indicator['code'], number, ...content, ...made }];
  });
  const ids = await takeIds(transaction, due.length);
  const made = due.map((row, index): Row => ({ ...row, id: ids[index], version: 1 }));
  await insertStored(transaction, resourceOf(IndicatorVersion), made);
  return made;
};

/** After a bulk load, whose rows are not announced. */
export const recordFirstVersions = async (transaction: Transaction, at: string): Promise<void> => {
  const indicators = await readStored(transaction, resourceOf(Indicator), []);
  await insertVersions(transaction, indicators, () => ({ userId: null, at }));
};

/** Indicators of before the versions get their first one once: as they stand, since they were last changed. */
export const fillFirstVersions = async (database: Database): Promise<void> => {
  const [indicators, versions] = [resourceOf(Indicator), resourceOf(IndicatorVersion)];
  const lacking = sql`not exists (select 1 from ${name(versions.table)} as kept where kept.indicator_id = t1.id)`;
  if ((await readStored(database.read, indicators, [lacking])).length === 0) return;
  await database.transaction(async (transaction) => {
    await insertVersions(transaction, await readStored(transaction, indicators, [lacking]), (indicator) => ({
      userId: indicator['updatedBy'] === null ? null : Number(indicator['updatedBy']),
      at: String(indicator['updatedAt']),
    }));
  });
};

/** Keeps a version of every definition that a save made or changed, in the save's own transaction. */
export const recordVersions = async (
  transaction: Transaction,
  { resource, after, by }: Change,
): Promise<void> => {
  if (resource !== resourceOf(Indicator) || after.length === 0) return;
  const made = await insertVersions(transaction, after, () => by);
  if (made.length === 0) return;
  const versions = resourceOf(IndicatorVersion);
  await audit(
    transaction,
    versions,
    by,
    made.map((row) => ({ action: 'CREATE' as const, before: null, after: row })),
  );
  await announce(transaction, { resource: versions, before: [], after: made, by });
};
