import type { Connection, Transaction } from '../../platform/database/database.js';
import { name, sql } from '../../platform/database/sql.js';
import type { InternalTable } from '../../platform/resource/internal-tables.js';
import { takeIds } from '../../platform/resource/stored-rows.js';

/** How a user looks at a list: filter, order, groups and columns, as the admin wrote them. No record of the domain. */
export const savedViewTable: InternalTable = {
  name: 'saved_view',
  columns: {
    id: 'id',
    user_id: 'id',
    resource: 'text',
    title: 'text',
    is_shared: 'count',
    state: 'text',
    at: 'instant',
  },
  primary: ['id'],
  indexes: [['resource', 'user_id']],
};

export interface SavedView {
  readonly id: number;
  readonly userId: number;
  readonly resource: string;
  readonly title: string;
  readonly isShared: boolean;
  readonly state: unknown;
}

const columns = sql`id, user_id, resource, title, is_shared, state`;

const viewOf = (values: readonly unknown[]): SavedView => ({
  id: Number(values[0]),
  userId: Number(values[1]),
  resource: String(values[2]),
  title: String(values[3]),
  isShared: Number(values[4]) === 1,
  state: JSON.parse(String(values[5])),
});

/** Those of the user and those that others share, by title. */
export const listViews = async (
  connection: Connection,
  resource: string,
  userId: number,
): Promise<SavedView[]> => {
  const rows = await connection.arrays(
    sql`select ${columns} from ${name('saved_view')} where resource = ${resource} and (user_id = ${userId} or is_shared = 1) order by title, id`,
  );
  return rows.map(viewOf);
};

export const findView = async (connection: Connection, id: number): Promise<SavedView | undefined> => {
  const [row] = await connection.arrays(sql`select ${columns} from ${name('saved_view')} where id = ${id}`);
  return row && viewOf(row);
};

export const putView = async (
  transaction: Transaction,
  view: Omit<SavedView, 'id'> & { readonly id: number | null },
): Promise<number> => {
  const { userId, resource, title, isShared, state } = view;
  const at = new Date().toISOString();
  const text = JSON.stringify(state);
  if (view.id !== null) {
    await transaction.run(
      sql`update ${name('saved_view')} set title = ${title}, is_shared = ${isShared ? 1 : 0}, state = ${text}, at = ${at} where id = ${view.id}`,
    );
    return view.id;
  }
  const [id = 0] = await takeIds(transaction, 1);
  await transaction.run(
    sql`insert into ${name('saved_view')} (id, user_id, resource, title, is_shared, state, at) values (${id}, ${userId}, ${resource}, ${title}, ${isShared ? 1 : 0}, ${text}, ${at})`,
  );
  return id;
};

export const removeView = async (transaction: Transaction, id: number): Promise<void> => {
  await transaction.run(sql`delete from ${name('saved_view')} where id = ${id}`);
};
