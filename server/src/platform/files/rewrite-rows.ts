import { rename } from 'node:fs/promises';
import type { SheetRow } from './cell.js';
import { LineFile } from './line-file.js';

const linesAtOnce = 500;

/** Puts another row in the place of each row of a sheet's file, in their order. */
export const rewriteRows = async (path: string, rewrite: (row: SheetRow) => SheetRow): Promise<void> => {
  const rows = await LineFile.read<SheetRow>(path);
  const rewrittenPath = `${path}.rewritten`;
  const rewritten = await LineFile.create<SheetRow>(rewrittenPath);
  for (let at = 0; at < rows.length; at += linesAtOnce)
    await rewritten.append((await rows.slice(at, linesAtOnce)).map(rewrite));
  await Promise.all([rows.close(), rewritten.close()]);
  await rename(rewrittenPath, path);
};
