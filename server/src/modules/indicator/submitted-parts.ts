import type { Connection } from '../../platform/database/database.js';
import type { Where } from '../../platform/resource/where.js';

export interface Submission {
  /** What was written before has a lower id, what was written after a greater one. */
  readonly id: number;
  readonly at: string;
}

/** When an area's figures of a year were submitted; null where no approved or locked period holds the whole year. */
export type SubmissionFinder = (
  connection: Connection,
  areaId: number,
  year: number,
) => Promise<Submission | null>;

let findSubmission: SubmissionFinder = async () => null;

/** A later module tells which years' figures stand. */
export const setSubmissionFinder = (finder: SubmissionFinder): void => {
  findSubmission = finder;
};

export const submissionOf: SubmissionFinder = (connection, areaId, year) =>
  findSubmission(connection, areaId, year);

/** Conditions of parts by which rows that moved since stand in the part that was theirs, named by their ids. */
export const withMoved = (parts: readonly Where[], moved: ReadonlyMap<number, number>): readonly Where[] => {
  if (moved.size === 0) return parts;
  const notIn = [...moved.keys()].map(String);
  return parts.map((part, index) => {
    const own = [...moved].flatMap(([id, number]) => (number === index + 1 ? [String(id)] : []));
    const stayed: Where = { and: [part, { id: { notIn } }] };
    return own.length === 0 ? stayed : { or: [stayed, { id: { in: own } }] };
  });
};
