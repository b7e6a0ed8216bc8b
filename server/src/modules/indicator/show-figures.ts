import type { Completion, Measurement } from '../../engine/index.js';
import type { Figures } from './indicator.types.js';

interface Judgement {
  readonly measurement: Measurement;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly reportedBy: string | null;
}

/** A judged figure as the API shows it. */
export const showFigures = (
  completion: Completion,
  { measurement, baseline, target, reportedBy }: Judgement,
): Figures => {
  const isCounted = reportedBy === null;
  return {
    ...completion,
    status: completion.status as Figures['status'],
    numerator: isCounted ? Number(measurement.numerator) : null,
    denominator: isCounted && measurement.denominator !== null ? Number(measurement.denominator) : null,
    missing: Number(measurement.missing),
    baseline,
    target,
    reportedBy,
  };
};
