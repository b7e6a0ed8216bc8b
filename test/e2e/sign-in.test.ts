import { expect, it } from 'vitest';
import { accounts, useStory } from './story.js';

const story = useStory();

it('a visitor enters with a demonstration account and sees the figures of the commune', async () => {
  const { page, url, complaints } = story();
  await page.goto(url);
  await page.getByRole('button', { name: /Cán bộ nhập liệu xã/ }).click();
  await page.getByRole('heading', { level: 1, name: /Mỹ Thanh, năm/ }).waitFor();
  expect(await page.getByRole('meter').count()).toBe(7);
  expect(complaints).toEqual([]);
});

it('a wrong password is refused with a sentence', async () => {
  const { page, url } = story();
  await page.goto(url);
  await page.getByRole('textbox', { name: 'Tên đăng nhập' }).fill('nhaplieu');
  await page.getByLabel('Mật khẩu').fill('sai-mat-khau');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  expect(await page.getByRole('alert').textContent()).toMatch(/mật khẩu/i);
});

it('the pages speak English after the switch, and still after a reload', async () => {
  const { page, signIn } = story();
  await signIn(accounts.clerk);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('link', { name: 'Dashboard' }).waitFor();
  await page.reload();
  await page.getByRole('link', { name: 'Dashboard' }).waitFor();
  expect(await page.getByRole('button', { name: 'Reviews' }).count()).toBe(1);
});

it('a clerk finds no way into the administration of users', async () => {
  const { page, signIn, open } = story();
  await signIn(accounts.clerk);
  expect(await page.getByRole('button', { name: 'Quản trị' }).count()).toBe(0);
  await open('/users');
  await page.getByText('Tài khoản của anh/chị không được xem').waitFor();
  expect(await page.getByRole('grid').count()).toBe(0);
});

it('an address that leads nowhere says so and shows the way back', async () => {
  const { page, signIn, open } = story();
  await signIn(accounts.clerk);
  await open('/khong-co');
  await page.getByRole('link', { name: 'Về bảng theo dõi' }).click();
  await page.getByRole('heading', { level: 1, name: /Mỹ Thanh/ }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/');
});
