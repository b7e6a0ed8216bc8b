import { expect, it } from 'vitest';
import { accounts, cellIn, patience, typeInto, useStory } from './story.js';

const story = useStory();

it('the officer makes the year’s list from last year’s and goes on at the next sheet', async () => {
  const { page, enter, open, client, complaints } = story();
  const api = await client(accounts.officer);
  const [last] = await api.list<{ areaId: string; standardId: string }>(
    'reviewCampaign',
    'areaId standardId',
    {
      where: { year: { eq: 2025 } },
    },
  );
  await api.create('reviewCampaign', [
    {
      ...last,
      year: 2026,
      kind: 'ANNUAL',
      name: 'Rà soát năm 2026',
      startsOn: '2026-09-01',
      endsOn: '2026-12-10',
    },
  ]);
  await enter(accounts.officer);
  await open('/review-desk?year=2026');
  await page.getByRole('button', { name: 'Lập danh sách cả địa bàn' }).click();
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByText(/\d+ phiếu mới \(\d+ hộ mới có\)/).waitFor();
  await page.getByRole('button', { name: 'Thực hiện', exact: true }).click();
  const next = page.getByRole('link', { name: /^Phiếu kế tiếp/ }).first();
  await next.waitFor(patience);
  await next.click();
  await page.getByRole('columnheader', { name: 'Kết quả năm trước' }).waitFor();
  const score = await cellIn(page, '001', 'Điểm B1');
  await typeInto(page, score, '120');
  await expect.poll(() => score.textContent(), patience).toContain('120');
  await page.getByText('Đã lưu mọi thay đổi').waitFor();
  expect(complaints).toEqual([]);
});

it('the clerk records a birth from the household’s panel and takes it back', async () => {
  const { page, enter, open } = story();
  await enter(accounts.clerk);
  await open('/households');
  await page.getByRole('button', { name: 'Chi tiết' }).click();
  await (await cellIn(page, '001', 'Chủ hộ')).click();
  await page.getByRole('button', { name: 'Ghi biến động…' }).click();
  await page.getByRole('combobox', { name: 'Biến động' }).click();
  await page.getByRole('option', { name: 'Có trẻ mới sinh' }).click();
  await page.getByRole('textbox', { name: 'Ngày' }).first().fill('8/3/2026');
  await page.getByLabel('Họ và tên trẻ').fill('Hoàng Thị Mới Sinh');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByText(/có thêm Hoàng Thị Mới Sinh/).waitFor();
  await page.getByRole('button', { name: 'Thực hiện', exact: true }).click();
  const undo = page.getByRole('button', { name: /^Hoàn tác: Trẻ mới sinh/ });
  await undo.waitFor(patience);
  await undo.click();
  await page.getByRole('button', { name: 'Thực hiện', exact: true }).click();
  const undone = page.getByText(/\(đã hoàn tác\)/);
  await expect.poll(() => undone.count(), patience).toBe(1);
});
