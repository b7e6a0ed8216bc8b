export interface Forecast {
  readonly year: number;
  readonly value: number;
  /** The mean absolute error that the same method would have made in the years before; null with too few of them. */
  readonly error: number | null;
  /** How many years of the past the error was tried on. */
  readonly triedOn: number;
}

/** Each year is foretold as the mean of so many years before it. */
export const yearsOfMean = 3;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const before = (values: readonly number[], index: number): readonly number[] =>
  values.slice(Math.max(0, index - yearsOfMean), index);

/**
 * The year after the last as the mean of the last three, with the error of the same method tried on every year that has two before
 * it. `values`: one a year, without gaps, the last for `lastYear`. Null where fewer than two years are known.
 */
export const forecastNext = (values: readonly number[], lastYear: number): Forecast | null => {
  if (values.length < 2) return null;
  const errors = values.flatMap((value, index) =>
    index < 2 ? [] : [Math.abs(value - mean(before(values, index)))],
  );
  return {
    year: lastYear + 1,
    value: mean(before(values, values.length)),
    error: errors.length === 0 ? null : mean(errors),
    triedOn: errors.length,
  };
};
