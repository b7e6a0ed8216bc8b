import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { findingsOn } from './axe.js';
import { accounts, copyAs, useStory } from './story.js';

const story = useStory();

it('the sign-in page can be used by everybody', async () => {
  const { page, open } = story();
  await open('/');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).waitFor();
  expect(await findingsOn(page)).toEqual([]);
});

it.each([
  ['the dashboard', '/', '[data-indicator="WATER"]'],
  ['a sheet', '/households', '[role="gridcell"]'],
  ['the matrix of classes', '/poverty-forms?year=2024&tab=flows', 'tbody a'],
  ['the cross-checks', '/poverty-forms?year=2024&tab=checks', '[data-check]'],
  ['the public page', '/cong-khai/02011', 'tbody tr'],
  ['the own work', '/my-work', 'main section'],
  ['the reports', '/report-desk', 'main section button'],
  ['the responsibilities', '/responsibility-map', 'main tbody tr'],
  ['the review desk', '/review-desk?year=2024', 'main tbody a'],
  ['the figures by boundaries', '/boundaries?year=2024', 'main tbody tr'],
])('%s can be used by everybody', async (_name, path, sign) => {
  const { page, enter, open } = story();
  await enter(accounts.clerk);
  await open(path);
  await page.locator(sign).first().waitFor();
  expect(await findingsOn(page)).toEqual([]);
});

it.each([
  ['the management of the public page', '/public-page', 'main iframe, main table'],
  ['the findings with what is overdue', '/findings', '[data-late="finding"]'],
  ['a report that is written', '/report-desk', null],
])('%s can be used by everybody in charge', async (_name, path, sign) => {
  const { page, enter, open } = story();
  await enter(accounts.officer);
  await open(path);
  if (sign !== null) await page.locator(sign).first().waitFor();
  else {
    await page.getByRole('button', { name: /6 tháng đầu năm 2025/ }).click();
    await page.getByLabel(/Khó khăn, tồn tại, nguyên nhân/).waitFor();
  }
  expect(await findingsOn(page)).toEqual([]);
});

it('a submitted report, its paper and what changed since can be used by everybody', async () => {
  const { page, enter, open, client } = story();
  await enter(accounts.officer);
  const officer = await client(accounts.officer);
  const [support] = await officer.list<{ id: string; version: number; amountVnd: number }>(
    'support',
    'id version amountVnd',
    {
      where: { from: { gte: '2024-01-01', lte: '2024-12-31' }, amountVnd: { isNull: false } },
      page: { limit: 1 },
    },
  );
  await officer.save('support', [
    {
      id: support?.id ?? '',
      version: support?.version ?? 1,
      set: { amountVnd: (support?.amountVnd ?? 0) + 1_000_000 },
    },
  ]);
  await open('/report-desk');
  await page.getByRole('button', { name: /^Năm 2024/ }).click();
  await page.getByRole('article').waitFor();
  expect(await findingsOn(page)).toEqual([]);
  await page.getByRole('tab', { name: /Thay đổi từ khi nộp/ }).click();
  await page
    .getByRole('button', { name: /^Xem hồ sơ đã đổi: / })
    .first()
    .click();
  await page.getByRole('button', { name: 'Tính lại từ lịch sử' }).click();
  await page.getByText('Tính lại từ hồ sơ tại lúc nộp: khớp mọi con số.').waitFor();
  await page.locator('section ins').first().waitFor();
  expect(await findingsOn(page)).toEqual([]);
});

it('the change of units can be used by everybody', async () => {
  const { page, enter, open } = story();
  await enter(accounts.administrator);
  await open('/unit-change');
  await page.getByRole('button', { name: 'Xem trước và thực hiện…' }).waitFor();
  expect(await findingsOn(page)).toEqual([]);
});

