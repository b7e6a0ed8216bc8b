/** Counts of persons from 1 to 9 point at somebody: statistical offices publish none of them. */
export const LEAST_COUNT = 10;

/** A table of counts of persons: one row for each group (an area, an age band), one column for each value of a sensitive fact. */
export type Counts = readonly (readonly number[])[];

/** What may be published: rows and columns joined, each named by the indexes of the rows or columns that it holds. */
export type ProtectedCounts = {
  readonly rows: readonly (readonly number[])[];
  readonly columns: readonly (readonly number[])[];
  readonly counts: Counts;
};

type Parts = readonly (readonly number[])[];

const add = (parts: Parts): number[] =>
  (parts[0] ?? []).map((_, index) => parts.reduce((sum, part) => sum + (part[index] ?? 0), 0));

const isSafe = (part: readonly number[]): boolean =>
  part.every((count) => count === 0 || count >= LEAST_COUNT);
const total = (part: readonly number[]): number => part.reduce((sum, count) => sum + count, 0);

/**
 * Joins the parts that hold a small count into one, and the smallest others with them until no small count is left; `null`
 * when all together still hold one. Hiding cells instead would be worthless: totals give them back by subtraction.
 */
const joinSmall = (parts: Parts): readonly (readonly number[])[] | null => {
  const bySize = parts
    .map((part, index) => ({ index, part }))
    .toSorted((a, b) => total(a.part) - total(b.part) || a.index - b.index);
  const kept = bySize.filter(({ part }) => isSafe(part));
  const joined = bySize.filter(({ part }) => !isSafe(part));
  while (!isSafe(add(joined.map(({ part }) => part)))) {
    const next = kept.shift();
    if (!next) return null;
    joined.push(next);
  }
  const alone = kept.map(({ index }) => [index]);
  const together = joined.map(({ index }) => index).toSorted((a, b) => a - b);
  return [...alone, ...(together.length > 0 ? [together] : [])].toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
};

const columnsOf = (counts: Counts): Parts =>
  (counts[0] ?? []).map((_, index) => counts.map((row) => row[index] ?? 0));

const pick = (parts: Parts, joins: readonly (readonly number[])[]): number[][] =>
  joins.map((indexes) => add(indexes.map((index) => parts[index] ?? [])));

const checkShape = (counts: Counts): void => {
  for (const row of counts) {
    if (row.length !== counts[0]?.length) throw new RangeError('Every row of a table has the same columns.');
    for (const count of row)
      if (!Number.isSafeInteger(count) || count < 0)
        throw new RangeError(`A count is a whole number from 0: ${count}.`);
  }
};

/**
 * Coarsens a table until each of its counts is 0 or at least `LEAST_COUNT`: columns whose total is small are joined first, where
 * `joinsColumns` allows, then rows. Every total over it is a sum of counts that are published themselves, so nothing small
 * follows from the table. `null`: even the coarsest table holds a small count, and nothing of it may be published.
 */
export const protectCounts = (
  counts: Counts,
  { joinsColumns = true }: { readonly joinsColumns?: boolean } = {},
): ProtectedCounts | null => {
  checkShape(counts);
  const everyColumn = (counts[0] ?? []).map((_, index) => [index]);
  const totals = add(counts).map((count) => [count]);
  const columns = joinsColumns ? joinSmall(totals) : everyColumn;
  if (!columns) return null;
  const narrow = columnsOf(pick(columnsOf(counts), columns));
  const rows = joinSmall(narrow);
  return rows && { rows, columns, counts: pick(narrow, rows) };
};
