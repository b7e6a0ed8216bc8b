import type { CompletionStatus } from './completion.js';

export type DimensionPart = {
  completion: number | null;
  status: CompletionStatus;
  /** Not negative; 1 by default. */
  weight: number;
};

export type DimensionCompletion = {
  /** From 0 to 1; null when no indicator has both a target and data. */
  completion: number | null;
  achieved: number;
  measured: number;
  total: number;
};

/**
 * The weighted mean of the indicators' completions, each capped at 1, over those that have a target and data;
 * it comes with the counts, so that a mean over one indicator of four cannot pass for the whole.
 */
export function completeDimension(parts: readonly DimensionPart[]): DimensionCompletion {
  let [weighted, weights, achieved, measured] = [0, 0, 0, 0];
  for (const { completion, status, weight } of parts) {
    if (!(weight >= 0)) throw new RangeError(`A weight is not negative: ${weight}.`);
    if (completion === null) continue;
    measured += 1;
    achieved += Number(status === 'ACHIEVED');
    weighted += weight * Math.min(Math.max(completion, 0), 1);
    weights += weight;
  }
  return { completion: weights > 0 ? weighted / weights : null, achieved, measured, total: parts.length };
}
