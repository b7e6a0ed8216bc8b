import type { Column } from '../column.js';
import type { Batch, FieldProblem, Journal, RowKey, Source } from '../source.js';
import type { Texts } from '../texts/texts.js';
import type { Step } from './history.js';
import type { PendingRow } from './pending-row.js';

export type CellState = 'clean' | 'waiting' | 'saving' | 'saved' | 'warned' | 'refused' | 'conflict';

/** Text in the editor of a cell, not taken over yet. A null key: the blank row. */
export interface Typed {
  readonly key: RowKey | null;
  readonly field: string;
  readonly text: string;
}

/** What the journal keeps: unsent work, batches without an answer, and the way back. */
export interface Snapshot {
  readonly pending: readonly PendingRow[];
  readonly batches: readonly Batch[];
  readonly steps: { readonly done: readonly Step[]; readonly undone: readonly Step[] };
  /** What a save warned of, by row, until it is saved again or dismissed. */
  readonly warnings: readonly (readonly [RowKey, readonly FieldProblem[]])[];
  /** Ids of rows created here, so that steps still find them. */
  readonly names: readonly (readonly [id: string, key: RowKey])[];
  /** What was being typed when the page was hidden or went away. */
  readonly typed: readonly Typed[];
}

export interface Settled {
  readonly saved: number;
  /** Saved rows into which other cells changed by somebody else were merged. */
  readonly merged: number;
  /** Saved rows that no longer stand in the group they belong to. */
  readonly regrouped: number;
  readonly warned: number;
  readonly refused: number;
  readonly conflicts: number;
}

/** What was undone or done again, and how many of its rows are gone for good. */
export interface Travelled {
  readonly step: Step;
  readonly lost: number;
}

export interface StoreChange {
  /** Rows came, went or moved. */
  readonly order?: boolean;
  readonly settled?: Settled;
}

export interface StoreOptions {
  readonly source: Source;
  readonly texts: Texts;
  readonly columns: readonly Column[];
  readonly journal?: Journal<Snapshot>;
  readonly pageSize?: number;
  readonly keptPages?: number;
  /** Deleted rows can be brought back by the source; otherwise undo creates them anew. */
  readonly canRestore?: boolean;
}
