import type { Value } from '../database/database.js';

export type CopiedType = 'bigint' | 'double' | 'boolean' | 'varchar';

/** A table that the columnar copy may hold. `key` is the column by which its changed rows are named. */
export interface CopiedTable {
  readonly name: string;
  readonly key: string;
  readonly columns: readonly { readonly name: string; readonly type: CopiedType }[];
}

/** What the process of the copy is started with. */
export interface CopyStart {
  readonly url: string;
  readonly tables: readonly CopiedTable[];
  readonly memoryMb: number;
}

export type CopyRequest =
  /** Answered with `rows` when every named table is held, brought up to all that is committed by now; else with `missing`. */
  | {
      readonly kind: 'ask';
      readonly tables: readonly string[];
      readonly sql: string;
      readonly values: readonly unknown[];
    }
  /** Holds tables; answered when they are held. */
  | { readonly kind: 'load'; readonly tables: readonly string[] }
  | { readonly kind: 'catchUp' }
  | { readonly kind: 'state' };

export interface CopyState {
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
  readonly memoryBytes: number;
}

export type CopyAnswer =
  | { readonly kind: 'rows'; readonly rows: Value[][] }
  | { readonly kind: 'missing' }
  | { readonly kind: 'done' }
  | { readonly kind: 'state'; readonly state: CopyState };

/** Between a process and the one that started it: requests and answers are paired by number. */
export type Asked<Request> = { readonly id: number; readonly request: Request } | { readonly cancel: number };

export type Answered<Answer> =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly failure: string };
