import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findJob, forgetIdle, idleMs, type ImportJob, type ImportPhase, type Plan } from './import-job.js';

/** What of a job outlives the process; its tables and plan lie as line files beside it. */
export type KeptJob = Pick<
  ImportJob,
  | 'id'
  | 'userId'
  | 'language'
  | 'fileName'
  | 'size'
  | 'hash'
  | 'failure'
  | 'earlierAt'
  | 'sheets'
  | 'notes'
  | 'settings'
  | 'late'
  | 'importId'
  | 'written'
> & {
  readonly resource: string;
  /**
   * Where the job goes on after a restart. A check begins anew, and so does what follows an interrupted writing: what was written
   * is known again there, and a plan of before would write it twice.
   */
  readonly phase: 'UPLOADING' | 'READ' | 'CHECKED' | 'INTERRUPTED' | 'FINISHED' | 'FAILED';
  readonly plan: Omit<Plan, 'rows'> | null;
};

/** Jobs of one database lie together, so that two servers on a machine do not take each other's. */
let folder = join(tmpdir(), 'dachieu-imports');

export const keepJobsOf = (databaseUrl: string): void => {
  const mark = createHash('sha256').update(databaseUrl).digest('hex').slice(0, 16);
  folder = join(tmpdir(), `dachieu-imports-${mark}`);
};

const folderName = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const folderOf = (id: string): string => join(folder, id);

/** Files about persons: for nobody but the server's own user. */
export const makeFolder = (id: string): Promise<string | undefined> =>
  mkdir(folderOf(id), { recursive: true, mode: 0o700 });

const stateOf = (id: string): string => join(folderOf(id), 'job.json');

const keptPhase = (phase: ImportPhase): KeptJob['phase'] => {
  switch (phase) {
    case 'READING':
      return 'UPLOADING';
    case 'CHECKING':
      return 'READ';
    case 'WRITING':
      return 'INTERRUPTED';
    default:
      return phase;
  }
};

const planWithoutRows = ({ rows: _rows, ...rest }: Plan): Omit<Plan, 'rows'> => rest;

/** Keeps a job as it stands in a phase. */
export const keepState = async (job: ImportJob, inPhase: ImportPhase): Promise<void> => {
  const { id, userId, language, fileName, size, hash, failure, earlierAt, sheets, notes, settings } = job;
  const { late, importId, written, plan } = job;
  const phase = keptPhase(inPhase);
  const isWhole = phase === 'CHECKED' || phase === 'FINISHED';
  const kept: KeptJob = {
    id,
    userId,
    resource: job.resource.key,
    language,
    fileName,
    size,
    hash,
    phase,
    failure,
    earlierAt,
    sheets,
    notes,
    settings,
    late,
    importId,
    written,
    plan: plan && isWhole ? planWithoutRows(plan) : null,
  };
  const path = stateOf(id);
  await writeFile(`${path}.new`, JSON.stringify(kept), { mode: 0o600 });
  await rename(`${path}.new`, path);
};

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The job as it was last kept; null where there is none. */
export const readKept = async (id: string): Promise<KeptJob | null> => {
  if (!folderName.test(id)) return null;
  try {
    return JSON.parse(await readFile(stateOf(id), 'utf8')) as KeptJob;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
};

/** Bytes of a file that had come before the restart. */
export const receivedBytes = async (id: string): Promise<number> => {
  try {
    return (await stat(join(folderOf(id), 'upload'))).size;
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
};

/** What an earlier run of the server left and nobody has come back for. */
const forgetLeft = async (): Promise<void> => {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      // Another process may take it away meanwhile.
      const found = await stat(path).catch((error: unknown) => {
        if (isMissing(error)) return null;
        throw error;
      });
      const isOld = found !== null && !findJob(name) && Date.now() - found.mtimeMs > idleMs;
      if (isOld) await rm(path, { recursive: true, force: true });
    }),
  );
};

/** Removes every file that nobody has looked at for long, of this run of the server and of those before. */
export const forgetOldImports = async (): Promise<void> => {
  await forgetIdle();
  await forgetLeft();
};
