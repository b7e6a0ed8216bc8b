import { type JobMatch, matchJob, type OfferedWork, type SoughtWork } from '../../engine/index.js';
import { inputError, missingError } from '../../kernel/errors.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import type { Connection } from '../../platform/database/database.js';
import { anyOf, column, type Sql, sql } from '../../platform/database/sql.js';
import { requireRead, type Viewer, withinArea, withinScope } from '../../platform/resource/access.js';
import type { ResourceClass } from '../../platform/resource/field.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { JobSeeker, Vacancy } from './work.entity.js';

export interface Match extends JobMatch {
  readonly jobSeekerId: number;
  readonly vacancyId: number;
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const amount = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const soughtBy = (seeker: Readonly<Row>): SoughtWork => ({
  occupation: text(seeker['occupation']),
  skills: text(seeker['skills']),
  place: text(seeker['placeSought']),
  qualification: text(seeker['qualification']),
  wageVnd: amount(seeker['wageSoughtVnd']),
});

const offeredBy = (vacancy: Readonly<Row>): OfferedWork => ({
  occupation: text(vacancy['occupation']),
  skills: text(vacancy['skills']),
  place: text(vacancy['place']),
  minimumQualification: text(vacancy['minimumQualification']),
  wageVnd: amount(vacancy['wageFromVnd']),
});

/** Rows of a resource that the viewer may see and that meet the conditions. */
const readVisible = (
  connection: Connection,
  viewer: Viewer,
  target: ResourceClass,
  conditions: readonly Sql[],
): Promise<Row[]> => {
  const resource = resourceOf(target);
  requireRead(viewer, resource);
  const scope = withinScope(viewer, resource, 't1');
  return readStored(connection, resource, [...conditions, ...(scope ? [scope] : [])]);
};

const getVisible = async (
  connection: Connection,
  viewer: Viewer,
  target: ResourceClass,
  id: number,
): Promise<Row> => {
  const [row] = Number.isSafeInteger(id)
    ? await readVisible(connection, viewer, target, [sql`${column('t1', 'id')} = ${id}`])
    : [];
  const [vi, en] = resourceOf(target).label;
  if (!row) throw missingError('MISSING_RECORD', { resource: { vi, en }, id });
  return row;
};

/** Posted, not closed, and with an opening that nobody has been placed in. */
const openVacancies = (connection: Connection, viewer: Viewer, on: PlainDate): Promise<Row[]> =>
  readVisible(connection, viewer, Vacancy, [
    sql`${column('t1', 'posted_on')} <= ${on}`,
    anyOf([sql`${column('t1', 'closes_on')} is null`, sql`${column('t1', 'closes_on')} >= ${on}`]),
    sql`${column('t1', 'openings')} > (select count(*) from placement where vacancy_id = ${column('t1', 'id')})`,
  ]);

const openSeekers = (
  connection: Connection,
  viewer: Viewer,
  on: PlainDate,
  areaId: number | null,
): Promise<Row[]> =>
  readVisible(connection, viewer, JobSeeker, [
    ...(areaId === null ? [] : [withinArea(resourceOf(JobSeeker), 't1', areaId)]),
    sql`${column('t1', 'is_open')} = ${true}`,
    sql`${column('t1', 'registered_on')} <= ${on}`,
  ]);

/** A wage and a qualification that suffice make nobody fit work of another kind elsewhere. */
const fits = ({ reasons }: Match): boolean =>
  reasons.some(({ fact, points }) => fact !== 'QUALIFICATION' && fact !== 'WAGE' && points > 0);

const ranked = (matches: readonly Match[], limit: number): Match[] =>
  matches
    .filter(fits)
    .sort((a, b) => b.points - a.points || a.vacancyId - b.vacancyId || a.jobSeekerId - b.jobSeekerId)
    .slice(0, limit);

/** Best first: the open vacancies for who seeks work, or the open job searches for a vacancy, as the viewer may see them. */
export const findMatches = async (
  connection: Connection,
  viewer: Viewer,
  asked: {
    readonly jobSeekerId: number | null;
    readonly vacancyId: number | null;
    /** Where those who seek work live; empty: in the whole reach of the viewer. */
    readonly areaId: number | null;
  },
  on: PlainDate,
  limit: number,
): Promise<Match[]> => {
  const { jobSeekerId, vacancyId, areaId } = asked;
  if ((jobSeekerId === null) === (vacancyId === null))
    throw inputError('INPUT_BAD_FILTER', {
      field: 'jobSeekerId, vacancyId',
      reason: { vi: 'cần đúng một trong hai', en: 'exactly one of the two is expected' },
    });
  if (jobSeekerId !== null) {
    const seeker = await getVisible(connection, viewer, JobSeeker, jobSeekerId);
    const vacancies = await openVacancies(connection, viewer, on);
    return ranked(
      vacancies.map((vacancy) => ({
        ...matchJob(soughtBy(seeker), offeredBy(vacancy)),
        jobSeekerId,
        vacancyId: Number(vacancy['id']),
      })),
      limit,
    );
  }
  const vacancy = await getVisible(connection, viewer, Vacancy, Number(vacancyId));
  const seekers = await openSeekers(connection, viewer, on, areaId);
  return ranked(
    seekers.map((seeker) => ({
      ...matchJob(soughtBy(seeker), offeredBy(vacancy)),
      jobSeekerId: Number(seeker['id']),
      vacancyId: Number(vacancy['id']),
    })),
    limit,
  );
};
