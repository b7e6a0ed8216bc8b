// `npm run check`: everything that can be said about the code without running its tests.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { findDeadLinks } from './lib/links.mjs';
import { withPostgres } from './lib/postgres.mjs';
import { root, tool } from './lib/root.mjs';
import { run } from './lib/run.mjs';
import { seconds } from './lib/say.mjs';

/** @typedef {import('./lib/run.mjs').Outcome} Outcome */

const command = (/** @type {string} */ name, /** @type {string[]} */ ...args) =>
  run(tool(name), args, {
    cwd: root,
    env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
  });

const built = build();

/** Asks the built server; a failing build is reported as its own step. */
const server = async (/** @type {string[]} */ ...args) => {
  if ((await built).code !== 0) return { code: 1, output: 'Not asked, because the build failed.' };
  return run(process.execPath, [join(root, 'server/dist/cli.js'), ...args], { cwd: root });
};

/** @returns {Promise<Outcome>} */
const layering = async () => {
  const folders = ['schema/src', 'seeds/src', 'server/src', 'admin/src'];
  const outcome = await command('depcruise', '--config', '.dependency-cruiser.mjs', ...folders);
  // Without its parser it reads no file and finds nothing wrong.
  return outcome.output.includes('(0 modules')
    ? { code: 1, output: 'dependency-cruiser read no file: its parser @swc/core is not installed.' }
    : outcome;
};

/** @returns {Promise<Outcome>} */
const drift = async () => {
  if ((await built).code !== 0) return { code: 1, output: 'Not asked, because the build failed.' };
  return withPostgres((url) =>
    run(process.execPath, [join(root, 'server/dist/cli.js'), 'migration-drift'], {
      cwd: root,
      env: { ...process.env, SCRATCH_POSTGRES_URL: url },
    }),
  );
};

/** @returns {Promise<Outcome>} */
const links = async () => {
  const dead = findDeadLinks();
  return { code: dead.length > 0 ? 1 : 0, output: dead.join('\n') };
};

// Longest first, so that two cores finish at about the same moment.
/** @type {[string, () => Promise<Outcome>][]} */
const steps = [
  ['build', () => built],
  ['types: server, seeds, schema, tests', () => command('tsc', '--noEmit', '-p', 'test')],
  ['lint (oxlint)', () => command('oxlint', '--type-aware', '--deny-warnings')],
  ['types: admin', () => command('tsc', '--noEmit', '-p', 'admin')],
  ['dead code (knip)', () => command('knip', '--no-progress')],
  ['layering (dependency-cruiser)', layering],
  ['migration drift, both databases', drift],
  ['schema drift', () => server('schema', '--check')],
  ['types: scripts', () => command('tsc', '--noEmit', '-p', 'scripts')],
  ['format (biome)', () => command('biome', 'format')],
  ['links in documents', links],
];

const failures = /** @type {string[]} */ ([]);
const queue = steps.values();

const worker = async () => {
  for (const [name, check] of queue) {
    const started = performance.now();
    const { code, output } = await check();
    console.log(`${code === 0 ? '✓' : '✗'} ${name.padEnd(38)} ${seconds(started).padStart(7)}`);
    if (code !== 0) failures.push(`── ${name} ──\n${output.trim()}`);
  }
};

const started = performance.now();
await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, worker));

if (failures.length > 0) {
  console.error(`\n${failures.join('\n\n')}`);
  console.error(`\n${failures.length} of ${steps.length} checks failed (${seconds(started)}).`);
  process.exitCode = 1;
} else {
  console.log(`All ${steps.length} checks passed (${seconds(started)}).`);
}
