import { setImmediate as turn } from 'node:timers/promises';
import type { Database, Transaction } from '../../platform/database/database.js';
import { commaList, name, sql } from '../../platform/database/sql.js';
import { requireWrite, type Viewer } from '../../platform/resource/access.js';
import { changeOwnRecord, createOwnRecord } from '../../platform/resource/own-record.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import { type SaveResult, saveRows } from '../../platform/resource/save.js';
import { violation } from '../../kernel/errors.js';
import { inBackground } from './background.js';
import { Import } from './import.entity.js';
import type { ImportJob, Plan, PlannedRow, RowProblem } from './import-job.js';
import { within } from './rehearsal.js';
import { atColumn, type Layout, layoutOf } from './row-drafts.js';
import { labelIn } from './titles.js';

const rowsAtOnce = 1000;

/** All writes of an import bear its number in their key: by this an undo knows them. */
export const keyOfImport = (importId: number): string => `import:${importId}:`;

const authorOf = (viewer: Viewer, key: string): { userId: number; at: string; key: string } => ({
  userId: viewer.userId,
  at: new Date().toISOString(),
  key,
});

const begin = async (database: Database, viewer: Viewer, job: ImportJob): Promise<number> => {
  const by = authorOf(viewer, `import:${job.id}`);
  return database.transaction((transaction) =>
    createOwnRecord(
      transaction,
      resourceOf(Import),
      {
        userId: viewer.userId,
        startedAt: by.at,
        resourceLabel: labelIn(job.resource.label, 'vi'),
        resource: job.resource.key,
        fileName: job.fileName,
        fileHash: job.hash,
        state: 'RUNNING',
        created: 0,
        changed: 0,
        unchanged: 0,
        refused: 0,
      },
      by,
    ),
  );
};

const columns = [
  { name: 'import_id', type: 'bigint' },
  { name: 'line', type: 'bigint' },
  { name: 'row_id', type: 'bigint' },
  { name: 'digest', type: 'text' },
];

const keepRows = async (
  transaction: Transaction,
  importId: number,
  saved: readonly (readonly [PlannedRow, SaveResult])[],
): Promise<void> => {
  if (saved.length === 0) return;
  const names = commaList(columns.map((one) => name(one.name)));
  const rows = saved.map(([planned, result]) => ({
    import_id: importId,
    line: planned.line,
    row_id: result.id,
    digest: planned.digest,
  }));
  await transaction.run(
    sql`insert into import_row (${names}) select ${names} from ${transaction.dialect.rowsFromJson(columns, rows)}`,
  );
};

interface Writing {
  readonly database: Database;
  readonly viewer: Viewer;
  readonly job: ImportJob;
  readonly importId: number;
  readonly layout: Layout;
}

const problemsOf = ({ layout, job }: Writing, result: SaveResult): RowProblem[] => {
  const { resource } = job;
  const conflicts = result.conflicts.map(({ field: fieldName, theirs, mine }) => {
    const label = resource.fieldsByName.get(fieldName)?.label ?? [fieldName, fieldName];
    return violation(fieldName, 'CONFLICT_CELL', {
      field: { vi: label[0], en: label[1] },
      theirs: String(theirs ?? '–'),
      mine: String(mine ?? '–'),
    });
  });
  return [...result.errors, ...conflicts].map((found) => atColumn(found, layout));
};

/** Writes a portion of rows, and what became of them, in one transaction. */
const writePortion = async (
  writing: Writing,
  portion: readonly (readonly [at: number, row: PlannedRow])[],
  index: number,
): Promise<void> => {
  const { database, viewer, job, importId } = writing;
  const results = await database.transaction(async (transaction) => {
    const saved = await saveRows(within(database, transaction), job.resource, viewer, {
      key: `${keyOfImport(importId)}${index}`,
      rows: portion.map(([, { id, version, set }]) => ({ id, version, set })),
    });
    await keepRows(
      transaction,
      importId,
      saved.flatMap((result, at) => {
        const row = portion[at]?.[1];
        return row && result.status === 'SAVED' ? [[row, result] as const] : [];
      }),
    );
    return saved;
  });
  const { written } = job;
  for (const [at, result] of results.entries()) {
    const [position, row] = portion[at] ?? [];
    if (position === undefined || !row) continue;
    if (result.status === 'SAVED') written[row.outcome === 'CREATE' ? 'created' : 'changed'] += 1;
    else if (result.status === 'UNCHANGED') written.unchanged += 1;
    else {
      written.refused += 1;
      job.late.push({ at: position, problems: problemsOf(writing, result) });
    }
  }
};

const finish = async (writing: Writing, state: 'DONE' | 'CANCELLED' | 'INTERRUPTED'): Promise<void> => {
  const { database, viewer, job, importId } = writing;
  const by = authorOf(viewer, `import:${job.id}:end`);
  await database.transaction((transaction) =>
    changeOwnRecord(
      transaction,
      resourceOf(Import),
      importId,
      { ...job.written, state, finishedAt: by.at },
      by,
    ),
  );
};

const write = async (
  database: Database,
  viewer: Viewer,
  job: ImportJob,
  plan: Plan,
  signal: AbortSignal,
): Promise<void> => {
  const { byOutcome, rows, settings } = plan;
  const positions = [...byOutcome.CREATE, ...byOutcome.CHANGE].sort((a, b) => a - b);
  job.progress = { done: 0, total: positions.length };
  job.late = [];
  job.written = {
    created: 0,
    changed: 0,
    unchanged: byOutcome.SAME.length,
    refused: byOutcome.REFUSED.length,
  };
  const importId = await begin(database, viewer, job);
  job.importId = importId;
  const layout = layoutOf(job, viewer, settings);
  const writing: Writing = { database, viewer, job, importId, layout };
  try {
    for (let at = 0; at < positions.length && !signal.aborted; at += rowsAtOnce) {
      const wanted = positions.slice(at, at + rowsAtOnce);
      const planned = await rows.pick(wanted);
      await writePortion(
        writing,
        planned.map((row, index) => [wanted[index] ?? 0, row] as const),
        at / rowsAtOnce,
      );
      job.progress.done += wanted.length;
      // Other requests take their turn between two portions.
      await turn();
    }
  } catch (error) {
    await finish(writing, 'INTERRUPTED');
    throw error;
  }
  await finish(writing, signal.aborted ? 'CANCELLED' : 'DONE');
};

/** Writes what the check has shown. Asked again, it changes nothing: a job is written once. */
export const startWriting = (database: Database, viewer: Viewer, job: ImportJob): void => {
  requireWrite(viewer, job.resource);
  const { plan } = job;
  if (job.phase !== 'CHECKED' || !plan) return;
  inBackground(job, 'WRITING', 'FINISHED', (signal) => write(database, viewer, job, plan, signal));
};

/** Imports that were being written or undone when the server ended are marked as interrupted at the next start. */
export const closeInterruptedImports = async (database: Database): Promise<void> => {
  const resource = resourceOf(Import);
  const open = await readStored(database.read, resource, [sql`t1.state in ('RUNNING', 'UNDOING')`]);
  for (const row of open) {
    const by = { userId: Number(row['userId']), at: new Date().toISOString(), key: 'import:interrupted' };
    await database.transaction((transaction) =>
      changeOwnRecord(transaction, resource, Number(row['id']), { state: 'INTERRUPTED' }, by),
    );
  }
};
