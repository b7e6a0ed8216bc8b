import { expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { accounts, cellIn, patience, typeInto, useStory } from './story.js';

const story = useStory();

const year = 2024;

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
  readonly household: { readonly headName: string };
}

interface Judged {
  readonly completion: number | null;
  readonly indicator: { readonly code: string };
}

const deprivations = {
  WATER: { field: 'lacksSafeWater', title: '9. Nước sinh hoạt' },
  TOILET: { field: 'lacksHygienicToilet', title: '10. Nhà tiêu hợp vệ sinh' },
} as const;

interface Movable {
  readonly year: number;
  readonly field: string;
  readonly title: string;
}

/** An indicator short of its target, in whichever year: one past it would stay at 100 % when a household falls out. */
const findMovable = async (clerk: Client): Promise<Movable> => {
  const { viewer } = await clerk.query<{ viewer: { areaId: string } }>('{ viewer { areaId } }');
  for (const candidate of [2025, 2024, 2023, 2022]) {
    const { progress } = await clerk.query<{
      progress: { dimensions: { indicators: readonly Judged[] }[] };
    }>(
      'query ($areaId: ID!, $year: Int!) { progress(areaId: $areaId, year: $year) { dimensions { indicators { completion indicator { code } } } } }',
      { areaId: viewer.areaId, year: candidate },
    );
    for (const { completion, indicator } of progress.dimensions.flatMap(({ indicators }) => indicators)) {
      const found = Object.entries(deprivations).find(([code]) => code === indicator.code);
      if (found && (completion ?? 1) < 1) return { year: candidate, ...found[1] };
    }
  }
  throw new Error('Water and toilets are past their targets in every year');
};

it('a saved cell moves the completion above the grid, and the dashboard in another tab', async () => {
  const { page, context, enter, open, url, client } = story();
  const clerk = await client(accounts.clerk);
  const { year: movableYear, field, title } = await findMovable(clerk);
  const poor = { year: { eq: movableYear }, recognisedClass: { in: ['POOR', 'NEAR_POOR'] } };
  const [review] = await clerk.list<Review>('householdReview', 'id household { headName }', {
    where: { and: [poor, { [field]: { eq: false } }] },
    page: { limit: 1 },
  });
  if (!review) throw new Error(`No poor household of the year is known not to have ${field}`);
  await enter(accounts.clerk);
  const other = await context.newPage();
  await other.goto(`${url}/?year=${movableYear}`);
  const card = other.getByRole('region', { name: /Nước sinh hoạt/ });
  const shown = await card.getByTestId('completion').textContent();
  const where = encodeURIComponent(JSON.stringify({ id: { eq: review.id } }));
  await open(`/householdReviews?year=${movableYear}&where=${where}`);
  const meter = page.getByRole('meter', { name: /Nước sinh hoạt/ });
  expect(await meter.getAttribute('aria-valuetext')).toBe(shown);
  // Wide enough for every column: the grid makes only those in sight.
  await page.setViewportSize({ width: 4200, height: 900 });
  await typeInto(page, await cellIn(page, review.household.headName, title), 'có');
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
