import { fold } from './fold.js';

const YES = new Set(['co', 'c', 'x', '1', 'true', 'dung', 'd', 'yes', 'y', 'v', '✓', '✔', '☑']);
const NO = new Set([
  'khong',
  'khong co',
  'khong phai',
  'k',
  'ko',
  '0',
  'false',
  'sai',
  's',
  'no',
  'n',
  '-',
  '✗',
  '✘',
]);
const UNKNOWN = new Set(['(trong)', '(blank)', 'chua ro', 'khong ro', 'chua biet', 'khong biet', 'n/a', '?']);

/** Null is "not known"; undefined, a text that says none of the three. */
export function readYesNo(text: string): boolean | null | undefined {
  const asked = fold(text);
  if (YES.has(asked)) return true;
  if (NO.has(asked)) return false;
  return UNKNOWN.has(asked) ? null : undefined;
}
