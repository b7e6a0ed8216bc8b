import type { Value } from '../database/database.js';
import type { Statement } from '../database/sql.js';
import type { CopiedTable, CopyAnswer, CopyRequest, CopyStart, CopyState } from './protocol.js';
import { SideProcess } from './side-process.js';

export interface CopyOptions {
  readonly url: string;
  readonly tables: readonly CopiedTable[];
  /** Columns that no copy holds; a statement that names one is answered by the stored rows. */
  readonly uncopied: ReadonlySet<string>;
  readonly memoryMb: number;
  /** Makes changes to tables leave a record, before they are read. */
  readonly record: (tables: readonly CopiedTable[]) => Promise<void>;
  readonly report: (what: string, error: unknown) => void;
}

type Phase = 'IDLE' | 'LOADING' | 'READY' | 'RESTING';

export interface CopyReport {
  readonly phase: Phase;
  /** Why it rests. */
  readonly reason: string | null;
  readonly state: CopyState | null;
}

/** After a failure the stored rows answer for so long before the copy is tried again. */
const restMilliseconds = 10 * 60_000;
/** Its heap holds the rows on their way in; the copy itself lies outside and has its own bound. */
const heapMb = 768;
const patience = 5000;

/** The columnar copy as the server sees it: it answers, or says that it cannot (`undefined`), and then the stored rows do. */
export class ColumnarCopy {
  #process: SideProcess<CopyRequest, CopyAnswer> | undefined;
  #loading: Promise<void> | undefined;
  #rest: { readonly until: number; readonly reason: string } | undefined;

  constructor(private readonly options: CopyOptions) {}

  get isStarted(): boolean {
    return this.#process !== undefined && !this.#process.isEnded;
  }

  async ask({ sql, values }: Statement, signal: AbortSignal): Promise<Value[][] | undefined> {
    if (this.#isResting() || this.#namesUncopied(sql)) return undefined;
    const tables = this.#tablesIn(sql);
    if (!this.isStarted) {
      this.#startLoading(tables);
      return undefined;
    }
    try {
      const names = tables.map((table) => table.name);
      const answer = await this.#process?.ask({ kind: 'ask', tables: names, sql, values }, signal, true);
      if (answer?.kind === 'rows') return answer.rows;
      this.#startLoading(tables);
      return undefined;
    } catch (error) {
      if (signal.aborted) {
        this.#killIfStuck();
        throw error;
      }
      this.options.report('the columnar copy did not answer; the stored rows do', error);
      return undefined;
    }
  }

  /** Answered when the named tables are held; used at the start, and by tests. */
  async load(names: readonly string[]): Promise<void> {
    this.#startLoading(this.options.tables.filter((table) => names.includes(table.name)));
    await this.#loading;
  }

  /** Takes over what was committed, so that the record of changes may be cut. */
  async catchUp(): Promise<void> {
    if (this.isStarted && !this.#loading) await this.#process?.ask({ kind: 'catchUp' });
  }

  async describe(): Promise<CopyReport> {
    if (this.#isResting()) return { phase: 'RESTING', reason: this.#rest?.reason ?? null, state: null };
    if (!this.isStarted) return { phase: 'IDLE', reason: null, state: null };
    // What cannot tell its state ends soon, and then the reason is told.
    const answer = await this.#process?.ask({ kind: 'state' }).catch(() => undefined);
    const state = answer?.kind === 'state' ? answer.state : null;
    return { phase: this.#loading ? 'LOADING' : 'READY', reason: null, state };
  }

  close(): void {
    this.#process?.kill();
  }

  #isResting(): boolean {
    return this.#rest !== undefined && Date.now() < this.#rest.until;
  }

  #tablesIn(sql: string): CopiedTable[] {
    const words = new Set(sql.match(/[a-z][a-z0-9_]*/g));
    return this.options.tables.filter((table) => words.has(table.name));
  }

  #namesUncopied(sql: string): boolean {
    return (sql.match(/"[a-z][a-z0-9_]*"/g) ?? []).some((one) => this.options.uncopied.has(one.slice(1, -1)));
  }

  /** One load at a time; what is asked for meanwhile is answered by the stored rows and loaded when it is asked for again. */
  #startLoading(tables: readonly CopiedTable[]): void {
    if (this.#loading) return;
    this.#loading = this.#load(tables)
      .catch((error: unknown) => {
        this.options.report('the columnar copy could not be loaded', error);
        const reason = error instanceof Error ? error.message : String(error);
        this.#rest = { until: Date.now() + restMilliseconds, reason };
        this.#process?.kill();
        this.#process = undefined;
      })
      .finally(() => {
        this.#loading = undefined;
      });
  }

  async #load(tables: readonly CopiedTable[]): Promise<void> {
    if (!this.isStarted) {
      const { url, memoryMb } = this.options;
      const start: CopyStart = { url, memoryMb, tables: this.options.tables };
      this.#process = new SideProcess('copy-process', start, heapMb);
    }
    await this.options.record(tables);
    await this.#process?.ask({ kind: 'load', tables: tables.map((table) => table.name) });
  }

  /** A process that does not answer soon after it was told to stop is ended; the next question starts another. */
  #killIfStuck(): void {
    const asked = this.#process;
    asked?.ask({ kind: 'state' }, AbortSignal.timeout(patience)).catch(() => asked.kill());
  }
}
