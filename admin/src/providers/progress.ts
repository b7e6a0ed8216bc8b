import { ask } from './client.js';
import type { Where } from './wire.js';

export type CompletionStatus =
  | 'ACHIEVED'
  | 'ON_TRACK'
  | 'BEHIND'
  | 'NO_TARGET'
  | 'NO_DATA'
  | 'NOT_APPLICABLE';

export type TargetRule = 'AT_LEAST' | 'AT_MOST' | 'BELOW' | 'REDUCE_BY' | 'APPROXIMATELY' | 'EVERY';

export interface Named {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
}

export interface IndicatorName extends Named {
  readonly unit: string;
  readonly rule: TargetRule;
  readonly decimals: number;
  readonly timeBasis: 'YEARLY' | 'CUMULATIVE';
  readonly subject: string;
  readonly source: string | null;
}

export interface Figures {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly missing: number;
  readonly value: number | null;
  readonly change: number | null;
  readonly baseline: number | null;
  readonly target: number | null;
  /** 1 is the whole target; an overshoot stays. */
  readonly completion: number | null;
  readonly status: CompletionStatus;
  readonly reportedBy: string | null;
  /** Rests on too few people to be shown to whoever may not see them one by one. */
  readonly isWithheld: boolean;
}

export interface IndicatorFigures extends Figures {
  readonly indicator: IndicatorName;
}

export interface DimensionFigures {
  /** null: the targets of the programme as a whole. */
  readonly dimension: (Named & { readonly position: number }) | null;
  readonly completion: number | null;
  readonly achieved: number;
  readonly measured: number;
  readonly total: number;
  readonly indicators: readonly IndicatorFigures[];
}

export interface Progress {
  readonly area: { readonly id: string; readonly name: string; readonly level: string };
  readonly programme: Named;
  readonly year: number;
  readonly dimensions: readonly DimensionFigures[];
}

const figures =
  'numerator denominator missing value change baseline target completion status reportedBy isWithheld';

const progressDocument = `query Progress($areaId: ID!, $year: Int!, $boundary: Date) {
  progress(areaId: $areaId, year: $year, boundary: $boundary) {
    area { id name level } programme { id code name nameEn } year
    dimensions {
      dimension { id code name nameEn position } completion achieved measured total
      indicators { indicator { id code name nameEn unit rule decimals timeBasis subject source } ${figures} }
    }
  }
}`;

/** With `boundary`, a day, of the area and what lay in it on that day. */
export const readProgress = async (
  areaId: string,
  year: number,
  boundary: string | null = null,
): Promise<Progress> => {
  const { progress } = await ask<{ progress: Progress }>(progressDocument, { areaId, year, boundary });
  return progress;
};

export interface YearFigures {
  readonly year: number;
  readonly value: number | null;
  readonly target: number | null;
  readonly status: CompletionStatus;
  /** Judged by another poverty standard than the years before. */
  readonly startsStandard: boolean;
}

/** Root fields that the server takes in one document. */
const seriesAtOnce = 10;

/** The years of several indicators, by indicator code. */
export const readSeries = async (
  areaId: string,
  codes: readonly string[],
  fromYear: number,
  toYear: number,
  boundary: string | null,
): Promise<ReadonlyMap<string, readonly YearFigures[]>> => {
  const series = new Map<string, readonly YearFigures[]>();
  for (let start = 0; start < codes.length; start += seriesAtOnce) {
    const part = codes.slice(start, start + seriesAtOnce);
    const names = part.map((_, i) => `$c${i}: String!`).join(', ');
    const fields = part.map(
      (_, i) =>
        `s${i}: progressSeries(areaId: $areaId, indicatorCode: $c${i}, fromYear: $fromYear, toYear: $toYear, boundary: $boundary) { year value target status startsStandard }`,
    );
    const answer = await ask<Readonly<Record<string, readonly YearFigures[]>>>(
      `query Series($areaId: ID!, $fromYear: Int!, $toYear: Int!, $boundary: Date, ${names}) { ${fields.join(' ')} }`,
      { areaId, fromYear, toYear, boundary, ...Object.fromEntries(part.map((code, i) => [`c${i}`, code])) },
    );
    for (const [i, code] of part.entries()) series.set(code, answer[`s${i}`] ?? []);
  }
  return series;
};

export interface RowsBehind {
  readonly count: number;
  readonly countDistinct: number | null;
  readonly where: Where;
}

export interface Explanation {
  readonly formula: { readonly vi: string; readonly en: string };
  readonly source: string | null;
  /** Key of the resource whose rows are counted. */
  readonly subject: string;
  readonly numerator: RowsBehind;
  readonly denominator: RowsBehind | null;
  readonly missing: RowsBehind | null;
}

export const explainFigure = async (
  indicatorCode: string,
  areaId: string,
  year: number,
  boundary: string | null,
): Promise<Explanation> => {
  const rows = '{ count countDistinct where }';
  const { explain } = await ask<{ explain: Explanation }>(
    `query Explain($indicatorCode: String!, $areaId: ID!, $year: Int!, $boundary: Date) { explain(indicatorCode: $indicatorCode, areaId: $areaId, year: $year, boundary: $boundary) { formula { vi en } source subject numerator ${rows} denominator ${rows} missing ${rows} } }`,
    { indicatorCode, areaId, year, boundary },
  );
  return explain;
};

export interface ClassCount {
  readonly recognisedClass: string | null;
  readonly count: number;
}

/** Reviews of households in these classes (null: in any, or none), each household by its latest review of the year. */
export const classWhere = (
  areaId: string,
  year: number,
  boundary: string | null,
  classes: readonly string[] | null,
): Where => ({
  within: areaId,
  ...(boundary === null ? {} : { boundary }),
  year: { eq: year },
  latest: { by: 'reviewedOn', per: ['householdId', 'year'] },
  ...(classes === null ? {} : { recognisedClass: { in: classes } }),
});

/** Households by recognised class in a year. */
export const readClasses = async (
  areaId: string,
  year: number,
  boundary: string | null,
): Promise<readonly ClassCount[]> => {
  const { classes } = await ask<{ classes: readonly ClassCount[] }>(
    'query Classes($where: HouseholdReviewWhere) { classes: householdReviewAggregate(where: $where, groupBy: [recognisedClass]) { recognisedClass count } }',
    { where: classWhere(areaId, year, boundary, null) },
  );
  return classes;
};
