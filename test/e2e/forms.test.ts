import { expect, it } from 'vitest';
import { accounts, patience, useStory } from './story.js';

const story = useStory();

it('a cell of the class matrix opens to as many households as it counts', async () => {
  const { page, enter, open, complaints } = story();
  await enter(accounts.clerk);
  await open('/poverty-forms?year=2024');
  const cell = page.getByRole('link', { name: /Hộ nghèo \(2023\) → Hộ cận nghèo \(2024\)/ });
  const counted = await cell.textContent();
  await cell.click();
  await expect.poll(() => page.getByTestId('row-count').textContent(), patience).toContain(`${counted} dòng`);
  expect(new URL(page.url()).pathname).toBe('/households');
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
