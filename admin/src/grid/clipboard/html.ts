import { type CellContent, type Column, isBad, isNumeric, isReference } from '../column.js';
import { toExcelSerial } from '../codec/date.js';
import type { Block, BlockCell } from './block.js';

/** Marks a table that this grid wrote, so that copying between two grids loses nothing. */
const MARK = 'data-sheet-block';
/** Stands for <br> while the document's own line ends are taken away. */
const LINE_BREAK = '\u2028';
const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/;
const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '<br>',
};
const ATTRIBUTE_ESCAPES: Record<string, string> = { ...ESCAPES, '\n': '&#10;' };

interface CopiedCell {
  readonly column: Column;
  readonly content: CellContent;
  readonly text: string;
}

/**
 * A table as Excel (x:num, mso-number-format) and LibreOffice (sdval, sdnum) read it: numbers exact, days as days, codes and texts
 * left as they are. Without its own sign of a text, LibreOffice drops leading zeros and computes what begins with `=`.
 */
export function writeHtml(rows: readonly (readonly CopiedCell[])[]): string {
  const block: Block = rows.map((row) => row.map(toBlockCell));
  const body = rows.map((row) => `<tr>${row.map(writeCell).join('')}</tr>`).join('');
  return (
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body>' +
    `<table ${MARK}="${escapeAttribute(JSON.stringify(block))}">${body}</table></body></html>`
  );
}

function toBlockCell({ column, content, text }: CopiedCell): BlockCell {
  if (isReference(content)) return { text, reference: content, field: column.field };
  if (typeof content === 'number') return { text, number: content };
  return { text };
}

function writeCell({ column, content, text }: CopiedCell): string {
  if (typeof content === 'number' && isNumeric(column)) {
    return `<td x:num="${content}" sdval="${content}" sdnum="1033;">${text}</td>`;
  }
  if (column.type === 'date' && typeof content === 'string' && FULL_DATE.test(content) && !isBad(content)) {
    const day = toExcelSerial(content);
    const style = "mso-number-format:'dd\\/mm\\/yyyy'";
    return `<td style="${style}" x:num="${day}" sdval="${day}" sdnum="1033;1066;DD/MM/YYYY">${text}</td>`;
  }
  return `<td style="mso-number-format:'\\@'" sdnum="1033;0;@">${escapeText(text)}</td>`;
}

function escapeText(text: string): string {
  return text.replace(/[&<>"\n]/g, (character) => ESCAPES[character] ?? character);
}

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\n]/g, (character) => ATTRIBUTE_ESCAPES[character] ?? character);
}

/** Reads the first table of copied HTML. The document is never shown, so its scripts and images stay dead. */
export function readHtml(html: string): Block | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return null;
  const own = table.getAttribute(MARK);
  return own === null ? readTable(table) : readOwn(own);
}

export function isOwnHtml(html: string): boolean {
  return html.includes(`<table ${MARK}=`);
}

function readOwn(json: string): Block | null {
  const block: unknown = JSON.parse(json);
  return isBlock(block) ? block : null;
}

function isBlock(value: unknown): value is Block {
  return Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isBlockCell));
}

function isBlockCell(value: unknown): value is BlockCell {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';
}

function readTable(table: HTMLTableElement): Block {
  const grid: BlockCell[][] = [];
  for (const [r, row] of [...table.rows].entries()) {
    grid[r] ??= [];
    for (const cell of row.cells) place(grid, r, cell);
  }
  return grid.map((row) => Array.from(row, (cell) => cell ?? { text: '' }));
}

/** Merged cells hold their value at the first place and blanks at the others, as a sheet does. */
function place(grid: BlockCell[][], r: number, cell: HTMLTableCellElement): void {
  const row = (grid[r] ??= []);
  let c = 0;
  while (row[c]) c++;
  const width = Math.min(cell.colSpan, 1000);
  const height = Math.min(cell.rowSpan, 1000);
  for (let y = 0; y < height; y++) {
    const line = (grid[r + y] ??= []);
    for (let x = 0; x < width; x++) line[c + x] = y + x === 0 ? readCell(cell) : { text: '' };
  }
}

function readCell(cell: HTMLTableCellElement): BlockCell {
  for (const lineBreak of cell.querySelectorAll('br')) lineBreak.replaceWith(LINE_BREAK);
  // Line ends of the document itself are only where its writer wrapped it.
  const text = (cell.textContent ?? '')
    .replace(/[ \t\r\n\u00a0]+/g, ' ')
    .replaceAll(/ ?\u2028 ?/g, '\n')
    .trim();
  const raw = cell.getAttribute('sdval') ?? cell.getAttribute('x:num');
  if (raw === null || raw === '' || !Number.isFinite(Number(raw))) return { text };
  const shownAs = cell.getAttribute('sdnum')?.split(';').at(2) ?? '';
  // Behind "50%" stands 0.5; people mean what they see.
  if (shownAs.includes('%') || text.endsWith('%')) return { text };
  return { text, number: Number(raw), isDay: /[DMY]/.test(shownAs) };
}
