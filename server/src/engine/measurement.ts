import type { Exact, Quantity } from './exact.js';
import { add, compare, divide, exact, multiply, subtract, toNumber } from './exact.js';

/** What the records say of an indicator in an area and a year; areas and years add these, never percentages. */
export type Measurement = {
  numerator: Quantity;
  /** Null for a plain count, a sum or a reported figure. */
  denominator: Quantity | null;
  /** How many subjects of the denominator lack the fact. For a sum no bound can be given: pass 0. */
  missing: Quantity;
  /** Whether there are any rows of the subject at all: "0" and "no report" differ. */
  hasRecords: boolean;
  /** There are records, but their counts may not be shown to whoever asks. */
  isWithheld?: boolean;
};

export type MeasuredState = 'MEASURED' | 'NO_DATA' | 'NOT_APPLICABLE';

const ZERO: Exact = { n: 0n, d: 1n };

function refuseImpossible({ numerator, denominator, missing }: Measurement): void {
  const isImpossible =
    compare(exact(numerator), ZERO) < 0 ||
    compare(exact(missing), ZERO) < 0 ||
    (denominator !== null && compare(exact(missing), exact(denominator)) > 0);
  if (isImpossible) {
    throw new RangeError(
      `Impossible counts: ${numerator} of ${denominator ?? 'no denominator'}, ${missing} missing.`,
    );
  }
}

/** Nothing recorded, or every fact missing: NO_DATA. Nobody concerned: NOT_APPLICABLE. Throws RangeError. */
export function stateOf(measurement: Measurement): MeasuredState {
  refuseImpossible(measurement);
  const { denominator, missing, hasRecords } = measurement;
  if (!hasRecords) return 'NO_DATA';
  if (denominator === null) return 'MEASURED';
  if (compare(exact(denominator), ZERO) === 0) return 'NOT_APPLICABLE';
  return compare(exact(denominator), exact(missing)) === 0 ? 'NO_DATA' : 'MEASURED';
}

/** Over the subjects whose fact is known; only for a measurement that is MEASURED. */
export function valueOf({ numerator, denominator, missing }: Measurement, unitScale: number): Exact {
  const scaled = multiply(exact(numerator), exact(unitScale));
  return denominator === null ? scaled : divide(scaled, subtract(exact(denominator), exact(missing)));
}

/** The value as it is shown, unrounded; null where nothing is measured. */
export function figureOf(measurement: Measurement, unitScale: number): number | null {
  return stateOf(measurement) === 'MEASURED' ? toNumber(valueOf(measurement, unitScale)) : null;
}

/** The value with all missing facts unmet (low) and all met (high); null where there are no subjects. */
export function boundsOf(measurement: Measurement, unitScale: number): { low: Exact; high: Exact } | null {
  if (!measurement.hasRecords || stateOf(measurement) === 'NOT_APPLICABLE') return null;
  const { numerator, denominator, missing } = measurement;
  const most = add(exact(numerator), exact(missing));
  const whole = exact(denominator ?? 1);
  const scale = exact(unitScale);
  return {
    low: divide(multiply(exact(numerator), scale), whole),
    high: divide(multiply(most, scale), whole),
  };
}

/**
 * Sums areas or years: numerators, denominators and missing each by itself, divided once at the end. A sum with a part
 * withheld is withheld whole.
 */
export function addMeasurements(parts: readonly Measurement[]): Measurement {
  const total = { numerator: 0n, denominator: null as bigint | null, missing: 0n, hasRecords: false };
  if (parts.some((part) => part.isWithheld)) {
    const isShare = parts.some((part) => part.denominator !== null);
    return { ...total, denominator: isShare ? 0n : null, isWithheld: true };
  }
  for (const part of parts) {
    total.numerator += wholeOf(part.numerator);
    total.missing += wholeOf(part.missing);
    if (part.denominator !== null) total.denominator = (total.denominator ?? 0n) + wholeOf(part.denominator);
    total.hasRecords ||= part.hasRecords;
  }
  return total;
}

function wholeOf(quantity: Quantity): bigint {
  const { n, d } = exact(quantity);
  if (n % d !== 0n) throw new RangeError(`Only whole counts and amounts can be added, not ${quantity}.`);
  return n / d;
}
