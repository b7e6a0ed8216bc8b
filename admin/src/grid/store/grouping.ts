import type { CellValue } from '../column.js';
import type { Row, RowGroup, RowKey, Source } from '../source.js';

const GROUP_KEY = 'group:';
/** Groups read at once. */
const PAGE = 500;

export interface PlacedGroup extends RowGroup {
  readonly rowKey: RowKey;
  readonly isOpen: boolean;
}

/** Groups of the list's rows as far as they are read, which of them are open, and the figures of the whole list. */
export class Grouping {
  groups: readonly PlacedGroup[] = [];
  totals: Readonly<Record<string, CellValue>> = {};
  /** There are groups behind those that are read. */
  hasMore = false;
  private byKey: ReadonlyMap<RowKey, PlacedGroup> = new Map();
  private isUsuallyOpen = true;
  /** Names of the groups that are not as usual. */
  private readonly others = new Set<string>();

  constructor(private readonly source: Source) {}

  /** Asks the source for as many groups as are known; what is given back takes the answer in. */
  async read(): Promise<() => void> {
    const limit = Math.max(PAGE, this.groups.length);
    const [groups, totals] = await Promise.all([
      this.source.groups?.(0, limit) ?? null,
      this.source.totals?.() ?? {},
    ]);
    return () => {
      this.totals = totals;
      this.take(groups ?? []);
      this.hasMore = this.groups.length === limit;
    };
  }

  /** The groups that follow; what is given back takes them in and says which they are. */
  async readMore(): Promise<() => readonly PlacedGroup[]> {
    const known = this.groups;
    const more = (await this.source.groups?.(known.length, PAGE)) ?? [];
    return () => {
      // Read anew meanwhile: what came belongs to the former list.
      if (this.groups !== known) return [];
      this.take([...known, ...more]);
      this.hasMore = more.length === PAGE;
      return this.groups.slice(known.length);
    };
  }

  get field(): string | null {
    return this.source.groupedBy?.() ?? null;
  }

  of(key: RowKey): PlacedGroup | null {
    return this.byKey.get(key) ?? null;
  }

  toggle(key: RowKey): void {
    const group = this.byKey.get(key);
    if (!group) return;
    if (!this.others.delete(group.name)) this.others.add(group.name);
  }

  setAll(isOpen: boolean): void {
    this.isUsuallyOpen = isOpen;
    this.others.clear();
  }

  /** Rows of the list of `count` less lines shown: what the groups add to the number of lines. */
  unseenRows(count: number): number {
    if (this.groups.length === 0) return 0;
    const hidden = this.groups.reduce((sum, group) => sum + (group.isOpen ? 0 : group.count), 0);
    const unread = this.hasMore ? count - this.rowsRead : 0;
    return hidden + unread - this.groups.length;
  }

  /** Rows of the list in the groups that are read. */
  get rowsRead(): number {
    return this.groups.reduce((sum, { count }) => sum + count, 0);
  }

  /** A group's line as a row of the sheet that nobody can change. */
  get rows(): readonly Row[] {
    return this.groups.map(({ rowKey, values }) => ({ id: rowKey, version: 0, values, locked: true }));
  }

  private take(groups: readonly RowGroup[]): void {
    this.groups = groups.map((group) => ({
      ...group,
      rowKey: `${GROUP_KEY}${group.name}`,
      isOpen: this.isUsuallyOpen !== this.others.has(group.name),
    }));
    this.byKey = new Map(this.groups.map((group) => [group.rowKey, group]));
  }
}
