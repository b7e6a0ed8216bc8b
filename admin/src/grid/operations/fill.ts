import type { CellContent } from '../column.js';
import { formatNumber } from '../codec/number.js';
import type { Draft } from '../draft.js';
import { type HeldAt, withRows } from '../held-rows.js';
import { allRanges, currentRange, type Range, rowsOf, selectRange, sizeOf, span } from '../selection.js';
import { continueSeries, repeat } from '../series.js';
import { MOST_CELLS, type Sheet } from '../sheet.js';

/** Ctrl+D: the first row of the selection into the rows below; a single row takes from the row above. */
export async function fillDown(sheet: Sheet): Promise<void> {
  const range = currentRange(sheet.selection);
  const from = range.top === range.bottom ? Math.max(0, range.top - 1) : range.top;
  if (sheet.groupAt(from)) return sheet.say(sheet.texts.views.groupLine);
  await over(sheet, [{ ...range, top: from }], ({ put, content, draft }) => {
    for (let row = from + 1; row <= range.bottom; row++) {
      for (let col = range.left; col <= range.right; col++) put(row, col, content(from, col));
    }
    draft.apply('fill');
    tell(sheet, draft);
  });
}

/** Ctrl+R: the first column of the selection into the columns to its right. */
export async function fillRight(sheet: Sheet): Promise<void> {
  const range = currentRange(sheet.selection);
  const from = range.left === range.right ? Math.max(0, range.left - 1) : range.left;
  await over(sheet, [range], ({ put, content, draft }) => {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let col = from + 1; col <= range.right; col++)
        if (isOneType(sheet, from, col)) put(row, col, content(row, from));
    }
    draft.apply('fill');
    tell(sheet, draft);
  });
}

/** The fill handle: `source` was selected, `target` is the larger range it was dragged to. */
export async function fillTo(sheet: Sheet, source: Range, target: Range, asCopy: boolean): Promise<void> {
  const hasGroupLine = rowsOf(source).some((row) => sheet.groupAt(row));
  if (hasGroupLine) return sheet.say(sheet.texts.views.groupLine);
  await over(sheet, [target], (ground) => {
    continueInto(sheet, ground, source, target, asCopy);
    const top = ground.at(target.top)?.row ?? target.top;
    const bottom = ground.at(target.bottom)?.row ?? target.bottom;
    ground.draft.apply('fill');
    sheet.select(selectRange({ row: top, col: target.left }, { ...target, top, bottom }));
    tell(sheet, ground.draft);
  });
}

/** Rows read at once on the way down. */
const CHUNK = 200;

/** A double click on the fill handle: down into blank cells, as far as the column beside is filled. */
export async function fillBeside(sheet: Sheet, asCopy: boolean): Promise<void> {
  const { store, texts } = sheet;
  const source = currentRange(sheet.selection);
  const isFilled = (row: number, col: number) => !sheet.groupAt(row) && sheet.contentAt(row, col) !== null;
  const beside = [source.left - 1, source.right + 1].find((col) => isFilled(source.bottom + 1, col));
  if (beside === undefined) return sheet.say(texts.said.nothingBeside);
  const isBlank = (row: number) => span(source.left, source.right).every((col) => !isFilled(row, col));
  let bottom = source.bottom;
  store.hold();
  try {
    while (bottom + 1 < store.rowCount) {
      const next = bottom + 1;
      if (store.keyAt(next) === null) await store.ensure(next, next + CHUNK);
      if (store.keyAt(next) === null) return sheet.say(texts.said.notLoaded);
      if (!isFilled(next, beside) || !isBlank(next)) break;
      bottom = next;
    }
  } finally {
    store.release();
  }
  if (bottom === source.bottom) return sheet.say(texts.said.nothingBeside);
  await fillTo(sheet, source, { ...source, bottom }, asCopy);
}

function continueInto(sheet: Sheet, ground: Ground, source: Range, target: Range, asCopy: boolean): void {
  const isVertical = target.top < source.top || target.bottom > source.bottom;
  const lines = isVertical ? span(source.left, source.right) : span(source.top, source.bottom);
  for (const line of lines) {
    const along = isVertical ? span(source.top, source.bottom) : span(source.left, source.right);
    const values = along.map((place) =>
      isVertical ? ground.content(place, line) : ground.content(line, place),
    );
    const column = sheet.columnAt(isVertical ? line : source.left);
    if (!column) continue;
    const series = asCopy ? repeat(values) : continueSeries(column, values);
    const [start, end] = isVertical ? [source.top, source.bottom] : [source.left, source.right];
    const [first, last] = isVertical ? [target.top, target.bottom] : [target.left, target.right];
    for (let place = first; place < start; place++) put(line, place, series(place - start));
    for (let place = end + 1; place <= last; place++) put(line, place, series(place - end));
  }
  function put(line: number, place: number, content: CellContent): void {
    if (isVertical) ground.put(place, line, content);
    else if (isOneType(sheet, place, source.left)) ground.put(line, place, content);
  }
}

export async function clear(sheet: Sheet, kind: 'clear' | 'cut' = 'clear'): Promise<void> {
  const ranges = allRanges(sheet.selection).map((range) => ({
    ...range,
    bottom: Math.min(range.bottom, sheet.store.rowCount - 1),
  }));
  await over(sheet, ranges, ({ put, content, draft }) => {
    for (const range of ranges) {
      for (let row = range.top; row <= range.bottom; row++) {
        for (let col = range.left; col <= range.right; col++)
          if (content(row, col) !== null) put(row, col, null);
      }
    }
    draft.apply(kind);
    const { said } = sheet.texts;
    const skipped = draft.skipped > 0 ? [said.skipped(draft.skipped)] : [];
    sheet.say([said.cleared(draft.changed), ...skipped].join('. '));
  });
}

/** Values go between columns of one type only; a text is no date. */
function isOneType(sheet: Sheet, one: number, other: number): boolean {
  return sheet.columnAt(one)?.type === sheet.columnAt(other)?.type;
}

/** Cells to read and to change by the rows that stood there when the operation was asked for. */
interface Ground {
  readonly at: HeldAt;
  readonly draft: Draft;
  readonly content: (row: number, col: number) => CellContent;
  readonly put: (row: number, col: number, content: CellContent) => void;
}

/** Does the work once all rows of the ranges are known; says so where there are too many or they cannot be loaded. */
export async function over(
  sheet: Sheet,
  ranges: readonly Range[],
  work: (ground: Ground) => void,
): Promise<void> {
  const { said } = sheet.texts;
  const cells = ranges.reduce((sum, range) => sum + sizeOf(range).cells, 0);
  if (cells > MOST_CELLS) return sheet.say(said.tooBig(formatNumber(MOST_CELLS)));
  await withRows(sheet, rowsOf(...ranges), (at) => work(groundOf(sheet, at)));
}

function groundOf(sheet: Sheet, at: HeldAt): Ground {
  const draft = sheet.draft();
  return {
    at,
    draft,
    content(row, col) {
      const key = at(row)?.key ?? null;
      const column = sheet.columnAt(col);
      return key !== null && column ? sheet.store.content(key, column.field) : null;
    },
    put(row, col, content) {
      const held = at(row);
      if (held?.key) draft.putInto(held.key, col, content);
      else if (held) draft.put(held.row, col, content);
    },
  };
}

function tell(sheet: Sheet, draft: { changed: number; skipped: number }): void {
  const { said } = sheet.texts;
  sheet.say(
    [said.filled(draft.changed), ...(draft.skipped > 0 ? [said.skipped(draft.skipped)] : [])].join('. '),
  );
}
