import { type Message, violation } from '../../kernel/errors.js';
import { dayFirst } from '../../kernel/messages.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import { unitsWithin } from '../../platform/resource/access.js';
import type { UseCase } from '../../platform/resource/use-case.js';
import type { Row } from '../../platform/resource/values.js';
import { unitFigures } from './unit-participants.js';

/** The figures of each of some units, in the order of `unitFigures`. */
type Counted = readonly (readonly number[])[];

/** Figures of units by the boundaries of a day. */
export const countIn = async (
  { transaction }: UseCase,
  units: readonly Row[],
  boundary: PlainDate,
): Promise<Counted> => {
  const rows: number[][] = [];
  for (const unit of units) {
    const own: number[] = [];
    for (const { count } of unitFigures())
      own.push(await count(transaction, unitsWithin(unit['id'] as number, boundary)));
    rows.push(own);
  }
  return rows;
};

const inWords = (counts: readonly number[]): Message => {
  const words = (language: 'vi' | 'en'): string =>
    unitFigures()
      .map(({ label }, index) => `${counts[index]} ${label[language]}`)
      .join(', ');
  return { vi: words('vi'), en: words('en') };
};

export const sayFigures = (
  useCase: UseCase,
  units: readonly Row[],
  counted: Counted,
  day: PlainDate,
): void => {
  const part = (language: 'vi' | 'en'): string =>
    units
      .map((unit, index) => `${String(unit['name'])}: ${inWords(counted[index] ?? [])[language]}`)
      .join('; ');
  useCase.say({
    vi: `Theo địa giới ngày ${dayFirst(day)}: ${part('vi')}.`,
    en: `Under the boundaries of ${day}: ${part('en')}.`,
  });
};

const sumOf = (counted: Counted): number[] =>
  unitFigures().map((_, index) => counted.reduce((sum, one) => sum + (one[index] ?? 0), 0));

/** New boundaries move households and their figures; they make and lose none. */
export const warnOfDifference = (useCase: UseCase, before: Counted, after: Counted): void => {
  const [was, is] = [sumOf(before), sumOf(after)];
  if (was.every((count, index) => count === is[index])) return;
  useCase.warn(violation(null, 'RULE_UNIT_FIGURES_DIFFER', { before: inWords(was), after: inWords(is) }));
};
