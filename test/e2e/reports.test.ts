import { expect, it } from 'vitest';
import { accounts, patience, useStory } from './story.js';

const story = useStory();

it('an officer finds a late report, writes it and submits it; the district locks it, and a clerk can edit its records no more', async () => {
  const { page, context, enter, open, client } = story();
  await enter(accounts.officer);
  await open('/my-work');
  await page.getByRole('link', { name: 'Mở: 6 tháng đầu năm 2025' }).click();
  await page.getByRole('button', { name: 'Nộp', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Nộp' }).click();
  // What is missing is said by its name.
  await page.getByText(/còn thiếu phần viết.*Khó khăn, tồn tại, nguyên nhân/).waitFor();
  await page.keyboard.press('Escape');
  for (const heading of [
    'Kết quả thực hiện các dự án',
    'Huy động, phân bổ và sử dụng kinh phí',
    'Khó khăn, tồn tại, nguyên nhân',
  ])
    await page.getByLabel(new RegExp(heading)).fill('Đã thực hiện theo kế hoạch.');
  // What is typed outlives the page, and a colleague who saves the same section first takes nothing away.
  const difficulties = page.getByRole('textbox', { name: /Khó khăn, tồn tại, nguyên nhân/ });
  const beside = await context.newPage();
  await beside.goto(page.url());
  await beside.getByRole('textbox', { name: /Khó khăn, tồn tại, nguyên nhân/ }).fill('Viết ở trang bên.');
  await page.reload();
  await expect.poll(() => difficulties.inputValue(), patience).toBe('Đã thực hiện theo kế hoạch.');
  // What another page of the same writer left at the same place waits for a choice.
  await beside.close();
  await page.reload();
  await page.getByText('Viết ở trang bên.').waitFor();
  await page.getByRole('button', { name: /^Giữ bản đang hiện/ }).click();
  expect(await difficulties.inputValue()).toBe('Đã thực hiện theo kế hoạch.');
  const clerk = await client(accounts.clerk);
  const [section] = await clerk.list<{ id: string; version: number }>('reportSection', 'id version', {
    where: { heading: { startsWith: 'Khó khăn' }, report: { period: { code: { eq: '2025-H1' } } } },
  });
  await clerk.save('reportSection', [
    { id: section?.id ?? '', version: section?.version ?? 1, set: { text: 'Của người nhập liệu.' } },
  ]);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Của người nhập liệu.').waitFor();
  expect(await difficulties.inputValue()).toBe('Đã thực hiện theo kế hoạch.');
  await page.getByRole('button', { name: /^Giữ bản của tôi/ }).click();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Đã lưu').waitFor();
  await page.getByRole('button', { name: 'Nộp', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Nộp' }).click();
  await page.getByText('Đã nộp và chốt số liệu.').waitFor();
  const paper = page.getByRole('article');
  await paper.waitFor();
  expect(await paper.innerText()).toMatch(/CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM[\s\S]*Nơi nhận:/);

  const district = await context
    .browser()
    ?.newContext({ locale: 'vi-VN', viewport: { width: 1440, height: 900 } });
  if (!district) throw new Error('The browser is gone');
  const [name = '', value = ''] = (await client(accounts.district)).cookie?.split('=') ?? [];
  await district.addCookies([{ name, value, url: story().url }]);
  const desk = await district.newPage();
  await desk.goto(`${story().url}/report-desk`);
  await desk.getByRole('button', { name: /6 tháng đầu năm 2025/ }).click();
  for (const act of ['Duyệt', 'Khoá']) {
    await desk.getByRole('button', { name: act, exact: true }).click();
    await desk.getByRole('dialog').getByRole('button', { name: act }).click();
  }
  await expect.poll(() => desk.getByText('Đã khoá kỳ.').count(), patience).toBe(1);
  await district.close();

  const [support] = await clerk.list<{ id: string; version: number }>('support', 'id version', {
    where: { from: { gte: '2025-01-01', lte: '2025-06-30' } },
    page: { limit: 1 },
  });
  const [result] = await clerk.save('support', [
    { id: support?.id ?? '', version: support?.version ?? 1, set: { from: '2025-06-29' } },
  ]);
  expect(result?.errors.map((one) => one.code)).toEqual(['RULE_PERIOD_LOCKED']);
});
