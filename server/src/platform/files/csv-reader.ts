import { isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import { countSyllables, fontOf, fromOldFont } from '@dachieu/schema/reading';
import { CsvError, parse } from 'csv-parse';
import { type Cell, type SheetRow, sheetLimits } from './cell.js';
import { restoreText } from './csv-text.js';
import { FileRefused } from './refusal.js';

const separators = [';', ',', '\t', '|'] as const;

/** Bytes by which a code page is told from the fonts of before Unicode, which draw other letters with Latin-1. */
const letteredBytes = 65_536;

const codePageOf = (bytes: Buffer): string => {
  const sample = bytes.subarray(0, letteredBytes);
  const font = fontOf(sample.toString('latin1'));
  if (font === null) return 'windows-1258';
  const asPage = countSyllables(new TextDecoder('windows-1258').decode(sample).normalize('NFC'));
  const asFont = countSyllables(fromOldFont[font](sample.toString('latin1')));
  return asFont.bad < asPage.bad ? 'windows-1252' : 'windows-1258';
};

/**
 * By its mark, else UTF-8 where every byte fits, else UTF-16 by its many zero bytes, else the old Vietnamese code page of Windows, or
 * Latin-1 where the letters are those of an old font.
 */
export const encodingOf = (bytes: Buffer): string => {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd > 0) {
    if (Math.max(even, odd) < sample.length / 5) throw new FileRefused('NOT_A_TABLE');
    return odd > even ? 'utf-16le' : 'utf-16be';
  }
  return isUtf8(bytes) ? 'utf-8' : codePageOf(bytes);
};

const sampleLines = 30;

/** How often each separator stands outside quotes in each of the first lines; the one that parts most lines alike is meant. */
export const separatorOf = (text: string): string => {
  const counts = new Map<string, number[]>(separators.map((one) => [one, [0]]));
  let isQuoted = false;
  let lines = 1;
  for (const letter of text.slice(0, 100_000)) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && letter === '\n') {
      lines += 1;
      if (lines > sampleLines) break;
      for (const list of counts.values()) list.push(0);
    } else if (!isQuoted) {
      const list = counts.get(letter);
      if (list) list[list.length - 1] = (list[list.length - 1] ?? 0) + 1;
    }
  }
  const score = (list: readonly number[]): number => {
    const most = Math.max(...list);
    return most === 0 ? 0 : list.filter((one) => one === list[0] && one > 0).length * 1000 + most;
  };
  return [...counts].sort((a, b) => score(b[1]) - score(a[1]))[0]?.[0] ?? ',';
};

/** A first line that goes on and on is not waited for. */
const isTooWide = (text: string, separator: string): boolean => {
  const [line = ''] = text.slice(0, 100_000).split('\n', 1);
  return (
    !line.includes('"') &&
    line
      .split(separator)
      .slice(sheetLimits.columns)
      .some((one) => one.trim() !== '')
  );
};

/** A first line that only tells Excel the separator. */
const separatorLine = /^sep=(.)\r?\n/i;

const cellOf = (text: string): Cell => {
  const restored = restoreText(text.slice(0, sheetLimits.cellLength));
  return restored === '' ? null : restored;
};

const chunkLength = 65_536;

function* chunksOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += chunkLength) yield text.slice(at, at + chunkLength);
}

/** Reads a table of text, whatever its encoding and separator. */
export const readCsv = async (bytes: Buffer, take: (row: SheetRow) => void): Promise<void> => {
  const whole = new TextDecoder(encodingOf(bytes)).decode(bytes);
  const told = separatorLine.exec(whole);
  const text = told ? whole.slice(told[0].length) : whole;
  if (/^\s*<(!doctype|html|\?xml)/i.test(text)) throw new FileRefused('WEB_PAGE');
  const delimiter = told?.[1] ?? separatorOf(text);
  if (isTooWide(text, delimiter)) throw new FileRefused('TOO_WIDE');
  const parser = Readable.from(chunksOf(text)).pipe(
    parse({
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: 4_000_000,
    }),
  );
  let line = told ? 1 : 0;
  let count = 0;
  let cells = 0;
  try {
    for await (const record of parser) {
      line += 1;
      const row = (record as string[]).map(cellOf);
      while (row.length > 0 && row.at(-1) === null) row.pop();
      if (row.length === 0) continue;
      if (row.length > sheetLimits.columns) throw new FileRefused('TOO_WIDE');
      count += 1;
      cells += row.length;
      if (count > sheetLimits.rows) throw new FileRefused('TOO_MANY_ROWS');
      if (cells > sheetLimits.cells) throw new FileRefused('TOO_MANY_CELLS');
      take([line, row]);
    }
  } catch (error) {
    throw error instanceof CsvError ? new FileRefused('BROKEN', { cause: error }) : error;
  }
};
