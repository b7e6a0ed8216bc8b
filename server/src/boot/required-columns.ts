import { allResources } from '../platform/resource/resource.js';

/** A column that rows of before lack; answers the SQL of what they get. */
type FillOf = (table: string, column: string) => string;

const literal = (value: unknown): string =>
  typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);

/** Rows of before get the `initial` of the declaration; without one nobody can say what they are to hold. */
export const initialOf: FillOf = (table, column) => {
  const field = allResources()
    .find((resource) => resource.table === table)
    ?.fields.find((one) => one.column === column);
  if (field?.initial === undefined || field.initial === null)
    throw new Error(
      `"${table}"."${column}" is required, but rows of before have no value for it. Declare an \`initial\`, which they get, or let it be empty.`,
    );
  return literal(field.initial);
};

const added = /^ALTER TABLE "(\w+)" ADD "(\w+)" (.+) NOT NULL$/;
const tightened = /^ALTER TABLE "(\w+)" ALTER COLUMN "(\w+)" SET NOT NULL$/;
const copied = /^INSERT INTO "(temporary_(\w+))"\(([^)]*)\) SELECT (.*) FROM "\w+"$/;
const requiredColumn = /"(\w+)" \w+ NOT NULL/g;

const onPostgres = (statement: string, fillOf: FillOf): string[] => {
  const [, table = '', column = '', type = ''] = added.exec(statement) ?? tightened.exec(statement) ?? [];
  if (!table) return [statement];
  const filled = `UPDATE "${table}" SET "${column}" = ${fillOf(table, column)} WHERE "${column}" IS NULL`;
  const required = `ALTER TABLE "${table}" ALTER COLUMN "${column}" SET NOT NULL`;
  return [...(type ? [`ALTER TABLE "${table}" ADD "${column}" ${type}`] : []), filled, required];
};

/** A table made anew on SQLite takes the rows of the old one, which lack what is required from now on. */
const onSqlite = (statement: string, made: string | undefined, fillOf: FillOf): string => {
  const [, , table = '', names = '', values = ''] = copied.exec(statement) ?? [];
  if (!made || !table) return statement;
  const present = new Set([...names.matchAll(/"(\w+)"/g)].map(([, name]) => name));
  const required = [...made.matchAll(requiredColumn)].flatMap(([, name = '']) => (name ? [name] : []));
  const lacking = required.filter((name) => !present.has(name));
  if (lacking.length === 0) return statement;
  const more = lacking.map((name) => fillOf(table, name)).join(', ');
  const into = [names, ...lacking.map((name) => `"${name}"`)].join(', ');
  return `INSERT INTO "temporary_${table}"(${into}) SELECT ${values}, ${more} FROM "${table}"`;
};

/** The statements of a migration, such that they also hold for tables with rows. */
export const fillRequired = (statements: readonly string[], fillOf: FillOf = initialOf): string[] =>
  statements.flatMap((statement, index) => {
    const [, temporary] = copied.exec(statement) ?? [];
    const made = statements
      .slice(0, index)
      .findLast((one) => temporary !== undefined && one.startsWith(`CREATE TABLE "${temporary}"`));
    return onPostgres(onSqlite(statement, made, fillOf), fillOf);
  });
