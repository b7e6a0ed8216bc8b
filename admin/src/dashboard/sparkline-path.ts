export interface Point {
  readonly year: number;
  readonly value: number | null;
}

export interface Placed {
  readonly year: number;
  readonly x: number;
  readonly y: number;
}

/** Runs of neighbouring years with a value, placed in a box; years without one, and a change of standard, part the line. */
export const placeRuns = (
  points: readonly Point[],
  size: { readonly width: number; readonly height: number; readonly margin: number },
  firstYearOfStandard: number | null,
): readonly (readonly Placed[])[] => {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length === 0) return [];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const span = high - low || 1;
  const { width, height, margin } = size;
  const step = (width - 2 * margin) / Math.max(1, points.length - 1);
  const runs: Placed[][] = [];
  let run: Placed[] = [];
  for (const [i, { year, value }] of points.entries()) {
    if (value === null || year === firstYearOfStandard) {
      if (run.length > 0) runs.push(run);
      run = [];
    }
    if (value === null) continue;
    const y = high === low ? height / 2 : margin + (1 - (value - low) / span) * (height - 2 * margin);
    run.push({ year, x: margin + i * step, y });
  }
  if (run.length > 0) runs.push(run);
  return runs;
};
