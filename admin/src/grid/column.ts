export type ColumnType =
  | 'text'
  | 'longText'
  | 'integer'
  | 'decimal'
  | 'money'
  | 'date'
  | 'choice'
  | 'yesNo'
  | 'reference';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface Reference {
  readonly id: string;
  readonly label: string;
  /** In a list to choose from: what tells it from others of the same label. */
  readonly note?: string;
}

/** A stored value. Dates are ISO text: `YYYY-MM-DD`, or `YYYY-MM` and `YYYY` where the column allows. */
export type CellValue = string | number | boolean | null | Reference;

/** Text that could not be read. It stays in the cell, marked, until somebody corrects it. */
export interface BadText {
  readonly bad: string;
  readonly code: string;
  readonly message: string;
}

export type CellContent = CellValue | BadText;

export interface Problem {
  readonly code: string;
  readonly message: string;
}

export type Summary = 'sum' | 'avg' | 'min' | 'max' | 'known';

/** The heading above neighbouring columns that belong together. */
export interface Band {
  readonly name: string;
  readonly title: string;
  /** Titles of the columns put away under the first of the band; none while it is open. */
  readonly folded: readonly string[];
}

export interface Column {
  readonly field: string;
  readonly title: string;
  readonly type: ColumnType;
  /** CSS pixels; a width fitting the type when absent. */
  readonly width?: number;
  /** The width was set by hand: the column takes no part of the room that is left over. */
  readonly isSized?: boolean;
  /** A text says why the column is locked and who may change it. */
  readonly readOnly?: boolean | string;
  readonly required?: boolean;
  readonly frozen?: boolean;
  readonly sortable?: boolean;
  readonly options?: readonly Choice[];
  /** Digits after the comma, for `decimal`. */
  readonly decimals?: number;
  /** A number, or an ISO date for dates. */
  readonly min?: number | string;
  readonly max?: number | string;
  readonly maxLength?: number;
  readonly partialDate?: boolean;
  /** Figure of the summary row and of group lines. */
  readonly summary?: Summary;
  readonly help?: string;
  readonly band?: Band;
  /** The host's own rule about one value; a text is the reason to refuse it. */
  readonly check?: (value: CellValue) => string | null;
}

const WIDTHS: Record<ColumnType, number> = {
  text: 160,
  longText: 240,
  integer: 90,
  decimal: 100,
  money: 130,
  date: 110,
  choice: 150,
  yesNo: 90,
  reference: 180,
};

export const MIN_WIDTH = 48;

/** Room a title takes, estimated: pixels a letter, and for padding, star and sort arrow. */
const LETTER = 7.4;
const TITLE_EXTRA = 34;
const WIDEST_TITLE = 190;

export function widthOf({ width, type, title }: Column): number {
  if (width !== undefined) return Math.max(MIN_WIDTH, width);
  return Math.round(Math.max(WIDTHS[type], Math.min(WIDEST_TITLE, title.length * LETTER + TITLE_EXTRA)));
}

const GROWING = new Set<ColumnType>(['text', 'longText', 'choice', 'reference']);

/** Texts are read better with more room; numbers and dates are not. */
export function isGrowing({ type, isSized }: Column): boolean {
  return GROWING.has(type) && isSized !== true;
}

export function isNumeric(column: Column): boolean {
  return column.type === 'integer' || column.type === 'decimal' || column.type === 'money';
}

export function isBad(content: CellContent): content is BadText {
  return typeof content === 'object' && content !== null && 'bad' in content;
}

/** The code of a text that names another record and was not looked up yet. */
export const WAITING = 'waiting';

export function isWaiting(content: CellContent): content is BadText {
  return isBad(content) && content.code === WAITING;
}

export function isReference(content: CellContent): content is Reference {
  return typeof content === 'object' && content !== null && 'id' in content;
}

/** References are the same when they point to the same record, whatever its label was when read. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a === b) return true;
  if (isBad(a)) return isBad(b) && a.bad === b.bad && a.code === b.code;
  if (isReference(a)) return isReference(b) && a.id === b.id;
  return (a === '' && b === null) || (a === null && b === '');
}
