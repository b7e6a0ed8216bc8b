import type { Connection, Value } from '../../platform/database/database.js';
import { column, sql } from '../../platform/database/sql.js';
import { withinArea } from '../../platform/resource/access.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { TrainingAttendance } from '../monitoring/index.js';
import { Training, TrainingEnrolment } from '../work/index.js';
import type { TrainingFigure } from './figures.js';
import type { PeriodSpan } from './period-span.js';

/** A count's rows by component and kind of course. */
type Counts = ReadonlyMap<string, readonly (number | null)[]>;

const keyOf = (component: Value | undefined, kind: Value | undefined): string =>
  `${String(component)} · ${String(kind)}`;

const byCourse = (rows: readonly Value[][]): Counts =>
  new Map(
    rows.map(([component, kind, ...counts]) => [
      keyOf(component, kind),
      counts.map((count) => (count === null || count === undefined ? null : Number(count))),
    ]),
  );

/**
 * What became of the courses that began in the period, by component and kind. A course counts where it is held; who learns counts
 * where the learner lives or serves. Results may be recorded later, when the period is long locked.
 */
export const readTrainings = async (
  connection: Connection,
  areaId: number,
  { from, to }: PeriodSpan,
): Promise<TrainingFigure[]> => {
  const courses = byCourse(
    await connection.arrays(
      sql`select c.code, t.kind, count(*) from training as t join component as c on c.id = t.component_id
        where ${withinArea(resourceOf(Training), 't', areaId)} and ${column('t', 'starts_on')} >= ${from} and ${column('t', 'starts_on')} <= ${to}
        group by c.code, t.kind`,
    ),
  );
  const enrolled = byCourse(
    await connection.arrays(
      sql`select c.code, t.kind, count(*), sum(case when p.sex = 'FEMALE' then 1 else 0 end),
          sum(case when e.has_completed is true then 1 else 0 end), sum(case when e.has_completed is null then 1 else 0 end),
          sum(case when e.has_job_after is true then 1 when e.has_job_after is false then 0 end)
        from training_enrolment as e join training as t on t.id = e.training_id join component as c on c.id = t.component_id join person as p on p.id = e.person_id
        where ${withinArea(resourceOf(TrainingEnrolment), 'e', areaId)} and ${column('t', 'starts_on')} >= ${from} and ${column('t', 'starts_on')} <= ${to}
        group by c.code, t.kind`,
    ),
  );
  const attended = byCourse(
    await connection.arrays(
      sql`select c.code, t.kind, count(*), sum(case when o.sex = 'FEMALE' then 1 else 0 end),
          sum(case when a.has_passed is true then 1 else 0 end), sum(case when a.has_passed is null then 1 else 0 end)
        from training_attendance as a join training as t on t.id = a.training_id join component as c on c.id = t.component_id join officer as o on o.id = a.officer_id
        where ${withinArea(resourceOf(TrainingAttendance), 'a', areaId)} and ${column('t', 'starts_on')} >= ${from} and ${column('t', 'starts_on')} <= ${to}
        group by c.code, t.kind`,
    ),
  );
  const keys = [...new Set([...courses.keys(), ...enrolled.keys(), ...attended.keys()])].sort();
  return keys.map((key): TrainingFigure => {
    const [component = '', kind = ''] = key.split(' · ');
    const sum = (place: number): number =>
      (enrolled.get(key)?.[place] ?? 0) + (attended.get(key)?.[place] ?? 0);
    return {
      component,
      kind,
      courses: courses.get(key)?.[0] ?? 0,
      learners: sum(0),
      women: sum(1),
      completed: sum(2),
      notRecorded: sum(3),
      inWork: enrolled.get(key)?.[4] ?? null,
    };
  });
};
