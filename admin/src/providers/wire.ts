/** A record as it comes over the wire: values by field name, related records under their relation. */
export interface WireRow {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

export type Where = Readonly<Record<string, unknown>>;

export interface OrderBy {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

export interface Violation {
  readonly field: string | null;
  readonly code: string;
  readonly message: { readonly vi: string; readonly en: string };
}

export interface SaveRow {
  readonly id?: string;
  /** Of a new row: sent by another page too, it makes no second record. */
  readonly createKey?: string;
  readonly version?: number;
  readonly set: Readonly<Record<string, unknown>>;
}

export interface SaveResult {
  readonly index: number;
  readonly clientKey: string | null;
  readonly id: string | null;
  readonly version: number | null;
  readonly status: 'SAVED' | 'UNCHANGED' | 'REFUSED' | 'CONFLICT' | 'NOT_TRIED';
  readonly errors: readonly Violation[];
  readonly warnings: readonly Violation[];
  readonly row: WireRow | null;
}

export interface RemovalResult {
  readonly id: string;
  readonly status: 'DELETED' | 'RESTORED' | 'REFUSED' | 'CONFLICT';
  readonly version: number | null;
  readonly errors: readonly Violation[];
}

export interface HistoryEntry {
  readonly at: string;
  readonly userName: string | null;
  readonly action: string;
  readonly version: number;
  readonly changes: Readonly<Record<string, readonly [before: unknown, after: unknown]>>;
}
