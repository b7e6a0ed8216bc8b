import { expect, it } from 'vitest';
import { accounts, cellIn, patience, typeInto, useStory } from './story.js';

const story = useStory();

const saved = 'Đã lưu mọi thay đổi';

interface Household {
  readonly id: string;
  readonly code: string;
  readonly headName: string;
  readonly version: number;
}

const household = async (index: number): Promise<Household> => {
  const client = await story().client(accounts.clerk);
  const rows = await client.list<Household>('household', 'id code headName version', {
    orderBy: [{ field: 'id', direction: 'ASC' }],
    page: { limit: 20 },
  });
  const row = rows[index];
  if (!row) throw new Error(`The commune has no household ${index}`);
  return row;
};

const addressOf = async (id: string): Promise<unknown> => {
  const client = await story().client(accounts.clerk);
  const rows = await client.list<{ address: string }>('household', 'address', { where: { id: { eq: id } } });
  return rows[0]?.address;
};

/** The list with one household in it. */
const listOf = (id: string): string =>
  `/households?where=${encodeURIComponent(JSON.stringify({ id: { eq: id } }))}`;

const addressCell = (name: string) => cellIn(story().page, name, 'Địa chỉ');

it('a typed cell is saved without a button, and its history says who did it', async () => {
  const { page, enter, open } = story();
  const { id, headName } = await household(0);
  await enter(accounts.clerk);
  await open(listOf(id));
  await typeInto(page, await addressCell(headName), 'Đầu cầu Nà Cà');
  await expect.poll(() => addressOf(id), patience).toBe('Đầu cầu Nà Cà');
  await page.getByText(saved).waitFor();
  await (await addressCell(headName)).click();
  await page.getByRole('button', { name: 'Chi tiết' }).click();
  await page.getByRole('tab', { name: 'Lịch sử' }).click();
  await page.getByRole('complementary').getByText('Đầu cầu Nà Cà').waitFor();
  expect(await page.getByRole('complementary').textContent()).toContain('Cán bộ nhập liệu xã Mỹ Thanh');
});

it('what is typed without a network survives a reload and is sent when the line is back', async () => {
  const { page, context, enter, open } = story();
  const { id, headName } = await household(1);
  await enter(accounts.clerk);
  await open(listOf(id));
  await addressCell(headName);
  await context.route('**/graphql', (route) => route.abort());
  await typeInto(page, await addressCell(headName), 'Gõ khi mất mạng');
  await page.getByText(/Mất kết nối · 1 dòng chờ gửi/).waitFor();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await context.unroute('**/graphql');
  await page.reload();
  await expect.poll(() => addressOf(id), patience).toBe('Gõ khi mất mạng');
  await page.getByText(saved).waitFor();
});

it('a cell that somebody else changed meanwhile shows both values and takes the one chosen', async () => {
  const { page, context, enter, open, client } = story();
  const { id, headName, version } = await household(2);
  await enter(accounts.clerk);
  await open(listOf(id));
  await addressCell(headName);
  const officer = await client(accounts.officer);
  // The officer's save lands while the clerk's is on its way.
  let isFirst = true;
  await context.route('**/graphql', async (route) => {
    if (isFirst && route.request().postData()?.includes('saveHouseholds')) {
      isFirst = false;
      await officer.save('household', [{ id, version, set: { address: 'Địa chỉ của công chức' } }]);
    }
    await route.continue();
  });
  await typeInto(page, await addressCell(headName), 'Địa chỉ của tôi');
  await page.getByText(/1 ô hai người cùng sửa/).waitFor();
  await (await addressCell(headName)).click();
  await page.getByText('Địa chỉ của công chức').first().waitFor();
  await page.getByRole('button', { name: 'Giữ của tôi' }).click();
  await expect.poll(() => addressOf(id), patience).toBe('Địa chỉ của tôi');
});

