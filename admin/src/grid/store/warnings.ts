import type { FieldProblem, RowKey } from '../source.js';

/** What saves warned of, by row. It stays until the row is saved again without, or somebody dismisses it. */
export class Warnings {
  private readonly byRow = new Map<RowKey, readonly FieldProblem[]>();

  get size(): number {
    return this.byRow.size;
  }

  set(key: RowKey, warnings: readonly FieldProblem[]): void {
    if (warnings.length > 0) this.byRow.set(key, warnings);
    else this.byRow.delete(key);
  }

  /** Those of a cell; `null` asks for those of the row as a whole. */
  of(key: RowKey, field: string | null): readonly FieldProblem[] {
    return this.byRow.get(key)?.filter((warning) => warning.field === field) ?? [];
  }

  has(key: RowKey): boolean {
    return this.byRow.has(key);
  }

  list(): readonly (readonly [RowKey, readonly FieldProblem[]])[] {
    return [...this.byRow];
  }

  load(entries: readonly (readonly [RowKey, readonly FieldProblem[]])[]): void {
    this.byRow.clear();
    for (const [key, warnings] of entries) this.byRow.set(key, warnings);
  }
}
