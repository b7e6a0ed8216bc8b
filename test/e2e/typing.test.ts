import type { CDPSession } from 'playwright-core';
import { expect, it } from 'vitest';
import { accounts, patience, useStory } from './story.js';

const story = useStory();

const family = ['Đặng', 'Ứng', 'Ông', 'Âu', 'Ấu', 'Ngô', 'Đỗ', 'Ỷ', 'Lưỡng', 'Nguyễn'];
const given = ['Ánh', 'Đào', 'Ước', 'Thuỷ', 'Nghĩa', 'Ẩn', 'Ở', 'Quỳnh', 'Ý', 'Huệ'];
const names = family.flatMap((first) => given.slice(0, 4).map((last) => `${first} Thị ${last}`));

/** A word as an input method builds it: letter by letter in the composition, the marks last, then taken over. */
const compose = async (keyboard: CDPSession, word: string): Promise<void> => {
  const bare = word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace('Đ', 'D')
    .replace('đ', 'd');
  for (let length = 1; length <= bare.length; length++) {
    const text = bare.slice(0, length);
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
  }
  await keyboard.send('Input.imeSetComposition', {
    text: word,
    selectionStart: word.length,
    selectionEnd: word.length,
  });
  await keyboard.send('Input.insertText', { text: word });
};

it('forty Vietnamese names composed straight into cells arrive letter by letter', async () => {
  const { page, context, enter, open, client } = story();
  await enter(accounts.clerk);
  await open('/households?sort=id');
  await page.locator('.sg-row[data-row="0"] [data-col="2"]').click();
  const keyboard = await context.newCDPSession(page);
  for (const name of names) {
    for (const [i, word] of name.split(' ').entries()) {
      if (i > 0) await page.keyboard.press('Space');
      await compose(keyboard, word);
    }
    await page.keyboard.press('Enter');
  }
  await page.getByText('Đã lưu mọi thay đổi').waitFor(patience);
  const clerk = await client(accounts.clerk);
  const rows = await clerk.list<{ headName: string }>('household', 'headName', {
    orderBy: [{ field: 'id', direction: 'ASC' }],
    page: { limit: names.length },
  });
  expect(rows.map(({ headName }) => headName)).toEqual(names.map((name) => name.normalize('NFC')));
});

it('Esc gives back the cell, F2 keeps its text, Ctrl+Z takes back what was saved', async () => {
  const { page, enter, open, client } = story();
  await enter(accounts.clerk);
  await open('/households?sort=id');
  const cell = page.locator('.sg-row[data-row="2"] [data-col="3"]');
  await cell.click();
  const before = (await cell.textContent()) ?? '';
  await page.keyboard.type('bỏ');
  await page.keyboard.press('Escape');
  await expect.poll(() => cell.textContent(), patience).toBe(before);
  await page.keyboard.press('F2');
  await page.keyboard.type(', cuối xóm');
  await page.keyboard.press('Enter');
  const clerk = await client(accounts.clerk);
  const stored = async () =>
    (
      await clerk.list<{ address: string }>('household', 'address', {
        orderBy: [{ field: 'id', direction: 'ASC' }],
        page: { limit: 3 },
      })
    )[2]?.address;
  await expect.poll(stored, patience).toBe(`${before}, cuối xóm`);
  await page.keyboard.press('Control+Z');
  await expect.poll(stored, patience).toBe(before);
});

it('what is being typed stays with its row when the list is read anew meanwhile', async () => {
  const { page, enter, open, client } = story();
  await enter(accounts.clerk);
  await open('/households?sort=id');
  const cell = page.locator('.sg-row[data-row="1"] [data-col="3"]');
  await cell.click();
  await page.keyboard.type('Đang gõ ');
  // The button takes the row away from the first place without taking the focus.
  await page.evaluate(() => window.history.pushState(null, '', '/households?sort=-id'));
  await page.evaluate(() => window.dispatchEvent(new PopStateEvent('popstate')));
  await page.getByText('Sắp xếp: Mã số ↓').waitFor();
  await page.keyboard.type('dở');
  await page.keyboard.press('Enter');
  const clerk = await client(accounts.clerk);
  const rows = () =>
    clerk.list<{ address: string }>('household', 'address', {
      orderBy: [{ field: 'id', direction: 'ASC' }],
      page: { limit: 2 },
    });
  await expect.poll(async () => (await rows())[1]?.address, patience).toBe('Đang gõ dở');
});

it('a day chosen in the calendar is stored, Esc leaves the date, and a year alone is typed as before', async () => {
  const { page, enter, open, client } = story();
  await enter(accounts.clerk);
  await open('/households?sort=id&columns=code,since');
  const cell = page.locator('.sg-row[data-row="3"] [data-col="1"]');
  const editor = page.getByRole('textbox', { name: 'Có từ ngày, dòng 4' });
  await cell.click();
  await page.keyboard.type('31/1/2020');
  await page.keyboard.press('Alt+ArrowDown');
  const dialog = page.getByRole('dialog', { name: 'Chọn ngày: Có từ ngày' });
  await dialog.getByRole('gridcell', { name: 'Thứ Sáu, ngày 31 tháng 1 năm 2020', selected: true }).waitFor();
  // From 31 January a month on is 29 February, a year on 28 February, then Sunday 2 March, and a week back.
  for (const key of ['PageDown', 'Shift+PageDown', 'ArrowRight', 'End', 'ArrowUp']) {
    await page.keyboard.press(key);
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => cell.textContent(), patience).toBe('28/02/2021');
  await expect.poll(() => editor.evaluate((area) => document.activeElement === area)).toBe(true);
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+S');
  const clerk = await client(accounts.clerk);
  const since = async () =>
    (
      await clerk.list<{ since: string | null }>('household', 'since', {
        orderBy: [{ field: 'id', direction: 'ASC' }],
        page: { limit: 4 },
      })
    )[3]?.since;
  await expect.poll(since, patience).toBe('2021-02-28');
  await page.getByRole('button', { name: 'Mở lịch' }).click();
  await dialog.getByRole('button', { name: 'Tháng sau' }).click();
  await dialog.getByRole('gridcell', { name: 'Thứ Hai, ngày 15 tháng 3 năm 2021' }).click();
  await expect.poll(() => cell.textContent(), patience).toBe('15/03/2021');
  await open('/persons?sort=id&columns=name,birthDate');
  const born = page.locator('.sg-row[data-row="0"] [data-col="1"]');
  await born.click();
  await page.keyboard.type('1987');
  await page.keyboard.press('Enter');
  await expect.poll(() => born.textContent(), patience).toBe('1987');
});
