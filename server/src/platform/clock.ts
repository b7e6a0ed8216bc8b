import { type PlainDate, parsePlainDate } from '../kernel/plain-date.js';

/** An instant on the clocks of Vietnam, which keeps one time all year, seven hours ahead of UTC: `2025-12-18T19:00:00`. */
export const localMoment = (instant: string): string =>
  new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 19);

/** The day of an instant in Vietnam. */
export const vietnamDay = (instant: string): PlainDate => parsePlainDate(localMoment(instant).slice(0, 10));

export const today = (): PlainDate => vietnamDay(new Date().toISOString());
