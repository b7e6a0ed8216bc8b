import type { CellValue } from '../column.js';
import { fold } from '../fold.js';
import type { Texts } from '../texts/texts.js';
import { type Context, type Parsed, problem, value } from './parsed.js';

const YES = new Set(['co', 'c', 'x', '1', 'true', 'dung', 'yes', 'y', 'v', '✓', '✔']);
const NO = new Set(['khong', 'k', 'ko', '0', 'false', 'sai', 'no', 'n', '-']);
const UNKNOWN = new Set(['(trong)', '(blank)', 'chua ro', '?']);

export function parseYesNo(text: string, { texts }: Context): Parsed {
  const asked = fold(text);
  if (YES.has(asked)) return value(true);
  if (NO.has(asked)) return value(false);
  if (UNKNOWN.has(asked)) return value(null);
  return problem('notYesNo', texts.problem.notYesNo);
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
