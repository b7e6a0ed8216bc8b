import { expect, it } from 'vitest';
import { findingsOn } from './axe.js';
import { accounts, patience, useStory } from './story.js';

const story = useStory();

it('an officer finds a household supported twice, concludes it with a reason, and it is open no more', async () => {
  const { page, enter, open, complaints } = story();
  await enter(accounts.officer);
  await open('/support-overlaps?year=2025');
  const summary = page.getByTestId('overlap-summary');
  await summary.waitFor();
  const openGroups = async (): Promise<number> =>
    Number(/(\d+) nhóm chưa kết luận/.exec((await summary.textContent()) ?? '')?.[1]);
  const before = await openGroups();
  expect(before).toBeGreaterThan(0);
  expect(await findingsOn(page)).toEqual([]);
  const group = page.getByRole('region', { name: /Vật tư sản xuất/ }).first();
  await group.getByRole('button', { name: 'Lưu kết luận' }).click();
  await group.getByText('Hãy ghi lý do trước khi lưu.').waitFor();
  await group.getByRole('textbox', { name: 'Lý do' }).fill('Hai nguồn cấp hai đợt giống khác nhau');
  await group.getByRole('button', { name: 'Lưu kết luận' }).click();
  await expect.poll(openGroups, patience).toBe(before - 1);
  await page.getByRole('combobox', { name: 'Tình trạng' }).click();
  await page.getByRole('option', { name: 'Đã kết luận' }).click();
  await page.getByText('Hai nguồn cấp hai đợt giống khác nhau').waitFor();
  expect(complaints).toEqual([]);
});
