import type { Row } from '../../platform/resource/values.js';

/** A household of a hamlet with what the records say of its last review before the campaign. */
export interface Listed {
  readonly household: Readonly<Row>;
  readonly lastYear: number | null;
  readonly lastClass: string | null;
  /** As the last review says: whether it lives from farming, forestry, fishery or salt. */
  readonly wasAgricultural: boolean | null;
}

const isListedClass = (value: string | null): boolean => value === 'POOR' || value === 'NEAR_POOR';

/** Who lives in the commune on this day belongs on the campaign’s list. */
export const lastDayOf = (campaign: Readonly<Row>): string =>
  String(campaign['endsOn'] ?? `${String(campaign['year'])}-12-31`);

export const hasEnded = ({ endedOn }: Readonly<Row>, through: string): boolean =>
  typeof endedOn === 'string' && endedOn <= through;

export type ListScope = 'ALL' | 'OTHERS_KEPT' | 'LISTED';

/** A household that ends by the last day of the review, or begins after it, does not live there for the review. */
export const livesThere = (household: Readonly<Row>, through: string): boolean => {
  const { since } = household;
  return !hasEnded(household, through) && !(typeof since === 'string' && since > through);
};

/**
 * Who belongs on a year's list: everybody who lives there, or only the poor and near-poor of last year and the households that
 * are new (QĐ 24/2021: the others come on request).
 */
export const belongsOnList = (
  { household, lastClass, lastYear }: Listed,
  scope: ListScope,
  through: string,
): boolean =>
  livesThere(household, through) && (scope !== 'LISTED' || lastYear === null || isListedClass(lastClass));

/** A household that is reviewed on request only: its last class is proposed at once, so that the rates are those of all households. */
export const isKept = ({ lastClass }: Listed, scope: ListScope): boolean =>
  scope === 'OTHERS_KEPT' && lastClass !== null && !isListedClass(lastClass);

/** Why a household comes to the list from outside; for one that was on it before the result decides. */
export const arrivalReason = ({ household, lastYear }: Listed): string | null => {
  if (lastYear !== null) return null;
  const reason = household['startReason'];
  if (reason === 'SPLIT' || (household['originId'] ?? null) !== null) return 'SPLIT';
  return reason === 'MOVED_IN' ? 'MOVED_IN' : null;
};

const severity: Readonly<Record<string, number>> = { POOR: 2, NEAR_POOR: 1 };

/**
 * Why a household enters the class of poor or near-poor, once its class is recognised: a relapse where it had been as badly off
 * in an earlier year, else newly arisen. A reason that is recorded stays.
 */
export const entryReason = (
  recognised: string,
  formerClass: string | null,
  earlier: readonly string[],
  recorded: string | null,
): string | null => {
  const now = severity[recognised] ?? 0;
  if (recorded !== null || now === 0 || now <= (severity[formerClass ?? ''] ?? 0)) return recorded;
  return earlier.some((one) => (severity[one] ?? 0) >= now) ? 'RELAPSE' : 'NEW';
};

/** The class that a household escapes from by a recognised class; null where it escapes from none. */
export const escapedFrom = (recognised: string, formerClass: string | null): string | null => {
  const was = severity[formerClass ?? ''] ?? 0;
  return was > 0 && (severity[recognised] ?? 0) < was ? formerClass : null;
};
