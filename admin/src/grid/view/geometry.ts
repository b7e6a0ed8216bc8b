/** Browsers stop growing elements near 17 (Firefox) and 33 (Chromium) million pixels. */
const TALLEST = 15_000_000;

export interface ColumnLayout {
  readonly lefts: readonly number[];
  readonly widths: readonly number[];
  readonly frozen: number;
  readonly frozenWidth: number;
  readonly width: number;
}

/** Left edges from the start of the row number column. Frozen columns must come first. */
export function layoutColumns(widths: readonly number[], frozen: number, gutter: number): ColumnLayout {
  const lefts: number[] = [];
  let left = gutter;
  let frozenWidth = gutter;
  for (const [i, width] of widths.entries()) {
    lefts.push(left);
    left += width;
    if (i < frozen) frozenWidth = left;
  }
  return { lefts, widths, frozen, frozenWidth, width: left };
}

/** Widths with the room that is left over in the view shared among the columns by their widths, none wider than its `most`. */
export function shareRoom(
  widths: readonly number[],
  most: readonly number[],
  room: number,
): readonly number[] {
  const shared = [...widths];
  const isOpen = (i: number) => (shared[i] ?? 0) < (most[i] ?? 0);
  let left = Math.floor(room);
  let open = [...widths.keys()].filter(isOpen);
  while (left > 0 && open.length > 0) {
    const sum = open.reduce((total, i) => total + (widths[i] ?? 0), 0);
    const share = left;
    for (const i of open) {
      const before = shared[i] ?? 0;
      // At least a pixel, so that the rest of a division finds a place too.
      const part = Math.max(1, Math.floor((share * (widths[i] ?? 0)) / sum));
      const grown = Math.min(most[i] ?? 0, before + Math.min(left, part));
      shared[i] = grown;
      left -= grown - before;
    }
    open = open.filter(isOpen);
  }
  return shared;
}

/** First and last column, both included, that show between the frozen ones and the right edge. */
export function visibleColumns(
  layout: ColumnLayout,
  scrollLeft: number,
  viewWidth: number,
): [number, number] {
  const { lefts, widths, frozen, frozenWidth } = layout;
  const start = scrollLeft + frozenWidth;
  const end = scrollLeft + viewWidth;
  let first = frozen;
  while (first < lefts.length - 1 && (lefts[first] ?? 0) + (widths[first] ?? 0) <= start) first++;
  let last = first;
  while (last < lefts.length - 1 && (lefts[last + 1] ?? 0) < end) last++;
  return [first, Math.min(last, lefts.length - 1)];
}

/**
 * Rows by pixel. Where all rows together are taller than a browser can scroll, the scroll bar moves over a shorter
 * stretch and each of its pixels stands for several.
 */
export class RowScale {
  private rows = 0;
  private view = 0;

  constructor(readonly rowHeight: number) {}

  set(rows: number, viewHeight: number): void {
    this.rows = rows;
    this.view = viewHeight;
  }

  get fullHeight(): number {
    return this.rows * this.rowHeight;
  }

  get scrollHeight(): number {
    return Math.min(this.fullHeight, TALLEST);
  }

  private get factor(): number {
    const room = this.scrollHeight - this.view;
    return room > 0 ? (this.fullHeight - this.view) / room : 1;
  }

  toFull(scrollTop: number): number {
    return Math.max(0, Math.min(scrollTop * this.factor, this.fullHeight - this.view));
  }

  toScroll(fullTop: number): number {
    return fullTop / this.factor;
  }
}

/** The nearest scroll position at which [start, end) lies within the view. */
export function reveal(position: number, view: number, start: number, end: number): number {
  if (start < position) return start;
  return end > position + view ? Math.max(0, end - view) : position;
}
