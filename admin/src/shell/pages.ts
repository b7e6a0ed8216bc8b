import type { Label } from '@dachieu/schema';
import type { ComponentType } from 'react';
import type { MenuGroup } from '../texts/texts.js';

/** A page that is not a resource's sheet: where it is found, who finds it, and what loads it when it is first opened. */
export interface Page {
  readonly path: string;
  /** null: at the top of the menu, beside the dashboard. */
  readonly group: MenuGroup | null;
  readonly label: Label;
  /** Roles that see the page in their menu; empty: every role. The server decides what they may read. */
  readonly roles: readonly string[];
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}

export const pages: readonly Page[] = [
  {
    path: '/indicator-editor',
    group: 'plan',
    label: ['Định nghĩa chỉ tiêu', 'Definition of indicators'],
    roles: ['ADMIN', 'ANALYST'],
    load: () => import('../indicators/indicator-page.js'),
  },
  {
    path: '/review-desk',
    group: 'review',
    label: ['Bàn rà soát', 'Review desk'],
    roles: [],
    load: () => import('../review-desk/review-desk-page.js'),
  },
  {
    path: '/boundaries',
    group: 'territory',
    label: ['Số liệu theo địa giới', 'Figures by boundaries'],
    roles: [],
    load: () => import('../boundaries/boundary-page.js'),
  },
  {
    path: '/unit-change',
    group: 'territory',
    label: ['Sắp xếp đơn vị', 'Change of units'],
    roles: ['ADMIN'],
    load: () => import('../unit-change/unit-change-page.js'),
  },
  {
    path: '/poverty-forms',
    group: 'review',
    label: ['Biểu mẫu và luồng', 'Forms and flows'],
    roles: [],
    load: () => import('../forms/forms-page.js'),
  },
  {
    path: '/my-work',
    group: null,
    label: ['Việc của tôi', 'My work'],
    roles: ['CLERK', 'OFFICER', 'DISTRICT', 'ADMIN'],
    load: () => import('../my-work/my-work-page.js'),
  },
  {
    path: '/report-desk',
    group: 'monitoring',
    label: ['Viết và duyệt báo cáo', 'Write and approve reports'],
    roles: [],
    load: () => import('../reporting/report-desk-page.js'),
  },
  {
    path: '/public-page',
    group: 'communication',
    label: ['Quản lý trang công khai', 'Manage the public page'],
    roles: ['OFFICER', 'ADMIN'],
    load: () => import('../publicity/publicity-page.js'),
  },
  {
    path: '/responsibility-map',
    group: 'plan',
    label: ['Ai phụ trách dự án nào', 'Who answers for which project'],
    roles: [],
    load: () => import('../responsibilities/responsibility-page.js'),
  },
  {
    path: '/funding-table',
    group: 'funding',
    label: ['Bảng kinh phí', 'Funding table'],
    roles: [],
    load: () => import('../funding/funding-page.js'),
  },
  {
    path: '/support-overlaps',
    group: 'support',
    label: ['Rà trùng lặp', 'Overlapping supports'],
    roles: [],
    load: () => import('../overlaps/overlaps-page.js'),
  },
  {
    path: '/job-matching',
    group: 'work',
    label: ['Kết nối việc làm (gợi ý)', 'Job matching'],
    roles: [],
    load: () => import('../work/matching-page.js'),
  },
  {
    path: '/labour-market',
    group: 'work',
    label: ['Cung - cầu lao động', 'Labour supply and demand'],
    roles: [],
    load: () => import('../work/market-page.js'),
  },
  {
    path: '/file-imports',
    group: 'monitoring',
    label: ['Các lần nhập tệp', 'Imports'],
    roles: [],
    load: () => import('../exchange/imports-page.js'),
  },
];

export const pagesFor = (group: MenuGroup | null, role: string): readonly Page[] =>
  pages.filter((page) => page.group === group && (page.roles.length === 0 || page.roles.includes(role)));
