import { formatNumber, readNumber } from '@dachieu/schema/reading';
import type { Column } from '../column.js';
import { type Context, type Parsed, problem, value } from './parsed.js';

export { formatNumber } from '@dachieu/schema/reading';

export function parseNumber(column: Column, text: string, { texts }: Context): Parsed {
  const number = readNumber(column.title.includes('%') ? text.replace(/\s*%$/, '') : text);
  if (number === null) return problem('notNumber', texts.problem.notNumber);
  return checkNumber(column, number, texts);
}

export function checkNumber(column: Column, number: number, texts: Context['texts']): Parsed {
  if (column.type !== 'decimal' && !Number.isInteger(number))
    return problem('notWhole', texts.problem.notWhole);
  const decimals = column.decimals;
  if (decimals !== undefined && Number(number.toFixed(decimals)) !== number) {
    return problem('decimals', texts.problem.decimals(decimals));
  }
  const min = typeof column.min === 'number' ? column.min : -Number.MAX_SAFE_INTEGER;
  const max = typeof column.max === 'number' ? column.max : Number.MAX_SAFE_INTEGER;
  if (number < min) return problem('tooSmall', texts.problem.tooSmall(formatNumber(min)));
  if (number > max) return problem('tooBig', texts.problem.tooBig(formatNumber(max)));
  return value(number);
}
