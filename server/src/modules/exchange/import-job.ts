import { rm } from 'node:fs/promises';
import { limitError, type Message, type Violation } from '../../kernel/errors.js';
import type { Sheet, SheetRow } from '../../platform/files/cell.js';
import type { LineFile } from '../../platform/files/line-file.js';
import type { Resource } from '../../platform/resource/resource.js';
import type { Row } from '../../platform/resource/values.js';
import type { AsideKind } from './row-kinds.js';
import type { Language } from './titles.js';

export type ImportPhase =
  | 'UPLOADING'
  | 'READING'
  /** The file is read; columns wait for their fields. */
  | 'READ'
  | 'CHECKING'
  /** Every row is compared and tried; nothing is written. */
  | 'CHECKED'
  | 'WRITING'
  | 'FINISHED'
  | 'FAILED';

/** ASIDE: none of the data, such as totals and signatures. */
export type Outcome = 'CREATE' | 'CHANGE' | 'SAME' | 'REFUSED' | 'ASIDE';

/** What a column says of a record. */
export interface Reading {
  /** Name of a place (`headings.ts`). */
  readonly place: string;
  /** The text that a filled cell means: "Nữ" for a column "Nữ" of crosses. Null: the cell says it itself. */
  readonly mark: string | null;
}

/** A column may be assigned to several places, and several columns to one. */
export interface Assignment extends Reading {
  /** Counted from 0. */
  readonly column: number;
}

export interface Constant {
  /** Name of a place that no column is assigned to. */
  readonly place: string;
  readonly text: string;
}

/** The record or value that the user chose for a text which names none, in all rows; null: none, its rows are refused. */
export interface Correction {
  readonly field: string;
  readonly text: string;
  readonly value: string | null;
}

export interface ImportSettings {
  readonly sheet: number;
  /** Line of the headings in the file. */
  readonly headingLine: number;
  readonly columns: readonly Assignment[];
  /** Texts that hold for every row, for what the file says in its title or not at all: the hamlet of a list, the year. */
  readonly constants: readonly Constant[];
  /** Places whose texts stand in rows above their records: "I. Thôn Nà Cà". */
  readonly grouped: readonly string[];
  /** Places whose empty cells mean what the row above says. */
  readonly filledDown: readonly string[];
  /** Lines that are data although they look like totals, groups or signatures. */
  readonly dataLines: readonly number[];
  /** Fields by which a row without an id is recognised; empty: every such row is new. */
  readonly keyFields: readonly string[];
  /** What an empty cell does to a record that has a value. */
  readonly blanks: 'CLEAR' | 'KEEP';
  readonly corrections: readonly Correction[];
}

export interface RowProblem extends Violation {
  /** Letters of the file's column; empty for the row as a whole. */
  readonly column: string | null;
}

export interface CellChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export interface PlannedRow {
  readonly line: number;
  readonly outcome: Outcome;
  readonly title: string;
  readonly changes: readonly CellChange[];
  readonly problems: readonly RowProblem[];
  readonly warnings: readonly RowProblem[];
  /** What is written. */
  readonly id: number | null;
  readonly version: number | null;
  readonly set: Readonly<Row>;
  /** Of a new row's values, by which the same row is known when it comes again. */
  readonly digest: string | null;
}

export interface AsideCount {
  readonly kind: AsideKind;
  readonly rows: number;
}

/** A text of the file that names nothing, or too much. */
export interface UnknownName {
  readonly field: string;
  readonly text: string;
  readonly rows: number;
  readonly candidates: readonly { readonly value: string; readonly label: string }[];
}

export interface Plan {
  readonly settings: ImportSettings;
  readonly rows: LineFile<PlannedRow>;
  /** Positions in `rows` by outcome. */
  readonly byOutcome: Readonly<Record<Outcome, readonly number[]>>;
  readonly unknown: readonly UnknownName[];
  readonly asides: readonly AsideCount[];
}

/** What was refused when it was written: position in the plan, and why. */
export interface LateRefusal {
  readonly at: number;
  readonly problems: readonly RowProblem[];
}

/** One file on its way into a resource: kept in memory and in a folder of its own until it is finished or forgotten. */
export interface ImportJob {
  readonly id: string;
  readonly userId: number;
  readonly resource: Resource;
  readonly language: Language;
  readonly fileName: string;
  readonly size: number;
  readonly folder: string;
  received: number;
  hash: string;
  phase: ImportPhase;
  progress: { done: number; total: number };
  failure: Message | null;
  /** An error that nobody foresaw: thrown to whoever asks next, so that it reaches the log. */
  fault: Error | null;
  /** When the same file was last imported into this resource and not undone. */
  earlierAt: string | null;
  sheets: readonly Sheet[];
  /** What the user should know of the file: what is left out of it, what is read otherwise than it looks. */
  notes: readonly Message[];
  tables: LineFile<SheetRow>[];
  plan: Plan | null;
  /** As they were last checked. */
  settings: ImportSettings | null;
  late: LateRefusal[];
  importId: number | null;
  written: { created: number; changed: number; unchanged: number; refused: number };
  stop: AbortController;
  touchedAt: number;
}

/** A file that nobody has looked at for so long is forgotten. */
export const idleMs = 2 * 3_600_000;
const mostJobs = 40;
const mostJobsOfUser = 4;

const jobs = new Map<string, ImportJob>();

const isBusy = (job: ImportJob): boolean => job.phase === 'WRITING';

const endJob = async (job: ImportJob): Promise<void> => {
  jobs.delete(job.id);
  job.stop.abort();
  await Promise.all([...job.tables, ...(job.plan ? [job.plan.rows] : [])].map((file) => file.close()));
};

/** Ends whatever a job does and removes its files. */
export const forgetJob = async (job: ImportJob): Promise<void> => {
  await endJob(job);
  await rm(job.folder, { recursive: true, force: true });
};

/** Ends all jobs and leaves their files, so that the next run of the server goes on with them. */
export const restAllJobs = async (): Promise<void> => {
  await Promise.all([...jobs.values()].map(endJob));
};

export const findJob = (id: string): ImportJob | undefined => jobs.get(id);

export const addJob = (job: ImportJob): void => {
  jobs.set(job.id, job);
};

/** Forgets jobs that nobody has looked at for long. */
export const forgetIdle = async (): Promise<void> => {
  const now = Date.now();
  const idle = [...jobs.values()].filter((one) => !isBusy(one) && now - one.touchedAt > idleMs);
  await Promise.all(idle.map(forgetJob));
};

/** Keeps a new job in the place of the oldest ones of its user. */
export const keepJob = async (job: ImportJob): Promise<void> => {
  const own = [...jobs.values()].filter((one) => one.userId === job.userId && !isBusy(one));
  await Promise.all(own.slice(0, Math.max(0, own.length - mostJobsOfUser + 1)).map(forgetJob));
  if (jobs.size >= mostJobs) throw limitError('LIMIT_RATE', { seconds: 60 });
  jobs.set(job.id, job);
};
