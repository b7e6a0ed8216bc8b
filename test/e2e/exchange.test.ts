import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { findingsOn } from './axe.js';
import { accounts, cellIn, useStory } from './story.js';

const story = useStory();

const exportHouseholds = async (page: Page): Promise<Buffer> => {
  await page.getByRole('button', { name: 'Tệp' }).click();
  await page.getByRole('menuitem', { name: 'Xuất ra tệp…' }).click();
  await page.getByRole('radio', { name: 'CSV, dấu phẩy' }).check();
  // The sheet names heads of households, so the purpose is asked for.
  await page.getByRole('textbox', { name: 'Mục đích sử dụng' }).fill('Rà soát địa chỉ các hộ');
  expect(await findingsOn(page)).toEqual([]);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Xuất tệp' }).click();
  return readFile(await (await downloading).path());
};

const sendFile = async (page: Page, name: string, content: string | Buffer): Promise<void> => {
  await page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(content),
  });
};

it('a clerk exports the households, edits the file, sees the difference, writes it, and takes it back', async () => {
  const { page, enter, open, complaints } = story();
  await enter(accounts.clerk);
  await open('/households');
  await page.locator('[role="gridcell"]').first().waitFor();
  const content = (await exportHouseholds(page)).toString();
  const [headings = '', first = '', ...others] = content.split('\r\n');
  const fields = first.split(',');
  const head = headings.split(',').indexOf('Chủ hộ');
  const before = fields[head] ?? '';
  const edited = [headings, first.replace(before, 'Hoàng Thị Sửa Tên'), ...others].join('\r\n');

  await page.getByRole('button', { name: 'Tệp' }).click();
  await page.getByRole('menuitem', { name: 'Nhập từ tệp Excel, CSV…' }).click();
  await page.getByRole('button', { name: 'Chọn tệp' }).waitFor();
  expect(await findingsOn(page)).toEqual([]);
  await sendFile(page, 'ho gia dinh.csv', edited);
  await page
    .getByRole('combobox', { name: /ghi vào trường/ })
    .first()
    .waitFor();
  expect(await findingsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Kiểm tra và xem trước' }).click();
  await page.getByRole('tab', { name: 'Sửa (1)' }).waitFor();
  await page.getByRole('cell', { name: `Chủ hộ: ${before} → Hoàng Thị Sửa Tên` }).waitFor();
  expect(await findingsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ghi 1 dòng' }).click();
  await page.getByText('Thêm mới 0, sửa 1').waitFor();
  expect(await findingsOn(page)).toEqual([]);

  await page.getByRole('link', { name: 'Mở bảng' }).click();
  await cellIn(page, 'Hoàng Thị Sửa Tên', 'Chủ hộ');
  await open('/file-imports');
  // The latest stands first, before those of the demonstration.
  await page.getByRole('button', { name: 'Hoàn tác lần nhập này' }).first().click();
  expect(await findingsOn(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Hoàn tác lần nhập này' }).click();
  await page.getByText('Đã hoàn tác 1 bản ghi.').waitFor();
  await open('/households');
  await cellIn(page, before, 'Chủ hộ');
  expect(complaints).toEqual([]);
  // Six looks of axe at whole pages take their time.
}, 120_000);

it('an unchanged export changes nothing, and a file that is none is refused with the reason', async () => {
  const { page, enter, open } = story();
  await enter(accounts.clerk);
  await open('/households');
  await page.locator('[role="gridcell"]').first().waitFor();
  const content = await exportHouseholds(page);
  await open('/file-imports?resource=household');
  await sendFile(page, 'nguyen ban.csv', content);
  await page.getByRole('button', { name: 'Kiểm tra và xem trước' }).click();
  await page.getByText('Tệp không làm thay đổi dữ liệu.').first().waitFor();
  expect(await page.getByRole('button', { name: 'Ghi 0 dòng' }).isDisabled()).toBe(true);
  await open('/file-imports?resource=household');
  await sendFile(page, 'anh.xlsx', 'GIF89a');
  await page.getByText('không phải bảng tính').waitFor();
});

it('a list with hamlets above their households, sums and signatures is understood, and what is left aside is shown', async () => {
  const { page, enter, open, complaints } = story();
  await enter(accounts.clerk);
  await open('/households');
  // A hamlet of the clerk's commune, as its households name it.
  const hamlet = await page
    .getByRole('gridcell', { name: /^Thôn / })
    .first()
    .innerText();
  const list = [
    'DANH SÁCH HỘ MỚI;;;;',
    'STT;Mã hộ;Chủ hộ;Hộ DTTS;',
    `I;${hamlet};;;`,
    '1;ZZ01;Hoàng Văn Nhóm;x;',
    ';Cộng thôn;1;;',
    ';Người lập biểu;;TM. UBND xã;',
  ];
  await open('/file-imports?resource=household');
  await sendFile(page, 'ho moi.csv', list.join('\r\n'));
  const grouped = page.getByRole('checkbox', { name: 'Thôn: theo dòng nhóm phía trên' });
  expect(await grouped.isChecked()).toBe(true);
  await page.getByText(`dòng 3 "${hamlet}"`).waitFor();
  expect(await findingsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Kiểm tra và xem trước' }).click();
  await page.getByRole('tab', { name: 'Thêm mới (1)' }).waitFor();
  await page.getByText('1 dòng tên nhóm, 1 dòng cộng, 1 dòng ký tên').waitFor();
  await page.getByRole('button', { name: 'Xem', exact: true }).press('Enter');
  await page.getByRole('cell', { name: 'Cộng thôn', exact: true }).waitFor();
  expect(await findingsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Dòng 5 là dữ liệu, hãy nhập' }).press('Enter');
  await page.getByRole('tab', { name: 'Thêm mới (2)' }).waitFor();
  expect(complaints).toEqual([]);
}, 60_000);
