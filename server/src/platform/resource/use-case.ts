import type { Message, Violation } from '../../kernel/errors.js';
import type { Database, Transaction } from '../database/database.js';
import type { Viewer } from './access.js';
import type { ResourceClass } from './field.js';
import { once } from './idempotency.js';
import { removeWithin } from './remove.js';
import { resourceOf } from './resource.js';
import type { Author } from './rules.js';
import type { SaveRow } from './drafts.js';
import { saveWithin } from './save.js';
import type { Row } from './values.js';
import { writeRows } from './write-rows.js';

/** Something done on several records together: all of it or nothing. */
export interface UseCase {
  readonly transaction: Transaction;
  readonly viewer: Viewer;
  readonly by: Author;
  /** Saves rows as the viewer, by the checks of every save; a row that is refused ends the use case. */
  save(target: ResourceClass, rows: readonly SaveRow[]): Promise<readonly Row[]>;
  /** Deletes rows that the viewer may write; one that must stay ends the use case. */
  remove(target: ResourceClass, rows: readonly Row[]): Promise<void>;
  /** Writes whole rows of a resource that only the product writes. */
  record(target: ResourceClass, writes: readonly { row: Row; before: Row | null }[]): Promise<void>;
  /** Says in a sentence what happens; shown before and after. */
  say(line: Message): void;
  warn(warning: Violation): void;
}

/** What became of a use case, or (in a preview) what would become of it. Refused: nothing was written, `errors` says why. */
export interface Outcome {
  readonly isDone: boolean;
  /** Under this key everything that was done stands in the history, and can be undone. */
  readonly key: string;
  readonly lines: readonly Message[];
  readonly errors: readonly Violation[];
  readonly warnings: readonly Violation[];
  /** The record that the use case is about afterwards, such as a new household. */
  readonly id: number | null;
}

/** Ends a use case with all its reasons and undoes what it has written. */
export class Refusal extends Error {
  constructor(readonly violations: readonly Violation[]) {
    super(violations.map((one) => one.message.en).join('\n'));
  }
}

/** Undoes a preview when it has seen what would happen. */
class Previewed extends Error {
  constructor(readonly outcome: Outcome) {
    super('A preview writes nothing');
  }
}

export const refuse = (...violations: readonly Violation[]): never => {
  throw new Refusal(violations);
};

export interface UseCaseInput {
  /** Chosen by the client; the same key again gives the same answer and changes nothing. */
  readonly key: string;
  /** What is asked: the same key may not be used for something else. */
  readonly content: unknown;
  /** Does everything and undoes it, to see what would happen. */
  readonly isPreview: boolean;
}

/** Runs a use case in one transaction; `work` answers the id of the record that it is about. */
export const runUseCase = async (
  database: Database,
  viewer: Viewer,
  { key, content, isPreview }: UseCaseInput,
  work: (useCase: UseCase) => Promise<number | null>,
): Promise<Outcome> => {
  const by: Author = { userId: viewer.userId, at: new Date().toISOString(), key };
  const attempt = async (transaction: Transaction): Promise<Outcome> => {
    const lines: Message[] = [];
    const warnings: Violation[] = [];
    const useCase: UseCase = {
      transaction,
      viewer,
      by,
      save: async (target, rows) => {
        const saved = await saveWithin(transaction, resourceOf(target), viewer, rows, by);
        if (saved.errors.length > 0) refuse(...saved.errors);
        warnings.push(...saved.warnings);
        return saved.rows;
      },
      remove: async (target, rows) => {
        const errors = await removeWithin(transaction, resourceOf(target), viewer, rows, by);
        if (errors.length > 0) refuse(...errors);
      },
      record: (target, writes) => writeRows(transaction, resourceOf(target), writes, by),
      say: (line) => lines.push(line),
      warn: (warning) => warnings.push(warning),
    };
    const id = await work(useCase);
    return { isDone: !isPreview, key, lines, errors: [], warnings, id };
  };
  try {
    return await database.transaction(async (transaction) => {
      if (isPreview) throw new Previewed(await attempt(transaction));
      return once(transaction, { ...by, userId: viewer.userId, content }, () => attempt(transaction));
    });
  } catch (error) {
    if (error instanceof Previewed) return error.outcome;
    if (error instanceof Refusal)
      return { isDone: false, key, lines: [], errors: error.violations, warnings: [], id: null };
    throw error;
  }
};
