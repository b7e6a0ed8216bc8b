import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { accounts, useStory } from './story.js';

const story = useStory();

/** What axe finds against WCAG 2.2 A and AA, one line a rule with the first element that breaks it. */
const findingsOn = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
};

it('the sign-in page can be used by everybody', async () => {
  const { page, open } = story();
  await open('/');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).waitFor();
  expect(await findingsOn(page)).toEqual([]);
});

it.each([
  ['the dashboard', '/', '[data-indicator="WATER"]'],
  ['a sheet', '/households', '[role="gridcell"]'],
  ['the flow forms', '/poverty-forms?year=2024', 'tfoot a'],
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

it('the change of units can be used by everybody', async () => {
  const { page, enter, open } = story();
  await enter(accounts.administrator);
  await open('/unit-change');
  await page.getByRole('button', { name: 'Xem trước và thực hiện…' }).waitFor();
  expect(await findingsOn(page)).toEqual([]);
});
