import { readYesNo } from '@dachieu/schema/reading';
import type { CellValue } from '../column.js';
import type { Texts } from '../texts/texts.js';
import { type Context, type Parsed, problem, value } from './parsed.js';

export function parseYesNo(text: string, { texts }: Context): Parsed {
  const read = readYesNo(text);
  return read === undefined ? problem('notYesNo', texts.problem.notYesNo) : value(read);
}

export function formatYesNo(content: CellValue, texts: Texts): string {
  if (content === true) return texts.yes;
  return content === false ? texts.no : '';
}

/** Unknown, yes, no, and around again. */
export function nextYesNo(content: CellValue): boolean | null {
  if (content === null) return true;
  return content === true ? false : null;
}
