import type { Connection } from '../../platform/database/database.js';
import { allOf, name, sql, verbatim } from '../../platform/database/sql.js';
import type { Viewer } from '../../platform/resource/access.js';
import type { Label } from '../../platform/resource/field.js';
import { getResource } from '../../platform/resource/resource.js';
import { aliasMaker, compileWhere, type Where } from '../../platform/resource/where.js';

export interface Side {
  readonly label: Label;
  readonly value: number;
}

/** Rows that cause a difference, or between which it arises. */
export interface CheckedRows {
  readonly resource: 'household' | 'householdReview' | 'memberReview';
  readonly where: Where;
  readonly count: number;
}

export interface Check {
  readonly code: string;
  readonly title: Label;
  readonly left: Side;
  /** How the sides must stand to one another. */
  readonly relation: '=' | '<=';
  readonly right: Side;
  readonly difference: number;
  readonly isMet: boolean;
  readonly rows: CheckedRows;
}

export type Counter = (resource: CheckedRows['resource'], where: Where) => Promise<CheckedRows>;

/** The filters counted are the product's own, over the area that the asker may have. */
const product: Viewer = { userId: 0, name: '', role: 'ADMIN', areaId: null };

export const aggregate = async (
  connection: Connection,
  key: CheckedRows['resource'],
  where: Where,
  of: string,
): Promise<number> => {
  const resource = getResource(key);
  const nextAlias = aliasMaker('k');
  const alias = nextAlias();
  const context = { dialect: connection.dialect, viewer: product, nextAlias };
  const [found] = await connection.arrays(
    sql`select ${verbatim(of)} from ${name(resource.table)} as ${verbatim(alias)} where ${allOf([compileWhere(resource, alias, where, context)])}`,
  );
  return Number(found?.[0]);
};

export const counter =
  (connection: Connection): Counter =>
  async (resource, where) => ({
    resource,
    where,
    count: await aggregate(connection, resource, where, 'count(*)'),
  });

export const judge = (check: Omit<Check, 'difference' | 'isMet'>): Check => {
  const difference = check.left.value - check.right.value;
  return { ...check, difference, isMet: check.relation === '=' ? difference === 0 : difference <= 0 };
};

export const side = (vi: string, en: string, value: number): Side => ({ label: [vi, en], value });
