import { foldWords } from '../../kernel/vietnamese.js';
import type { Connection } from '../database/database.js';
import { name, sql } from '../database/sql.js';
import type { Resource } from './resource.js';
import { matchingWords, type Where } from './where.js';

/** From so many rows on, SQLite is quicker walking the order and asking of each row whether it matches than sorting all that match. */
const commonFrom = 2000;
/** Of the rows of a page and those before it: further on the walk grows long. */
const mostWalked = 200;

/**
 * Whether a list asks for the first rows that match common words and for nothing else, on SQLite: of 800,000 people 98,000 have
 * a word that begins with `ng`, and sorting them holds up everybody. PostgreSQL sorts in a process of its own.
 */
export const isCommonSearch = async (
  connection: Connection,
  resource: Resource,
  where: Where,
  end: number,
): Promise<boolean> => {
  const { search, within: _within, ...others } = where;
  if (connection.dialect.name !== 'sqlite' || end > mostWalked) return false;
  if (typeof search !== 'string' || Object.values(others).some((one) => one !== undefined && one !== null))
    return false;
  const words = foldWords(search);
  if (words.length === 0 || !resource.search) return false;
  const index = name(`${resource.table}_search`);
  const [found] = await connection.arrays(
    sql`select count(*) from (select 1 from ${index} where ${index} match ${matchingWords(words)} limit ${commonFrom})`,
  );
  return Number(found?.[0]) === commonFrom;
};
