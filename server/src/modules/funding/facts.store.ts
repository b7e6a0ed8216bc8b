import type { Connection } from '../../platform/database/database.js';
import { anyOf, column, type Sql } from '../../platform/database/sql.js';
import { idsIn, readFacts } from '../../platform/resource/facts.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { Component } from '../programme/index.js';
import { AdministrativeUnit } from '../territory/index.js';
import { addAllocations, addPayments, addSettlements, type Balance } from './balance.js';
import { readBalances } from './balance.store.js';
import { Allocation, FundingSource } from './funding.entity.js';
import { type AllocationFacts, basisOf, type Names } from './funding.rules.js';
import { Disbursement, Settlement } from './payment.entity.js';

export interface ChargeFacts {
  readonly balances: ReadonlyMap<number, Balance>;
  readonly allocations: ReadonlyMap<number, Row>;
}

/** What payments or settlements need: the balances of the allocations they charge, and of those they charged before. */
export const readChargeFacts = async (
  connection: Connection,
  target: typeof Disbursement | typeof Settlement,
  charges: readonly Row[],
): Promise<ChargeFacts> => {
  const ids = idsIn(charges, 'id');
  const stored = await readFacts(connection, target, ids);
  const allocationIds = idsIn([...charges, ...stored.values()], 'allocationId');
  const isPayment = target === Disbursement;
  const balances = await readBalances(
    connection,
    allocationIds,
    isPayment ? { disbursement: ids } : { settlement: ids },
  );
  if (isPayment) addPayments(balances, charges);
  else addSettlements(balances, charges);
  return { balances, allocations: await readFacts(connection, Allocation, allocationIds) };
};

const isChange = (row: Readonly<Row>): boolean =>
  row['kind'] === 'ADJUSTMENT' || row['kind'] === 'CARRY_OVER';

const namesOf = (rows: Iterable<Readonly<Row>>): [number, string][] =>
  [...rows].map((row) => [row['id'] as number, String(row['name'])]);

/** Names for the words of a violation; read only where a row stands on another. */
const readNames = async (connection: Connection, rows: readonly Row[]): Promise<Names> =>
  new Map([
    ...namesOf((await readFacts(connection, FundingSource, idsIn(rows, 'sourceId'))).values()),
    ...namesOf((await readFacts(connection, Component, idsIn(rows, 'componentId'))).values()),
    ...namesOf((await readFacts(connection, AdministrativeUnit, idsIn(rows, 'areaId'))).values()),
  ]);

export const readAllocationFacts = async (
  connection: Connection,
  allocations: readonly Row[],
): Promise<AllocationFacts> => {
  const { dialect } = connection;
  const ids = idsIn(allocations, 'id');
  const among = (field: string, values: readonly number[]): Sql =>
    dialect.isIn(column('t1', field), [...values]);
  const lines = allocations.filter(
    (row) => row['kind'] === 'ADJUSTMENT' && (row['basedOnId'] ?? null) === null,
  );
  const named = [
    among('id', [...ids, ...idsIn(allocations, 'basedOnId')]),
    among('based_on_id', ids),
    ...idsIn(lines, 'areaId').map((areaId) => among('area_id', [areaId])),
  ];
  const stored = await readStored(connection, resourceOf(Allocation), [anyOf(named)]);
  const others = new Map(stored.map((row) => [row['id'] as number, row]));
  for (const row of allocations) if (typeof row['id'] === 'number') others.set(row['id'], row);
  // An adjustment counts against the allocation that it will be based on, also where the row does not name it yet.
  const based = allocations.map((row) => ({ ...row, basedOnId: basisOf(row, [...others.values()]) }));
  const balances = await readBalances(
    connection,
    [...new Set([...ids, ...idsIn([...based, ...stored], 'basedOnId')])],
    { allocation: ids },
  );
  addAllocations(balances, based);
  const changes = [...others.values()].filter(isChange);
  const isBased = changes.length > 0 || allocations.some(isChange);
  const names = isBased ? await readNames(connection, [...allocations, ...others.values()]) : new Map();
  return { balances, others, changes, names };
};
