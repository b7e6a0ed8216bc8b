import { type PlainDate, parsePlainDate } from '../kernel/plain-date.js';

/** The day of an instant in Vietnam, which keeps one time all year, seven hours ahead of UTC. */
export const vietnamDay = (instant: string): PlainDate =>
  parsePlainDate(new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10));

export const today = (): PlainDate => vietnamDay(new Date().toISOString());
