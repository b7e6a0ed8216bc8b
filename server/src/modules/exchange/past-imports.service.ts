import type { Connection } from '../../platform/database/database.js';
import { allOf, name, sql } from '../../platform/database/sql.js';
import { mayWrite, type Viewer } from '../../platform/resource/access.js';
import { findResource } from '../../platform/resource/resource.js';
import type { Row } from '../../platform/resource/values.js';
import type { PastImportsType, PastImportType } from './import.types.js';
import { canBeUndone, getImport, undoProgress } from './import-undo.service.js';

const mostRows = 200;

const shown = (viewer: Viewer, row: Readonly<Row>, userName: string): PastImportType => {
  const id = Number(row['id']);
  const resource = findResource(String(row['resource']));
  const progress = undoProgress(id);
  return {
    id: String(id),
    resource: String(row['resource']),
    fileName: String(row['fileName']),
    userName,
    state: String(row['state']),
    startedAt: String(row['startedAt']),
    written: {
      create: Number(row['created']),
      change: Number(row['changed']),
      same: Number(row['unchanged']),
      refused: Number(row['refused']),
    },
    undoneAt: row['undoneAt'] === null ? null : String(row['undoneAt']),
    undoResult: row['undoResult'],
    undoDone: progress?.done ?? null,
    undoTotal: progress?.total ?? null,
    mayUndo:
      progress === null && canBeUndone(row['state']) && resource !== undefined && mayWrite(viewer, resource),
  };
};

const nameOfUser = async (connection: Connection, userId: unknown): Promise<string> => {
  const [found] = await connection.arrays(sql`select name from ${name('user')} where id = ${Number(userId)}`);
  return String(found?.[0] ?? '');
};

export const getPastImport = async (
  connection: Connection,
  viewer: Viewer,
  id: number,
): Promise<PastImportType> => {
  const row = await getImport(connection, viewer, id);
  return shown(viewer, row, await nameOfUser(connection, row['userId']));
};

/** The viewer's imports, the latest first; an administrator sees everybody's. */
export const listPastImports = async (
  connection: Connection,
  viewer: Viewer,
  page: { readonly offset: number; readonly limit: number },
): Promise<PastImportsType> => {
  const own = viewer.role === 'ADMIN' ? allOf([]) : sql`i.user_id = ${viewer.userId}`;
  const limit = Math.min(mostRows, Math.max(0, page.limit));
  const found = await connection.rows<Record<string, unknown>>(
    sql`select i.id, i.resource, i.file_name as "fileName", i.state, i.started_at as "startedAt", i.created, i.changed, i.unchanged, i.refused, i.undone_at as "undoneAt", i.undo_result as "undoResult", u.name as "userName"
      from ${name('import')} as i join ${name('user')} as u on u.id = i.user_id where ${own} order by i.started_at desc, i.id desc limit ${limit} offset ${Math.max(0, page.offset)}`,
  );
  const counted = await connection.arrays(sql`select count(*) from ${name('import')} as i where ${own}`);
  return {
    rows: found.map((row) => {
      const { undoResult } = row;
      const parsed: unknown = typeof undoResult === 'string' ? JSON.parse(undoResult) : undoResult;
      return shown(viewer, { ...row, undoResult: parsed ?? null }, String(row['userName']));
    }),
    total: Number(counted[0]?.[0] ?? 0),
  };
};
