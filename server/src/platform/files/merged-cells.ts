import { rename } from 'node:fs/promises';
import type { Cell, SheetRow } from './cell.js';
import { LineFile } from './line-file.js';
import type { Merge } from './sheet-reader.js';

const linesAtOnce = 500;

/**
 * Gives every line of a cell merged downwards the cell's value, as people read it: the hamlet that stands once beside ten
 * households. Answers how many cells were filled.
 */
export const fillMerged = async (path: string, merges: readonly Merge[]): Promise<number> => {
  if (merges.length === 0) return 0;
  const byStart = new Map<number, Merge[]>();
  for (const merge of merges) byStart.set(merge.from, [...(byStart.get(merge.from) ?? []), merge]);
  const open = new Map<number, { readonly to: number; readonly value: Cell }>();
  const rows = await LineFile.read<SheetRow>(path);
  const filledPath = `${path}.filled`;
  const filled = await LineFile.create<SheetRow>(filledPath);
  let count = 0;
  const fill = ([line, cells]: SheetRow): SheetRow => {
    const next = [...cells];
    for (const [column, { to, value }] of open) {
      if (line > to) open.delete(column);
      else if ((next[column] ?? null) === null) {
        while (next.length < column) next.push(null);
        next[column] = value;
        count += 1;
      }
    }
    for (const { column, to } of byStart.get(line) ?? []) {
      const value = cells[column] ?? null;
      if (value !== null) open.set(column, { to, value });
    }
    return [line, next];
  };
  for (let at = 0; at < rows.length; at += linesAtOnce)
    await filled.append((await rows.slice(at, linesAtOnce)).map(fill));
  await Promise.all([rows.close(), filled.close()]);
  await rename(filledPath, path);
  return count;
};
