import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startProduct, stopProduct } from './product.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** holds the database of a first start, for each story file to copy */
    firstStart: string;
  }
}

/** Migrates and seeds once for all stories: each file would wait for the same. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'dachieu-stories-'));
  await stopProduct(await startProduct(folder), 'SIGTERM');
  project.provide('firstStart', folder);
  return () => rm(folder, { recursive: true, force: true });
};
