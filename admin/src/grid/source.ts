import type { CellValue, Problem, Reference } from './column.js';

/** Stable name of a row in this grid: the id of a stored row, or a client key for one created here. */
export type RowKey = string;
export type Version = number | string;

export interface Row {
  readonly id: string;
  readonly version: Version;
  readonly values: Readonly<Record<string, CellValue>>;
  /** Locked for this user: true or the reason for the whole row, or the fields that are. */
  readonly locked?: boolean | string | readonly string[];
}

export type ChangeKind = 'create' | 'update' | 'delete' | 'restore';

export interface Change {
  readonly key: RowKey;
  readonly kind: ChangeKind;
  readonly id: string | null;
  /** The version the change was made against; null for a new row. */
  readonly version: Version | null;
  readonly set: Readonly<Record<string, CellValue>>;
}

/** Sent again with the same id when no answer came, so that the host can keep from applying it twice. */
export interface Batch {
  readonly id: string;
  readonly changes: readonly Change[];
}

export interface FieldProblem extends Problem {
  /** null: the row as a whole. */
  readonly field: string | null;
}

export type ChangeResult =
  | {
      readonly key: RowKey;
      readonly status: 'saved';
      readonly row: Row | null;
      /** What the user should look at again although it was saved. */
      readonly warnings?: readonly FieldProblem[];
    }
  | { readonly key: RowKey; readonly status: 'refused'; readonly problems: readonly FieldProblem[] }
  /** The row as it is now; null when it is gone. */
  | { readonly key: RowKey; readonly status: 'conflict'; readonly row: Row | null };

/** Rows of the list that agree in what it is grouped by, in the list's order. */
export interface RowGroup {
  readonly name: string;
  readonly label: string;
  readonly count: number;
  /** Figures over its rows, by field. */
  readonly values: Readonly<Record<string, CellValue>>;
}

export interface Source {
  count(): Promise<number>;
  /** The field whose values the list is grouped by; null when it is not grouped. */
  groupedBy?(): string | null;
  /** A part of the groups in the list's order, fewer than `limit` at its end; null when the list is not grouped. */
  groups?(offset: number, limit: number): Promise<readonly RowGroup[] | null>;
  /** Figures over the whole list, by field, as the columns' `summary` asks. */
  totals?(): Promise<Readonly<Record<string, CellValue>>>;
  load(offset: number, limit: number): Promise<readonly Row[]>;
  /** What a row typed below the list begins with, such as what the list is narrowed to. */
  initial?(): Readonly<Record<string, CellValue>>;
  /** Records a reference column may point to, best match first. */
  lookup?(field: string, query: string, signal: AbortSignal): Promise<readonly Reference[]>;
  /** Records that somebody may have meant by a text that names none, most likely first. */
  suggest?(field: string, text: string): Promise<readonly Reference[]>;
  /** The one record each text names exactly, or why not; used for pasted blocks. Falls back to `lookup`. */
  resolve?(field: string, texts: readonly string[]): Promise<readonly (Reference | 'none' | 'many')[]>;
  /** Records within the user's reach whose field holds one of the values, for laying a pasted block upon them. */
  match?(field: string, values: readonly CellValue[]): Promise<readonly Row[]>;
  /** One result per change. Throws NetworkError when no answer came; any other error pauses saving. */
  save(batch: Batch): Promise<readonly ChangeResult[]>;
  /** Rows by id, for undoing changes of rows that are not loaded. */
  rows?(ids: readonly string[]): Promise<readonly Row[]>;
}

/** No answer from the server: it may or may not have got the message, so the same batch is sent again. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
}

/** Where the host keeps unsent work, so that a reload or a crash loses nothing. The snapshot is plain JSON. */
export interface Journal<Snapshot> {
  persist(snapshot: Snapshot): Promise<void> | void;
  /** What earlier pages left, earliest first. */
  restore(): Promise<readonly Snapshot[]>;
}
