import type { RowKey } from '../source.js';

const SHOWN_MS = 1600;

/** Which cells were saved a moment ago. */
export class SavedMarks {
  private readonly marks = new Map<RowKey, ReadonlySet<string>>();

  constructor(private readonly faded: () => void) {}

  has(key: RowKey, field: string): boolean {
    return this.marks.get(key)?.has(field) ?? false;
  }

  add(key: RowKey, fields: readonly string[]): void {
    const saved = new Set(fields);
    this.marks.set(key, saved);
    setTimeout(() => {
      if (this.marks.get(key) !== saved) return;
      this.marks.delete(key);
      this.faded();
    }, SHOWN_MS);
  }
}
