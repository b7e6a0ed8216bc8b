import type { Field } from '../resource/field.js';
import { commaList, name, Sql, sql, verbatim } from './sql.js';

/** One column of a bulk write: its name and its type in PostgreSQL's words. */
export interface BulkColumn {
  readonly name: string;
  readonly type: string;
}

/** What differs between the two databases. Everything else is written once. */
export interface Dialect {
  readonly name: 'sqlite' | 'postgres';
  /** `expression in values`, as one statement text for any number of values; `type` is the column's (`columnType`), bigint for an id. */
  isIn(expression: Sql, values: readonly (string | number | boolean)[], type?: string): Sql;
  /** The same where the one value that holds them all, made by `asList`, is given later. */
  isInList(expression: Sql, list: unknown, type?: string): Sql;
  asList(values: readonly (string | number | boolean)[]): unknown;
  /** The last and the first day of a year that is a SQL expression. */
  yearEnd(year: Sql): Sql;
  yearStart(year: Sql): Sql;
  /** Rows of a bulk write as a table called `v`, from one JSON value. */
  rowsFromJson(columns: readonly BulkColumn[], rows: readonly Readonly<Record<string, unknown>>[]): Sql;
  /** Locks the rows that a transaction is about to change. */
  readonly lockRows: Sql;
  columnType(field: Field): string;
}

export const sqlite: Dialect = {
  name: 'sqlite',
  isIn: (expression, values) => sqlite.isInList(expression, sqlite.asList(values)),
  isInList: (expression, list) => sql`${expression} in (select value from json_each(${list}))`,
  asList: (values) => JSON.stringify(values),
  yearEnd: (year) => sql`(${year} || '-12-31')`,
  yearStart: (year) => sql`(${year} || '-01-01')`,
  rowsFromJson: (columns, rows) => {
    const picked = columns.map(
      (one, index) => sql`value ->> ${verbatim(String(index))} as ${name(one.name)}`,
    );
    const values = rows.map((row) => columns.map((one) => row[one.name] ?? null));
    return sql`(select ${commaList(picked)} from json_each(${JSON.stringify(values)})) as v`;
  },
  lockRows: verbatim(''),
  columnType: (field) => {
    switch (field.type) {
      case 'wholeNumber':
      case 'money':
      case 'year':
      case 'yesNo':
      case 'reference':
        return 'integer';
      case 'decimal':
        return 'real';
      default:
        return 'text';
    }
  },
};

export const postgres: Dialect = {
  name: 'postgres',
  isIn: (expression, values, type) => postgres.isInList(expression, postgres.asList(values), type),
  isInList: (expression, list, type = 'bigint') => sql`${expression} = any(${list}::${verbatim(type)}[])`,
  asList: (values) => [...values],
  yearEnd: (year) => sql`make_date((${year})::integer, 12, 31)`,
  yearStart: (year) => sql`make_date((${year})::integer, 1, 1)`,
  rowsFromJson: (columns, rows) => {
    const typed = columns.map((one) => sql`${name(one.name)} ${verbatim(one.type)}`);
    return sql`json_to_recordset(${JSON.stringify(rows)}::json) as v(${commaList(typed)})`;
  },
  lockRows: verbatim(' for update'),
  columnType: (field) => {
    switch (field.type) {
      case 'money':
      case 'reference':
        return 'bigint';
      case 'wholeNumber':
        return field.name === 'id' || field.name.endsWith('By') ? 'bigint' : 'integer';
      case 'year':
        return 'integer';
      case 'decimal':
        return 'double precision';
      case 'yesNo':
        return 'boolean';
      case 'date':
        return 'date';
      case 'instant':
        return 'timestamptz';
      default:
        return 'text';
    }
  },
};
