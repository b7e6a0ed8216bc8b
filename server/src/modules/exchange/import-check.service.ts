import { nearChoices } from '@dachieu/schema/reading';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { inputError, violation } from '../../kernel/errors.js';
import { vietnamDay } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { cellText, type SheetRow } from '../../platform/files/cell.js';
import { LineFile } from '../../platform/files/line-file.js';
import { requireWrite, type Viewer } from '../../platform/resource/access.js';
import type { Field } from '../../platform/resource/field.js';
import { inBackground } from './background.js';
import { type FileRow, Gatherer } from './gathered.js';
import { findEarlier, rememberColumns } from './import-columns.service.js';
import type {
  Correction,
  ImportJob,
  ImportSettings,
  Outcome,
  PlannedRow,
  UnknownName,
} from './import-job.js';
import { readCell } from './read-cell.js';
import { rememberCorrections, withRemembered } from './remembered-corrections.js';
import { findNames, type Names } from './reference-names.js';
import {
  correctionKey,
  type Layout,
  layoutOf,
  type MappedColumn,
  nameAsked,
  type Resolved,
  withUnits,
} from './row-drafts.js';
import type { AsideKind } from './row-kinds.js';
import { RowPlanner } from './row-planner.js';
import { RowSorter, type SheetPlan } from './row-sorter.js';
import { firstRows, planSheet } from './sheet-plan.js';
import { labelIn, type Language } from './titles.js';

const rowsAtOnce = 500;
const mostUnknown = 60;

/** A row below the headings: of the data, or left aside. */
type SheetLine =
  | { readonly kind: 'DATA'; readonly data: FileRow }
  | { readonly kind: AsideKind; readonly line: number; readonly text: string };

interface Sheet {
  readonly job: ImportJob;
  readonly settings: ImportSettings;
  readonly layout: Layout;
  readonly plan: SheetPlan;
  readonly signal: AbortSignal;
}

async function* portionsOf({
  job,
  settings,
  layout,
  plan,
  signal,
}: Sheet): AsyncGenerator<readonly SheetLine[]> {
  const table = job.tables[settings.sheet];
  const sorter = new RowSorter(plan);
  const gatherer = new Gatherer(layout.width, layout.gathered);
  const lineOf = (row: SheetRow): SheetLine => {
    const sorted = sorter.sort(row);
    if (sorted.kind === 'DATA') return { kind: 'DATA', data: gatherer.take(row) };
    if (sorted.kind === 'GROUP') gatherer.begin(row[0], sorted.name, sorted.places);
    return { kind: sorted.kind, line: row[0], text: sorted.text };
  };
  for (let at = 0; table && at < table.length; at += rowsAtOnce) {
    const rows = (await table.slice(at, rowsAtOnce)).filter(([line]) => line > settings.headingLine);
    if (rows.length > 0) yield rows.map(lineOf);
    await turn();
    signal.throwIfAborted();
  }
}

const dataOf = (lines: readonly SheetLine[]): FileRow[] =>
  lines.flatMap((line) => (line.kind === 'DATA' ? [line.data] : []));

/** Distinct texts of the columns that name records or choices, with the number of rows of each. */
const collectTexts = async (
  sheet: Sheet,
  columns: readonly MappedColumn[],
): Promise<Map<Field, Map<string, number>>> => {
  const texts = new Map(columns.map(({ field }) => [field, new Map<string, number>()]));
  for await (const lines of portionsOf(sheet)) {
    for (const {
      row: [, cells],
    } of dataOf(lines)) {
      for (const mapped of columns) {
        const isName = mapped.field.type === 'reference';
        const text = isName ? nameAsked(mapped, cells) : cellText(cells[mapped.column]).trim();
        const counts = texts.get(mapped.field);
        if (text !== '') counts?.set(text, (counts.get(text) ?? 0) + 1);
      }
    }
  }
  return texts;
};

const unknownNames = (field: Field, counts: ReadonlyMap<string, number>, names: Names): UnknownName[] =>
  [...counts].flatMap(([text, rows]): UnknownName[] => {
    const found = names.found.get(text) ?? [];
    if (found.length === 1) return [];
    const candidates = found.length > 0 ? found : (names.near.get(text) ?? []);
    return [
      {
        field: field.name,
        text,
        rows,
        candidates: candidates.map(({ id, label }) => ({ value: String(id), label })),
      },
    ];
  });

const unknownChoices = (
  field: Field,
  counts: ReadonlyMap<string, number>,
  language: Language,
  today: string,
): UnknownName[] => {
  const options = (field.choices?.choices ?? []).map(({ value, label }) => ({
    value,
    label: labelIn(label, language),
  }));
  return [...counts]
    .filter(([text]) => readCell(field, text, today).kind === 'problem')
    .map(([text, rows]) => {
      const near = nearChoices(options, text);
      const rest = options.filter((one) => !near.includes(one));
      return { field: field.name, text, rows, candidates: [...near, ...rest] };
    });
};

interface Prepared {
  readonly resolved: Resolved;
  readonly unknown: readonly UnknownName[];
  /** What the user decides for texts of this file, now or in an earlier one. */
  readonly decided: readonly Correction[];
}

