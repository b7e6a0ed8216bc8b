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

it('an administrator gives a new user a password, who signs in with it and changes it', async () => {
  const { page, signIn, open, client, enter, context } = story();
  const admin = await client(accounts.administrator);
  const [{ areaId } = { areaId: '' }] = await admin.list<{ areaId: string }>('user', 'areaId', {
    where: { signInName: { eq: accounts.clerk.name } },
  });
  const [id = ''] = await admin.create('user', [
    { signInName: 'ma.bich', name: 'Ma Thị Bích', role: 'CLERK', areaId },
  ]);
  await enter(accounts.administrator);
  await open(`/users?where=${encodeURIComponent(JSON.stringify({ id: { eq: id } }))}`);
  await page.getByText('Ma Thị Bích').first().waitFor();
  await page.getByRole('button', { name: 'Chi tiết' }).click();
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  const fill = async (fields: Readonly<Record<string, string>>): Promise<void> => {
    for (const [label, text] of Object.entries(fields))
      await page.getByLabel(new RegExp(`^${label}`)).fill(text);
    await page.getByRole('button', { name: 'Lưu mật khẩu' }).click();
  };
  await fill({ 'Mật khẩu mới': 'bich-tam-thoi', 'Nhập lại': 'bich-tam-thoi' });
  await page.getByText('Đã đặt mật khẩu cho Ma Thị Bích').waitFor();
  await context.clearCookies();
  await signIn({ name: 'ma.bich', password: 'bich-tam-thoi' });
  await page.getByRole('button', { name: 'Ma Thị Bích' }).click();
  await page.getByRole('menuitem', { name: 'Đổi mật khẩu' }).click();
  await fill({
    'Mật khẩu hiện nay': 'nham-mat-khau',
    'Mật khẩu mới': 'cua-rieng-toi',
    'Nhập lại': 'cua-rieng-toi',
  });
  await page.getByText('Mật khẩu hiện nay không đúng').waitFor();
  await fill({ 'Mật khẩu hiện nay': 'bich-tam-thoi' });
  await page.getByRole('button', { name: 'Đăng nhập lại' }).click();
  await signIn({ name: 'ma.bich', password: 'cua-rieng-toi' });
  expect(await page.getByRole('button', { name: 'Ma Thị Bích' }).count()).toBe(1);
});

it('an address that leads nowhere says so and shows the way back', async () => {
  const { page, signIn, open } = story();
  await signIn(accounts.clerk);
  await open('/khong-co');
  await page.getByRole('link', { name: 'Về bảng theo dõi' }).click();
  await page.getByRole('heading', { level: 1, name: /Mỹ Thanh/ }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/');
});
