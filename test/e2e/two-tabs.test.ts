import type { BrowserContext, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { accounts, patience, useStory } from './story.js';

const story = useStory();

const openList = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`${story().url}/households?sort=id&columns=code,headName,address,phone`);
  await page.locator('.sg-row[data-row="5"] .sg-cell:not(.is-loading)').first().waitFor();
  return page;
};

const type = async (page: Page, row: number, col: number, text: string): Promise<void> => {
  await page.locator(`.sg-row[data-row="${row}"] [data-col="${col}"]`).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};

const textOf = (page: Page, row: number, col: number): Promise<string | null> =>
  page.locator(`.sg-row[data-row="${row}"] [data-col="${col}"] .sg-text`).textContent();

/** Ends the tab's process as a crash does: no event reaches the page. */
const crash = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await Promise.race([session.send('Page.crash').catch(() => undefined), page.waitForEvent('crash')]);
  await page.close();
};

it('two tabs on one list keep their work apart: one crashes, nothing of either is lost', async () => {
  const { context, enter } = story();
  await enter(accounts.clerk);
  await context.route('**/graphql', (route) =>
    route.request().postData()?.includes('saveHouseholds') ? route.abort() : route.continue(),
  );
  const dead = await openList(context);
  const living = await openList(context);
  await type(dead, 0, 2, 'Địa chỉ của thẻ chết');
  await type(dead, 1, 2, 'Chỉ thẻ chết gõ');
  await type(living, 0, 2, 'Địa chỉ của thẻ sống');
  await type(living, 2, 2, 'Chỉ thẻ sống gõ');
  await dead.waitForTimeout(100);
  await crash(dead);
  await context.unroute('**/graphql');
  await living.keyboard.press('Control+S');
  await expect.poll(() => living.locator('.sg-row[data-row="2"] .is-saved').count(), patience).toBe(1);
  expect(await textOf(living, 1, 2)).not.toBe('Chỉ thẻ chết gõ');

  const next = await openList(context);
  await expect.poll(() => textOf(next, 1, 2), patience).toBe('Chỉ thẻ chết gõ');
  const contested = next.locator('.sg-row[data-row="0"] [data-col="2"]');
  await expect.poll(() => contested.getAttribute('class'), patience).toContain('is-conflict');
  await contested.click();
  await next.getByText('Địa chỉ của thẻ sống').waitFor();
  expect(await contested.locator('.sg-text').textContent()).toBe('Địa chỉ của thẻ chết');
  await next.getByRole('button', { name: 'Giữ của tôi' }).click();
  await next.getByText('Đã lưu mọi thay đổi').waitFor(patience);
});

it('a tab closed at once after the last key keeps that key’s cell', async () => {
  const { context, enter } = story();
  await enter(accounts.clerk);
  await context.route('**/graphql', (route) =>
    route.request().postData()?.includes('saveHouseholds') ? route.abort() : route.continue(),
  );
  for (let n = 0; n < 3; n++) {
    const page = await openList(context);
    await page.locator(`.sg-row[data-row="${5 + n}"] [data-col="2"]`).click();
    await page.keyboard.type(`Gõ xong đóng ngay ${n}`);
    // No Enter: the text is still in the editor.
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => page.isClosed(), patience).toBe(true);
  }
  const page = await openList(context);
  for (let n = 0; n < 3; n++)
    await expect.poll(() => textOf(page, 5 + n, 2), patience).toBe(`Gõ xong đóng ngay ${n}`);
});

it('a tab that is killed while it is hidden loses nothing, nor what stood in its editor', async () => {
  const { context, enter } = story();
  await enter(accounts.clerk);
  await context.route('**/graphql', (route) =>
    route.request().postData()?.includes('saveHouseholds') ? route.abort() : route.continue(),
  );
  const page = await openList(context);
  await type(page, 10, 2, 'Gõ rồi Enter');
  await page.locator('.sg-row[data-row="11"] [data-col="2"]').click();
  await page.keyboard.type('Còn trong ô');
  // A headless browser hides no tab by itself.
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.waitForTimeout(100);
  await crash(page);
  await context.unroute('**/graphql');
  const next = await openList(context);
  await expect.poll(() => textOf(next, 10, 2), patience).toBe('Gõ rồi Enter');
  await expect.poll(() => textOf(next, 11, 2), patience).toBe('Còn trong ô');
  await next.getByText('Đã lưu mọi thay đổi').waitFor(patience);
});

it('who comes back to a hidden tab types on in the cell', async () => {
  const { context, enter, client } = story();
  await enter(accounts.clerk);
  const page = await openList(context);
  await page.locator('.sg-row[data-row="12"] [data-col="2"]').click();
  await page.keyboard.type('Xóm ');
  const other = await context.newPage();
  await other.bringToFront();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.bringToFront();
  await page.keyboard.type('Mới');
  await page.keyboard.press('Enter');
  const clerk = await client(accounts.clerk);
  const stored = async () =>
    (
      await clerk.list<{ address: string }>('household', 'address', {
        orderBy: [{ field: 'id', direction: 'ASC' }],
        page: { limit: 13 },
      })
    )[12]?.address;
  await expect.poll(stored, patience).toBe('Xóm Mới');
});
