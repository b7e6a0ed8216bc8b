import { fold } from '@dachieu/schema/reading';
import { cellText, type SheetRow } from '../../platform/files/cell.js';

/** A unit in which a list counts money: "triệu đồng". */
export interface MoneyUnit {
  readonly name: { readonly vi: string; readonly en: string };
  readonly dong: number;
}

const units: readonly (MoneyUnit & { readonly words: RegExp })[] = [
  { words: /nghin|ngan|1\.?000/, name: { vi: 'nghìn đồng', en: 'thousand đồng' }, dong: 1_000 },
  { words: /trieu|tr/, name: { vi: 'triệu đồng', en: 'million đồng' }, dong: 1_000_000 },
  { words: /t[yi]/, name: { vi: 'tỷ đồng', en: 'billion đồng' }, dong: 1_000_000_000 },
];

/** The unit that a heading names: "Số tiền (triệu đồng)", "Kinh phí, 1.000 đ". */
export const unitNamed = (heading: string): MoneyUnit | null => {
  const text = fold(heading);
  const found = units.find(({ words: { source } }) =>
    new RegExp(`(?:^|[^a-z0-9])(?:${source}) ?(?:dong|vnd|d)(?:$|[^a-z])|\\((?:${source})\\)`).test(text),
  );
  return found ?? null;
};

/** The unit that a line above the headings names for the whole list: "Đơn vị tính: triệu đồng". */
export const unitAbove = (rows: readonly SheetRow[], headingLine: number): MoneyUnit | null => {
  const texts = rows.filter(([line]) => line < headingLine).flatMap(([, cells]) => cells.map(cellText));
  const told = texts.find((text) => /(?:don vi(?: tinh)?|dvt)/.test(fold(text)) && unitNamed(text));
  return told === undefined ? null : unitNamed(told);
};
