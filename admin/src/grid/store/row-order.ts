import type { RowKey } from '../source.js';

/** Where a row of the view comes from: a place in the source's list, or a key placed by hand. */
export type Place =
  | { readonly kind: 'source'; readonly offset: number }
  | { readonly kind: 'own'; readonly key: RowKey };

type Segment =
  | { readonly kind: 'source'; readonly from: number; readonly to: number }
  | { readonly kind: 'own'; readonly keys: readonly RowKey[] };

export interface OrderedGroup {
  readonly rowKey: RowKey;
  readonly count: number;
  readonly isOpen: boolean;
}

/**
 * The rows of the view as runs: long stretches of the source's list, cut where rows were inserted or removed here.
 * Its size grows with the number of such cuts, not with the number of rows.
 */
export class RowOrder {
  private segments: Segment[] = [];
  private starts: number[] = [];
  private total = 0;
  private ownKeys: Set<RowKey> = new Set();

  get length(): number {
    return this.total;
  }

  reset(count: number, ownKeys: readonly RowKey[]): void {
    this.rebuild([
      { kind: 'source', from: 0, to: count },
      { kind: 'own', keys: ownKeys },
    ]);
  }

  /** The source's rows under a line for each group; of closed groups only the line. */
  resetGrouped(groups: readonly OrderedGroup[], ownKeys: readonly RowKey[]): void {
    this.rebuild([...segmentsOf(groups, 0), { kind: 'own', keys: ownKeys }]);
  }

  /** Further groups, of the source's rows from an offset on, go in at an index of the view. */
  insertGroups(index: number, groups: readonly OrderedGroup[], offset: number): void {
    const [before, after] = this.split(index);
    this.rebuild([...before, ...segmentsOf(groups, offset), ...after]);
  }

  at(index: number): Place | null {
    if (index < 0 || index >= this.total) return null;
    const s = this.segmentAt(index);
    const segment = this.segments[s];
    const within = index - (this.starts[s] ?? 0);
    if (!segment) return null;
    if (segment.kind === 'source') return { kind: 'source', offset: segment.from + within };
    return { kind: 'own', key: segment.keys[within] ?? '' };
  }

  has(key: RowKey): boolean {
    return this.ownKeys.has(key);
  }

  indexOfKey(key: RowKey): number {
    if (!this.ownKeys.has(key)) return -1;
    for (const [s, segment] of this.segments.entries()) {
      const within = segment.kind === 'own' ? segment.keys.indexOf(key) : -1;
      if (within >= 0) return (this.starts[s] ?? 0) + within;
    }
    return -1;
  }

  indexOfOffset(offset: number): number {
    for (const [s, segment] of this.segments.entries()) {
      if (segment.kind === 'source' && offset >= segment.from && offset < segment.to) {
        return (this.starts[s] ?? 0) + offset - segment.from;
      }
    }
    return -1;
  }

  insert(index: number, keys: readonly RowKey[]): void {
    const at = Math.max(0, Math.min(index, this.total));
    const [before, after] = this.split(at);
    this.rebuild([...before, { kind: 'own', keys }, ...after]);
  }

  /** Indices need not be sorted. */
  remove(indices: readonly number[]): void {
    const runs = toRuns(indices);
    for (const [from, to] of runs.reverse()) {
      const [before] = this.split(from);
      const [, after] = this.split(to);
      this.rebuild([...before, ...after]);
    }
  }

  /** The source shows one more row than it did, at its end. */
  extendSource(): void {
    const last = this.segments.findLastIndex((segment) => segment.kind === 'source');
    const segment = this.segments[last];
    if (segment?.kind === 'source') this.segments[last] = { ...segment, to: segment.to + 1 };
    this.rebuild(this.segments);
  }

  /** The source lost the row at `offset`; what stood behind it moved up. The offset itself is already removed here. */
  closeGap(offset: number): void {
    this.rebuild(
      this.segments.map((segment) =>
        segment.kind === 'source'
          ? {
              kind: 'source',
              from: segment.from > offset ? segment.from - 1 : segment.from,
              to: segment.to > offset ? segment.to - 1 : segment.to,
            }
          : segment,
      ),
    );
  }

  private split(index: number): [Segment[], Segment[]] {
    if (index >= this.total) return [[...this.segments], []];
    const s = this.segmentAt(index);
    const segment = this.segments[s];
    const within = index - (this.starts[s] ?? 0);
    const before = this.segments.slice(0, s);
    const after = this.segments.slice(s + 1);
    if (segment?.kind === 'source') {
      before.push({ ...segment, to: segment.from + within });
      after.unshift({ ...segment, from: segment.from + within });
    } else if (segment) {
      before.push({ kind: 'own', keys: segment.keys.slice(0, within) });
      after.unshift({ kind: 'own', keys: segment.keys.slice(within) });
    }
    return [before, after];
  }

  private segmentAt(index: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private rebuild(segments: readonly Segment[]): void {
    this.segments = joinOwn(
      segments.filter((s) => (s.kind === 'source' ? s.to > s.from : s.keys.length > 0)),
    );
    this.starts = [];
    this.total = 0;
    this.ownKeys = new Set();
    for (const segment of this.segments) {
      this.starts.push(this.total);
      this.total += segment.kind === 'source' ? segment.to - segment.from : segment.keys.length;
      if (segment.kind === 'own') for (const key of segment.keys) this.ownKeys.add(key);
    }
  }
}

function segmentsOf(groups: readonly OrderedGroup[], offset: number): Segment[] {
  let from = offset;
  return groups.flatMap(({ rowKey, count, isOpen }): Segment[] => {
    const line: Segment = { kind: 'own', keys: [rowKey] };
    const rows: Segment = { kind: 'source', from, to: from + count };
    from += count;
    return isOpen ? [line, rows] : [line];
  });
}

function joinOwn(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (segment.kind === 'own' && last?.kind === 'own') {
      joined[joined.length - 1] = { kind: 'own', keys: [...last.keys, ...segment.keys] };
    } else joined.push(segment);
  }
  return joined;
}

/** Half-open runs of neighbouring numbers, ascending. */
function toRuns(indices: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const index of [...new Set(indices)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === index) last[1] = index + 1;
    else runs.push([index, index + 1]);
  }
  return runs;
}
