import type { CellValue } from '../column.js';
import type { Row, RowGroup, RowKey, Source } from '../source.js';

const GROUP_KEY = 'group:';

export interface PlacedGroup extends RowGroup {
  readonly rowKey: RowKey;
  readonly isOpen: boolean;
}

/** Groups of the list's rows, which of them are open, and the figures of the whole list. */
export class Grouping {
  groups: readonly PlacedGroup[] = [];
  totals: Readonly<Record<string, CellValue>> = {};
  private byKey: ReadonlyMap<RowKey, PlacedGroup> = new Map();
  private readonly closed = new Set<string>();

  constructor(private readonly source: Source) {}

  /** Asks the source; what is given back takes the answer in. */
  async read(): Promise<() => void> {
    const [groups, totals] = await Promise.all([
      this.source.groups?.() ?? null,
      this.source.totals?.() ?? {},
    ]);
    return () => this.take(groups, totals);
  }

  private take(groups: readonly RowGroup[] | null, totals: Readonly<Record<string, CellValue>>): void {
    this.totals = totals;
    this.groups = (groups ?? []).map((group) => ({
      ...group,
      rowKey: `${GROUP_KEY}${group.name}`,
      isOpen: !this.closed.has(group.name),
    }));
    this.byKey = new Map(this.groups.map((group) => [group.rowKey, group]));
  }

  of(key: RowKey): PlacedGroup | null {
    return this.byKey.get(key) ?? null;
  }

  toggle(key: RowKey): void {
    const group = this.byKey.get(key);
    if (!group) return;
    if (group.isOpen) this.closed.add(group.name);
    else this.closed.delete(group.name);
  }

  setAll(isOpen: boolean): void {
    this.closed.clear();
    if (!isOpen) for (const { name } of this.groups) this.closed.add(name);
  }

  /** Rows of the list less lines shown: what the groups add to the number of lines. */
  get unseenRows(): number {
    const hidden = this.groups.reduce((sum, { isOpen, count }) => sum + (isOpen ? 0 : count), 0);
    return hidden - this.groups.length;
  }

  /** A group's line as a row of the sheet that nobody can change. */
  get rows(): readonly Row[] {
    return this.groups.map(({ rowKey, values }) => ({ id: rowKey, version: 0, values, locked: true }));
  }
}
