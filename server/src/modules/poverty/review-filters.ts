import type { ClassState, FlowReason } from '../../engine/index.js';
import type { Where } from '../../platform/resource/where.js';

/** Annual reviews of an area and a year, as a filter of household reviews. */
const annual = (areaId: number, year: number): Where => ({
  within: String(areaId),
  year: { eq: year },
  campaign: { kind: { eq: 'ANNUAL' } },
});

/** A household's last annual review of the year in the area: each household once. */
export const lastAnnual = (areaId: number, year: number): Where => ({
  latest: { per: ['householdId'], by: 'id', among: annual(areaId, year) },
});

export const everyAnnual = annual;

const classOf = (state: ClassState): Where =>
  state === 'NOT_STATED' ? { recognisedClass: { isNull: true } } : { recognisedClass: { eq: state } };

/** Households in this state in a year, as a filter of households; `review` asks more of the review itself. */
export const inState = (areaId: number, year: number, state: ClassState, review: Where = {}): Where =>
  state === 'ABSENT'
    ? { reviews: { none: annual(areaId, year) } }
    : { reviews: { some: { and: [lastAnnual(areaId, year), classOf(state), review] } } };

/** Why a household is no longer in the records, by the reason that its own record gives. */
export const exitReasons: Readonly<Record<string, FlowReason>> = {
  MOVED_AWAY: 'MOVED_OUT',
  MERGED: 'MERGED',
  SPLIT: 'SPLIT',
  DIED_OUT: 'DISSOLVED',
};

export const hasEndedBy = (year: number): Where => ({
  endReason: { in: Object.keys(exitReasons) },
  or: [{ endedOn: { isNull: true } }, { endedOn: { lte: `${year}-12-31` } }],
});
