// The bench's table: on the screen line by line, in docs/performance.md on demand.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./works/index.mjs').Line} Line */
/** @typedef {Line & { engine: string, reviews: number }} Result */

const document = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));
const begins = '<!-- bench: begins -->';
const ends = '<!-- bench: ends -->';

const number = (/** @type {number} */ value) =>
  value >= 10 ? Math.round(value).toLocaleString('en') : value.toPrecision(2);

/** How near the product comes to the limit: 1 is the limit itself. @param {Line} line */
const shareOf = ({ unit, limit, product }) =>
  limit === null || product === null ? '–' : (unit === 'ms' ? limit / product : product / limit).toFixed(2);

/** @param {Line} line */
const cpuOf = ({ cpu }) => {
  if (!cpu) return '–';
  if (cpu.limit === null) return `${number(cpu.product)} ms`;
  return `${number(cpu.limit)} → ${number(cpu.product)} ms (${(cpu.limit / cpu.product).toFixed(2)})`;
};

/** @param {Line} line */
const cellsOf = (line) => [
  line.name,
  line.limit === null ? '–' : `${number(line.limit)} ${line.unit}`,
  line.product === null ? 'failed' : `${number(line.product)} ${line.unit}`,
  shareOf(line),
  cpuOf(line),
  line.note ?? '',
];

const describe = () => {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, commit ${commit}, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}`;
};

/** Told when the run begins: a long run may see other commits. */
export const theRun = describe();

/** @param {readonly Line[]} lines */
export const printLines = (lines) => {
  for (const line of lines) {
    const [name = '', limit = '', product = '', share = '', cpu = '', note = ''] = cellsOf(line);
    console.log(
      `  ${name.padEnd(78)} ${limit.padStart(14)} ${product.padStart(14)}  ${share.padStart(5)}  ${cpu}  ${note}`,
    );
  }
};

/** Puts the tables of a run into the document between its two marks. @param {readonly Result[]} results */
export const writeTables = (results) => {
  const groups = new Map();
  for (const result of results) {
    const title = `${result.engine}, ${result.reviews.toLocaleString('en')} reviews`;
    groups.set(title, [...(groups.get(title) ?? []), result]);
  }
  const tables = [...groups].map(([title, lines]) =>
    [
      `### ${title}`,
      '',
      '| work | limit | product | share | CPU, limit → product | |',
      '|---|---|---|---|---|---|',
      ...lines.map((/** @type {Result} */ line) => `| ${cellsOf(line).join(' | ')} |`),
    ].join('\n'),
  );
  const text = readFileSync(document, 'utf8');
  const [before] = text.split(begins);
  const [, after] = text.split(ends);
  if (before === undefined || after === undefined) throw new Error(`${document} lacks ${begins} … ${ends}`);
  writeFileSync(
    document,
    `${before}${begins}\nMeasured on ${theRun}.\n\n${tables.join('\n\n')}\n${ends}${after}`,
  );
};
