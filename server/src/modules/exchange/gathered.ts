import { readYesNo } from '@dachieu/schema/reading';
import { type Message, type Violation, violation } from '../../kernel/errors.js';
import { type Cell, cellText, type SheetRow } from '../../platform/files/cell.js';
import { columnLetters } from '../../platform/files/sheet-xml.js';

/** A column in which a place is written; with a mark, whatever is filled in there says that text. */
export interface Source {
  readonly column: number;
  readonly mark: string | null;
}

/** A place that is not simply one column: what its text is taken from, the first that has any. */
export interface Gathered {
  readonly place: string;
  readonly field: string;
  readonly label: Message;
  readonly sources: readonly Source[];
  /** From the group above: "I. Thôn Nà Cà". */
  readonly isGrouped: boolean;
  /** From the row above, where its own cell is empty. */
  readonly isFilledDown: boolean;
  /** For every row. */
  readonly constant: string | null;
}

/** A row of data with what is gathered behind its last column. */
export interface FileRow {
  readonly row: SheetRow;
  readonly notes: readonly Violation[];
  readonly problems: readonly Violation[];
}

interface Above {
  readonly line: number;
  readonly cell: Cell;
}

/** What people write for "as above". */
const asAbove = /^(?:["″”'-]+|-?\s*nt\s*-?|như trên)$/i;

const textOf = (cell: Cell | undefined): string => cellText(cell).trim();

/** Fills in, row by row from the top, what rows take from several columns, from groups and rows above, and for all alike. */
export class Gatherer {
  readonly #groups = new Map<string, Above>();
  readonly #rows = new Map<string, Above>();

  constructor(
    private readonly width: number,
    private readonly gathered: readonly Gathered[],
  ) {}

  /** A group begins: what its name stands for holds for the rows below. */
  begin(line: number, name: string, places: readonly string[]): void {
    for (const place of places) this.#groups.set(place, { line, cell: name });
    this.#rows.clear();
  }

  take([line, cells]: SheetRow): FileRow {
    if (this.gathered.length === 0) return { row: [line, cells], notes: [], problems: [] };
    const own = Array.from({ length: this.width }, (_, column) => cells[column] ?? null);
    const notes: Violation[] = [];
    const problems: Violation[] = [];
    const found = this.gathered.map((one) => this.#find(one, line, cells, notes, problems));
    return { row: [line, [...own, ...found]], notes, problems };
  }

  #find(
    one: Gathered,
    line: number,
    cells: readonly Cell[],
    notes: Violation[],
    problems: Violation[],
  ): Cell {
    const { field, label: fieldLabel } = one;
    const filled = one.sources.filter(({ column, mark }) => {
      const text = textOf(cells[column]);
      if (mark !== null) return text !== '' && (readYesNo(text) ?? true);
      return text !== '' && !(one.isFilledDown && asAbove.test(text));
    });
    const cellOf = ({ column, mark }: Source): Cell => mark ?? cells[column] ?? null;
    const said = new Set(filled.map((source) => textOf(cellOf(source))));
    if (said.size > 1) {
      const columns = filled.map(({ column }) => columnLetters(column)).join(', ');
      problems.push(violation(field, 'INPUT_SEVERAL_MARKED', { field: fieldLabel, value: columns }));
      return null;
    }
    const [source] = filled;
    if (source) {
      const cell = cellOf(source);
      this.#rows.set(one.place, { line, cell });
      return cell;
    }
    const above = one.isFilledDown ? this.#rows.get(one.place) : undefined;
    const taken = above ?? (one.isGrouped ? this.#groups.get(one.place) : undefined);
    if (!taken) return one.constant;
    const params = { field: fieldLabel, line: taken.line, value: textOf(taken.cell) };
    notes.push(violation(field, above ? 'INPUT_CELL_ABOVE' : 'INPUT_CELL_GROUP', params));
    return taken.cell;
  }
}
