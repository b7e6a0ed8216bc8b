import { expect, it } from 'vitest';
import { findingsOn } from './axe.js';
import { accounts, cellIn, patience, typeInto, useStory } from './story.js';

const story = useStory();

const review = 'householdId,incomeScore,lacksSafeWater,lacksTelecom,lacksNutrition,recognisedClass';

it('columns fold away under their heading by keys and stay so in a saved view', async () => {
  const { page, enter, open } = story();
  await enter(accounts.officer);
  await open(`/householdReviews?year=2025&columns=${review}`);
  const band = page.getByRole('columnheader', { name: /^Thiếu hụt/ });
  await expect.poll(() => band.getAttribute('aria-colspan'), patience).toBe('3');
  const grid = page.getByRole('grid');
  await page.locator('.sg-row[data-row="0"] [data-col="2"]').click();
  // Two rows of headings stand above the first row of data.
  expect(await page.locator('.sg-row[data-row="0"]').getAttribute('aria-rowindex')).toBe('3');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.getByText('Nhóm cột Thiếu hụt: đã gập 2 cột').waitFor({ state: 'attached' });
  expect(await band.getAttribute('aria-expanded')).toBe('false');
  expect(await grid.getAttribute('aria-colcount')).toBe('5');
  expect(await findingsOn(page)).toEqual([]);

  await page.getByRole('button', { name: 'Cách xem' }).click();
  await page.getByLabel('Tên cách xem').fill('Gập thiếu hụt');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByRole('button', { name: 'Xóa cách xem “Gập thiếu hụt”' }).press('Escape');
  await band.click();
  await page.getByRole('columnheader', { name: '11. Dịch vụ viễn thông' }).waitFor();
  await page.getByRole('button', { name: 'Cách xem' }).click();
  await page.getByRole('button', { name: 'Gập thiếu hụt', exact: true }).click();
  await expect.poll(() => band.getAttribute('aria-expanded'), patience).toBe('false');
});

it('a rule colours cells with a mark and in words, follows an edit, and goes when it is cleared', async () => {
  const { page, enter, open } = story();
  await enter(accounts.clerk);
  await open('/households?columns=code,headName,address,phone&sort=code');
  const address = await cellIn(page, '001', 'Địa chỉ');
  await address.click();
  await page.getByRole('button', { name: 'Tô màu' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tô màu theo điều kiện' });
  await dialog.getByRole('textbox', { name: 'Giá trị' }).fill('bờ suối');
  expect(await findingsOn(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Xong' }).click();
  const marked = page.locator('.sg-cell.tint-red.is-marked');
  expect(await marked.count()).toBe(0);
  await typeInto(page, address, 'Nhà cuối bờ suối');
  await expect.poll(() => marked.count(), patience).toBe(1);
  expect(await marked.getAttribute('aria-description')).toBe('Địa chỉ có chứa bờ suối');
  const mark = await marked
    .locator('.sg-text')
    .evaluate((element) => getComputedStyle(element, '::before').content);
  expect(mark).toBe('"▲"');
  expect(await findingsOn(page)).toEqual([]);
  await page.reload();
  await expect.poll(() => marked.count(), patience).toBe(1);
  await page.getByRole('button', { name: 'Tô màu (1)' }).click();
  await page.getByRole('button', { name: 'Bỏ hết màu' }).click();
  await expect.poll(() => marked.count(), patience).toBe(0);
});
