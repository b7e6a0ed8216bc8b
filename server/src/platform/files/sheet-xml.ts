import { formatDate, toExcelSerial } from '@dachieu/schema/reading';
import {
  pageBorderCount,
  pageBorders,
  pageFontCount,
  pageFonts,
  pageFormatCount,
  pageFormats,
} from './page-styles.js';

/** How a column's values stand in a workbook. `date`: ISO day, or only a year or month, which stays text; `moment`: ISO with time. */
export type ColumnKind = 'text' | 'whole' | 'plainWhole' | 'decimal' | 'money' | 'date' | 'moment';

export type OutCell = string | number | null;

/** The look of a heading: one that must be filled in, one that may be, one that the product fills in itself. */
export type Heading = 'required' | 'usual' | 'readOnly';

export interface OutColumn {
  readonly title: string;
  readonly kind: ColumnKind;
  /** In characters, as Excel counts it. */
  readonly width: number;
  readonly heading: Heading;
}

/** Positions in `cellXfs` below. */
const styles = {
  plain: 0,
  usual: 1,
  required: 2,
  readOnly: 3,
  text: 4,
  date: 5,
  money: 6,
  decimal: 7,
  moment: 8,
  wrapped: 9,
} as const;

const columnStyle: Readonly<Record<ColumnKind, number>> = {
  text: styles.text,
  whole: styles.money,
  plainWhole: styles.plain,
  decimal: styles.decimal,
  money: styles.money,
  date: styles.date,
  moment: styles.moment,
};

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const worksheetHead = `${xmlHead}<worksheet xmlns="${main}">`;

const fill = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`;

const heading = (fillId: number): string =>
  `<xf numFmtId="49" fontId="1" fillId="${fillId}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>`;

const format = (numFmtId: number): string =>
  `<xf numFmtId="${numFmtId}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;

/** The styles of tables; those of printed pages follow them. */
export const tableStyleCount = Object.keys(styles).length;

/** The order is that of `styles`. */
export const stylesXml = `${xmlHead}<styleSheet xmlns="${main}"><numFmts count="3"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="166" formatCode="#,##0.####"/></numFmts><fonts count="${2 + pageFontCount}"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>${pageFonts}</fonts><fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('FFE3EFEC')}${fill('FFF8DFA8')}${fill('FFE6E6E6')}</fills><borders count="${1 + pageBorderCount}"><border><left/><right/><top/><bottom/><diagonal/></border>${pageBorders}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${tableStyleCount + pageFormatCount}">${format(0)}${heading(2)}${heading(3)}${heading(4)}${format(49)}${format(164)}${format(3)}${format(166)}${format(165)}<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>${pageFormats}</cellXfs></styleSheet>`;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML does not take are written the way workbooks do, and so is a text that looks like such a mark. */
export const xmlText = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, (letter) => {
      const code = letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `_x${code}_`;
    })
    .replace(/\p{Cs}/gu, '')
    .replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);

/** 0 → A, 27 → AB. */
export const columnLetters = (index: number): string => {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
};

const textCell = (text: string, style: number): string =>
  text === ''
    ? ''
    : `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;

/** The first day that Excel counts as every other calendar does. */
const firstSureDay = '1900-03-01';

const numberCell = (value: number, style: number): string => `<c s="${style}"><v>${value}</v></c>`;

const dayCell = (iso: string): string =>
  iso.length === 10 && iso >= firstSureDay
    ? numberCell(toExcelSerial(iso), styles.date)
    : textCell(formatDate(iso), styles.text);

const msADay = 86_400_000;

const momentCell = (iso: string): string => {
  const time = (Date.parse(`${iso}Z`) - Date.parse(`${iso.slice(0, 10)}T00:00:00Z`)) / msADay;
  return numberCell(Number((toExcelSerial(iso.slice(0, 10)) + time).toFixed(6)), styles.moment);
};

const cellXml = (value: OutCell, kind: ColumnKind, place: string): string => {
  if (value === null || value === '') return '';
  const xml =
    typeof value === 'number'
      ? numberCell(value, columnStyle[kind])
      : kind === 'date'
        ? dayCell(value)
        : kind === 'moment'
          ? momentCell(value)
          : textCell(value, columnStyle[kind]);
  return xml.replace('<c ', `<c r="${place}" `);
};

export const rowXml = (columns: readonly OutColumn[], values: readonly OutCell[], line: number): string => {
  let cells = '';
  columns.forEach(({ kind }, index) => {
    cells += cellXml(values[index] ?? null, kind, `${columnLetters(index)}${line}`);
  });
  return `<row r="${line}">${cells}</row>`;
};

/** A list of allowed values, or a word of help, for the cells of a column. */
export interface CellHint {
  readonly column: number;
  /** A range of another sheet, as Excel writes it. */
  readonly list?: string;
  /** Texts beyond the list are taken too: Excel warns only. */
  readonly isOpen?: boolean;
  readonly title: string;
  readonly help: string;
}

/** Excel's own bounds of a hint's texts. */
const hintXml = ({ column, list, isOpen, title, help }: CellHint, lastLine: number): string => {
  const place = `${columnLetters(column)}2:${columnLetters(column)}${lastLine}`;
  const prompt = `showInputMessage="1" promptTitle="${xmlText(title.slice(0, 32))}" prompt="${xmlText(help.slice(0, 255))}"`;
  return list === undefined
    ? `<dataValidation allowBlank="1" ${prompt} sqref="${place}"/>`
    : `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="${isOpen ? 'warning' : 'stop'}" ${prompt} sqref="${place}"><formula1>${xmlText(list)}</formula1></dataValidation>`;
};

export const sheetStart = (columns: readonly OutColumn[], isWrapped: boolean): string => {
  const widths = columns.map(
    ({ kind, width }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${isWrapped ? styles.wrapped : columnStyle[kind]}" customWidth="1"/>`,
  );
  const titles = columns.map(({ title, heading: look }, index) =>
    textCell(title, styles[look]).replace('<c ', `<c r="${columnLetters(index)}1" `),
  );
  return `${worksheetHead}<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData><row r="1" ht="32" customHeight="1">${titles.join('')}</row>`;
};

export const sheetEnd = (hints: readonly CellHint[], hintedLines: number): string =>
  hints.length === 0
    ? '</sheetData></worksheet>'
    : `</sheetData><dataValidations count="${hints.length}">${hints.map((one) => hintXml(one, hintedLines)).join('')}</dataValidations></worksheet>`;
