import type { Column } from '../column.js';
import { fold } from '../fold.js';
import type { Block } from './block.js';

/** Which column each column of a block goes to; null: none. */
export type ColumnMap = readonly (number | null)[];

/** Titles as people retype them: no marks, no "*" of required columns, no leading number. */
function plain(title: string): string {
  return fold(title)
    .replace(/[*:()]/g, ' ')
    .replace(/^\s*\d+[.)]\s*/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Of the texts that are there, this share must name columns before a line counts as a heading. */
const NAMED_SHARE = 0.6;

/** The columns that the block's first line names, or null when it is no heading. */
export function matchHeader(block: Block, columns: readonly Column[]): ColumnMap | null {
  const [first] = block;
  if (!first || block.length < 2) return null;
  const byName = new Map<string, number>();
  for (const [col, column] of columns.entries()) {
    for (const name of [plain(column.title), fold(column.title), fold(column.field)]) {
      if (!byName.has(name)) byName.set(name, col);
    }
  }
  const taken = new Set<number>();
  const map = first.map(({ text }) => {
    const col = text.trim() === '' ? undefined : (byName.get(fold(text)) ?? byName.get(plain(text)));
    if (col === undefined || taken.has(col)) return null;
    taken.add(col);
    return col;
  });
  const filled = first.filter(({ text }) => text.trim() !== '').length;
  return taken.size > 0 && taken.size >= filled * NAMED_SHARE ? map : null;
}

/** Of the columns that are not shown, those that a heading names. */
export function hiddenNamed(header: readonly string[], hidden: readonly string[]): readonly string[] {
  const named = new Set(
    header.filter((text) => text.trim() !== '').flatMap((text) => [fold(text), plain(text)]),
  );
  return hidden.filter((title) => named.has(fold(title)) || named.has(plain(title)));
}
