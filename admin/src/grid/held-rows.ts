import type { Sheet } from './sheet.js';
import type { RowKey } from './source.js';
import type { Store } from './store/store.js';

/** A row by its name and where it stands now. A null key: a new row, behind the last. */
export interface HeldRow {
  readonly key: RowKey | null;
  readonly row: number;
}

/** Asked by where the row stood when the operation was; null for a row that is gone. */
export type HeldAt = (row: number) => HeldRow | null;

type Sought =
  | { readonly kind: 'found'; readonly rows: ReadonlyMap<number, HeldRow> }
  /** Where rows stand now that are not loaded. */
  | { readonly kind: 'missing'; readonly places: readonly number[] }
  | { readonly kind: 'moved' };

/** How often rows are looked for while the list keeps changing under an operation. */
const MOST_READS = 5;

/**
 * Loads rows of the view, given ascending, and does the work on them: on those that stood there when it was asked for, though the list
 * be read anew before all of them are there. Where that cannot be, says why and does nothing.
 */
export async function withRows(
  sheet: Sheet,
  rows: readonly number[],
  work: (at: HeldAt) => Promise<void> | void,
): Promise<void> {
  const { store } = sheet;
  const { said } = sheet.texts;
  const names = new Names(store, rows);
  store.hold();
  try {
    let sought = await names.seek();
    for (let n = 0; sought.kind === 'missing' && n < MOST_READS; n++) {
      for (const [from, to] of runsOf(sought.places)) await store.ensure(from, to);
      sought = await names.seek();
    }
    if (sought.kind === 'moved') return sheet.say(said.listMoved);
    if (sought.kind === 'missing') return sheet.say(said.notLoaded);
    const { rows: found } = sought;
    await work((row) => found.get(row) ?? null);
  } finally {
    store.release();
  }
}

/** A row whose name is known, and by how much it has moved; null while nobody knows where it stands. */
interface Neighbour {
  readonly row: number;
  readonly shift: number | null;
}

/** What rows are called when an operation is asked for. Those not loaded then are told by their neighbours. */
class Names {
  private readonly rowsThen: number;
  private readonly keys: readonly (RowKey | null)[];
  private readonly named: ReadonlySet<RowKey>;

  constructor(
    private readonly store: Store,
    private readonly rows: readonly number[],
  ) {
    this.rowsThen = store.rowCount;
    this.keys = rows.map((row) => store.keyAt(row));
    this.named = new Set(this.keys.filter((key) => key !== null));
  }

  async seek(): Promise<Sought> {
    const { store, rows, keys, rowsThen } = this;
    try {
      await store.know([...this.named]);
    } catch {
      // Without a line they are as good as pages that cannot be loaded.
      return { kind: 'missing', places: [] };
    }
    const before = this.neighbours(rows.keys());
    const after = this.neighbours([...rows.keys()].reverse());
    const found = new Map<number, HeldRow>();
    const missing = new Set<number>();
    for (const [i, row] of rows.entries()) {
      const name = keys[i] ?? null;
      if (row >= rowsThen) found.set(row, { key: null, row: store.rowCount + row - rowsThen });
      else if (name !== null && store.isKnown(name)) {
        const place = row + (before[i]?.shift ?? after[i]?.shift ?? 0);
        const now = store.indexOf(name);
        found.set(row, { key: name, row: now < 0 ? place : now });
        if (now < 0 && this.isUnread(place)) missing.add(place);
      }
    }
    if (missing.size > 0) return { kind: 'missing', places: ascending(missing) };
    for (const [i, row] of rows.entries()) {
      if (row >= rowsThen || keys[i] !== null) continue;
      const [shift = 0, other = shift] = [before[i], after[i]].flatMap((one) => (one ? [one.shift] : []));
      if (shift === null || shift !== other) return { kind: 'moved' };
      const place = row + shift;
      const key = store.keyAt(place);
      if (key !== null && !this.named.has(key)) found.set(row, { key, row: place });
      else if (this.isUnread(place)) missing.add(place);
    }
    return missing.size > 0
      ? { kind: 'missing', places: ascending(missing) }
      : { kind: 'found', rows: found };
  }

  private isUnread(place: number): boolean {
    return place >= 0 && place < this.store.rowCount && this.store.keyAt(place) === null;
  }

  /** For each of the rows the nearest before it, in this order, that has a name and is not gone. */
  private neighbours(order: Iterable<number>): readonly (Neighbour | undefined)[] {
    const { store } = this;
    const nearest: (Neighbour | undefined)[] = [];
    let last: Neighbour | undefined;
    for (const i of order) {
      nearest[i] = last;
      const key = this.keys[i] ?? null;
      if (key === null || !store.isKnown(key)) continue;
      const [row = 0, now] = [this.rows[i], store.indexOf(key)];
      last = { row, shift: now < 0 ? null : now - row };
    }
    return nearest;
  }
}

function ascending(numbers: Iterable<number>): readonly number[] {
  return [...numbers].sort((a, b) => a - b);
}

/** Half-open runs of neighbours. */
function runsOf(rows: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[1] === row) last[1] = row + 1;
    else runs.push([row, row + 1]);
  }
  return runs;
}
