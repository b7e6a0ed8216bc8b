import type { ClassState, ListedClass } from '../../engine/index.js';
import type { Where } from '../../platform/resource/where.js';
import type { AreaChange } from './flow.store.js';

/** Households in a state in one of the two years; `review` asks more of the review itself. */
export type InYear = (state: ClassState, review?: Where) => Where;

const growth = (one: AreaChange): number => (one.membersAfter ?? 0) - (one.membersBefore ?? 0);

/** A filter compares a field with values only, so there is a condition for each size that the households had before. */
const sizesBefore = (changes: readonly AreaChange[]): readonly (number | null)[] => [
  ...new Set(changes.map((one) => one.membersBefore)),
];

const ofSize = (size: number | null): Where => ({
  memberCount: size === null ? { isNull: true } : { eq: size },
});

const fewerThan = (size: number | null): Where => ({
  or: [{ memberCount: { lt: size } }, { memberCount: { isNull: true } }],
});

const moreThan = (size: number | null): Where => ({ memberCount: { gt: size ?? 0 } });

/** Households that stay on the list with fewer (column 4) or more members (column 8). */
export const resizedThatStayed = (
  changes: readonly AreaChange[],
  listed: ListedClass,
  was: InYear,
  is: InYear,
): Readonly<Record<number, readonly Where[]>> => {
  const stayed = changes.filter(({ before, after }) => before === listed && after === listed);
  const shrunk = sizesBefore(stayed.filter((one) => growth(one) < 0));
  const grown = sizesBefore(stayed.filter((one) => growth(one) > 0));
  return {
    4: shrunk.map((size) => ({ and: [was(listed, ofSize(size)), is(listed, fewerThan(size))] })),
    8: grown.map((size) => ({ and: [was(listed, ofSize(size)), is(listed, moreThan(size))] })),
  };
};

/** Households that went from one class to another with another number of members, and by how many people they grew. */
export const resizedOnTheWay = (
  changes: readonly AreaChange[],
  [from, to]: readonly [ListedClass, ListedClass],
  was: InYear,
  is: InYear,
): { readonly people: number; readonly where: Where } => {
  const resized = changes.filter((one) => one.before === from && one.after === to && growth(one) !== 0);
  return {
    people: resized.reduce((sum, one) => sum + one.households * growth(one), 0),
    where:
      resized.length === 0
        ? { id: { in: [] } }
        : {
            or: sizesBefore(resized).map((size) => ({
              and: [was(from, ofSize(size)), is(to, { or: [fewerThan(size), moreThan(size)] })],
            })),
          },
  };
};