/** States of a sheet, each reached as a clerk reaches it. */
const states: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the menu of the selection', (page) => page.keyboard.press('Shift+F10')],
  [
    'the menu of the account',
    async (page) => {
      await page.getByRole('button', { name: 'Cán bộ nhập liệu xã Mỹ Thanh' }).click();
      await page.getByRole('menuitem', { name: 'Đăng xuất' }).waitFor();
    },
  ],
  [
    'the choice of the area',
    async (page) => {
      await page.getByRole('combobox', { name: 'Địa bàn' }).click();
      await page.getByRole('listbox', { name: 'Địa bàn' }).waitFor();
    },
  ],
  ['the list of shortcuts', (page) => page.keyboard.press('Control+/')],
  ['find and replace', (page) => page.keyboard.press('Control+H')],
  ['the history of a cell', (page) => page.keyboard.press('Control+Shift+H')],
  [
    'the calendar of a date',
    async (page) => {
      await page.goto(`${story().url}/households?columns=code,since`);
      await page.locator('.sg-row[data-row="0"] [data-col="1"]').click();
      await page.keyboard.press('Alt+ArrowDown');
      await page.getByRole('dialog', { name: 'Chọn ngày: Có từ ngày' }).waitFor();
    },
  ],
  [
    'the menu of a column',
    async (page) => {
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Alt+ArrowDown');
    },
  ],
  [
    'a wrong cell with its offers, and the list of problems',
    async (page) => {
      await page.locator('.sg-row[data-row="0"] [data-col="1"]').click();
      await page.keyboard.type('Thom Tau');
      await page.keyboard.press('Enter');
      await page.locator('.sg-cell.is-refused').first().waitFor();
      await page.keyboard.press('F8');
      await page.keyboard.press('Control+F8');
    },
  ],
  [
    'a cell that a colleague changed meanwhile, with both values',
    async (page) => {
      const officer = await story().client(accounts.officer);
      const [first] = await officer.list<{ id: string; version: number }>('household', 'id version', {
        orderBy: [{ field: 'id', direction: 'ASC' }],
        page: { limit: 1 },
      });
      await page.goto(`${story().url}/households?sort=id`);
      const cell = page.locator('.sg-row[data-row="0"] [data-col="3"]');
      await cell.click();
      let isFirst = true;
      await page.route('**/graphql', async (route) => {
        if (isFirst && route.request().postData()?.includes('saveHouseholds')) {
          isFirst = false;
          await officer.save('household', [{ ...first, set: { address: 'Địa chỉ của công chức' } }]);
        }
        await route.continue();
      });
      await page.keyboard.type('Địa chỉ của tôi');
      await page.keyboard.press('Enter');
      await page.locator('.sg-cell.is-conflict').waitFor();
      await cell.click();
      await page.getByRole('button', { name: 'Giữ của tôi' }).waitFor();
    },
  ],
  [
    'a lost connection with a row that waits',
    async (page) => {
      await page.locator('.sg-row[data-row="0"] [data-col="3"]').click();
      await page.route('**/graphql', (route) => route.abort());
      await page.keyboard.type('Gõ khi mất mạng');
      await page.keyboard.press('Enter');
      await page.getByText(/Mất kết nối · 1 dòng chờ gửi/).waitFor();
    },
  ],
  [
    'the preview of a paste',
    async (page) => {
      await copyAs(story().context, 'Mã hộ\tChủ hộ\tThôn\n901\t\tKhông có thôn này');
      await page.bringToFront();
      await page.keyboard.press('Control+V');
      await page.getByRole('dialog', { name: 'Xem trước khi dán' }).waitFor();
    },
  ],
];

it.each(states)('%s can be used by everybody', async (_name, reach) => {
  const { page, enter, open } = story();
  await enter(accounts.clerk);
  await open('/households');
  await page.locator('.sg-row[data-row="0"] [data-col="0"]').click();
  await reach(page);
  await page.waitForTimeout(400);
  expect(await findingsOn(page)).toEqual([]);
});

it.each([
  ['grouped', '/households?group=hamletId'],
  ['without any row', '/households?q=khong-co-ho-nao-nhu-the'],
])('a sheet %s can be used by everybody', async (_name, path) => {
  const { page, enter, open } = story();
  await enter(accounts.clerk);
  await open(path);
  await page.getByTestId('row-count').filter({ hasText: 'dòng' }).waitFor();
  await page.waitForTimeout(600);
  expect(await findingsOn(page)).toEqual([]);
});

it('twice as large, the sheet keeps its tools within reach', async () => {
  const { page, enter, open } = story();
  await enter(accounts.clerk);
  // 1440 × 900 at 200 % leaves this many CSS pixels.
  await page.setViewportSize({ width: 720, height: 450 });
  await open('/households');
  await page.locator('.sg-row[data-row="0"] [data-col="0"]').click();
  expect(await findingsOn(page)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(720);
});

it.each([
  ['the own work', '/my-work'],
  ['the reports', '/report-desk'],
  ['an import', '/file-imports?resource=household'],
  ['a sheet', '/households'],
])('four times as large, %s is read without scrolling sideways', async (_name, path) => {
  const { page, enter, open } = story();
  await enter(accounts.clerk);
  // 1280 × 1024 at 400 % leaves this many CSS pixels.
  await page.setViewportSize({ width: 320, height: 256 });
  await open(path);
  await page.locator('main h1').waitFor();
  await page.waitForTimeout(600);
  const main = page.locator('main');
  expect(await main.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThan(2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await findingsOn(page)).toEqual([]);
});
