import { mkdir, readdir, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, it, vi } from 'vitest';
import { folderOf, forgetOldImports, keepJobsOf, makeFolder } from './kept-jobs.js';

/** Listed, and gone before anybody looks at it. */
const vanished = '00000000-0000-4000-8000-000000000000';

vi.mock('node:fs/promises', async (original) => {
  const files = await original<typeof import('node:fs/promises')>();
  return { ...files, readdir: async (path: string) => [vanished, ...(await files.readdir(path))] };
});

it('files that nobody came back for are removed, also while another process removes some', async () => {
  keepJobsOf(`unit-test:${crypto.randomUUID()}`);
  const [old, fresh] = [crypto.randomUUID(), crypto.randomUUID()];
  await Promise.all([makeFolder(old), makeFolder(fresh)]);
  await mkdir(`${folderOf(old)}/upload`);
  const longAgo = new Date(Date.now() - 3 * 3_600_000);
  await utimes(folderOf(old), longAgo, longAgo);
  await forgetOldImports();
  expect(await readdir(dirname(folderOf(fresh)))).toEqual([vanished, fresh]);
});

it('nothing is to be removed before the first import', async () => {
  keepJobsOf(`unit-test:${crypto.randomUUID()}`);
  await expect(forgetOldImports()).resolves.toBeUndefined();
});