const prepare = async (
  database: Database,
  viewer: Viewer,
  sheet: Sheet,
  today: string,
): Promise<Prepared> => {
  const { job, settings, layout, signal } = sheet;
  const { resource, language } = job;
  const named = layout.columns.filter(({ field }) => field.type === 'reference' || field.type === 'choice');
  const texts = await collectTexts(sheet, named);
  const names = new Map<string, Names>();
  const unknown: UnknownName[] = [];
  const search = { connection: database.read, viewer, signal };
  for (const [field, counts] of texts) {
    if (field.type === 'reference') {
      const found = await findNames(search, resource, field, [...counts.keys()], language);
      names.set(field.name, found);
      unknown.push(...unknownNames(field, counts, found));
    } else unknown.push(...unknownChoices(field, counts, language, today));
  }
  const decided = await withRemembered(database.read, viewer, resource, settings.corrections);
  const isAsked = new Set(unknown.map(({ field, text }) => correctionKey(field, text)));
  const corrections = new Map(decided.map(({ field, text, value }) => [correctionKey(field, text), value]));
  return {
    resolved: { names, corrections },
    decided: decided.filter(({ field, text }) => isAsked.has(correctionKey(field, text))),
    unknown: unknown.sort((a, b) => b.rows - a.rows).slice(0, mostUnknown),
  };
};

const emptyPositions = (): Record<Outcome, number[]> => ({
  CREATE: [],
  CHANGE: [],
  SAME: [],
  REFUSED: [],
  ASIDE: [],
});

const asidePlanned = ({ kind, line, text }: Exclude<SheetLine, { kind: 'DATA' }>): PlannedRow => ({
  line,
  outcome: 'ASIDE',
  title: text,
  changes: [],
  problems: [{ ...violation(null, `INPUT_ROW_${kind}`, { value: text }), column: null }],
  warnings: [],
  id: null,
  version: null,
  set: {},
  digest: null,
});

/** The rows of a portion as they stand in the file, those left aside between those of data. */
const planPortion = async (
  planner: RowPlanner,
  lines: readonly SheetLine[],
): Promise<readonly PlannedRow[]> => {
  const planned = (await planner.plan(dataOf(lines))).values();
  return lines.flatMap((line): PlannedRow[] => {
    if (line.kind !== 'DATA') return [asidePlanned(line)];
    const next = planned.next();
    return next.done ? [] : [next.value];
  });
};

const check = async (
  database: Database,
  viewer: Viewer,
  job: ImportJob,
  settings: ImportSettings,
  signal: AbortSignal,
): Promise<void> => {
  const { resource, language } = job;
  const today = vietnamDay(new Date().toISOString());
  const table = job.tables[settings.sheet];
  const layout = withUnits(
    layoutOf(job, viewer, settings),
    (await table?.slice(0, firstRows)) ?? [],
    settings.headingLine,
  );
  job.progress = { done: 0, total: table?.length ?? 0 };
  await rememberColumns(database, viewer, job, settings);
  await rememberCorrections(database, viewer, resource, settings.corrections);
  job.earlierAt = await findEarlier(database.read, job);
  const search = { connection: database.read, viewer, signal };
  const sheet: Sheet = {
    job,
    settings,
    layout,
    plan: await planSheet(search, viewer, job, settings, layout),
    signal,
  };
  const { resolved, unknown, decided } = await prepare(database, viewer, sheet, today);
  job.settings = { ...settings, corrections: decided };
  const planner = new RowPlanner({ database, viewer, resource, language, settings, layout, resolved, today });
  await job.plan?.rows.close();
  job.plan = null;
  const rows = await LineFile.create<PlannedRow>(join(job.folder, 'plan.ndjson'));
  const byOutcome = emptyPositions();
  const asides = new Map<AsideKind, number>();
  try {
    for await (const lines of portionsOf(sheet)) {
      const planned = await planPortion(planner, lines);
      planned.forEach(({ outcome }, index) => byOutcome[outcome].push(rows.length + index));
      for (const { kind } of lines) if (kind !== 'DATA') asides.set(kind, (asides.get(kind) ?? 0) + 1);
      await rows.append(planned);
      job.progress.done += lines.length;
    }
  } catch (error) {
    await rows.close();
    throw error;
  }
  job.plan = {
    settings,
    rows,
    byOutcome,
    unknown,
    asides: [...asides].map(([kind, count]) => ({ kind, rows: count })),
  };
};

/** Compares every row of the file with what is stored and tries it with all rules; nothing is written. */
export const startCheck = (
  database: Database,
  viewer: Viewer,
  job: ImportJob,
  settings: ImportSettings,
): void => {
  requireWrite(viewer, job.resource);
  if (job.phase !== 'READ' && job.phase !== 'CHECKED') return;
  const layout = layoutOf(job, viewer, settings);
  if (!job.tables[settings.sheet] || layout.columns.length === 0) {
    throw inputError('INPUT_NO_COLUMNS', { file: job.fileName });
  }
  // Cancelled, it falls back to where columns are assigned: the plan before is no longer there.
  job.phase = 'READ';
  job.settings = settings;
  inBackground(job, 'CHECKING', 'CHECKED', (signal) => check(database, viewer, job, settings, signal));
};
