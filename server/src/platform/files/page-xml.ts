import type { PageStyle } from './page-styles.js';
import { pageStyleAt } from './page-styles.js';
import { columnLetters, type OutCell, tableStyleCount, worksheetHead, xmlText } from './sheet-xml.js';

/** A cell of a printed page, which may reach over several columns and lines. */
export interface PageCell {
  readonly value: OutCell;
  readonly style: PageStyle;
  /** Columns and lines that it takes; one each unless said. */
  readonly across?: number;
  readonly down?: number;
}

/** A line of a page: cells by the column where they begin. */
export interface PageLine {
  readonly cells: readonly (readonly [column: number, cell: PageCell])[];
  /** In points; as high as its text unless said. */
  readonly height?: number;
}

/** A page as it is printed and handed on: titles, a table with lines, places to sign. Printed across, as wide as the paper. */
export interface PageSheet {
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  readonly lines: readonly PageLine[];
}

const cellXml = (column: number, line: number, value: OutCell, style: PageStyle): string => {
  const place = `r="${columnLetters(column)}${line}" s="${pageStyleAt(style, tableStyleCount)}"`;
  if (value === null || value === '') return `<c ${place}/>`;
  return typeof value === 'number'
    ? `<c ${place}><v>${value}</v></c>`
    : `<c ${place} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
};

/** Every cell under a merged one has its style, so that the border goes round it. */
const spread = (
  lines: readonly PageLine[],
): ReadonlyMap<number, readonly (readonly [number, OutCell, PageStyle])[]> => {
  const placed = new Map<number, (readonly [number, OutCell, PageStyle])[]>();
  lines.forEach(({ cells }, index) => {
    for (const [column, { value, style, across = 1, down = 1 }] of cells)
      for (let below = 0; below < down; below += 1)
        for (let beside = 0; beside < across; beside += 1) {
          const own = placed.get(index + below) ?? [];
          own.push([column + beside, below === 0 && beside === 0 ? value : null, style]);
          placed.set(index + below, own);
        }
  });
  return placed;
};

const mergesOf = (lines: readonly PageLine[]): string[] =>
  lines.flatMap(({ cells }, index) =>
    cells.flatMap(([column, { across = 1, down = 1 }]) =>
      across === 1 && down === 1
        ? []
        : [`${columnLetters(column)}${index + 1}:${columnLetters(column + across - 1)}${index + down}`],
    ),
  );

export const pageXml = ({ widths, lines }: PageSheet): string => {
  const placed = spread(lines);
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const rows = lines.map(({ height }, index) => {
    const cells = (placed.get(index) ?? []).toSorted(([a], [b]) => a - b);
    const xml = cells.map(([column, value, style]) => cellXml(column, index + 1, value, style)).join('');
    const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    return `<row r="${index + 1}"${size}>${xml}</row>`;
  });
  const merges = mergesOf(lines);
  const merged =
    merges.length === 0
      ? ''
      : `<mergeCells count="${merges.length}">${merges.map((one) => `<mergeCell ref="${one}"/>`).join('')}</mergeCells>`;
  return `${worksheetHead}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetFormatPr defaultRowHeight="16"/><cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData>${merged}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`;
};
