import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { findingsOn } from './axe.js';
import { accounts, patience, useStory } from './story.js';

const story = useStory();

/** Previews what the open dialog asks for, looks at it with axe, and does it. */
const carryOut = async (page: Page, preview: RegExp): Promise<void> => {
  const dialog = page.getByRole('dialog');
  const ask = dialog.getByRole('button', { name: 'Xem trước' });
  if (await ask.isVisible()) await ask.click();
  await dialog.getByText(preview).first().waitFor(patience);
  expect(await findingsOn(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Thực hiện', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
};

it('the officer opens the year’s campaign at the desk and records a step for every hamlet at once', async () => {
  const { page, enter, open, complaints } = story();
  await enter(accounts.officer);
  await open('/review-desk?year=2026');
  const openCampaign = page.getByRole('button', { name: 'Mở đợt rà soát năm 2026' });
  await openCampaign.waitFor(patience);
  expect(await findingsOn(page)).toEqual([]);
  await openCampaign.click();
  await page.getByRole('button', { name: 'Ghi bước…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Bắt đầu' }).fill('3/9/2026');
  const end = dialog.getByRole('textbox', { name: 'Kết thúc' });
  await end.fill('31/9/2026');
  await page.keyboard.press('Tab');
  await dialog.getByText('Không đọc được ngày này.').waitFor();
  // A day that cannot be read is not left out in silence.
  expect(await dialog.getByRole('button', { name: 'Xem trước' }).isDisabled()).toBe(true);
  await end.fill('10.9.2026');
  await dialog.getByLabel('Văn bản, biên bản').fill('12/KH-UBND');
  expect(await findingsOn(page)).toEqual([]);
  await carryOut(page, /bước/i);
  const days = page.getByRole('cell', { name: /09\/2026/ });
  await expect.poll(() => days.count(), patience).toBeGreaterThan(1);
  expect(complaints).toEqual([]);
});

it('the officer recognises a sheet, sees the decision at the desk and takes it back', async () => {
  const { page, enter, open, client, complaints } = story();
  const api = await client(accounts.officer);
  const [campaign] = await api.list<{ id: string; areaId: string }>('reviewCampaign', 'id areaId', {
    where: { year: { eq: 2026 } },
  });
  const [household] = await api.list<{ id: string }>('household', 'id', {
    where: { endedOn: { isNull: true } },
    page: { limit: 1 },
  });
  const [reviewId] = await api.create('householdReview', [
    { campaignId: campaign?.id, householdId: household?.id, proposedClass: 'NEAR_POOR' },
  ]);
  await api.create('reviewComplaint', [{ reviewId, receivedOn: '2026-11-20', content: 'Xin xem lại' }]);
  await enter(accounts.officer);
  await open('/review-desk?year=2026');
  await page.getByText('1 khiếu nại chưa trả lời; cần trả lời trước quyết định công nhận.').waitFor(patience);
  await page.getByRole('button', { name: 'Công nhận kết quả…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Số quyết định').fill('77/QĐ-UBND');
  await dialog.getByRole('textbox', { name: 'Ngày quyết định' }).fill('10/12/2026');
  await dialog.getByRole('checkbox').check();
  await carryOut(page, /1 (hộ|phiếu)/);
  const decision = page.getByText(/Quyết định 77\/QĐ-UBND ngày 10\/12\/2026/);
  await decision.waitFor(patience);
  expect(await findingsOn(page)).toEqual([]);
  await page.getByRole('button', { name: /^Hoàn tác công nhận: Quyết định 77/ }).click();
  await carryOut(page, /1 (hộ|phiếu)/);
  await page.getByText(/77\/QĐ-UBND.*\(đã hoàn tác\)/).waitFor(patience);
  expect(complaints).toEqual([]);
});

it('the officer proposes anew what was proposed by rules that have changed since', async () => {
  const { page, enter, open, client, complaints } = story();
  const admin = await client(accounts.administrator);
  const [rule] = await admin.list<{ id: string }>('deprivationRule', 'id', {
    where: { indicator: { code: { eq: 'HOUSING_AREA' } } },
  });
  await admin.save('deprivationRule', [{ id: rule?.id ?? '', set: { parameters: { belowM2: 9 } } }]);
  await enter(accounts.officer);
  await open('/review-desk?year=2026');
  const notice = page.getByRole('alert').filter({ hasText: 'theo quy tắc cũ' });
  await notice.waitFor(patience);
  expect(await findingsOn(page)).toEqual([]);
  await notice.getByRole('button', { name: 'Đề nghị lại…' }).click();
  const dialog = page.getByRole('dialog');
  const carry = dialog.getByRole('button', { name: 'Thực hiện', exact: true });
  await carry.waitFor(patience);
  expect(await findingsOn(page)).toEqual([]);
  await carry.click();
  await notice.waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});
