import sqlTag, { empty, join, raw, type RawValue, Sql } from 'sql-template-tag';

export { empty, join, Sql };

/** A SQL text with its values; made only by the tag below, so a value never becomes text. */
export const sql = sqlTag;

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
