import { join } from 'node:path';
import { type Message, missingError } from '../../kernel/errors.js';
import { LineFile } from '../../platform/files/line-file.js';
import { findResource } from '../../platform/resource/resource.js';
import { addJob, findJob, type ImportJob } from './import-job.js';
import { startReading } from './import-upload.service.js';
import { folderOf, type KeptJob, readKept, receivedBytes } from './kept-jobs.js';

const remarks: Partial<Record<KeptJob['phase'], Message>> = {
  INTERRUPTED: {
    vi: 'Máy chủ đã khởi động lại khi đang ghi. Phần đã ghi vẫn còn; hãy kiểm tra lại rồi ghi tiếp, dòng đã ghi sẽ được nhận ra.',
    en: 'The server was restarted while it wrote. What was written stands; check the file again and go on: rows that are written will be known.',
  },
  READ: {
    vi: 'Máy chủ đã khởi động lại. Tệp và cách gán cột vẫn còn; chưa có gì được ghi.',
    en: 'The server was restarted. The file and its columns are still here; nothing is written.',
  },
};

const restore = async (kept: KeptJob): Promise<ImportJob | undefined> => {
  const resource = findResource(kept.resource);
  if (!resource) return undefined;
  const folder = folderOf(kept.id);
  const wasInterrupted = kept.phase === 'INTERRUPTED';
  const remark = remarks[kept.phase];
  const isRead = kept.phase !== 'UPLOADING' && kept.phase !== 'FAILED';
  const received = isRead ? kept.size : await receivedBytes(kept.id);
  return {
    ...kept,
    resource,
    folder,
    received,
    phase: wasInterrupted ? 'READ' : (kept.phase as ImportJob['phase']),
    progress: { done: received, total: kept.size },
    fault: null,
    notes: remark ? [remark, ...kept.notes] : kept.notes,
    tables: isRead
      ? await Promise.all(kept.sheets.map((_sheet, at) => LineFile.read<never>(join(folder, `${at}.ndjson`))))
      : [],
    plan: kept.plan && { ...kept.plan, rows: await LineFile.read(join(folder, 'plan.ndjson')) },
    importId: wasInterrupted ? null : kept.importId,
    stop: new AbortController(),
    touchedAt: Date.now(),
  };
};

const restoring = new Map<string, Promise<ImportJob | undefined>>();

const restoreOnce = async (id: string): Promise<ImportJob | undefined> => {
  const kept = await readKept(id);
  const job = kept ? await restore(kept) : undefined;
  if (!job) return undefined;
  addJob(job);
  // All bytes had come, and the reading was cut off.
  if (job.phase === 'UPLOADING' && job.received === job.size) startReading(job);
  return job;
};

/** A job of this user, also one that another run of the server began; another's is missing as well. */
export const getJob = async (id: string, userId: number): Promise<ImportJob> => {
  let job = findJob(id);
  if (!job) {
    const pending = restoring.get(id) ?? restoreOnce(id).finally(() => restoring.delete(id));
    restoring.set(id, pending);
    job = await pending;
  }
  if (!job || job.userId !== userId)
    throw missingError('MISSING_RECORD', {
      resource: { vi: 'tệp đang nhập', en: 'file being imported' },
      id,
    });
  job.touchedAt = Date.now();
  return job;
};
