import type { Label } from '../../platform/resource/field.js';
import type { FigureBasis } from '../indicator/index.js';

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
  /** The year of the last annual review that was over when the period ended: what tells of households by class is of it. */
  readonly reviewYear: number;
  readonly dimensions: readonly DimensionFigure[];
  readonly indicators: readonly IndicatorFigure[];
  readonly classes: readonly ClassFigure[];
  readonly units: readonly UnitFigure[];
  /** Empty: no earlier review is there to compare with. */
  readonly flows: Flow | null;
  readonly deprivations: Deprivations;
  readonly activities: readonly ActivityFigure[];
  /** Reports submitted before there was such a table lack it. */
  readonly trainings?: readonly TrainingFigure[];
  readonly beneficiaries: readonly BeneficiaryFigure[];
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
  /** Of which year the figure is, and of what in it (`through.ts` of the indicators). */
  readonly year: number;
  readonly basis: FigureBasis;
  /** How much a count grew within the period; empty where its rows carry no day. */
  readonly inPeriod: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly missing: number;
  readonly value: number | null;
  /** Of a period of several years: the value of its first year, with which an evaluation compares. */
  readonly openingValue?: number | null;
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
  readonly breakdowns: readonly BreakdownFigure[];
}

/** An indicator told apart: the parts add up to the whole. */
export interface BreakdownFigure {
  readonly by: string;
  readonly label: Label;
  readonly parts: readonly {
    readonly label: Label;
    readonly numerator: number;
    readonly denominator: number | null;
    readonly missing: number;
    readonly value: number | null;
  }[];
}

export interface ClassFigure {
  /** Empty: reviewed, not yet recognised. */
  readonly class: string | null;
  readonly households: number;
  readonly members: number | null;
}

/** Reviewed households of a unit below, by recognised class. */
export interface UnitFigure {
  readonly name: string;
  readonly households: number;
  readonly poor: number;
  readonly nearPoor: number;
}

/** A line of form 2 or 3: a unit's columns in households and people, and by how much they do not close. */
export interface FlowFigure {
  readonly name: string;
  readonly cells: readonly { readonly households: number; readonly people: number }[];
  readonly differenceHouseholds: number;
  readonly differencePeople: number;
}

export interface FlowSheetFigure {
  readonly columns: readonly Label[];
  readonly whole: FlowFigure;
  readonly parts: readonly FlowFigure[];
}

/** Forms 2 and 3: what became of the poor and the near-poor from one year's annual review to another's. */
export interface Flow {
  readonly fromYear: number;
  readonly toYear: number;
  readonly poor: FlowSheetFigure;
  readonly nearPoor: FlowSheetFigure;
}

export interface DeprivationFigure {
  readonly name: string;
  readonly households: number;
  /** Households that lack each of the twelve, and those of which it is not recorded. */
  readonly cells: readonly { readonly households: number | null; readonly missing: number | null }[];
}

/** Forms 4 and 6. */
export interface Deprivations {
  readonly columns: readonly { readonly code: string; readonly name: string }[];
  readonly poor: { readonly whole: DeprivationFigure; readonly parts: readonly DeprivationFigure[] };
  readonly nearPoor: { readonly whole: DeprivationFigure; readonly parts: readonly DeprivationFigure[] };
}

/** How many records of a kind are dated in the period. */
export interface ActivityFigure {
  readonly resource: string;
  readonly label: Label;
  /** The component's code; empty where the records name none. */
  readonly component: string | null;
  readonly records: number;
}

/** Courses of a kind that began in the period, with what became of those who learned. */
export interface TrainingFigure {
  readonly component: string;
  readonly kind: string;
  readonly courses: number;
  readonly learners: number;
  readonly women: number;
  readonly completed: number;
  /** Learners of whom it is not recorded whether they completed. */
  readonly notRecorded: number;
  /** Empty: of nobody is it recorded. */
  readonly inWork: number | null;
}

/** Whom the supports of a component reached in the period; each household and person once. */
export interface BeneficiaryFigure {
  readonly component: string;
  readonly supports: number;
  readonly households: number;
  readonly poor: number;
  readonly nearPoor: number;
  readonly newlyEscaped: number;
  readonly ethnicMinority: number;
  readonly persons: number;
  readonly women: number;
  /** Empty: no amount is recorded. */
  readonly amountVnd: number | string | null;
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

/** What is printed around the text of a report, in the order of its file. */
export const headFields = [
  'title',
  'body',
  'number',
  'place',
  'signedOn',
  'signerTitle',
  'signer',
  'addressees',
  'recipients',
] as const;

/** What the hash of a submitted report covers. `format` tells later readers how to read it. */
export interface FrozenReport {
  readonly format: 2;
  readonly report: Readonly<Record<string, unknown>>;
  readonly figures: Figures;
  readonly sections: readonly SectionText[];
}

/** Whether a stored content has every figure of today's form. */
export const isOfThisForm = ({ format }: { readonly format: number }): boolean => format === 2;
