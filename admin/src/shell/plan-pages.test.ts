import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { resources } from '../catalog.js';
import { pages } from './pages.js';

const fileAt = (path: string): URL => new URL(`../../../${path}`, import.meta.url);
const plan = readFileSync(fileAt('docs/plan.md'), 'utf8');
const named = (pattern: RegExp): string[] => [...plan.matchAll(pattern)].map((match) => match[1] ?? '');

it('every page that a row of the plan is entered at exists', () => {
  const known = new Set([...pages.map(({ path }) => path), ...resources.map(({ plural }) => `/${plural}`)]);
  const missing = named(/`(\/[a-zA-Z-]+)`/g).filter((path) => !known.has(path));
  expect(missing).toEqual([]);
});

it('every indicator of the plan has its row', () => {
  const codes = readdirSync(fileAt('seeds/plan'))
    .filter((name) => name.startsWith('05'))
    .flatMap((name) => {
      const { rows } = JSON.parse(readFileSync(fileAt(`seeds/plan/${name}`), 'utf8')) as {
        rows: readonly { code: string }[];
      };
      return rows.map(({ code }) => code);
    });
  const told = new Set(named(/`([A-Z]+(?:-[A-Z]+)*)`/g));
  expect(codes.filter((code) => !told.has(code))).toEqual([]);
});
