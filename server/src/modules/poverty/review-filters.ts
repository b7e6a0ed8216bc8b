import type { ClassState, FlowReason } from '../../engine/index.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import type { Where } from '../../platform/resource/where.js';

/** An area, if need be as it was on a day. */
export interface Place {
  readonly areaId: number;
  readonly boundary: PlainDate | undefined;
}

export const lyingIn = ({ areaId, boundary }: Place): Where => ({
  within: String(areaId),
  ...(boundary === undefined ? {} : { boundary }),
});

const annualOf = (year: number): Where => ({ year: { eq: year }, campaign: { kind: { eq: 'ANNUAL' } } });

/** Annual reviews of an area and a year, as a filter of household reviews. */
export const everyAnnual = (place: Place, year: number): Where => ({ ...lyingIn(place), ...annualOf(year) });

/** A household's last annual review of the year in the area: each household once. */
export const lastAnnual = (place: Place, year: number): Where => ({
  latest: { per: ['householdId'], by: 'id', among: everyAnnual(place, year) },
});

const classOf = (state: ClassState): Where =>
  state === 'NOT_STATED' ? { recognisedClass: { isNull: true } } : { recognisedClass: { eq: state } };

/** Households in this state in a year, as a filter of households; `review` asks more of the review itself. */
export const inState = (place: Place, year: number, state: ClassState, review: Where = {}): Where =>
  state === 'ABSENT'
    ? { reviews: { none: everyAnnual(place, year) } }
    : { reviews: { some: { and: [lastAnnual(place, year), classOf(state), review] } } };

/** Households with an annual review of the year anywhere; of those without one in the area: elsewhere. */
export const reviewedAnywhere = (year: number, review: Where = {}): Where => ({
  reviews: { some: { ...annualOf(year), ...review } },
});

/** Households that exist at the end of a year. */
export const livingThere = (year: number): Where => ({
  and: [
    { or: [{ since: { isNull: true } }, { since: { lte: `${year}-12-31` } }] },
    { or: [{ endedOn: { isNull: true } }, { endedOn: { gt: `${year}-12-31` } }] },
  ],
});

/** Households that moved in these years to where they live outside the area. */
export const movedOutOf = (place: Place, fromYear: number, toYear: number): Where => ({
  not: lyingIn(place),
  events: {
    some: {
      kind: { eq: 'MOVE' },
      undoneAt: { isNull: true },
      happenedOn: { gte: `${fromYear}-01-01`, lte: `${toYear}-12-31` },
    },
  },
});

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
