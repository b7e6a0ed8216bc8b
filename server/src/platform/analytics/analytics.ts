import { limitError } from '../../kernel/errors.js';
import type { Connection, Database, Value } from '../database/database.js';
import { type Dialect, duckdb } from '../database/dialect.js';
import { name, sql, type Statement } from '../database/sql.js';
import { type Beside, besidePostgres, besideSqlite } from './beside.js';
import { dropChanges, presentFloor, recordChanges } from './changes.js';
import { ColumnarCopy, type CopyReport } from './columnar-copy.js';
import type { CopiedTable } from './protocol.js';
import { type Order, SavesFirst } from './saves-first.js';

export interface AnalyticsOptions {
  readonly database: Database;
  readonly url: string;
  readonly tables: readonly CopiedTable[];
  readonly uncopied: ReadonlySet<string>;
  readonly mode: 'auto' | 'on' | 'off';
  /** What visits no more rows is answered on the spot: it takes some milliseconds. */
  readonly fromRows: number;
  readonly memoryMb: number;
  readonly seconds: number;
  readonly report: (what: string, error: unknown) => void;
}

/** A statement whose cost is known before it runs. */
export interface Question {
  /** How many stored rows it visits, by the estimate. */
  readonly rows: number;
  readonly compile: (dialect: Dialect) => Statement;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** How many statements of questions were answered in which way since the start. */
export interface Answers {
  readonly onTheSpot: number;
  readonly byCopy: number;
  readonly beside: number;
}

export interface AnalyticsReport extends CopyReport {
  readonly mode: AnalyticsOptions['mode'];
  readonly answers: Answers;
  readonly order: Order;
}

/** Answers questions over many rows where they hold up nobody. */
export interface Analytics {
  /** When requests are let in. */
  readonly savesFirst: SavesFirst;
  answer(question: Question): Promise<Value[][]>;
  /** The read side for one heavy request: beside the request loop, stopped when time is up or nobody waits. */
  readBeside(signal: AbortSignal): Connection;
  /** About how many rows a table has. */
  rowsOf(table: string): Promise<number>;
  /** About what share of all units lies in an area. */
  shareOf(areaId: number): Promise<number>;
  describe(): Promise<AnalyticsReport>;
  /** Holds tables in the copy; answered when they are held. */
  load(tables: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** What visits fewer rows takes no longer than a page of a list. */
const quickRows = 1000;
/** So many rows are counted on the spot. */
const fewRows = 20_000;
/** From so many rows on a copy is worth its memory. */
const rowsForCopy = 100_000;
const sizeMilliseconds = 60_000;
const cutMilliseconds = 3_600_000;

const bySource = (database: Database, url: string): Beside =>
  database.dialect.name === 'sqlite' ? besideSqlite(url.slice('sqlite:'.length)) : besidePostgres(url);

/** Answers of an estimate, each asked for again at most once a minute. */
const remembering = <Key>(ask: (key: Key) => Promise<number>): ((key: Key) => Promise<number>) => {
  const known = new Map<Key, { readonly at: number; readonly answer: Promise<number> }>();
  return (key) => {
    const found = known.get(key);
    if (found && Date.now() - found.at < sizeMilliseconds) return found.answer;
    const answer = ask(key);
    known.set(key, { at: Date.now(), answer });
    answer.catch(() => known.delete(key));
    return answer;
  };
};

const countOf = (rows: readonly (readonly Value[])[]): number => Number(rows[0]?.[0] ?? 0);

/** Few rows are counted on the spot, many beside. */
const countRows =
  ({ estimates }: Database, beside: Beside) =>
  async (table: string): Promise<number> => {
    const some = countOf(
      await estimates.arrays(
        sql`select count(*) from (select 1 from ${name(table)} limit ${fewRows + 1}) as counted`,
      ),
    );
    if (some <= fewRows) return some;
    return countOf(
      await beside.arrays(sql`select count(*) from ${name(table)}`, AbortSignal.timeout(60_000)),
    );
  };

const countUnits = ({ estimates }: Database): ((areaId: number | null) => Promise<number>) =>
  remembering(async (areaId) =>
    countOf(
      await estimates.arrays(
        areaId === null
          ? sql`select count(*) from area_closure where ancestor_id = descendant_id`
          : sql`select count(*) from area_closure where ancestor_id = ${areaId}`,
      ),
    ),
  );

export const openAnalytics = (options: AnalyticsOptions): Analytics => {
  const { database, url, mode, fromRows, seconds, report } = options;
  const beside = bySource(database, url);
  const copy = new ColumnarCopy({
    ...options,
    record: (tables) => recordChanges(database, tables),
  });
  const savesFirst = new SavesFirst(Math.min(quickRows, fromRows), fromRows, seconds);
  const rowsOf = remembering(countRows(database, beside));
  const unitsIn = countUnits(database);

  let floor: number | undefined;
  /** An hour's changes stay on record for the copies of other servers. */
  const cut = async (): Promise<void> => {
    if (!copy.isStarted) return;
    await copy.catchUp();
    if (floor !== undefined) await dropChanges(database, floor);
    floor = await presentFloor(database);
  };
  const timer = setInterval(() => {
    cut().catch((error: unknown) => report('the record of changes could not be cut', error));
  }, cutMilliseconds);
  timer.unref();

  const answers = { onTheSpot: 0, byCopy: 0, beside: 0 };
  const answerHeavy = async ({ rows, compile }: Question, signal: AbortSignal): Promise<Value[][]> => {
    const isWorthIt = mode === 'on' || copy.isStarted || rows >= rowsForCopy;
    const copied = mode !== 'off' && isWorthIt ? await copy.ask(compile(duckdb), signal) : undefined;
    answers[copied ? 'byCopy' : 'beside'] += 1;
    return copied ?? beside.arrays(compile(database.dialect), signal);
  };

  /** Runs what the signal and the time allowed may stop. */
  const inTime = async <Result>(
    signal: AbortSignal,
    timeUp: AbortSignal,
    work: (either: AbortSignal) => Promise<Result>,
  ): Promise<Result> => {
    try {
      return await work(AbortSignal.any([signal, timeUp]));
    } catch (error) {
      throw timeUp.aborted ? limitError('LIMIT_TIME', { seconds }) : error;
    }
  };
  const timeLimit = (): AbortSignal => AbortSignal.timeout(seconds * 1000);

  return {
    savesFirst,
    async answer(question) {
      if (question.rows <= fromRows) {
        answers.onTheSpot += 1;
        return database.read.arrays(question.compile(database.dialect));
      }
      return inTime(question.signal, timeLimit(), (either) => answerHeavy(question, either));
    },
    readBeside(signal) {
      const timeUp = timeLimit();
      const { dialect, read } = database;
      return {
        dialect,
        arrays: (statement) => {
          answers.beside += 1;
          return inTime(signal, timeUp, (either) => beside.arrays(statement, either));
        },
        // Rows with names are few: an account, a past import.
        rows: (statement) => read.rows(statement),
        run: (statement) => read.run(statement),
      };
    },
    rowsOf,
    shareOf: async (areaId) => {
      const [inside, all] = await Promise.all([unitsIn(areaId), unitsIn(null)]);
      return all === 0 ? 1 : inside / all;
    },
    describe: async () => ({
      mode,
      answers: { ...answers },
      order: savesFirst.order,
      ...(await copy.describe()),
    }),
    load: (tables) => copy.load(tables),
    async close() {
      clearInterval(timer);
      copy.close();
      await beside.close();
    },
  };
};
