import type { Label } from '@dachieu/schema';
import type { ComponentType } from 'react';
import type { MenuGroup } from '../texts/texts.js';

/** A page that is not a resource's sheet: where it is found, who finds it, and what loads it when it is first opened. */
export interface Page {
  readonly path: string;
  readonly group: MenuGroup;
  readonly label: Label;
  /** Roles that see the page in their menu; empty: every role. The server decides what they may read. */
  readonly roles: readonly string[];
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}

export const pages: readonly Page[] = [
  {
    path: '/poverty-forms',
    group: 'review',
    label: ['Biểu mẫu và luồng', 'Forms and flows'],
    roles: [],
    load: () => import('../forms/forms-page.js'),
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
];

export const pagesFor = (group: MenuGroup, role: string): readonly Page[] =>
  pages.filter((page) => page.group === group && (page.roles.length === 0 || page.roles.includes(role)));
