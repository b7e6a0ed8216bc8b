import { expect, it } from 'vitest';
import { findingsOn } from './axe.js';
import { accounts, useStory } from './story.js';

const story = useStory();

it.each([
  ['/job-matching', 'Kết nối việc làm'],
  ['/labour-market', 'Cung - cầu lao động Mỹ Thanh'],
])('the page %s can be used by everybody', async (path, title) => {
  const { page, enter, open } = story();
  await enter(accounts.clerk);
  await open(path);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  expect(await findingsOn(page)).toEqual([]);
});

it('a clerk finds work for who seeks it, sees why it fits, and records the placement', async () => {
  const { page, enter, open, client } = story();
  await enter(accounts.clerk);
  await open('/job-matching');
  const seeker = page.getByRole('combobox', { name: 'Người tìm việc', exact: true });
  await seeker.click();
  await page.getByRole('option').first().click();
  const first = page.locator('ol > li').first();
  await first.getByText(/^Nghề: /).waitFor();
  await first.getByRole('button', { name: 'Ghi nhận vào làm hôm nay' }).click();
  await page.getByText(/Đã ghi .* nhận việc hôm nay/).waitFor();
  // Today in Vietnam.
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const clerk = await client(accounts.clerk);
  const placed = () => clerk.list('placement', 'id', { where: { placedOn: { eq: today } } });
  const looking = async () =>
    (await clerk.list('jobSeeker', 'id', { where: { isOpen: { eq: true } } })).length;
  expect(await placed()).toHaveLength(1);
  const stillLooking = await looking();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByText('Đã hoàn tác.').waitFor();
  expect(await placed()).toHaveLength(0);
  expect(await looking()).toBe(stillLooking + 1);
});
