// node test/bench/grid.mjs [--households N]: the grid in a real Chromium, against an empty page on the same machine. Run by hand.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/lib/chromium.mjs';

const { values } = parseArgs({ options: { households: { type: 'string', default: '25000' } } });
const folder = mkdtempSync(join(tmpdir(), 'dachieu-grid-'));
const main = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url));

const started = performance.now();
const server = spawn(process.execPath, [main], {
  env: {
    PATH: process.env['PATH'],
    DATABASE_URL: `sqlite:${join(folder, 'grid.sqlite')}`,
    DEMONSTRATION_HOUSEHOLDS: values.households,
    PORT: '0',
  },
  stdio: ['ignore', 'pipe', 'inherit'],
});
/** @type {string} */
const url = await new Promise((resolve, reject) => {
  let output = '';
  server.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    output += text;
    const port = /http:\/\/localhost:(\d+)/.exec(output)?.[1];
    if (port !== undefined) resolve(`http://localhost:${port}`);
  });
  server.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${output}`)));
});
console.log(
  `${values.households} households loaded in ${((performance.now() - started) / 1000).toFixed(0)} s`,
);

const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-dev-shm-usage', '--disable-gpu'],
});

const quantile = (/** @type {number[]} */ numbers, /** @type {number} */ share) =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ??
  Number.NaN;
const say = (/** @type {string} */ what, /** @type {string} */ figure) =>
  console.log(`  ${what.padEnd(64)} ${figure}`);

/** Frame lengths in ms while the grid scrolls so many pixels a frame; 0 moves nothing. @param {import('playwright-core').Page} page @param {number} pixels */
const frames = (page, pixels) =>
  page.evaluate(
    (by) =>
      new Promise((resolve) => {
        const frame = document.querySelector('.sg-frame');
        /** @type {number[]} */
        const lengths = [];
        let last = performance.now();
        let n = 0;
        const tick = (/** @type {number} */ now) => {
          lengths.push(now - last);
          last = now;
          if (frame && by > 0) frame.scrollTop += by;
          n += 1;
          if (n < 240) requestAnimationFrame(tick);
          else resolve(lengths.slice(2));
        };
        requestAnimationFrame(tick);
      }),
    pixels,
  );

const sentence = 'nguyen van an o thon nam nguyen thi be o thon bac';

/** What the page's own thread did in all, in ms. @param {import('playwright-core').CDPSession} session */
const workOf = async (session) => {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
};

/** From each key to its painted frame, in ms. @param {import('playwright-core').Page} page @param {Iterable<string>} keys @returns {Promise<number[]>} */
const keyDelays = async (page, keys) => {
  await page.evaluate(() => {
    Object.assign(window, { delays: [] });
    if (Reflect.get(window, 'onKeyDelay')) return;
    const onKey = (/** @type {KeyboardEvent} */ event) => {
      const at = event.timeStamp;
      requestAnimationFrame(() =>
        setTimeout(() => Reflect.get(window, 'delays').push(performance.now() - at)),
      );
    };
    document.addEventListener('keydown', onKey, true);
    Object.assign(window, { onKeyDelay: onKey });
  });
  for (const key of keys) await page.keyboard.press(key === ' ' ? 'Space' : key);
  return page.evaluate(() => Reflect.get(window, 'delays'));
};

/** Collects what keys cost in a page. @param {import('playwright-core').Page} page */
const watchKeys = async (page) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  /** @type {number[]} */
  const delays = [];
  /** @type {number[]} */
  const works = [];
  /** @type {number[]} */
  const slowest = [];
  // Of the rounds' own, the middle one: another program that takes the processor spoils a round, not the figure.
  const p95 = () => quantile(slowest, 0.5);
  const work = () => quantile(works, 0.5);
  return {
    p95,
    work,
    /** @param {string | readonly string[]} keys */
    async type(keys) {
      await page.bringToFront();
      const before = await workOf(session);
      const round = await keyDelays(page, keys);
      delays.push(...round);
      slowest.push(quantile(round, 0.95));
      works.push(((await workOf(session)) - before) / keys.length);
    },
    told: () =>
      `median ${quantile(delays, 0.5).toFixed(1)}, p95 ${p95().toFixed(1)} ms; ${work().toFixed(1)} ms of the page's work`,
  };
};

