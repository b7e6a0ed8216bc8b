import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchive, readWorkbookSheets } from '@dachieu/server';

type Line = Parameters<Parameters<typeof readWorkbookSheets>[1]['row']>[0];

export interface ReadSheet {
  readonly name: string;
  /** By the number of the line, from 1. */
  readonly lines: ReadonlyMap<number, Line[1]>;
}

/** The sheets of a workbook as the product's own reader finds them. */
export const readWorkbook = async (bytes: Buffer): Promise<readonly ReadSheet[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'dachieu-read-'));
  try {
    const path = join(folder, 'read.xlsx');
    await writeFile(path, bytes);
    const sheets: { name: string; lines: Map<number, Line[1]> }[] = [];
    await readWorkbookSheets(await openArchive(path), {
      sheet: (name) => sheets.push({ name, lines: new Map() }),
      row: ([number, cells]) => sheets.at(-1)?.lines.set(number, cells),
    });
    return sheets;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
