import { ColumnarStore, rowsBetweenCheckpoints } from './columnar-store.js';
import { postgresSource } from './postgres-source.js';
import type { CopiedTable, CopyAnswer, CopyRequest, CopyStart } from './protocol.js';
import type { Held, Position } from './row-source.js';
import { answerRequests, startValue } from './side-process.js';
import { sqliteSource } from './sqlite-source.js';

/**
 * Holds tables of the database column by column, so that a question over a million rows takes milliseconds. Before every question
 * it takes over what was committed until then; so an answer is never older than its question.
 */
const start = startValue<CopyStart>();
const source = start.url.startsWith('sqlite:')
  ? sqliteSource(start.url.slice('sqlite:'.length))
  : postgresSource(start.url);
const opening = ColumnarStore.open(start.memoryMb);
// Where the library is missing, every request says so; the server then goes without the copy.
opening.catch(() => undefined);

const held = new Set<CopiedTable>();
/** What the held tables stand at. */
let position: Position | undefined;
/** Rows put in since memory was last compressed. */
let loose = 0;

let line: Promise<unknown> = Promise.resolve();

/** One after the other: what a question sees does not change while it is answered. */
const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
  const turn = line.then(work);
  line = turn.catch(() => undefined);
  return turn;
};

const tablesOf = (names: readonly string[]): CopiedTable[] =>
  start.tables.filter((table) => names.includes(table.name));

const forget = async (store: ColumnarStore): Promise<void> => {
  for (const table of held) await store.drop(table.name);
  held.clear();
  position = undefined;
};

/** Brings the held tables, and newly loaded ones, to this moment; forgets all when the record of changes was cut off. */
const catchUp = async (store: ColumnarStore, loaded: readonly Held[] = []): Promise<boolean> => {
  const since = [...(position === undefined ? [] : [{ position, tables: [...held] }]), ...loaded];
  if (since.length === 0) return true;
  const changes = await source.changesSince(since);
  if (changes.kind === 'lost') {
    for (const { tables } of loaded) for (const table of tables) await store.drop(table.name);
    await forget(store);
    return false;
  }
  if (changes.changed.length > 0)
    await store.atomically(async () => {
      for (const { table, keys, rows } of changes.changed) {
        await store.replace(table, keys, rows);
        loose += rows.length;
      }
    });
  position = changes.position;
  for (const { tables } of loaded) for (const table of tables) held.add(table);
  if (loose < rowsBetweenCheckpoints) return true;
  loose = 0;
  await store.compress();
  return true;
};

const load = async (store: ColumnarStore, names: readonly string[]): Promise<void> => {
  const tables = tablesOf(names).filter((table) => !held.has(table));
  for (const table of tables) await inTurn(() => store.drop(table.name).then(() => store.create(table)));
  const reached = await source.load(tables, (table, rows) =>
    inTurn(async () => {
      const { add, close } = await store.appender(table);
      add(rows);
      close();
      loose += rows.length;
      if (loose < rowsBetweenCheckpoints) return;
      loose = 0;
      await store.compress();
    }),
  );
  await inTurn(async () => {
    await store.compress();
    await catchUp(store, [{ position: reached, tables }]);
  });
};

let asking: number | undefined;
const waiting = new Set<number>();

const ask = async (
  store: ColumnarStore,
  request: CopyRequest & { kind: 'ask' },
  id: number,
): Promise<CopyAnswer> => {
  if (!waiting.delete(id)) return { kind: 'missing' };
  const needed = tablesOf(request.tables);
  if (needed.some((table) => !held.has(table))) return { kind: 'missing' };
  if (!(await catchUp(store))) return { kind: 'missing' };
  asking = id;
  try {
    return { kind: 'rows', rows: await store.arrays(request.sql, request.values) };
  } finally {
    asking = undefined;
  }
};

const answer = async (request: CopyRequest, id: number): Promise<CopyAnswer> => {
  const store = await opening;
  switch (request.kind) {
    case 'ask':
      waiting.add(id);
      return inTurn(() => ask(store, request, id));
    case 'load':
      await load(store, request.tables);
      return { kind: 'done' };
    case 'catchUp':
      await inTurn(() => catchUp(store));
      return { kind: 'done' };
    case 'state':
      return inTurn(async () => {
        const tables: { name: string; rows: number }[] = [];
        for (const { name } of held) tables.push({ name, rows: await store.countRows(name) });
        return { kind: 'state', state: { tables, memoryBytes: await store.memoryBytes() } };
      });
  }
};

answerRequests<CopyRequest, CopyAnswer>(answer, (id) => {
  waiting.delete(id);
  if (id === asking) void opening.then((store) => store.interrupt());
});
