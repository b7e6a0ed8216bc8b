import { expect, it } from 'vitest';
import { findingsOn } from './axe.js';
import { accounts, patience, useStory } from './story.js';

const story = useStory();

it('the finance officer reads the funding table by component and opens a figure to its payments', async () => {
  const { page, enter, open, complaints } = story();
  await enter(accounts.officer);
  await open('/funding-table?year=2023');
  const arrange = async (name: string): Promise<void> => {
    await page.getByRole('combobox', { name: 'Xếp theo' }).click();
    await page.getByRole('option', { name }).click();
  };
  const rows = page.getByRole('region', { name: /^Bảng kinh phí/ }).getByRole('row');
  await arrange('Năm → Nguồn vốn');
  const centre = rows.filter({ hasText: 'Ngân sách trung ương' });
  const shown = async (): Promise<unknown> => [await rows.nth(1).innerText(), await centre.count()];
  await expect.poll(shown, patience).toEqual([expect.stringMatching(/^2023/), 1]);
  await arrange('Dự án, tiểu dự án → Nguồn vốn');
  const row = rows.filter({ hasText: 'DA2 Đa dạng hóa sinh kế' });
  await expect.poll(() => row.count(), patience).toBe(1);
  expect(await findingsOn(page)).toEqual([]);
  await row.getByRole('button', { name: /Giải ngân, DA2/ }).click();
  await expect.poll(() => page.getByTestId('row-count').textContent(), patience).toMatch(/[1-9]\d* dòng/);
  expect(new URL(page.url()).pathname).toBe('/disbursements');
  expect(complaints).toEqual([]);
});

it('the finance officer compares the shares of an integrated component with what was paid, and who contributed', async () => {
  const { page, enter, open, complaints } = story();
  await enter(accounts.officer);
  await open('/funding-table?year=2023');
  const integration = page
    .getByRole('region')
    .or(page.locator('section'))
    .filter({
      has: page.getByRole('heading', { name: 'Lồng ghép: kế hoạch và thực tế' }),
    });
  const shares = integration.getByRole('table').getByRole('row').filter({ hasText: 'Ngân sách trung ương' });
  await shares.first().waitFor(patience);
  expect(await shares.first().getByRole('cell').first().textContent()).toBe('80,00');
  const gifts = page.getByRole('link', { name: /Đóng góp: / }).first();
  await gifts.waitFor(patience);
  expect(await findingsOn(page)).toEqual([]);
  const count = Number(await gifts.textContent());
  await integration.getByRole('link', { name: /^Mở tỷ lệ lồng ghép: DA2/ }).click();
  await expect.poll(() => page.getByTestId('row-count').textContent(), patience).toMatch(/^2 dòng/);
  await page.goBack();
  await gifts.click();
  await expect
    .poll(() => page.getByTestId('row-count').textContent(), patience)
    .toMatch(new RegExp(`^${count} dòng`));
  expect(complaints).toEqual([]);
});
