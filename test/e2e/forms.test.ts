import { expect, it } from 'vitest';
import { findingsOn } from './axe.js';
import { accounts, patience, useStory } from './story.js';

const story = useStory();

it('a cell of the class matrix opens to as many households as it counts', async () => {
  const { page, enter, open, complaints } = story();
  await enter(accounts.clerk);
  await open('/poverty-forms?year=2024&tab=flows');
  const cell = page.getByRole('link', { name: /Hộ nghèo \(2023\) → Hộ cận nghèo \(2024\)/ });
  const counted = await cell.textContent();
  await cell.click();
  await expect.poll(() => page.getByTestId('row-count').textContent(), patience).toContain(`${counted} dòng`);
  expect(new URL(page.url()).pathname).toBe('/households');
  expect(complaints).toEqual([]);
});

it('each of the ten forms is chosen by the keyboard, can be used by everybody, and opens to as many rows as it counts', async () => {
  const { page, enter, open, complaints } = story();
  await enter(accounts.officer);
  await open('/poverty-forms?year=2024');
  await page.locator('table[data-form="1"]').waitFor();
  const findings: string[] = [];
  for (let number = 1; number <= 10; number += 1) {
    await page.locator(`table[data-form="${number}"] tfoot a`).first().waitFor();
    // The ten are one kind of table: axe looks at every third.
    if (number % 3 === 1) findings.push(...(await findingsOn(page)));
    if (number < 10) {
      await page.getByRole('combobox', { name: 'Biểu số' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('option', { name: new RegExp(`^${number + 1}\\. `) }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
  }
  expect(findings).toEqual([]);
  expect(new URL(page.url()).searchParams.get('form')).toBe('10');
  await open('/poverty-forms?year=2024&form=8');
  const ofMerit = page.getByRole('link', { name: /Toàn địa bàn: Hộ nghèo, Hộ dân tộc thiểu số$/ });
  const counted = await ofMerit.textContent();
  await ofMerit.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByTestId('row-count').textContent(), patience).toContain(`${counted} dòng`);
  expect(complaints).toEqual([]);
});

it('on paper a form stands alone with its title, and fits the width of the sheet', async () => {
  const { page, enter, open } = story();
  await enter(accounts.officer);
  await open('/poverty-forms?year=2024&form=9');
  const table = page.locator('table[data-form="9"]');
  await table.locator('tfoot a').first().waitFor();
  // A4 across less its margins, at 96 dots an inch.
  await page.setViewportSize({ width: 1032, height: 700 });
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('navigation').isVisible()).toBe(false);
  expect(await page.getByRole('combobox', { name: 'Biểu số' }).isVisible()).toBe(false);
  expect(await page.getByText(/^Biểu số 9\. Phân tích hộ nghèo/).isVisible()).toBe(true);
  expect((await table.boundingBox())?.width).toBeLessThanOrEqual(1032);
});

it('every page goes to paper whole, without the menu, at the edge of the sheet', async () => {
  const { page, enter, open } = story();
  await enter(accounts.officer);
  for (const path of ['/my-work', '/review-desk?year=2024', '/responsibility-map']) {
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1366, height: 700 });
    await open(path);
    await page.locator('main h1').waitFor(patience);
    await page.setViewportSize({ width: 700, height: 700 });
    await page.emulateMedia({ media: 'print' });
    const main = page.locator('main');
    const clipped = await main.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect([path, clipped, (await main.boundingBox())?.x]).toEqual([path, 0, 0]);
    expect(await page.getByRole('banner').isVisible()).toBe(false);
  }
});

it('the forms and figures of the country are the same under the boundaries before and since 1 July 2025', async () => {
  const { page, enter, open, complaints } = story();
  await enter(accounts.administrator);
  await open('/poverty-forms?year=2024&form=1');
  const form = page.locator('table[data-form="1"]');
  const total = async (): Promise<string[]> => form.locator('tfoot td').allTextContents();
  const units = async (): Promise<string[]> => form.locator('tbody th').allTextContents();
  const choose = async (name: RegExp): Promise<void> => {
    await page.getByRole('combobox', { name: 'Địa giới' }).first().click();
    await page.getByRole('option', { name }).click();
  };
  await form.locator('tfoot a').first().waitFor();
  const today = await total();
  await choose(/^Đến hết 30\/06\/2025/);
  await expect.poll(units, patience).toEqual(['Bắc Kạn']);
  expect(new URL(page.url()).searchParams.get('boundary')).toBe('2025-06-30');
  expect(await page.getByRole('note').textContent()).toContain('Nghị quyết 202/2025/QH15');
  await expect.poll(total, patience).toEqual(today);
  const file = page.waitForRequest(/\/files\/forms\?/);
  await page.getByRole('button', { name: /Tải biểu/ }).click();
  expect(new URL((await file).url()).searchParams.get('boundary')).toBe('2025-06-30');
  await choose(/^Từ 01\/07\/2025/);
  await expect.poll(units, patience).toEqual(['Thái Nguyên']);
  await expect.poll(total, patience).toEqual(today);

  await open('/?year=2024&boundary=2025-06-30');
  const water = page.locator('[data-indicator="WATER"]').getByRole('button');
  await water.waitFor();
  await page.getByRole('note').waitFor();
  const before = await water.textContent();
  await water.click();
  const dialog = page.getByRole('dialog');
  const parts = async (): Promise<string[]> => dialog.locator('section tbody th').allTextContents();
  await expect.poll(parts, patience).toContain('Bắc Kạn');
  await dialog.getByRole('combobox', { name: 'Địa giới' }).click();
  await page.getByRole('option', { name: /^Từ 01\/07\/2025/ }).click();
  await expect.poll(parts, patience).toContain('Thái Nguyên');
  await page.keyboard.press('Escape');
  expect(await water.textContent()).toBe(before);
  await page.reload();
  await page.getByRole('note').waitFor();
  expect(new URL(page.url()).searchParams.get('boundary')).toBe('2025-07-01');
  expect(complaints).toEqual([]);
});

it('a part of a figure opens to as many rows as it counts', async () => {
  const { page, enter, open } = story();
  await enter(accounts.clerk);
  await open('/?year=2024');
  await page.locator('[data-indicator="HEALTH-INSURANCE"]').getByRole('button').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Chia theo' }).click();
  await page.getByRole('option', { name: 'Giới tính' }).click();
  const women = dialog.getByRole('row').filter({ hasText: 'Nữ' }).getByRole('link').first();
  const counted = await women.textContent();
  await women.click();
  await expect.poll(() => page.getByTestId('row-count').textContent(), patience).toContain(`${counted} dòng`);
  expect(new URL(page.url()).pathname).toBe('/memberReviews');
});
