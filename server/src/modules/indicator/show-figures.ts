import type { Completion, Measurement } from '../../engine/index.js';
import type { IndicatorYearType } from './indicator.types.js';

interface Judgement {
  readonly measurement: Measurement;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly reportedBy: string | null;
}

type Shown = Omit<IndicatorYearType, 'year' | 'standards' | 'startsStandard'>;

/** A judged figure as the API shows it. */
export const showFigures = (
  completion: Completion,
  { measurement, baseline, target, reportedBy }: Judgement,
): Shown => {
  const isCounted = reportedBy === null;
  return {
    ...completion,
    status: completion.status as Shown['status'],
    numerator: isCounted ? Number(measurement.numerator) : null,
    denominator: isCounted && measurement.denominator !== null ? Number(measurement.denominator) : null,
    missing: Number(measurement.missing),
    baseline,
    target,
    reportedBy,
    isWithheld: measurement.isWithheld === true,
  };
};
