import { parsePlainDate, type PlainDate } from '../../kernel/plain-date.js';

export const boundaryText =
  'A day: the area and what lies in it under the boundaries of that day, so that figures of one level add up.';

/** The day whose boundaries an operation follows; without it, the area as it is known now. */
export const dayOf = (boundary: string | undefined): PlainDate | undefined =>
  boundary === undefined || boundary === null
    ? undefined
    : parsePlainDate(boundary, { vi: 'Địa giới ngày', en: 'Boundary' });
