import type { CatalogField, CatalogResource } from '@dachieu/schema';
import { findField } from '../catalog.js';
import { formatField, formatNumber } from '../format.js';
import { inLanguage, type Language } from '../language.js';
import { listRows } from '../providers/records.js';
import type { Column } from '../grid/index.js';
import type { WireRow } from '../providers/wire.js';
import type { SheetQuery } from './source.js';
import { viewTexts } from './view-texts.js';

/** As many rows as a list gives at once; more is no paper any more. */
const mostPrinted = 5000;

interface Printed {
  readonly resource: CatalogResource;
  readonly columns: readonly Column[];
  readonly query: SheetQuery;
  readonly title: string;
  readonly language: Language;
}

const style = `
  @page { size: A4 landscape; margin: 12mm; }
  body { font: 10px/1.35 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: #000; }
  h1 { font-size: 14px; margin: 0 0 6px; }
  table { border-collapse: collapse; width: 100%; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td { border: 0.5px solid #888; padding: 2px 4px; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
  td.number { text-align: right; }
`;

const numeric: ReadonlySet<string> = new Set(['wholeNumber', 'decimal', 'money']);

const rowOf = (page: Document, fields: readonly CatalogField[], row: WireRow, language: Language) => {
  const line = page.createElement('tr');
  for (const field of fields) {
    const cell = page.createElement('td');
    if (numeric.has(field.type)) cell.className = 'number';
    cell.textContent = formatField(field, row, language);
    line.append(cell);
  }
  return line;
};

/** The headings over columns, each as wide as its run of neighbours; none where the list has no bands. */
const bandsOf = (page: Document, columns: readonly Column[]): HTMLTableRowElement | null => {
  if (columns.every(({ band }) => !band)) return null;
  const line = page.createElement('tr');
  let last: { readonly name: string; readonly cell: HTMLTableCellElement } | null = null;
  for (const { band } of columns) {
    const name = band?.name ?? '';
    if (last && last.name === name) {
      last.cell.colSpan++;
      continue;
    }
    const cell = page.createElement(band ? 'th' : 'td');
    if (band) cell.scope = 'colgroup';
    cell.textContent = band?.title ?? '';
    line.append(cell);
    last = { name, cell };
  }
  return line;
};

/** Prints the list as a table of its own, read from the server: the grid itself never holds all rows. */
export const printList = async ({ resource, columns, query, title, language }: Printed): Promise<void> => {
  const { where, orderBy } = query;
  const rows = await listRows(resource, { where, orderBy, offset: 0, limit: mostPrinted });
  const fields = columns.flatMap(({ field }) => findField(resource, field) ?? []);
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.setAttribute('aria-hidden', 'true');
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0';
  document.body.append(frame);
  const page = frame.contentDocument;
  const view = frame.contentWindow;
  if (!page || !view) return;
  page.documentElement.lang = language;
  page.title = title;
  const sheet = page.createElement('style');
  sheet.textContent = style;
  page.head.append(sheet);
  const heading = page.createElement('h1');
  heading.textContent = title;
  const table = page.createElement('table');
  const tableHead = table.createTHead();
  const bands = bandsOf(page, columns);
  if (bands) tableHead.append(bands);
  const head = tableHead.insertRow();
  for (const { label } of fields) {
    const cell = page.createElement('th');
    cell.scope = 'col';
    cell.textContent = inLanguage(label, language);
    head.append(cell);
  }
  table.createTBody().append(...rows.map((row) => rowOf(page, fields, row, language)));
  page.body.append(heading, table);
  if (rows.length === mostPrinted) {
    const note = page.createElement('p');
    note.textContent = viewTexts[language].printedFirst(formatNumber(mostPrinted));
    heading.after(note);
  }
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
};
