import { LEAST_COUNT, protectCounts } from '../../engine/index.js';

/** A named row or column of a public table; several names where they had to be joined. */
export interface PublicTable {
  readonly columns: readonly (readonly string[])[];
  readonly rows: readonly { readonly names: readonly string[]; readonly counts: readonly number[] }[];
}

export interface PublicIndicator {
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly rule: string;
  readonly target: number | null;
  /** Empty: not known, not asked, or withheld. */
  readonly value: number | null;
  readonly status: string;
  /** The figure would tell about fewer than ten people or households. */
  readonly isWithheld: boolean;
  /** A count over the whole period, in tens: pages of two years would else give those that were added between them. */
  readonly isRoundedDown?: boolean;
}

export interface PublicFunding {
  readonly source: string;
  readonly availableVnd: number | string;
  readonly disbursedVnd: number | string;
}

/** All that a public page shows beside its words: aggregates only, frozen when it is published. */
export interface PublicContent {
  readonly year: number;
  readonly households: PublicTable | null;
  readonly supports: PublicTable | null;
  readonly indicators: readonly PublicIndicator[];
  readonly funding: readonly PublicFunding[];
}

/** A table of counts with small ones joined to others, so that no subtraction brings them back; null: nothing may be shown. */
export const publicTable = (
  rowNames: readonly string[],
  columnNames: readonly string[],
  counts: readonly (readonly number[])[],
): PublicTable | null => {
  if (counts.length === 0) return null;
  const safe = protectCounts(counts);
  const name = (names: readonly string[], indexes: readonly number[]): string[] =>
    indexes.map((index) => names[index] ?? '');
  return (
    safe && {
      columns: safe.columns.map((indexes) => name(columnNames, indexes)),
      rows: safe.rows.map((indexes, row) => ({
        names: name(rowNames, indexes),
        counts: safe.counts[row] ?? [],
      })),
    }
  );
};

const isSmall = (count: number): boolean => count > 0 && count < LEAST_COUNT;

/**
 * Whether a figure speaks of few: its numerator, the rest of its denominator, or those of whom nothing is known. A percentage of
 * a known whole gives all three away.
 */
export const tellsOfFew = (
  numerator: number | null,
  denominator: number | null,
  missing: number,
): boolean => {
  if (numerator === null) return false;
  if (denominator === null) return isSmall(numerator);
  return [numerator, denominator - numerator, denominator - numerator - missing, missing, denominator].some(
    isSmall,
  );
};

/** A count of people or households in full tens, the rest left out. */
export const inTens = (count: number): number => Math.floor(count / LEAST_COUNT) * LEAST_COUNT;

/** Whether classes of households are joined, or none shown: then a share of the poor and near-poor would part them again. */
export const hidesClasses = (households: PublicTable | null): boolean =>
  households === null || households.columns.some((names) => names.length > 1);
