import type { Violation } from '../../kernel/errors.js';
import type { Connection } from '../../platform/database/database.js';
import { idsIn } from '../../platform/resource/facts.js';
import type { Guard } from '../../platform/resource/guards.js';
import { type Resource, resourceOf } from '../../platform/resource/resource.js';
import type { Row } from '../../platform/resource/values.js';
import { readBalances, type Replaced } from './balance.store.js';
import { Allocation, IntegrationShare } from './funding.entity.js';
import { checkBalance } from './funding.rules.js';
import { Disbursement, Settlement } from './payment.entity.js';
import { integrationGroup, judgeRest } from './shares.rules.js';
import { readRest } from './shares.store.js';

interface Book {
  readonly resource: Resource;
  /** The field that names the allocation whose balance a row is part of. */
  readonly charged: 'allocationId' | 'basedOnId';
  readonly without: (ids: readonly number[]) => Replaced;
}

const books: readonly Book[] = [
  {
    resource: resourceOf(Allocation),
    charged: 'basedOnId',
    without: (allocation) => ({ allocation }),
  },
  {
    resource: resourceOf(Disbursement),
    charged: 'allocationId',
    without: (disbursement) => ({ disbursement }),
  },
  {
    resource: resourceOf(Settlement),
    charged: 'allocationId',
    without: (settlement) => ({ settlement }),
  },
];

/** What each allocation's books would lack when rows leave them together, by the allocation's id. */
const findOverdrafts = async (
  connection: Connection,
  { charged, without }: Book,
  leaving: readonly Readonly<Row>[],
): Promise<(row: Readonly<Row>) => Violation[]> => {
  const balances = await readBalances(
    connection,
    idsIn(leaving, charged),
    without(leaving.map((row) => row['id'] as number)),
  );
  return (row) => checkBalance(balances.get(row[charged] as number));
};

const judgeOf = async (
  connection: Connection,
  resource: Resource,
  leaving: readonly Readonly<Row>[],
): Promise<((row: Readonly<Row>) => Violation[]) | undefined> => {
  if (resource === resourceOf(IntegrationShare)) {
    const rest = await readRest(connection, IntegrationShare, integrationGroup, leaving);
    return (row) => judgeRest(integrationGroup, row, rest);
  }
  const book = books.find((one) => one.resource === resource);
  return book && findOverdrafts(connection, book, leaving);
};

/** Refuses, row by row, to delete what the books of an allocation rest on, or a part of shares that are agreed. */
export const refuseBrokenBooks: Guard = async (connection, resource, writes) => {
  const leaving = writes.flatMap(({ before, after }) => (before && !after ? [before] : []));
  const judge = leaving.length === 0 ? undefined : await judgeOf(connection, resource, leaving);
  return writes.map(({ before, after }) => (judge && before && !after ? judge(before) : []));
};
