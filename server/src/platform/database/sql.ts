import sqlTag, { empty, join, raw, type RawValue, Sql } from 'sql-template-tag';

export { empty, join, Sql };

/** A SQL text with its values; made only by the tag below, so a value never becomes text. */
export const sql = sqlTag;

/** What a connection runs: the text in the words of either database and the values in their order. */
export interface Statement {
  readonly sql: string;
  readonly text: string;
  readonly values: unknown[];
}

/** A value of a statement that is made once and run with other values each time. */
export class Hole {
  constructor(readonly name: string) {}
}

/** A statement whose text is made once; its holes are filled at each run. */
export class Prepared<Names extends string = never> {
  readonly #sql: string;
  readonly #text: string;
  readonly #values: readonly unknown[];

  constructor(statement: Sql) {
    this.#sql = statement.sql;
    this.#text = statement.text;
    this.#values = statement.values;
  }

  with(filling: Readonly<Record<Names, unknown>>): Statement {
    const given: Readonly<Record<string, unknown>> = filling;
    return {
      sql: this.#sql,
      text: this.#text,
      values: this.#values.map((value) => (value instanceof Hole ? given[value.name] : value)),
    };
  }
}

/** A table's, column's or alias's name of our own declarations; never text from a request. */
export const name = (identifier: string): Sql => {
  if (!/^[a-z][a-z0-9_]*$/.test(identifier))
    throw new Error(`Not a name of a table or column: ${identifier}`);
  return raw(`"${identifier}"`);
};

export const column = (alias: string, identifier: string): Sql => sql`${name(alias)}.${name(identifier)}`;

/** Text of our own code, such as a number of columns; never text from a request. */
export const verbatim = (text: string): Sql => raw(text);

export const commaList = (parts: readonly RawValue[]): Sql =>
  parts.length === 0 ? empty : join([...parts], ', ');

export const allOf = (parts: readonly Sql[]): Sql =>
  parts.length === 0
    ? sql`1 = 1`
    : parts.length === 1 && parts[0]
      ? parts[0]
      : sql`(${join([...parts], ' and ')})`;

export const anyOf = (parts: readonly Sql[]): Sql =>
  parts.length === 0 ? sql`1 = 0` : sql`(${join([...parts], ' or ')})`;
