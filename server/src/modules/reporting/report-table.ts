import { roundHalfAwayFromZero } from '../../engine/index.js';

export interface TableNumber {
  /** Rounded, half away from zero. */
  readonly value: number;
  readonly decimals: number;
}

export type TableCell = string | TableNumber | null;

/** A table of a report's annex, in Vietnamese as the state's documents are; the same for paper and file. */
export interface ReportTable {
  readonly key: string;
  readonly title: string;
  readonly columns: readonly { readonly title: string; readonly isFigure: boolean }[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly note: string | null;
  /** Too long for paper: in the file only. */
  readonly isFileOnly: boolean;
}

export const whole = (value: number | null): TableCell => (value === null ? null : { value, decimals: 0 });

export const rounded = (value: number | null, decimals: number): TableCell =>
  value === null ? null : { value: Number(roundHalfAwayFromZero(value, 1, decimals)), decimals };

/** Beyond 2^53 a sum comes as its digits. */
export const vnd = (value: number | string | null): TableCell =>
  typeof value === 'number' ? whole(value) : value;

export const share = (part: number, of: number): TableCell =>
  of === 0 ? null : { value: Number(roundHalfAwayFromZero(BigInt(part) * 100n, BigInt(of), 2)), decimals: 2 };

export const table = (
  key: string,
  title: string,
  columns: readonly (readonly [title: string, isFigure: boolean])[],
  rows: ReportTable['rows'],
  more: Partial<Pick<ReportTable, 'note' | 'isFileOnly'>> = {},
): ReportTable => ({
  key,
  title,
  columns: columns.map(([name, isFigure]) => ({ title: name, isFigure })),
  rows,
  note: more.note ?? null,
  isFileOnly: more.isFileOnly ?? false,
});

export const text = (title: string): readonly [string, boolean] => [title, false];
export const figure = (title: string): readonly [string, boolean] => [title, true];
