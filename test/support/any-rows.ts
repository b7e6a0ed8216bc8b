import type { openDatabase } from '@dachieu/server';

type Opened = Awaited<ReturnType<typeof openDatabase>>;
type Table = Awaited<ReturnType<ReturnType<Opened['dataSource']['createQueryRunner']>['getTables']>>[number];
type TableColumn = Table['columns'][number];
type TableForeignKey = Table['foreignKeys'][number];

type Value = string | number | boolean | null;

/** The part of TypeORM's runner that is used here. */
interface Runner {
  readonly connection: {
    readonly options: { readonly type: string };
    readonly entityMetadatas: readonly { readonly tableName: string }[];
  };
  getTables(names: string[]): Promise<Table[]>;
  query(statement: string, values?: unknown[]): Promise<unknown>;
}

const bare = (name: string): string => name.replace(/^.*\./, '');

/** The first value that the table's checks allow in a column. */
const chosen = ({ checks }: Table, column: string): string | undefined => {
  const check = checks.find(({ name }) => name?.endsWith(`_${column}_choice`));
  return /'((?:[^']|'')*)'/.exec(check?.expression ?? '')?.[1];
};

const isDay = (name: string): boolean => /(_on|^from|^to|^through|valid_from|valid_to|expires)$/.test(name);

const valueOf = (table: Table, { name, type }: TableColumn): Value => {
  const choice = chosen(table, name);
  if (choice !== undefined) return choice;
  if (/timestamp/i.test(type) || name.endsWith('_at')) return '2023-01-01T00:00:00Z';
  if (type === 'date' || (type === 'text' && isDay(name))) return '2023-05-05';
  if (type === 'boolean') return true;
  if (name === 'year') return 2023;
  // Also a text that is JSON, and one that counts something.
  return /int|double|real|numeric/i.test(type) ? 1 : '7';
};

const referenceOf = (table: Table, column: string): TableForeignKey | undefined =>
  table.foreignKeys.find((key) => key.columnNames.length === 1 && key.columnNames[0] === column);

const isSqlite = (runner: Runner): boolean => runner.connection.options.type !== 'postgres';

/** How many rows each of the product's tables has, as far as it exists yet. */
export const countRows = async (runner: Runner): Promise<ReadonlyMap<string, number>> => {
  const names = (await runner.query(
    isSqlite(runner)
      ? "select name from sqlite_master where type = 'table'"
      : 'select table_name as name from information_schema.tables where table_schema = current_schema()',
  )) as { name: string }[];
  const known = new Set(runner.connection.entityMetadatas.map((one) => one.tableName));
  const present = names.map(({ name }) => name).filter((name) => known.has(name));
  const counts = present.map((name) => `select '${name}' as name, count(*) as count from "${name}"`);
  const rows = (await runner.query(counts.join(' union all '))) as { name: string; count: number | string }[];
  return new Map(rows.map(({ name, count }) => [name, Number(count)]));
};

/**
 * Puts a row into each table that is still empty, with a value in every column and every reference set, whatever the tables are.
 */
export const fillEmptyTables = async (runner: Runner): Promise<void> => {
  const counts = await countRows(runner);
  const present = new Set([...counts].filter(([, count]) => count > 0).map(([name]) => name));
  const waiting = await runner.getTables([...counts.keys()].filter((name) => !present.has(name)));
  const ids = new Map([...counts.keys()].map((name, index) => [name, 1000 + index]));
  const valueIn = async (table: Table, column: TableColumn): Promise<Value> => {
    const [own, target] = [bare(table.name), referenceOf(table, column.name)?.referencedTableName];
    if (column.name === 'id') return ids.get(own) ?? 0;
    if (target === undefined) return valueOf(table, column);
    if (bare(target) === own) return null;
    const [row] = (await runner.query(`select id from "${bare(target)}" limit 1`)) as { id: number }[];
    return row?.id ?? null;
  };
  while (waiting.length > 0) {
    const next = waiting.findIndex((table) =>
      table.columns.every(({ name }) => {
        const target = referenceOf(table, name)?.referencedTableName;
        return target === undefined || bare(target) === bare(table.name) || present.has(bare(target));
      }),
    );
    const [table] = waiting.splice(Math.max(next, 0), 1);
    if (!table || next < 0) throw new Error(`Tables refer to one another in a circle: ${table?.name}`);
    const own = bare(table.name);
    const values: Value[] = [];
    for (const column of table.columns) values.push(await valueIn(table, column));
    const names = table.columns.map(({ name }) => `"${name}"`).join(', ');
    const places = values.map((_, index) => (isSqlite(runner) ? '?' : `$${index + 1}`)).join(', ');
    await runner.query(
      `insert into "${own}" (${names}) values (${places})`,
      values.map((value) => (isSqlite(runner) && typeof value === 'boolean' ? Number(value) : value)),
    );
    present.add(own);
  }
};
