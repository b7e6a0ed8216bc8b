import { type Column, isBad, isWaiting, type Problem, sameContent } from '../column.js';
import type { RowKey } from '../source.js';
import type { Texts } from '../texts/texts.js';
import { isHeld, type PendingRow } from './pending-row.js';

interface Judged {
  readonly row: PendingRow;
  readonly marked: readonly string[];
  readonly isReady: boolean;
}

/** Says of unsaved rows what is wrong with them and whether they can be sent. */
export class Judge {
  private columns: readonly Column[] = [];
  private byField: ReadonlyMap<string, Column> = new Map();
  private activeKey: RowKey | null = null;
  /** New rows that were left once: from then on what they lack is told. */
  private readonly visited = new Set<RowKey>();
  /** What was found of rows as they are: thousands may wait, and each key asks for their number. */
  private readonly known = new Map<RowKey, Judged>();

  constructor(
    private readonly texts: Texts,
    columns: readonly Column[],
  ) {
    this.setColumns(columns);
  }

  /** Columns that are hidden now keep their rules. */
  setColumns(columns: readonly Column[]): void {
    this.columns = columns;
    this.byField = new Map([...this.byField, ...columns.map((column) => [column.field, column] as const)]);
    this.known.clear();
  }

  /** The row that was active before; null when it stays the same. */
  enter(key: RowKey | null): RowKey | null {
    if (key === this.activeKey) return null;
    const left = this.activeKey;
    if (left !== null) this.visited.add(left);
    for (const changed of [left, key]) if (changed !== null) this.known.delete(changed);
    this.activeKey = key;
    return left;
  }

  problem(row: PendingRow, field: string): Problem | null {
    if (row.kind === 'delete') return null;
    const edit = row.edits[field];
    if (edit && isBad(edit.value)) return isWaiting(edit.value) ? null : edit.value;
    if (this.isMissing(row, field)) return { code: 'required', message: this.texts.problem.required };
    return row.problems[field] ?? null;
  }

  rowProblem(row: PendingRow): Problem | null {
    return row.gone ? { code: 'gone', message: this.texts.problem.gone } : (row.problems[''] ?? null);
  }

  /** Fields with a problem or a conflict, in the order of the columns. '' stands for the row. */
  marked(row: PendingRow): readonly string[] {
    return this.judged(row).marked;
  }

  isReady(row: PendingRow): boolean {
    return this.judged(row).isReady;
  }

  /** Rows are never changed, only replaced. */
  private judged(row: PendingRow): Judged {
    const known = this.known.get(row.key);
    if (known?.row === row) return known;
    const judged = { row, marked: this.findMarked(row), isReady: this.findReady(row) };
    this.known.set(row.key, judged);
    return judged;
  }

  private findMarked(row: PendingRow): readonly string[] {
    if (row.kind === 'delete') return this.rowProblem(row) ? [''] : [];
    const fields = this.columns
      .map((column) => column.field)
      .filter((field) => this.problem(row, field) || row.edits[field]?.theirs !== undefined);
    return this.rowProblem(row) && fields.length === 0 ? [''] : fields;
  }

  private findReady(row: PendingRow): boolean {
    if (row.sending || isHeld(row)) return false;
    if (row.kind === 'delete' || row.kind === 'restore') return true;
    if (row.kind === 'create' && Object.keys(row.edits).length === 0) return false;
    return !this.lacksRequired(row) && !Object.values(row.edits).some((edit) => isBad(edit.value));
  }

  private isMissing(row: PendingRow, field: string): boolean {
    const column = this.byField.get(field);
    if (!column?.required || column.readOnly) return false;
    const edit = row.edits[field];
    if (row.kind === 'create') return !edit && (row.key !== this.activeKey || this.visited.has(row.key));
    return edit !== undefined && sameContent(edit.value, null);
  }

  private lacksRequired(row: PendingRow): boolean {
    if (row.kind === 'update') return Object.keys(row.edits).some((field) => this.isMissing(row, field));
    return [...this.byField.values()].some(
      (column) => column.required && !column.readOnly && !row.edits[column.field],
    );
  }
}
