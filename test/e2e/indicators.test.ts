import { expect, it } from 'vitest';
import { findingsOn } from './axe.js';
import { accounts, patience, useStory } from './story.js';

const story = useStory();

it('an analyst builds an indicator, sees its figure before saving, and is told where a fault is', async () => {
  const { page, enter, open, client } = story();
  await enter(accounts.analyst);
  await open('/indicator-editor?year=2024&indicator=new');
  const numerator = page.getByRole('group', { name: 'Tử số: bản ghi đạt' });
  await numerator.getByRole('button', { name: 'Thêm điều kiện' }).click();
  await numerator.getByRole('combobox', { name: 'Trường' }).click();
  await page.getByRole('option', { name: '9. Nước sinh hoạt', exact: true }).click();
  const value = page.getByTestId('trial-value');
  await expect.poll(() => value.textContent(), patience).toMatch(/^[1-9][0-9]*,\d %$/);
  const met = page.getByRole('definition').first();
  const counted = await met.textContent();

  await numerator.getByRole('button', { name: 'Xem dạng văn bản JSON' }).click();
  const text = numerator.getByRole('textbox');
  const right = await text.inputValue();
  await text.fill('{ "lacksSafeWatr": { "eq": true } }');
  await numerator.getByText('"numerator.lacksSafeWatr" không dùng được').waitFor();
  await text.fill(right);
  await expect.poll(() => met.textContent(), patience).toBe(counted);

  await page.getByRole('textbox', { name: 'Mã' }).fill('NO-WATER');
  await page.getByRole('textbox', { name: 'Tên', exact: true }).fill('Hộ thiếu nước sinh hoạt');
  expect(await findingsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Phiên bản 1').waitFor();
  const [saved] = await (await client(accounts.analyst)).list<{ numerator: unknown }>(
    'indicator',
    'numerator',
    {
      where: { code: { eq: 'NO-WATER' } },
    },
  );
  expect(saved?.numerator).toEqual({ lacksSafeWater: { eq: true } });
});
