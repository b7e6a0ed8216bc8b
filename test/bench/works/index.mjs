// Every work of the bench, in the order in which it runs: those that only read first.
import { clerkWork } from './clerk.mjs';
import { groupWork } from './groups.mjs';
import { importWork } from './import.mjs';
import { listWork } from './lists.mjs';
import { progressWork } from './progress.mjs';
import { saveWork } from './save.mjs';
import { searchWork } from './search.mjs';

/** @typedef {import('../limit-store.mjs').Store} Store */
/** @typedef {import('../load.mjs').Server} Server */
/**
 * One line of the table. Units: `/s` and `rows/s` (more is better), `ms` (less is better); CPU in milliseconds of the serving process.
 * @typedef {{
 *   name: string, unit: '/s' | 'rows/s' | 'ms', limit: number | null, product: number | null,
 *   cpu?: { limit: number | null, product: number }, note?: string,
 * }} Line
 */
/**
 * `limits`: what the limit's server does under each path.
 * @typedef {{
 *   limits?: Record<string, (store: Store, body: any) => Promise<unknown>>,
 *   run: (servers: { limit: Server, product: Server }) => Promise<Line[]>,
 * }} Work
 */

/** @type {Readonly<Record<string, Work>>} */
export const works = {
  lists: listWork,
  search: searchWork,
  groups: groupWork,
  progress: progressWork,
  save: saveWork,
  clerk: clerkWork,
  import: importWork,
};
