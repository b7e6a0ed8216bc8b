import { messageOf } from '../../kernel/errors.js';
import { FileRefused, fileRefusals } from '../../platform/files/refusal.js';
import { findJob, type ImportJob, type ImportPhase } from './import-job.js';
import { keepState } from './kept-jobs.js';

/** Where an error leaves a job: cancelled, it falls back to where it was; a file that is refused, or a fault, ends it. */
const phaseAfter = (
  job: ImportJob,
  before: ImportPhase,
  stop: AbortController,
  error: unknown,
): ImportPhase => {
  if (error instanceof FileRefused) {
    job.failure = messageOf('INPUT_BAD_FILE', {
      file: job.fileName,
      reason: fileRefusals[error.refusal],
      expected: '.xlsx, .csv',
    });
    return 'FAILED';
  }
  if (stop.signal.aborted) return before;
  job.failure = messageOf('FAULT_INTERNAL', { faultId: job.id });
  job.fault = new Error(`The import ${job.id} failed`, { cause: error });
  return 'FAILED';
};

const keep = async (job: ImportJob, phase: ImportPhase): Promise<void> => {
  try {
    await keepState(job, phase);
  } catch (error) {
    // The folder goes with a job that was forgotten meanwhile.
    if (findJob(job.id)) job.fault = new Error(`The import ${job.id} cannot be kept`, { cause: error });
  }
};

/**
 * Runs a part of an import beside the requests: `during` while it lasts, `after` when it is done. Nobody hears that it is done
 * before it is kept, so that a restart finds what was shown.
 */
export const inBackground = (
  job: ImportJob,
  during: ImportPhase,
  after: ImportPhase,
  work: (signal: AbortSignal) => Promise<void>,
): void => {
  const before = job.phase;
  const stop = new AbortController();
  job.stop = stop;
  job.phase = during;
  job.progress = { done: 0, total: 0 };
  void keepState(job, during)
    .then(() => work(stop.signal))
    .then(
      () => after,
      (error: unknown) => phaseAfter(job, before, stop, error),
    )
    .then(async (phase) => {
      await keep(job, phase);
      job.phase = phase;
    });
};
