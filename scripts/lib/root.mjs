import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A development tool by its path: no `npx`, which costs half a second each time. */
export const tool = (/** @type {string} */ name) => join(root, 'node_modules/.bin', name);
