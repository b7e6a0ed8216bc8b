import { canonicalJson } from '../../kernel/canonical-json.js';
import type { Figures, IndicatorFigure } from './figures.js';

export interface FigureChange {
  /** `indicator`, `class` or `funding`. */
  readonly kind: 'INDICATOR' | 'CLASS' | 'FUNDING';
  readonly code: string;
  readonly name: string;
  /** What differs, by field: as submitted and as it is now. */
  readonly differences: readonly {
    readonly field: string;
    readonly frozen: unknown;
    readonly live: unknown;
  }[];
  /** The resource whose rows an indicator counts. */
  readonly subject: string | null;
}

const differ = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) !== canonicalJson(b ?? null);

const differences = (
  frozen: Readonly<Record<string, unknown>> | undefined,
  live: Readonly<Record<string, unknown>> | undefined,
  fields: readonly string[],
): FigureChange['differences'] =>
  fields
    .filter((field) => differ(frozen?.[field], live?.[field]))
    .map((field) => ({ field, frozen: frozen?.[field] ?? null, live: live?.[field] ?? null }));

const indicatorFields = ['value', 'numerator', 'denominator', 'missing', 'target', 'status'];

const definitionChange = (
  was: IndicatorFigure | undefined,
  is: IndicatorFigure | undefined,
): FigureChange['differences'] =>
  was && is && was.definition.contentHash !== is.definition.contentHash
    ? [{ field: 'definition', frozen: was.definition.number, live: is.definition.number }]
    : [];

interface Pair<One> {
  readonly code: string;
  readonly frozen: One | undefined;
  readonly live: One | undefined;
}

const pair = <One>(
  frozen: readonly One[],
  live: readonly One[],
  codeOf: (one: One) => string,
): Pair<One>[] => {
  const codes = [...new Set([...frozen, ...live].map(codeOf))];
  return codes.map((code) => ({
    code,
    frozen: frozen.find((one) => codeOf(one) === code),
    live: live.find((one) => codeOf(one) === code),
  }));
};

/** What changed since a report was submitted, figure by figure; what is the same is left out. */
export const compareFigures = (frozen: Figures, live: Figures): FigureChange[] => {
  const indicators = pair(frozen.indicators, live.indicators, (one) => one.code).map(
    ({ code, frozen: was, live: is }): FigureChange => ({
      kind: 'INDICATOR',
      code,
      name: (is ?? was)?.name ?? code,
      subject: (is ?? was)?.subject ?? null,
      differences: [...differences({ ...was }, { ...is }, indicatorFields), ...definitionChange(was, is)],
    }),
  );
  const classes = pair(frozen.classes, live.classes, (one) => one.class ?? '').map(
    ({ code, frozen: was, live: is }): FigureChange => ({
      kind: 'CLASS',
      code,
      name: code,
      subject: 'householdReview',
      differences: differences({ ...was }, { ...is }, ['households', 'members']),
    }),
  );
  const funding = pair(frozen.funding, live.funding, (one) => `${one.component} · ${one.source}`).map(
    ({ code, frozen: was, live: is }): FigureChange => ({
      kind: 'FUNDING',
      code,
      name: `${(is ?? was)?.component ?? ''}: ${(is ?? was)?.sourceName ?? ''}`,
      subject: 'allocation',
      differences: differences({ ...was }, { ...is }, [
        'availableVnd',
        'disbursedVnd',
        'settledVnd',
        'contributedVnd',
      ]),
    }),
  );
  return [...indicators, ...classes, ...funding].filter((one) => one.differences.length > 0);
};
