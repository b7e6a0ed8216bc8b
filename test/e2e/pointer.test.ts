import { expect, it } from 'vitest';
import { accounts, patience, useStory } from './story.js';

const story = useStory();

it('a finger widens the selection by its handle, and the menu opens under a finger that rests', async () => {
  const { page, context, enter, open } = story();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await enter(accounts.clerk);
  await open('/households?sort=id');
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: { x: number; y: number }[]) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  const middle = async (selector: string): Promise<{ x: number; y: number }> => {
    const box = await page.locator(selector).boundingBox();
    if (!box) throw new Error(`${selector} is not on the page.`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const first = await middle('.sg-row[data-row="1"] [data-col="2"]');
  const last = await middle('.sg-row[data-row="4"] [data-col="3"]');
  const selected = page.locator('.sg-cell.is-selected');
  const menu = page.getByRole('menu');

  await touch('touchStart', first);
  await touch('touchEnd');
  await page.locator('.sg-row[data-row="1"] [data-col="2"].is-active').waitFor(patience);
  await touch('touchStart', await middle('.sg-widen'));
  await touch('touchMove', first);
  await touch('touchMove', last);
  await touch('touchEnd');
  await expect.poll(() => selected.count(), patience).toBe(8);

  await touch('touchStart', last);
  await menu.waitFor(patience);
  await touch('touchEnd');
  // Lifting the finger neither chooses an entry nor selects another cell.
  expect([await menu.count(), await selected.count()]).toEqual([1, 8]);
  await page.keyboard.press('Escape');

  await touch('touchStart', first);
  await touch('touchMove', { x: first.x, y: first.y - 40 });
  await page.waitForTimeout(700);
  await touch('touchEnd');
  expect(await menu.count()).toBe(0);
});

it('a mouse that rests on the lowest row chooses one cell; drawn beyond the edge it chooses on', async () => {
  const { page, enter, open } = story();
  await enter(accounts.clerk);
  await open('/households?sort=id');
  await page.locator('.sg-row[data-row="0"] [data-col="2"]').waitFor(patience);
  const body = await page.locator('.sg-clip').boundingBox();
  const column = await page.locator('.sg-row[data-row="0"] [data-col="2"]').boundingBox();
  if (!body || !column) throw new Error('The list has no cells');
  const selected = page.locator('.sg-cell.is-selected');
  const x = column.x + column.width / 2;
  const y = body.y + body.height - 20;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.waitForTimeout(400);
  await page.mouse.move(x + 2, y + 1);
  expect(await selected.count()).toBe(1);
  await page.mouse.move(x, y + 10);
  await expect.poll(() => selected.count(), patience).toBeGreaterThan(5);
  await page.mouse.up();
});