try {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('textbox', { name: 'Tên đăng nhập' }).fill('quantri');
  await page.getByLabel('Mật khẩu').fill('dachieu-quantri');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.getByRole('navigation').waitFor();

  /** @type {number[]} */
  const opening = [];
  for (let i = 0; i < 5; i++) {
    const from = performance.now();
    await page.goto(`${url}/persons`);
    await page.locator('.sg-row[data-row="5"] .sg-cell:not(.is-loading)').first().waitFor();
    opening.push(performance.now() - from);
  }
  await page.waitForTimeout(500);
  const rows = await page.getByTestId('row-count').textContent();
  console.log(`Persons: ${rows}`);
  say('opening the page to its first rows, median of 5', `${quantile(opening, 0.5).toFixed(0)} ms`);

  // The last rows, by one key.
  await page.locator('.sg-row[data-row="0"] .sg-cell').first().click();
  let from = performance.now();
  await page.keyboard.press('Control+End');
  await page.locator('.sg-row.has-active .sg-cell.is-active:not(.is-loading)').waitFor();
  say('Ctrl+End to the last row with its data', `${(performance.now() - from).toFixed(0)} ms`);
  await page.keyboard.press('Control+Home');
  await page.waitForTimeout(500);

  // Frames while scrolling, and of an empty page that does nothing.
  const empty = await context.newPage();
  await empty.setContent('<p>-</p>');
  const idle = /** @type {number[]} */ (await frames(empty, 0));
  await empty.close();
  const ordinary = /** @type {number[]} */ (await frames(page, 90));
  const far = /** @type {number[]} */ (await frames(page, 2800));
  const within = (/** @type {number[]} */ lengths) =>
    `${((100 * lengths.filter((ms) => ms < 17.5).length) / lengths.length).toFixed(0)} % of frames at 60 Hz, median ${quantile(lengths, 0.5).toFixed(1)}, p95 ${quantile(lengths, 0.95).toFixed(1)} ms`;
  say('empty page', within(idle));
  say('scrolling 90 px a frame', within(ordinary));
  say('scrolling 2,800 px a frame', within(far));

  // From a key to the painted frame, in a cell and in a textarea of an empty page, by turns: others may use the machine.
  await page.evaluate(() => document.querySelector('.sg-frame')?.scrollTo(0, 0));
  await page.waitForTimeout(500);
  await page.locator('.sg-row[data-row="2"] [data-col="1"]').click();
  const bare = await context.newPage();
  await bare.setContent('<textarea autofocus></textarea>');
  const measured = { cell: await watchKeys(page), bare: await watchKeys(bare) };
  for (let round = 0; round < 9; round++) {
    await bare.locator('textarea').fill('');
    await measured.bare.type(sentence);
    await measured.cell.type(sentence);
    await page.keyboard.press('Escape');
  }
  say('a typed key to its frame, textarea in an empty page', measured.bare.told());
  say('… in a cell', measured.cell.told());
  const share = (/** @type {'p95' | 'work'} */ figure) =>
    (measured.cell[figure]() / measured.bare[figure]()).toFixed(2);
  say('… cell to empty page', `p95 ${share('p95')}, work of the page ${share('work')}`);
  await bare.close();
  const moving = await watchKeys(page);
  await moving.type(Array.from({ length: 100 }, (_, i) => (i % 20 < 10 ? 'ArrowDown' : 'ArrowUp')));
  say('an arrow key to its frame', moving.told());

  // A block as a spreadsheet copies it, past the end of the list: parsed, looked up, checked, shown.
  await page.goto(`${url}/householdReviews`);
  await page.locator('.sg-row[data-row="5"] .sg-cell:not(.is-loading)').first().waitFor();
  await page.setViewportSize({ width: 4200, height: 900 });
  const columns = ['Số nhân khẩu', 'Điểm B1'];
  const block = Array.from({ length: 1000 }, (_, r) =>
    Array.from({ length: 20 }, (__, c) =>
      c < 2 ? String((r % 7) + 1 + c * 100) : r % 2 ? 'Có' : 'Không',
    ).join('\t'),
  ).join('\n');
  const title = page.getByRole('columnheader', { name: columns[0] ?? '' });
  const col = Number(await title.getAttribute('aria-colindex')) - 2;
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('saveHouseholdReviews') ? route.abort() : route.continue(),
  );
  const first = page.locator(`.sg-row[data-row="0"] [data-col="${col}"]`);
  const confirming = ['7', 'Enter', '6', 'Enter', '5', 'Enter', '8', 'Enter', '4', 'Enter', '9', 'Enter'];
  await first.click();
  const early = await watchKeys(page);
  await early.type(confirming);
  await first.click();
  await page.evaluate((text) => {
    document.activeElement?.addEventListener(
      'paste',
      () => Object.assign(window, { pasted: performance.now() }),
      { capture: true, once: true },
    );
    const data = new DataTransfer();
    data.setData('text/plain', text);
    Object.assign(window, { block: data });
  }, block);
  from = performance.now();
  await page.evaluate(() => {
    const event = new ClipboardEvent('paste', {
      clipboardData: Reflect.get(window, 'block'),
      bubbles: true,
      cancelable: true,
    });
    document.activeElement?.dispatchEvent(event);
  });
  await page.getByRole('dialog', { name: 'Xem trước khi dán' }).waitFor();
  const preview = performance.now() - from;
  from = performance.now();
  await page.keyboard.press('Enter');
  await page
    .locator(
      `.sg-row[data-row="0"] [data-col="${col}"].is-waiting, .sg-row[data-row="0"] [data-col="${col}"].is-saving`,
    )
    .waitFor();
  say('1,000 × 20 cells pasted: read, checked, the preview on the screen', `${preview.toFixed(0)} ms`);
  say('… taken over and shown in their cells', `${(performance.now() - from).toFixed(0)} ms`);
  await page.waitForTimeout(1500);
  await first.click();
  const late = await watchKeys(page);
  await late.type(confirming);
  say('keys that type and confirm, before the paste', early.told());
  say('… with the 20,000 cells unsaved and to be undone', late.told());
} finally {
  await browser.close();
  server.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}
