import { inputError } from '../../kernel/errors.js';
import type { Dialect } from '../database/dialect.js';
import type { Sql } from '../database/sql.js';
import type { Viewer } from './access.js';
import type { Resource } from './resource.js';

/** A filter as it comes from the API or from an indicator's definition: the shape of `XWhere`. */
export type Where = Readonly<Record<string, unknown>>;

export interface WhereContext {
  readonly dialect: Dialect;
  readonly viewer: Viewer;
  /** The year that the words `$year`, `$yearStart`, `$yearEnd` of a definition stand for; without it they are refused. */
  readonly year?: Sql;
  /** Tables to read in place of the stored ones where the filter leads to other records: of records as they were at some time. */
  readonly tables?: ReadonlyMap<Resource, string>;
  /** The row is one of a list that another row leads to by an index. */
  readonly isListed?: boolean;
  /** Most rows of the search are not wanted: each row is asked whether it matches (`common-search.ts`). */
  readonly isCommonSearch?: boolean;
  /** Makes table aliases that differ inside one statement. */
  readonly nextAlias: () => string;
}

export const aliasMaker = (prefix = 't', used = 0): (() => string) => {
  let count = used;
  return () => {
    count += 1;
    return `${prefix}${count}`;
  };
};

/** Reasons that are sentences of their own end without their full stop: the message goes on. */
const withoutStop = (text: string): string => text.replace(/\.$/, '');

export const badFilter = (path: string, vi: string, en: string): Error =>
  inputError(
    'INPUT_BAD_FILTER',
    { field: path, reason: { vi: withoutStop(vi), en: withoutStop(en) } },
    { path },
  );

const isObject = (value: unknown): value is Where =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const requireObject = (value: unknown, path: string): Where => {
  if (!isObject(value)) throw badFilter(path, 'cần một nhóm điều kiện', 'a group of conditions is expected');
  return value;
};

export const requireList = (value: unknown, path: string): readonly unknown[] => {
  if (!Array.isArray(value)) throw badFilter(path, 'cần một danh sách', 'a list is expected');
  return value;
};
