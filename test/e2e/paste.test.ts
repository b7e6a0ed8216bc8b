import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { accounts, cellIn, copyAs, patience, useStory } from './story.js';

const story = useStory();

interface Household {
  readonly code: string;
  readonly headName: string;
  readonly address: string | null;
  readonly since: string | null;
  readonly isEthnicMinority: boolean | null;
}

const recorded = (name: string): Promise<string> =>
  readFile(new URL(`./clipboard/${name}`, import.meta.url), 'utf8');

const stored = async (codes: readonly string[]): Promise<readonly Household[]> => {
  const clerk = await story().client(accounts.clerk);
  return clerk.list<Household>('household', 'code headName address since isEthnicMinority', {
    where: { code: { in: codes } },
    orderBy: [{ field: 'code', direction: 'ASC' }],
  });
};

/** A hamlet of the commune, by its name. */
const hamletName = async (): Promise<string> => {
  const clerk = await story().client(accounts.clerk);
  const [row] = await clerk.list<{ hamlet: { name: string } }>('household', 'hamlet { name }');
  return row?.hamlet.name ?? '';
};

const counted = async (): Promise<number> => {
  const text = (await story().page.getByTestId('row-count').textContent()) ?? '';
  return Number.parseInt(text.replaceAll('.', ''), 10);
};

/** The list of households with the first cell chosen, and how many rows it has. */
const openList = async (): Promise<number> => {
  const { page, enter, open } = story();
  await enter(accounts.clerk);
  await open('/households');
  await page.locator('.sg-row[data-row="0"] [data-col="0"]').click();
  await expect.poll(counted, patience).toBeGreaterThan(100);
  return counted();
};

const paste = async (page: Page, text: string, html?: string): Promise<void> => {
  await copyAs(story().context, text, html);
  await page.bringToFront();
  await page.keyboard.press('Control+V');
};

const undoWhile = async (page: Page, rows: number): Promise<void> => {
  await page.keyboard.press('Control+Z');
  await expect.poll(counted, patience).toBe(rows);
};

it('a table from LibreOffice Calc arrives whole: line breaks, quotes, leading zeros, dates, wrong cells kept', async () => {
  const { page } = story();
  const rows = await openList();
  await paste(page, await recorded('libreoffice.txt'), await recorded('libreoffice.html'));
  const preview = page.getByRole('dialog', { name: 'Xem trước khi dán' });
  await preview.getByText('2 dòng mới').waitFor();
  expect(await preview.getByRole('row').allTextContents()).toContainEqual(
    '2Có từ ngày31/02/2020Ngày này không có trong lịch.',
  );
  await preview.getByText(/Dòng mới còn thiếu cột bắt buộc: Thôn/).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(counted, patience).toBe(rows + 2);
  // The hamlet is missing: one name for both rows, then all but the wrong date is right.
  const hamlet = await hamletName();
  for (const name of ['Đặng Thị "Ánh"', 'Hoàng Văn Ước']) {
    const cell = await cellIn(page, name, 'Thôn');
    await cell.click();
    await paste(page, hamlet);
  }
  await expect
    .poll(() => stored(['0701', '0702']), patience)
    .toEqual([
      {
        code: '0701',
        headName: 'Đặng Thị "Ánh"',
        address: 'Đầu cầu cạnh trường "A"',
        since: '2019-03-05',
        isEthnicMinority: true,
      },
    ]);
  await page.getByRole('button', { name: '1 lỗi' }).click();
  await page
    .getByRole('region', { name: 'Danh sách lỗi và cảnh báo' })
    .getByRole('button', { name: /31\/02\/2020/ })
    .click();
  await page.keyboard.type('29/02/2020');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await stored(['0702']))[0]?.since, patience).toBe('2020-02-29');
});

it('one undo takes back the cells of a paste and the rows that it made', async () => {
  const { page } = story();
  const rows = await openList();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  const name = await hamletName();
  await paste(page, `801\t${name}\tChu Thị Một\r\n802\t${name}\tChu Thị Hai\r\n`);
  await expect.poll(async () => (await stored(['801', '802'])).length, patience).toBe(2);
  await undoWhile(page, rows);
  await expect.poll(async () => (await stored(['801', '802'])).length, patience).toBe(0);
  await page.keyboard.press('Control+Y');
  await expect.poll(async () => (await stored(['801', '802'])).length, patience).toBe(2);
  await undoWhile(page, rows);
});

it('lines laid upon rows by a key change what exists and add what does not', async () => {
  const { page, client } = story();
  const rows = await openList();
  const clerk = await client(accounts.clerk);
  const [first, second] = await clerk.list<{ headName: string; code: string; hamlet: { name: string } }>(
    'household',
    'code headName hamlet { name }',
    { orderBy: [{ field: 'id', direction: 'DESC' }], page: { limit: 2 } },
  );
  if (!first || !second) throw new Error('The commune has too few households');
  await paste(
    page,
    [
      'Chủ hộ\tMã hộ\tThôn\tĐịa chỉ',
      `${first.headName}\t${first.code}\t${first.hamlet.name}\tSửa theo khóa`,
      `Người Mới Thêm\t811\t${first.hamlet.name}\tThêm theo khóa`,
    ].join('\n'),
  );
  const preview = page.getByRole('dialog', { name: 'Xem trước khi dán' });
  await preview.getByText('2 dòng mới').waitFor();
  await preview
    .getByLabel('Đặt vào')
    .selectOption({ label: 'Khớp theo Chủ hộ: có thì sửa, chưa có thì thêm' });
  await preview.getByText('1 dòng mới').waitFor();
  await preview.getByText('1 dòng được sửa').waitFor();
  await preview.getByRole('button', { name: /^Dán/ }).click();
  await expect
    .poll(
      async () =>
        (
          await clerk.list('household', 'address', {
            where: { address: { in: ['Sửa theo khóa', 'Thêm theo khóa'] } },
          })
        ).length,
      patience,
    )
    .toBe(2);
  await undoWhile(page, rows);
});

it('cells that only the product writes are left alone and counted', async () => {
  const { page, enter, open } = story();
  await enter(accounts.clerk);
  await open('/householdReviews');
  await page.setViewportSize({ width: 5200, height: 900 });
  const title = page.getByRole('columnheader', { name: 'Phân loại theo điểm' }).first();
  await title.waitFor();
  const place = Number(await title.getAttribute('aria-colindex')) - 2;
  await page.locator(`.sg-row[data-row="0"] [data-col="${place}"]`).click();
  await paste(page, 'Hộ nghèo\nHộ nghèo');
  const toast = page.locator('.sg-toast');
  await expect.poll(() => toast.textContent(), patience).toContain('2 ô bị khóa được bỏ qua');
});
