import { expect, it } from 'vitest';
import { accounts, patience, useStory } from './story.js';

const story = useStory();

// A review has more columns than any screen: the stories bring those that they look at.
const reviews = '/householdReviews?only=year&year=2025';

const rowTexts = (): Promise<string[]> =>
  story().page.locator('.sg-row.is-group [data-col="0"]').allTextContents();

it('rows gather under their groups with figures, which add up to the foot', async () => {
  const { page, enter, open, client } = story();
  await enter(accounts.clerk);
  await open(`${reviews}&columns=hamletId,memberCount`);
  await page.getByRole('columnheader', { name: 'Thôn khi rà soát' }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Nhóm theo cột này' }).click();
  await expect.poll(rowTexts, patience).toHaveLength(1);
  // Closed, all groups fit on the screen.
  await page.getByRole('columnheader', { name: 'Thôn khi rà soát' }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Gập mọi nhóm' }).click();
  await expect.poll(async () => (await rowTexts()).length, patience).toBeGreaterThan(5);
  const counts = (await rowTexts()).map((text) => Number(/\((\d+)\)$/.exec(text)?.[1]));
  const clerk = await client(accounts.clerk);
  const rows = await clerk.list('householdReview', 'id', {
    where: { year: { eq: 2025 } },
    page: { limit: 5000 },
  });
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
  expect(await page.getByTestId('row-count').textContent()).toContain(`${rows.length} dòng`);
  const title = page.getByRole('columnheader', { name: 'Số nhân khẩu' });
  await title.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Chân bảng: tổng' }).click();
  const place = Number(await title.getAttribute('aria-colindex')) - 2;
  const figures = page.locator(`.sg-row.is-group [data-col="${place}"]`);
  await expect
    .poll(async () => (await figures.allTextContents()).every((text) => text !== ''), patience)
    .toBe(true);
  const sums = (await figures.allTextContents()).map((text) => Number(text.replaceAll('.', '')));
  const foot = page.locator(`.sg-total[aria-colindex="${place + 2}"]`);
  await expect
    .poll(() => foot.textContent(), patience)
    .toBe(`Tổng: ${new Intl.NumberFormat('vi-VN').format(sums.reduce((sum, one) => sum + one, 0))}`);
});

it('values chosen from a column’s menu narrow the list to their rows', async () => {
  const { page, enter, open } = story();
  await enter(accounts.clerk);
  await open(`${reviews}&columns=householdId,recognisedClass`);
  await page.getByRole('columnheader', { name: 'Công nhận' }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Lọc theo giá trị' }).click();
  const dialog = page.getByRole('dialog', { name: 'Giá trị của Công nhận' });
  const poor = dialog.getByRole('checkbox', { name: /^Hộ nghèo/ });
  const label = (await poor.locator('xpath=ancestor::label').textContent()) ?? '';
  await dialog.getByRole('button', { name: 'Bỏ hết' }).click();
  await poor.check();
  await dialog.getByRole('button', { name: 'Lọc', exact: true }).click();
  const count = /\((\d+)\)/.exec(label)?.[1];
  await expect.poll(() => page.getByTestId('row-count').textContent(), patience).toContain(`${count} dòng`);
});

it('a view that a colleague shares opens with its order and columns, and a link leads to a cell', async () => {
  const { page, context, enter, open } = story();
  await enter(accounts.officer);
  await open('/households?sort=-headName');
  await page.getByRole('columnheader', { name: 'Điện thoại' }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Ẩn cột' }).click();
  await page.getByRole('button', { name: 'Cách xem' }).click();
  await page.getByLabel('Tên cách xem').fill('Theo tên, không điện thoại');
  await page.getByLabel('Cho mọi người cùng dùng').check();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByRole('button', { name: 'Xóa cách xem “Theo tên, không điện thoại”' }).waitFor();
  await context.clearCookies();
  await page.evaluate(() => localStorage.clear());
  await enter(accounts.clerk);
  await open('/households');
  await page.getByRole('columnheader', { name: 'Điện thoại' }).waitFor();
  await page.getByRole('button', { name: 'Cách xem' }).click();
  await page.getByRole('button', { name: /^Theo tên, không điện thoại/ }).click();
  await expect.poll(() => page.getByRole('columnheader', { name: 'Điện thoại' }).count(), patience).toBe(0);
  expect(new URL(page.url()).searchParams.get('sort')).toBe('-headName');
  // Under a menu that is still fading, a click scrolls the list in search of a free spot.
  await page.getByRole('dialog', { name: 'Cách xem', includeHidden: true }).waitFor({ state: 'detached' });
  await page.locator('.sg-row[data-row="4"] [data-col="2"]').click();
  const shown = await page.locator('.sg-row[data-row="4"] [data-col="2"]').textContent();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Cách xem' }).click();
  await page.getByRole('button', { name: 'Sao chép đường dẫn đến ô đang chọn' }).click();
  await page.getByText('Đã sao chép đường dẫn').waitFor();
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await expect.poll(() => page.locator('.sg-cell.is-active').textContent(), patience).toBe(shown);
});

it('what lies unsaved on the device cannot be read without signing in', async () => {
  const { page, context, enter, open } = story();
  await enter(accounts.clerk);
  await open('/households');
  await page.locator('.sg-row[data-row="0"] [data-col="3"]').click();
  await context.route('**/graphql', (route) => route.abort());
  await page.keyboard.type('Bí mật của hộ này');
  await page.keyboard.press('Enter');
  await page.getByText(/Mất kết nối · 1 dòng chờ gửi/).waitFor();
  const read = () =>
    page.evaluate(
      () =>
        new Promise<string[]>((resolve, reject) => {
          const request = indexedDB.open('dachieu', 1);
          request.onerror = () => reject(request.error ?? new Error('closed'));
          request.onsuccess = () => {
            const all = request.result.transaction('unsaved').objectStore('unsaved').getAll();
            all.onsuccess = () =>
              resolve(
                (all.result as { sealed: Uint8Array }[]).map(({ sealed }) =>
                  new TextDecoder().decode(sealed),
                ),
              );
          };
        }),
    );
  await expect.poll(async () => (await read()).length, patience).toBe(1);
  expect((await read()).join()).not.toContain('Bí mật');
});

it('Ctrl+P prints the whole list as a table of its own, not what is on the screen', async () => {
  const { page, enter, open } = story();
  await page.addInitScript(() => {
    window.print = () => {
      window.parent.document.documentElement.dataset['printed'] = document.body.innerText;
    };
  });
  await enter(accounts.clerk);
  await open(`${reviews}&columns=hamletId,memberCount`);
  const counted = page.getByTestId('row-count');
  await expect.poll(() => counted.textContent(), patience).toMatch(/^\d+ dòng/);
  await page.keyboard.press('Control+P');
  const lines = async (): Promise<number> =>
    ((await page.locator('html').getAttribute('data-printed')) ?? '').trim().split('\n').length;
  // A title, a line of headings, and a line a row.
  await expect.poll(lines, patience).toBe(Number.parseInt((await counted.textContent()) ?? '', 10) + 2);
});
