import type { Column } from '../column.js';
import type { Batch, Journal, Source } from '../source.js';
import type { Texts } from '../texts/texts.js';
import type { Step } from './history.js';
import type { PendingRow } from './pending-row.js';

export type CellState = 'clean' | 'waiting' | 'saving' | 'saved' | 'refused' | 'conflict';

/** What the journal keeps: unsent work, the batch without an answer, and the way back. */
export interface Snapshot {
  readonly pending: readonly PendingRow[];
  readonly batch: Batch | null;
  readonly steps: readonly Step[];
}

export interface Settled {
  readonly saved: number;
  readonly refused: number;
  readonly conflicts: number;
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
