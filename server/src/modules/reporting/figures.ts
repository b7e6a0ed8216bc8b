/** The figures of a report: what is taken live, frozen at submission and compared later. */
export interface Figures {
  readonly area: { readonly code: string; readonly name: string; readonly level: string };
  readonly programme: { readonly code: string; readonly name: string };
  readonly period: {
    readonly code: string;
    readonly name: string;
    readonly kind: string;
    readonly from: string;
    readonly to: string;
  };
  readonly year: number;
  readonly dimensions: readonly DimensionFigure[];
  readonly indicators: readonly IndicatorFigure[];
  readonly classes: readonly ClassFigure[];
  readonly funding: readonly FundingFigure[];
}

export interface DimensionFigure {
  /** Empty: the targets of the programme as a whole. */
  readonly name: string | null;
  readonly completion: number | null;
  readonly achieved: number;
  readonly measured: number;
  readonly total: number;
}

export interface IndicatorFigure {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly dimension: string | null;
  readonly unit: string;
  readonly decimals: number;
  readonly rule: string;
  readonly isCumulative: boolean;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly missing: number;
  readonly value: number | null;
  readonly change: number | null;
  readonly target: number | null;
  readonly baseline: number | null;
  readonly completion: number | null;
  readonly status: string;
  readonly reportedBy: string | null;
  readonly subject: string;
  readonly source: string | null;
  /** The version of the definition that it was computed by, whole, so that the figure can be understood after it changes. */
  readonly definition: {
    readonly number: number;
    readonly contentHash: string;
    readonly content: unknown;
  };
}

export interface ClassFigure {
  /** Empty: reviewed, not yet recognised. */
  readonly class: string | null;
  readonly households: number;
  readonly members: number | null;
}

export interface FundingFigure {
  readonly component: string;
  readonly source: string;
  readonly sourceName: string;
  /** Allocated, adjusted and carried in; a sum beyond 2^53 is text, as in every answer. */
  readonly availableVnd: number | string;
  readonly disbursedVnd: number | string;
  readonly settledVnd: number | string;
  readonly contributedVnd: number | string;
}

export interface SectionText {
  readonly position: number;
  readonly heading: string;
  readonly text: string | null;
}

/** What the hash of a submitted report covers. `format` tells later readers how to read it. */
export interface FrozenReport {
  readonly format: 1;
  readonly report: Readonly<Record<string, unknown>>;
  readonly figures: Figures;
  readonly sections: readonly SectionText[];
}
