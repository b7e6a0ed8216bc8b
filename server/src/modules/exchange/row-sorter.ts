import { cellText, type SheetRow } from '../../platform/files/cell.js';
import { isNumbering } from './heading-row.js';
import { foldHeading } from './headings.js';
import {
  type AsideKind,
  beginsWithUnit,
  groupName,
  isNumeral,
  isOffice,
  isTotals,
  opensSignature,
  unitsIn,
} from './row-kinds.js';

/** What is known of a sheet when its rows are sorted. */
export interface SheetPlan {
  readonly headingLine: number;
  readonly headings: readonly string[];
  readonly width: number;
  /** Columns that are taken. */
  readonly columns: ReadonlySet<number>;
  /** Of these, those that hold words in every record. */
  readonly wordColumns: readonly number[];
  /** Of these, those that name administrative units. */
  readonly unitColumns: ReadonlySet<number>;
  /** Column of the records' ids, which only rows of data have. */
  readonly idColumn: number | null;
  /** Places that groups can stand for, with whether a group's name is one of theirs. */
  readonly groups: readonly GroupPlace[];
  /** Lines that the user has called data. */
  readonly dataLines: ReadonlySet<number>;
}

export interface GroupPlace {
  readonly place: string;
  /** Its own column, where it has one: a name in it is a cell of a record. */
  readonly column: number | null;
  readonly isOfUnits: boolean;
  readonly names: (text: string) => boolean;
}

export type Sorted =
  | { readonly kind: 'DATA' }
  | { readonly kind: Exclude<AsideKind, 'GROUP'>; readonly text: string }
  | {
      readonly kind: 'GROUP';
      readonly text: string;
      readonly name: string;
      /** The places that it stands for in the rows below. */
      readonly places: readonly string[];
    };

const hasLetter = /\p{L}/u;

/** Signatures and the names below them take so few cells of a row, and so few lines. */
const signatureCells = 4;
const signatureLines = 10;

interface Filled {
  readonly column: number;
  readonly text: string;
}

const isWord = ({ text }: Filled): boolean => hasLetter.test(text) && !isNumeral(text);

/** Tells the rows of data from what else stands below headings, in the order of the sheet. */
export class RowSorter {
  #signedAt: number | null = null;
  #isAfterHeadings = true;

  constructor(private readonly sheet: SheetPlan) {}

  sort(row: SheetRow): Sorted {
    const sorted = this.#sort(row);
    this.#isAfterHeadings =
      sorted.kind === 'HEADING' || (this.#isAfterHeadings && sorted.kind === 'NUMBERING');
    if (sorted.kind !== 'SIGNATURE') this.#signedAt = null;
    return sorted;
  }

  #sort([line, cells]: SheetRow): Sorted {
    const { width, dataLines, idColumn, columns } = this.sheet;
    const filled = cells.slice(0, width).flatMap((cell, column): Filled[] => {
      const text = cellText(cell).normalize('NFC').trim();
      return text === '' ? [] : [{ column, text }];
    });
    const [first] = filled;
    if (!first || dataLines.has(line)) return { kind: 'DATA' };
    if (idColumn !== null && filled.some(({ column }) => column === idColumn)) return { kind: 'DATA' };
    const words = filled.filter(isWord);
    const text = (words[0] ?? first).text;
    if (this.#isAfterHeadings && isNumbering(cells)) return { kind: 'NUMBERING', text };
    if (this.#repeatsHeadings(filled)) return { kind: 'HEADING', text };
    if (words[0] && isTotals(words[0].text)) return { kind: 'TOTALS', text };
    const group = this.#groupOf(filled, words);
    if (group) return group;
    if (this.#isSignature(line, filled, words)) {
      this.#signedAt ??= line;
      if (words.some((one) => opensSignature(one.text) || isOffice(one.text))) this.#signedAt = line;
      return { kind: 'SIGNATURE', text };
    }
    if (!filled.some(({ column }) => columns.has(column)))
      return { kind: words.length === 0 ? 'BLANK' : 'REMARK', text };
    return { kind: 'DATA' };
  }

  #repeatsHeadings(filled: readonly Filled[]): boolean {
    const { headings } = this.sheet;
    // They are copied, so that one of them at least is the same to the letter.
    if (!filled.some(({ column, text }) => text === headings[column])) return false;
    const same = filled.filter(
      ({ column, text }) => foldHeading(text) === foldHeading(headings[column] ?? ''),
    );
    return same.length > 1 && same.length >= filled.length / 2;
  }

  #lacksWords(words: readonly Filled[]): boolean {
    const { wordColumns } = this.sheet;
    const held = new Set(words.map(({ column }) => column));
    return wordColumns.length === 0 || wordColumns.some((column) => !held.has(column));
  }

  #groupsNamed(name: string, column: number): readonly GroupPlace[] {
    return this.sheet.groups.filter((one) => one.column !== column && one.names(name));
  }

  /**
   * One name, and nothing beside it but its number and its sums, where every record has words in columns of its own. In a list
   * without such columns "Thôn Nà Cà | 12 | 45" is a row of data.
   */
  #groupOf(filled: readonly Filled[], words: readonly Filled[]): Sorted | null {
    const { wordColumns, unitColumns, columns, groups } = this.sheet;
    const [label] = words;
    if (!label || words.length > 1 || !this.#lacksWords(words)) return null;
    const isAlone = filled.every(
      (one) => one === label || (one.column < label.column && isNumeral(one.text)),
    );
    const isTaken = unitColumns.has(label.column) || (wordColumns.length === 0 && columns.has(label.column));
    if (!isAlone && isTaken) return null;
    const own = groupName(label.text);
    // A title between two lists names the place of the second: "DANH SÁCH HỘ THÔN NÀ CÀ".
    const names = isAlone ? [own, ...unitsIn(label.text, true)] : [own];
    for (const name of names) {
      const known = this.#groupsNamed(name, label.column);
      if (known.length > 0)
        return { kind: 'GROUP', text: label.text, name, places: known.map(({ place }) => place) };
    }
    if (!isAlone || !beginsWithUnit(own)) return null;
    const ofUnits = groups.filter(({ isOfUnits }) => isOfUnits).map(({ place }) => place);
    return { kind: 'GROUP', text: label.text, name: own, places: ofUnits };
  }

  #isSignature(line: number, filled: readonly Filled[], words: readonly Filled[]): boolean {
    const [first] = words;
    if (!first || filled.length > signatureCells || words.length < filled.length) return false;
    if (opensSignature(first.text) || words.every(({ text }) => opensSignature(text) || isOffice(text)))
      return this.#lacksWords(words) || words.every(({ text }) => opensSignature(text) || isOffice(text));
    const isBelow = this.#signedAt !== null && line - this.#signedAt <= signatureLines;
    return isBelow && words.every(({ text }) => !/\d/.test(text));
  }
}
