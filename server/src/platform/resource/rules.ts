import type { Violation } from '../../kernel/errors.js';
import type { Connection, Transaction } from '../database/database.js';
import type { Viewer } from './access.js';
import type { ResourceClass } from './field.js';
import { type Resource, referenced, resourceOf } from './resource.js';
import type { Row } from './values.js';

/**
 * What a module adds to a resource's declaration. `facts` reads what the rules need of other rows in a constant number of
 * statements; the rest is pure. Rows have every field by its property name, with the edit already applied. `viewer` is who saves;
 * empty where the product itself derives or loads.
 */
export interface Rules<Facts> {
  /** Rows of other resources that derived values come from: when one of these fields changes, they are derived again. */
  readonly follows?: readonly Follows[];
  /** Rows of one batch count against one another, as against a ceiling: when one is refused, the others are judged without it. */
  readonly countsTogether?: boolean;
  readonly facts: (connection: Connection, rows: readonly Row[], viewer: Viewer | null) => Promise<Facts>;
  /** Values of derived fields; `before` is empty for a new row. */
  readonly derive?: (row: Readonly<Row>, facts: Facts, before: Readonly<Row> | null) => Row;
  /** What forbids the row as it would be; `before` is empty for a new one. */
  readonly check?: (row: Readonly<Row>, facts: Facts, before: Readonly<Row> | null) => Violation[];
  /** What the user should know but may decide against. */
  readonly warn?: (row: Readonly<Row>, facts: Facts) => Violation[];
}

export interface Follows {
  /** The own reference, e.g. `personId`. */
  readonly by: string;
  /** Fields of the row referred to. */
  readonly fields: readonly string[];
}

/** Rules with their facts read: what the writer uses. */
export interface ReadyRules {
  derive(row: Readonly<Row>, before: Readonly<Row> | null): Row;
  check(row: Readonly<Row>, before: Readonly<Row> | null): Violation[];
  warn(row: Readonly<Row>): Violation[];
}

type Prepare = (connection: Connection, rows: readonly Row[], viewer: Viewer | null) => Promise<ReadyRules>;

const noRules: ReadyRules = { derive: () => ({}), check: () => [], warn: () => [] };
const registered = new Map<Resource, Prepare>();
const followed = new Map<Resource, readonly Follows[]>();
const countingTogether = new Set<Resource>();

export const setRules = <Facts>(target: ResourceClass, rules: Rules<Facts>): void => {
  const resource = resourceOf(target);
  if (registered.has(resource)) throw new Error(`${resource.name} has its rules already`);
  followed.set(resource, rules.follows ?? []);
  if (rules.countsTogether === true) countingTogether.add(resource);
  registered.set(resource, async (connection, rows, viewer) => {
    const facts = await rules.facts(connection, rows, viewer);
    return {
      derive: (row, before) => rules.derive?.(row, facts, before) ?? {},
      check: (row, before) => rules.check?.(row, facts, before) ?? [],
      warn: (row) => rules.warn?.(row, facts) ?? [],
    };
  });
};

export const countsTogether = (resource: Resource): boolean => countingTogether.has(resource);

/** Which resources derive values from this one's rows. */
export const followersOf = (
  target: Resource,
): readonly { readonly resource: Resource; readonly follows: Follows }[] =>
  [...followed].flatMap(([resource, all]) =>
    all.flatMap((follows) => {
      const field = resource.fieldsByName.get(follows.by);
      return field && referenced(field) === target ? [{ resource, follows }] : [];
    }),
  );

export const prepareRules = async (
  connection: Connection,
  resource: Resource,
  rows: readonly Row[],
  viewer: Viewer | null = null,
): Promise<ReadyRules> => (await registered.get(resource)?.(connection, rows, viewer)) ?? noRules;

/** What a transaction wrote to one resource: rows as they were and as they are. A new row has no before, a deleted one no after. */
export interface Change {
  readonly resource: Resource;
  readonly before: readonly Row[];
  readonly after: readonly Row[];
  readonly by: Author;
}

/** Who writes, when and under which key: the same for all that one request causes. */
export interface Author {
  /** Null: the product itself. */
  readonly userId: number | null;
  readonly at: string;
  readonly key: string;
}

type Listener = (transaction: Transaction, change: Change) => Promise<void>;

const listeners: Listener[] = [];

/** Work that belongs into the same transaction as every write, such as keeping totals right. */
export const onWrite = (listener: Listener): void => {
  listeners.push(listener);
};

export const writeListeners = (): readonly Listener[] => listeners;
