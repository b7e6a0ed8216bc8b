import type { Archive } from './archive.js';
import { type SheetRow, sheetLimits } from './cell.js';
import { formatOf, type NumberFormat } from './number-format.js';
import { FileRefused } from './refusal.js';
import { readSheet, type SheetLook } from './sheet-reader.js';
import { type Attributes, readXml, type XmlListener } from './xml-parts.js';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const macroType = /macroEnabled|vbaProject/i;

const readPart = async (archive: Archive, part: string, listener: XmlListener): Promise<boolean> => {
  const bytes = await archive.open(part);
  if (!bytes) return false;
  await readXml(bytes, listener);
  return true;
};

/** The part that is the workbook. A workbook with macros, or an archive that is something else, is refused by its own words. */
const findWorkbook = async (archive: Archive): Promise<string> => {
  let workbook: string | undefined;
  if (archive.has('META-INF/manifest.xml')) throw new FileRefused('OPEN_DOCUMENT');
  if (archive.has('xl/workbook.bin')) throw new FileRefused('BINARY_EXCEL');
  const isTyped = await readPart(archive, '[Content_Types].xml', {
    open(name, { PartName, ContentType = '' }) {
      if (macroType.test(ContentType)) throw new FileRefused('MACRO');
      if (name === 'Override' && ContentType === workbookType) workbook = PartName?.replace(/^\//, '');
    },
  });
  if (!isTyped || workbook === undefined) throw new FileRefused('WRONG_TYPE');
  if (archive.has('xl/vbaProject.bin')) throw new FileRefused('MACRO');
  return workbook;
};

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

const resolvePart = (base: string, target: string): string =>
  new URL(target, `file:///${folderOf(base)}`).pathname.slice(1);

/** The parts that the workbook names, by id of the relation and by the last word of its type. */
const readRelations = async (
  archive: Archive,
  workbook: string,
): Promise<{ byId: Map<string, string>; byType: Map<string, string> }> => {
  const byId = new Map<string, string>();
  const byType = new Map<string, string>();
  const folder = folderOf(workbook);
  await readPart(archive, `${folder}_rels/${workbook.slice(folder.length)}.rels`, {
    open(name, { Id, Type, Target, TargetMode }) {
      if (name !== 'Relationship' || !Id || !Target || TargetMode === 'External') return;
      const part = resolvePart(workbook, Target);
      byId.set(Id, part);
      byType.set(Type?.slice(Type.lastIndexOf('/') + 1) ?? '', part);
    },
  });
  return { byId, byType };
};

interface NamedSheet {
  readonly name: string;
  readonly relation: string;
}

const relationOf = (attributes: Attributes): string =>
  Object.entries(attributes).find(([name]) => /^\w+:id$/.test(name))?.[1] ?? '';

const readWorkbook = async (
  archive: Archive,
  workbook: string,
): Promise<{ sheets: NamedSheet[]; hiddenSheets: string[]; is1904: boolean }> => {
  const sheets: NamedSheet[] = [];
  const hiddenSheets: string[] = [];
  let is1904 = false;
  await readPart(archive, workbook, {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const title = attributes['name'] ?? '';
      if ((attributes['state'] ?? 'visible') === 'visible')
        sheets.push({ name: title, relation: relationOf(attributes) });
      else hiddenSheets.push(title);
      if (sheets.length > sheetLimits.sheets) throw new FileRefused('TOO_MANY_SHEETS');
    },
  });
  return { sheets, hiddenSheets, is1904 };
};

/** The number format of each style, in the order in which cells name them. */
const readStyles = async (archive: Archive, part: string | undefined): Promise<NumberFormat[]> => {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let isInCells = false;
  if (part === undefined) return formats;
  await readPart(archive, part, {
    open(name, attributes) {
      if (name === 'cellXfs') isInCells = true;
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'xf' && isInCells) {
        const id = Number(attributes['numFmtId'] ?? 0);
        formats.push(formatOf(id, codes.get(id)));
      }
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return formats;
};

const readSharedTexts = async (archive: Archive, part: string | undefined): Promise<string[]> => {
  const texts: string[] = [];
  if (part === undefined) return texts;
  let text = '';
  let isText = false;
  let isReading = false;
  await readPart(archive, part, {
    open(name) {
      if (name === 'si') text = '';
      // A guide to pronunciation stands beside the text and is not part of it.
      else if (name === 'rPh') isReading = true;
      else if (name === 't') isText = !isReading;
    },
    text(piece) {
      if (isText) text += piece;
    },
    close(name) {
      if (name === 't') isText = false;
      else if (name === 'rPh') isReading = false;
      else if (name === 'si') {
        texts.push(text.slice(0, sheetLimits.cellLength));
        if (texts.length > sheetLimits.cells) throw new FileRefused('TOO_MANY_CELLS');
      }
    },
  });
  return texts;
};

export interface WorkbookListener {
  /** A sheet begins. */
  readonly sheet: (name: string) => void;
  readonly row: (row: SheetRow) => void;
}

export interface WorkbookLook {
  readonly hiddenSheets: readonly string[];
  readonly hasComments: boolean;
  /** Of the visible sheets, in their order. */
  readonly sheets: readonly SheetLook[];
}

/** Reads every visible sheet of an .xlsx archive, row by row; answers what the file holds beside cells. */
export const readWorkbookSheets = async (
  archive: Archive,
  listener: WorkbookListener,
): Promise<WorkbookLook> => {
  const workbook = await findWorkbook(archive);
  const { byId, byType } = await readRelations(archive, workbook);
  const { sheets, hiddenSheets, is1904 } = await readWorkbook(archive, workbook);
  const styles = await readStyles(archive, byType.get('styles'));
  const texts = await readSharedTexts(archive, byType.get('sharedStrings'));
  const counted = { cells: 0 };
  const looks: SheetLook[] = [];
  for (const { name, relation } of sheets) {
    const part = await archive.open(byId.get(relation) ?? '');
    if (!part) throw new FileRefused('BROKEN');
    listener.sheet(name);
    const look = await readSheet(part, { texts, styles, is1904 }, (row) => {
      counted.cells += row[1].length;
      if (counted.cells > sheetLimits.cells) throw new FileRefused('TOO_MANY_CELLS');
      listener.row(row);
    });
    looks.push(look);
  }
  return { hiddenSheets, hasComments: archive.hasLike(/^xl\/(threaded)?comments/), sheets: looks };
};
