import { useLanguage } from '../texts/use-texts.js';

interface PasswordTexts {
  readonly own: string;
  readonly heading: string;
  readonly lead: string;
  readonly set: string;
  readonly of: (name: string) => string;
  readonly old: string;
  readonly fresh: string;
  readonly again: string;
  readonly hint: string;
  readonly differ: string;
  readonly wrongOld: string;
  readonly cancel: string;
  readonly save: string;
  readonly ownDone: string;
  readonly setDone: (name: string) => string;
  readonly signInAgain: string;
  readonly close: string;
}

/** The server asks for as many characters. */
export const shortest = 8;

const vi: PasswordTexts = {
  own: 'Đổi mật khẩu',
  heading: 'Mật khẩu',
  lead: 'Người mới thêm chỉ đăng nhập được sau khi có mật khẩu. Đặt lại mật khẩu thì người đó bị đăng xuất ở mọi nơi.',
  set: 'Đặt mật khẩu',
  of: (name) => `Đặt mật khẩu cho ${name}`,
  old: 'Mật khẩu hiện nay',
  fresh: 'Mật khẩu mới',
  again: 'Nhập lại mật khẩu mới',
  hint: `Ít nhất ${shortest} ký tự`,
  differ: 'Hai lần nhập không giống nhau',
  wrongOld: 'Mật khẩu hiện nay không đúng. Nếu quên, hãy nhờ quản trị viên đặt lại.',
  cancel: 'Thôi',
  save: 'Lưu mật khẩu',
  ownDone: 'Đã đổi mật khẩu. Tài khoản đã được đăng xuất ở mọi nơi; hãy đăng nhập lại bằng mật khẩu mới.',
  setDone: (name) => `Đã đặt mật khẩu cho ${name}. Hãy báo riêng cho người đó và nhắc đổi ngay.`,
  signInAgain: 'Đăng nhập lại',
  close: 'Đóng',
};

const en: PasswordTexts = {
  own: 'Change password',
  heading: 'Password',
  lead: 'A new user can sign in once there is a password. Setting it anew signs the user out everywhere.',
  set: 'Set password',
  of: (name) => `Set the password of ${name}`,
  old: 'Present password',
  fresh: 'New password',
  again: 'New password again',
  hint: `At least ${shortest} characters`,
  differ: 'The two are not the same',
  wrongOld: 'The present password is wrong. If it is forgotten, ask the administrator to set a new one.',
  cancel: 'Cancel',
  save: 'Save password',
  ownDone: 'The password is changed. The account was signed out everywhere; sign in with the new one.',
  setDone: (name) =>
    `The password of ${name} is set. Tell it to that person alone and ask to change it at once.`,
  signInAgain: 'Sign in again',
  close: 'Close',
};

export const usePasswordTexts = (): PasswordTexts => (useLanguage() === 'vi' ? vi : en);
