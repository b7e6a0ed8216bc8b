import type { Violation } from '../../kernel/errors.js';
import type { Connection } from '../database/database.js';
import type { Resource } from './resource.js';
import type { Row } from './values.js';

/** A row about to be written: a new one has no before, one about to be deleted no after. */
export interface GuardedWrite {
  readonly before: Readonly<Row> | null;
  readonly after: Readonly<Row> | null;
}

/**
 * What forbids writes of any resource, whichever way they come, such as a locked period. Answers the violations of each write, in
 * their order, with a constant number of statements.
 */
export type Guard = (
  connection: Connection,
  resource: Resource,
  writes: readonly GuardedWrite[],
) => Promise<readonly (readonly Violation[])[]>;

const guards: Guard[] = [];

export const addGuard = (guard: Guard): void => {
  guards.push(guard);
};

/** The violations of each write by all guards. */
export const askGuards = async (
  connection: Connection,
  resource: Resource,
  writes: readonly GuardedWrite[],
): Promise<readonly (readonly Violation[])[]> => {
  if (writes.length === 0) return [];
  const found = writes.map((): Violation[] => []);
  for (const guard of guards) {
    const violations = await guard(connection, resource, writes);
    violations.forEach((some, index) => found[index]?.push(...some));
  }
  return found;
};
