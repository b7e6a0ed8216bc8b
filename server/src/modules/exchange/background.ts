import { messageOf } from '../../kernel/errors.js';
import { FileRefused, fileRefusals } from '../../platform/files/refusal.js';
import { findJob, type ImportJob, type ImportPhase } from './import-job.js';
import { keepState } from './kept-jobs.js';

/**
 * Runs a part of an import beside the requests: `during` while it lasts, `after` when it is done. Cancelled, the job falls back to
 * where it was; a file that is refused, or an error, ends it.
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
  const settled = keepState(job)
    .then(() => work(stop.signal))
    .then(
      () => {
        job.phase = after;
      },
      (error: unknown) => {
        if (error instanceof FileRefused) {
          job.phase = 'FAILED';
          job.failure = messageOf('INPUT_BAD_FILE', {
            file: job.fileName,
            reason: fileRefusals[error.refusal],
            expected: '.xlsx, .csv',
          });
        } else if (stop.signal.aborted) job.phase = before;
        else {
          job.phase = 'FAILED';
          job.failure = messageOf('FAULT_INTERNAL', { faultId: job.id });
          job.fault = new Error(`The import ${job.id} failed`, { cause: error });
        }
      },
    );
  settled
    .then(() => keepState(job))
    .catch((error: unknown) => {
      // The folder goes with a job that was forgotten meanwhile.
      if (findJob(job.id)) job.fault = new Error(`The import ${job.id} cannot be kept`, { cause: error });
    });
};
