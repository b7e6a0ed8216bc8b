import { choice, choiceList, code, reference, text, yesNo } from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { AdministrativeUnit } from '../territory/index.js';

export const roles = choiceList('Role', {
  CLERK: ['Cán bộ nhập liệu', 'Data clerk'],
  OFFICER: ['Công chức phụ trách', 'Officer in charge'],
  DISTRICT: ['Cán bộ cấp huyện', 'District staff'],
  ANALYST: ['Chuyên viên phân tích', 'Analyst'],
  ADMIN: ['Quản trị hệ thống', 'Administrator'],
});

export const languages = choiceList('Language', {
  VI: ['Tiếng Việt', 'Vietnamese'],
  EN: ['Tiếng Anh', 'English'],
});

/** A person who signs in: one role, and the unit with all below it whose rows the user may reach. */
@resource({
  plural: 'users',
  label: ['Người dùng', 'User'],
  area: 'access',
  title: ['name'],
  search: ['signInName', 'name'],
  unique: [['signInName']],
  defaultOrder: [{ field: 'signInName' }],
})
export class User extends StoredRecord {
  @code({
    label: ['Tên đăng nhập', 'Sign-in name'],
    required: true,
    pattern: /^[a-z0-9._-]{2,50}$/,
    patternHelp: [
      '2 đến 50 chữ thường không dấu, chữ số, dấu chấm, gạch',
      '2 to 50 small letters, digits, dots and dashes',
    ],
  })
  signInName!: string;

  @text({ label: ['Họ và tên', 'Name'], required: true })
  name!: string;

  @choice(roles, { label: ['Vai trò', 'Role'], required: true })
  role!: string;

  @reference({ to: () => AdministrativeUnit, label: ['Phạm vi địa bàn', 'Area'], required: true })
  areaId!: Id;

  @choice(languages, { label: ['Ngôn ngữ', 'Language'], initial: 'VI' })
  language!: string | null;

  @yesNo({ label: ['Đang hoạt động', 'Active'], required: true, initial: true })
  isActive!: boolean;

  /** Argon2id, in PHC text form. */
  @text({ label: ['Mật khẩu (mã băm)', 'Password hash'], hidden: true, derived: true })
  passwordHash!: string | null;
}
