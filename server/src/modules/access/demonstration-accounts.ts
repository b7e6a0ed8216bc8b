import type { Message } from '../../kernel/errors.js';
import type { Role } from '../../platform/resource/access.js';

export interface DemonstrationAccount {
  readonly signInName: string;
  readonly password: string;
  readonly name: string;
  readonly roleCode: Role;
  readonly role: Message;
  /** Key of the plan's administrative unit that bounds the account. */
  readonly area: string;
}

/** Invented accounts with public passwords: made in demonstration mode only. */
export const demonstrationAccounts: readonly DemonstrationAccount[] = [
  {
    signInName: 'nhaplieu',
    password: 'mythanh-nhaplieu',
    name: 'Cán bộ nhập liệu xã Mỹ Thanh',
    roleCode: 'CLERK',
    role: { vi: 'Cán bộ nhập liệu xã', en: 'Data clerk of the commune' },
    area: 'administrativeUnit:02011',
  },
  {
    signInName: 'congchuc',
    password: 'mythanh-congchuc',
    name: 'Công chức Văn hóa - Xã hội xã Mỹ Thanh',
    roleCode: 'OFFICER',
    role: { vi: 'Công chức phụ trách', en: 'Officer in charge' },
    area: 'administrativeUnit:02011',
  },
  {
    signInName: 'huyen',
    password: 'bachthong-huyen',
    name: 'Phòng LĐ-TB&XH huyện Bạch Thông',
    roleCode: 'DISTRICT',
    role: { vi: 'Cán bộ cấp huyện', en: 'District staff' },
    area: 'administrativeUnit:063',
  },
  {
    signInName: 'phantich',
    password: 'backan-phantich',
    name: 'Chuyên viên phân tích tỉnh',
    roleCode: 'ANALYST',
    role: { vi: 'Chuyên viên phân tích (không thấy dữ liệu cá nhân)', en: 'Analyst (sees no personal data)' },
    area: 'administrativeUnit:06',
  },
  {
    signInName: 'quantri',
    password: 'dachieu-quantri',
    name: 'Quản trị hệ thống',
    roleCode: 'ADMIN',
    role: { vi: 'Quản trị hệ thống', en: 'Administrator' },
    area: 'administrativeUnit:VN',
  },
];