it('a session that ended asks to sign in again and goes on with the unsaved cell', async () => {
  const { page, context, enter, open } = story();
  const { id, headName } = await household(3);
  await enter(accounts.clerk);
  await open(listOf(id));
  await addressCell(headName);
  await context.clearCookies();
  await typeInto(page, await addressCell(headName), 'Sau khi hết phiên');
  await page.getByRole('textbox', { name: 'Tên đăng nhập' }).fill(accounts.clerk.name);
  await page.getByLabel('Mật khẩu').fill(accounts.clerk.password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await expect.poll(() => new URL(page.url()).pathname, patience).toBe('/households');
  await expect.poll(() => addressOf(id), patience).toBe('Sau khi hết phiên');
});

it('deleted rows come back by undo', async () => {
  const { page, enter, open, client } = story();
  const clerk = await client(accounts.clerk);
  const [campaign] = await clerk.list<{ areaId: string; standardId: string }>(
    'reviewCampaign',
    'areaId standardId',
  );
  if (!campaign) throw new Error('The commune has no review campaign');
  const officer = await client(accounts.officer);
  const [made] = await officer.save('reviewCampaign', [
    { set: { ...campaign, year: 2019, kind: 'REGULAR', name: 'Đợt để xóa' } },
  ]);
  expect(made?.status).toBe('SAVED');
  await enter(accounts.officer);
  await open('/reviewCampaigns');
  const rowToDelete = page.getByRole('gridcell', { name: 'Đợt để xóa' });
  await rowToDelete.click();
  await page.getByRole('button', { name: 'Xóa', exact: true }).click();
  await page.getByText('Đã xóa 1 dòng').waitFor();
  await expect.poll(() => rowToDelete.count(), patience).toBe(0);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await rowToDelete.waitFor();
  await page.getByText('Đã khôi phục 1 dòng').waitFor();
});

it('search and conditions stand in the address and narrow the list again after a reload', async () => {
  const { page, enter, open } = story();
  await enter(accounts.clerk);
  await open('/households');
  const { headName } = await household(4);
  await page.getByRole('textbox', { name: /Tìm hộ gia đình/ }).fill(headName);
  await expect.poll(() => new URL(page.url()).searchParams.get('q'), patience).toBe(headName);
  const count = page.getByTestId('row-count');
  await expect.poll(() => count.textContent(), patience).toMatch(/^[1-9] dòng/);
  const before = await count.textContent();
  await page.reload();
  await expect.poll(() => count.textContent(), patience).toBe(before);
});

it('a condition of the builder filters as it is written', async () => {
  const { page, enter, open } = story();
  await enter(accounts.clerk);
  await open('/households');
  await page.getByRole('button', { name: 'Lọc' }).click();
  await page.getByRole('button', { name: 'Thêm điều kiện' }).click();
  const builder = page.getByRole('dialog');
  await builder.getByRole('textbox', { name: 'Giá trị' }).fill('khong co ma nay');
  await expect.poll(() => page.getByTestId('row-count').textContent(), patience).toMatch(/^0 dòng/);
  await builder.getByRole('button', { name: 'Xong' }).click();
  await page.getByRole('button', { name: 'Xem tất cả' }).click();
  await expect.poll(() => page.getByTestId('row-count').textContent(), patience).not.toMatch(/^0 dòng/);
});

it('hints for a first visit are closed by keyboard, into the grid, and never come again', async () => {
  const { page, enter, open } = story();
  await enter(accounts.clerk);
  await open('/households');
  await page.getByRole('gridcell').first().waitFor();
  const hints = page.getByRole('region', { name: 'Mẹo dùng bảng' });
  await hints.getByText('hoàn tác, cả khi đã lưu').waitFor();
  await hints.getByRole('button', { name: 'Đóng mẹo, không hiện lại' }).focus();
  await page.keyboard.press('Enter');
  await hints.waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('sg-editor');
  await open('/persons');
  await page.getByRole('gridcell').first().waitFor();
  expect(await hints.count()).toBe(0);
});

it('a household with members is not deleted: it stands again in its place with the reason', async () => {
  const { page, enter, open } = story();
  const clerk = await story().client(accounts.clerk);
  const [member] = await clerk.list<{ household: Household }>(
    'person',
    'household { id code headName version }',
    {
      page: { limit: 1 },
    },
  );
  const { id, headName } = member?.household ?? (await household(0));
  await enter(accounts.clerk);
  await open(listOf(id));
  await (await addressCell(headName)).click();
  await page.keyboard.press('Control+-');
  await page.getByText(/Không xoá được Hộ gia đình vì còn \d+ bản ghi Nhân khẩu/).waitFor(patience);
  expect(await (await addressCell(headName)).isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Đã xem' }).click();
  await page.getByText(saved).waitFor(patience);
});

it('an earlier value of a cell comes back from its history by mouse alone', async () => {
  const { page, enter, open } = story();
  const { id, headName } = await household(4);
  const before = await addressOf(id);
  await enter(accounts.clerk);
  await open(listOf(id));
  await typeInto(page, await addressCell(headName), 'Địa chỉ gõ nhầm');
  await expect.poll(() => addressOf(id), patience).toBe('Địa chỉ gõ nhầm');
  await (await addressCell(headName)).click({ button: 'right' });
  await page.getByRole('menuitem', { name: /Lịch sử/ }).click();
  await page
    .getByRole('button', { name: /Khôi phục|Lấy lại|Trả về/ })
    .last()
    .click();
  await expect.poll(() => addressOf(id), patience).toBe(before);
});
