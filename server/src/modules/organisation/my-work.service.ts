import type { PlainDate } from '../../kernel/plain-date.js';
import type { Connection } from '../../platform/database/database.js';
import { column, name, sql } from '../../platform/database/sql.js';
import type { Viewer } from '../../platform/resource/access.js';
import { type WorkItem, type Worker, workSources } from './work-items.js';

export interface MyWork {
  readonly on: string;
  readonly officer: string | null;
  readonly items: readonly (WorkItem & { readonly isLate: boolean; readonly daysLate: number | null })[];
}

export const findWorker = async (connection: Connection, viewer: Viewer): Promise<Worker> => {
  const [found] = await connection.arrays(
    sql`select o.id, o.name, o.organisation_id from officer_account as a join ${name('officer')} as o on ${column('o', 'id')} = a.officer_id where a.user_id = ${viewer.userId}`,
  );
  const [id, officerName, organisationId] = found ?? [];
  return {
    viewer,
    officerId: id === undefined ? null : Number(id),
    officerName: officerName === undefined ? null : String(officerName),
    organisationId: organisationId === undefined || organisationId === null ? null : Number(organisationId),
  };
};

const dayMs = 86_400_000;

/** What waits for the viewer on a day: what is late stands on top, then by deadline; what has none comes last. */
export const readMyWork = async (connection: Connection, viewer: Viewer, on: PlainDate): Promise<MyWork> => {
  const worker = await findWorker(connection, viewer);
  const items: WorkItem[] = [];
  for (const source of workSources()) items.push(...(await source(connection, worker, on)));
  const dated = items.map((item) => {
    const late = item.dueOn === null ? null : Math.round((Date.parse(on) - Date.parse(item.dueOn)) / dayMs);
    return { ...item, isLate: late !== null && late > 0, daysLate: late };
  });
  return {
    on,
    officer: worker.officerName,
    items: dated.toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.id - b.id),
  };
};
