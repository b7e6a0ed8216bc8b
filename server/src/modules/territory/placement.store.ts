import { type DatedUnit, placeUnits, type Succession } from '../../engine/index.js';
import { isPlainDate, type PlainDate } from '../../kernel/plain-date.js';
import type { Connection, Database, Transaction } from '../../platform/database/database.js';
import { name, sql } from '../../platform/database/sql.js';

interface Territory {
  readonly units: readonly DatedUnit[];
  readonly successions: readonly Succession[];
}

const dayOf = (value: unknown): PlainDate | null => (isPlainDate(value) ? value : null);

const readTerritory = async (connection: Connection): Promise<Territory> => {
  const units = await connection.arrays(
    sql`select id, parent_id, valid_from, valid_to from administrative_unit`,
  );
  const successions = await connection.arrays(sql`select predecessor_id, successor_id from unit_succession`);
  return {
    units: units.map(([id, parentId, from, to]) => ({
      id: Number(id),
      parentId: parentId === null ? null : Number(parentId),
      from: dayOf(from),
      to: dayOf(to),
    })),
    successions: successions.map(([predecessorId, successorId]) => ({
      predecessorId: Number(predecessorId),
      successorId: Number(successorId),
    })),
  };
};

/** Units whose place depends on the changed ones: those below them, and what they came from or became with all below. */
const dependingOn = ({ units, successions }: Territory, changed: readonly number[]): Set<number> => {
  const neighbours = new Map<number, number[]>();
  const lead = (from: number, to: number): void => {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
  };
  for (const { id, parentId } of units) if (parentId !== null) lead(parentId, id);
  for (const { predecessorId, successorId } of successions) {
    lead(predecessorId, successorId);
    lead(successorId, predecessorId);
  }
  const found = new Set<number>();
  const waiting = [...changed];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(neighbours.get(id) ?? []));
  }
  return found;
};

const columns = [
  { name: 'ancestor_id', type: 'bigint' },
  { name: 'descendant_id', type: 'bigint' },
  { name: 'valid_from', type: 'text' },
  { name: 'valid_to', type: 'text' },
];

const insertPlacements = async (
  transaction: Transaction,
  { units, successions }: Territory,
  wanted?: ReadonlySet<number>,
): Promise<void> => {
  const rows = placeUnits(units, successions, wanted).map(({ ancestorId, descendantId, from, to }) => ({
    ancestor_id: ancestorId,
    descendant_id: descendantId,
    valid_from: from,
    valid_to: to,
  }));
  await transaction.run(
    sql`insert into area_placement (ancestor_id, descendant_id, valid_from, valid_to)
      select ancestor_id, descendant_id, valid_from, valid_to from ${transaction.dialect.rowsFromJson(columns, rows)}`,
  );
};

/** Writes where every unit lies under the boundaries of every day: after a bulk load. */
export const rebuildPlacements = async (transaction: Transaction): Promise<void> => {
  await transaction.run(sql`delete from area_placement`);
  await insertPlacements(transaction, await readTerritory(transaction));
};

/** A database of before the placements gets them once. */
export const fillPlacements = async (database: Database): Promise<void> => {
  const lacking = await database.read.arrays(
    sql`select 1 from administrative_unit where not exists (select 1 from area_placement) limit 1`,
  );
  if (lacking.length > 0) await database.transaction(rebuildPlacements);
};

/** Keeps the placements right after units or successions changed. */
export const updatePlacements = async (
  transaction: Transaction,
  unitIds: readonly number[],
): Promise<void> => {
  if (unitIds.length === 0) return;
  const territory = await readTerritory(transaction);
  const wanted = dependingOn(territory, unitIds);
  await transaction.run(
    sql`delete from area_placement where ${transaction.dialect.isIn(name('descendant_id'), [...wanted])}`,
  );
  await insertPlacements(transaction, territory, wanted);
};
