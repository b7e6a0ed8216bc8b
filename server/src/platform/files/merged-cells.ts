import type { Cell, SheetRow } from './cell.js';
import { rewriteRows } from './rewrite-rows.js';
import type { Merge } from './sheet-reader.js';

/**
 * Gives every line of a cell merged downwards the cell's value, as people read it: the hamlet that stands once beside ten
 * households. Answers how many cells were filled.
 */
export const fillMerged = async (path: string, merges: readonly Merge[]): Promise<number> => {
  if (merges.length === 0) return 0;
  const byStart = new Map<number, Merge[]>();
  for (const merge of merges) byStart.set(merge.from, [...(byStart.get(merge.from) ?? []), merge]);
  const open = new Map<number, { readonly to: number; readonly value: Cell }>();
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
  await rewriteRows(path, fill);
  return count;
};
