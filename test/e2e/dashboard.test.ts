import { expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { accounts, cellIn, patience, typeInto, useStory } from './story.js';

const story = useStory();

const year = 2025;

it('a figure opens to its formula and to as many rows as it counts', async () => {
  const { page, enter, open } = story();
  await enter(accounts.clerk);
  await open(`/?year=${year}`);
  await page.locator('[data-indicator="WATER"]').getByRole('button').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading', { name: 'Cách tính' }).waitFor();
  const numerator = dialog.getByRole('listitem').filter({ hasText: 'Tử số' });
  const counted = /(\d+) dòng/.exec((await numerator.textContent()) ?? '')?.[1];
  await numerator.getByRole('link').click();
  await expect.poll(() => page.getByTestId('row-count').textContent(), patience).toContain(`${counted} dòng`);
  expect(new URL(page.url()).pathname).toBe('/householdReviews');
});

interface Review {
  readonly id: string;
  readonly version: number;
  readonly household: { readonly headName: string };
}

/** Leaves no poor household of the year with a hygienic toilet, so that the first one to get it must show. */
const takeToilets = async (clerk: Client): Promise<Review> => {
  const reviews = await clerk.list<Review>('householdReview', 'id version household { headName }', {
    where: { year: { eq: year }, recognisedClass: { in: ['POOR', 'NEAR_POOR'] } },
    page: { limit: 1000 },
  });
  await clerk.save(
    'householdReview',
    reviews.map(({ id, version }) => ({ id, version, set: { lacksHygienicToilet: true } })),
  );
  const [first] = reviews;
  if (!first) throw new Error(`The commune has no poor household in ${year}`);
  return first;
};

it('a saved cell moves the completion above the grid, and the dashboard in another tab', async () => {
  const { page, context, enter, open, url, client } = story();
  const review = await takeToilets(await client(accounts.clerk));
  await enter(accounts.clerk);
  const other = await context.newPage();
  await other.goto(`${url}/?year=${year}`);
  const card = other.getByRole('region', { name: /Nước sinh hoạt/ });
  const shown = await card.getByTestId('completion').textContent();
  const where = encodeURIComponent(JSON.stringify({ id: { eq: review.id } }));
  await open(`/householdReviews?year=${year}&where=${where}`);
  const meter = page.getByRole('meter', { name: /Nước sinh hoạt/ });
  expect(await meter.getAttribute('aria-valuetext')).toBe(shown);
  // Wide enough for every column: the grid makes only those in sight.
  await page.setViewportSize({ width: 4200, height: 900 });
  const cell = await cellIn(page, review.household.headName, '10. Nhà tiêu hợp vệ sinh');
  await typeInto(page, cell, 'không');
  await expect.poll(() => meter.getAttribute('aria-valuetext'), patience).not.toBe(shown);
  await expect
    .poll(() => card.getByTestId('completion').textContent(), patience)
    .toBe(await meter.getAttribute('aria-valuetext'));
});

it('the area chosen above is kept for every page and limits the lists', async () => {
  const { page, enter, open } = story();
  await enter(accounts.clerk);
  await open('/households');
  const count = page.getByTestId('row-count');
  await expect.poll(() => count.textContent(), patience).toMatch(/[1-9]\d* dòng · Mỹ Thanh/);
  const all = Number.parseInt((await count.textContent()) ?? '', 10);
  await page.getByRole('combobox', { name: 'Địa bàn' }).fill('Thôm');
  await page.getByRole('option', { name: 'Thôn Thôm Lẹng' }).click();
  await expect
    .poll(async () => Number.parseInt((await count.textContent()) ?? '', 10), patience)
    .toBeLessThan(all);
  await page.getByRole('link', { name: 'Bảng theo dõi' }).click();
  await page.getByRole('heading', { level: 1, name: /Thôn Thôm Lẹng/ }).waitFor();
});
