import type { Field } from '../resource/field.js';
import { commaList, name, Sql, sql, verbatim } from './sql.js';

/** One column of a bulk write: its name and its type in PostgreSQL's words. */
export interface BulkColumn {
  readonly name: string;
  readonly type: string;
}

/** What differs between the two databases, and the columnar copy that questions over many rows may use. All else is written once. */
export interface Dialect {
  readonly name: 'sqlite' | 'postgres' | 'duckdb';
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
  /** Parts of a date column, or of a text that begins like a date: 2024, `2024-Q3`, `2024-07`. */
  readonly dateParts: Readonly<Record<DatePart, (date: Sql) => Sql>>;
  /** A number to compare or order by, as a fraction of double precision. */
  asDouble(number: Sql): Sql;
  /** Text ordered by its characters, whatever the database's language. */
  byCharacters(text: Sql): Sql;
  /** Columns whose values make up an exact sum of whole numbers: the whole sum, or its multiples of `sumUnit` and the rest. */
  exactSum(number: Sql, filter: Sql): readonly Sql[];
  readonly hasGroupingSets: boolean;
  /** Locks the rows that a transaction is about to change. */
  readonly lockRows: Sql;
  columnType(field: Field): string;
}

export type DatePart = 'year' | 'quarter' | 'month';

/** SQLite adds whole numbers up in two parts, multiples of this and the rest, since its sums end at 2^63. */
export const sumUnit = 100_000_000;

const textParts: Dialect['dateParts'] = {
  year: (date) => sql`cast(substr(${date}, 1, 4) as integer)`,
  quarter: (date) =>
    sql`(substr(${date}, 1, 4) || case when substr(${date}, 6, 2) < '04' then '-Q1' when substr(${date}, 6, 2) < '07' then '-Q2' when substr(${date}, 6, 2) < '10' then '-Q3' else '-Q4' end)`,
  month: (date) => sql`substr(${date}, 1, 7)`,
};

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
  dateParts: textParts,
  asDouble: (number) => sql`cast(${number} as real)`,
  byCharacters: (text) => text,
  exactSum: (number, filter) => [
    sql`sum(${number} / ${verbatim(String(sumUnit))})${filter}`,
    sql`sum(${number} % ${verbatim(String(sumUnit))})${filter}`,
  ],
  hasGroupingSets: false,
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
  dateParts: {
    year: (date) => sql`extract(year from ${date})::integer`,
    quarter: (date) => sql`to_char(${date}, 'YYYY"-Q"Q')`,
    month: (date) => sql`to_char(${date}, 'YYYY-MM')`,
  },
  asDouble: (number) => sql`(${number})::double precision`,
  byCharacters: (text) => sql`(${text}) collate "C"`,
  exactSum: (number, filter) => [sql`sum(${number})${filter}`],
  hasGroupingSets: true,
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

/** The columnar copy: dates and instants are texts as on SQLite, yes and no are booleans as on PostgreSQL. It is only read. */
export const duckdb: Dialect = {
  name: 'duckdb',
  isIn: (expression, values, type) => duckdb.isInList(expression, duckdb.asList(values), type),
  isInList: (expression, list, type = 'bigint') =>
    sql`${expression} in (select unnest(${list}::${verbatim(type)}[]))`,
  asList: (values) => [...values],
  yearEnd: sqlite.yearEnd,
  yearStart: sqlite.yearStart,
  rowsFromJson: () => {
    throw new Error('The columnar copy is only read');
  },
  dateParts: textParts,
  asDouble: (number) => sql`cast(${number} as double)`,
  byCharacters: (text) => text,
  exactSum: (number, filter) => [sql`sum(${number})${filter}`],
  hasGroupingSets: true,
  lockRows: verbatim(''),
  columnType: (field) => {
    switch (field.type) {
      case 'wholeNumber':
      case 'money':
      case 'year':
      case 'reference':
        return 'bigint';
      case 'decimal':
        return 'double';
      case 'yesNo':
        return 'boolean';
      default:
        return 'varchar';
    }
  },
};
