import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { type PageSheet, pageXml } from './page-xml.js';
import {
  type CellHint,
  type OutCell,
  type OutColumn,
  rowXml,
  sheetEnd,
  sheetStart,
  stylesXml,
  xmlText,
} from './sheet-xml.js';

export interface OutSheet {
  readonly name: string;
  readonly columns: readonly OutColumn[];
  /** Rows in portions, so that a large sheet is never held whole. */
  readonly rows: AsyncIterable<readonly (readonly OutCell[])[]>;
  readonly hints?: readonly CellHint[];
  /** Lines that the hints reach. */
  readonly hintedLines?: number;
  /** Not shown, and not read by our own import: lists of values. */
  readonly isHidden?: boolean;
  /** Long texts are broken into lines. */
  readonly isWrapped?: boolean;
}

/** A table of rows, or a page as it is printed. */
type AnySheet = OutSheet | PageSheet;

const isHidden = (sheet: AnySheet): boolean => 'isHidden' in sheet && sheet.isHidden === true;

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

async function* sheetXml(sheet: OutSheet): AsyncGenerator<string> {
  const { columns, hints = [], hintedLines = 0 } = sheet;
  yield sheetStart(columns, sheet.isWrapped ?? false);
  let line = 1;
  for await (const portion of sheet.rows) {
    let xml = '';
    for (const row of portion) {
      line += 1;
      xml += rowXml(columns, row, line);
    }
    yield xml;
  }
  yield sheetEnd(hints, hintedLines);
}

/** Names of sheets must not be longer than 31 letters nor hold some signs. */
export const sheetName = (text: string): string =>
  text
    .replace(/[[\]:*?/\\']/g, ' ')
    .slice(0, 31)
    .trim();

const workbookXml = (sheets: readonly AnySheet[]): string => {
  const listed = sheets.map(
    (sheet, index) =>
      `<sheet name="${xmlText(sheet.name)}" sheetId="${index + 1}"${isHidden(sheet) ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  return `${xmlHead}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><bookViews><workbookView/></bookViews><sheets>${listed.join('')}</sheets></workbook>`;
};

const contentTypes = (sheets: readonly AnySheet[]): string => {
  const parts = sheets.map(
    (_sheet, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${sheetType}.worksheet+xml"/>`,
  );
  return `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>${parts.join('')}</Types>`;
};

const workbookRelations = (sheets: readonly AnySheet[]): string => {
  const parts = sheets.map(
    (_sheet, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return `${xmlHead}<Relationships xmlns="${packageRelations}">${parts.join('')}<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`;
};

const packageXml = `${xmlHead}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

/**
 * An .xlsx workbook as a stream: rows are taken as fast as the reader of the stream takes bytes. Texts are typed as texts, so
 * that none of them is ever a formula.
 */
export const writeWorkbook = (sheets: readonly AnySheet[]): Readable => {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  zip.on('error', (error: Error) => output.destroy(error));
  const add = (text: string, part: string): void => zip.addBuffer(Buffer.from(text), part);
  add(contentTypes(sheets), '[Content_Types].xml');
  add(packageXml, '_rels/.rels');
  add(workbookXml(sheets), 'xl/workbook.xml');
  add(workbookRelations(sheets), 'xl/_rels/workbook.xml.rels');
  add(stylesXml, 'xl/styles.xml');
  sheets.forEach((sheet, index) => {
    const xml = 'lines' in sheet ? [pageXml(sheet)] : sheetXml(sheet);
    zip.addReadStream(Readable.from(xml), `xl/worksheets/sheet${index + 1}.xml`, {
      compressionLevel: 4,
    });
  });
  zip.end();
  return output;
};
