import type { Tint } from '../grid/index.js';
import type { Language } from '../language.js';

/** What is said of colours by rule. */
interface ColourTexts {
  readonly colours: string;
  readonly coloursOn: (rules: number) => string;
  readonly title: string;
  readonly hint: string;
  readonly none: string;
  readonly add: string;
  readonly clear: string;
  readonly done: string;
  readonly tint: string;
  readonly tints: Readonly<Record<Tint, string>>;
  readonly reach: string;
  readonly cell: string;
  readonly row: string;
  readonly rule: (n: number) => string;
}

export const colourTexts: Readonly<Record<Language, ColourTexts>> = {
  vi: {
    colours: 'Tô màu',
    coloursOn: (rules) => `Tô màu (${rules})`,
    title: 'Tô màu theo điều kiện',
    hint: 'Mỗi màu có một dấu riêng, để không phải phân biệt bằng màu. Nếu một ô hợp nhiều điều kiện, điều kiện đứng trước được dùng.',
    none: 'Chưa có điều kiện nào.',
    add: 'Thêm điều kiện',
    clear: 'Bỏ hết màu',
    done: 'Xong',
    tint: 'Màu',
    tints: { red: 'Đỏ', amber: 'Vàng', green: 'Xanh lá', blue: 'Xanh dương', violet: 'Tím' },
    reach: 'Tô',
    cell: 'Ô của cột',
    row: 'Cả dòng',
    rule: (n) => `Điều kiện ${n}`,
  },
  en: {
    colours: 'Colours',
    coloursOn: (rules) => `Colours (${rules})`,
    title: 'Colours by condition',
    hint: 'Every colour has a mark of its own, so that nobody needs to tell colours apart. Where a cell meets several conditions, the first counts.',
    none: 'No condition yet.',
    add: 'Add a condition',
    clear: 'No colours',
    done: 'Done',
    tint: 'Colour',
    tints: { red: 'Red', amber: 'Amber', green: 'Green', blue: 'Blue', violet: 'Violet' },
    reach: 'Where',
    cell: 'The column’s cell',
    row: 'The whole row',
    rule: (n) => `Condition ${n}`,
  },
};
