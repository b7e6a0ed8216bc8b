import { type PlainDate, parsePlainDate } from '../kernel/plain-date.js';

/** Vietnam keeps one time all year, seven hours ahead of UTC. */
export const today = (): PlainDate =>
  parsePlainDate(new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10));
