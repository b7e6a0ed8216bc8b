import pg from 'pg';

const { builtins } = pg.types;
const parseNumber = (text: string): number => Number(text);
const parsers = new Map<number, (text: string) => unknown>([
  [builtins.INT8, parseNumber],
  [
    builtins.NUMERIC,
    (text) => (Number.isSafeInteger(Number(text)) || text.includes('.') ? Number(text) : text),
  ],
  [builtins.DATE, (text) => text],
  [builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString()],
]);

/** How values of PostgreSQL become ours; given to each statement, not set for the whole process. */
export const postgresTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    parsers.get(oid) ??
    pg.types.getTypeParser(oid, format as 'text')) as pg.CustomTypesConfig['getTypeParser'],
};
