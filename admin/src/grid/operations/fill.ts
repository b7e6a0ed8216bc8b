import type { CellContent } from '../column.js';
import { formatNumber } from '../codec/number.js';
import { allRanges, currentRange, type Range, selectRange, sizeOf } from '../selection.js';
import { continueSeries, repeat } from '../series.js';
import { MOST_CELLS, type Sheet } from '../sheet.js';

/** Ctrl+D: the first row of the selection into the rows below; a single row takes from the row above. */
export async function fillDown(sheet: Sheet): Promise<void> {
  const range = currentRange(sheet.selection);
  const from = range.top === range.bottom ? Math.max(0, range.top - 1) : range.top;
  await over(sheet, { ...range, top: from }, () => {
    const draft = sheet.draft();
    for (let row = from + 1; row <= range.bottom; row++) {
      for (let col = range.left; col <= range.right; col++) draft.put(row, col, sheet.contentAt(from, col));
    }
    draft.apply('fill');
    tell(sheet, draft);
  });
}

/** Ctrl+R: the first column of the selection into the columns to its right. */
export async function fillRight(sheet: Sheet): Promise<void> {
  const range = currentRange(sheet.selection);
  const from = range.left === range.right ? Math.max(0, range.left - 1) : range.left;
  await over(sheet, range, () => {
    const draft = sheet.draft();
    for (let row = range.top; row <= range.bottom; row++) {
      for (let col = from + 1; col <= range.right; col++)
        draft.put(row, col, translated(sheet, row, from, col));
    }
    draft.apply('fill');
    tell(sheet, draft);
  });
}

/** The fill handle: `source` was selected, `target` is the larger range it was dragged to. */
export async function fillTo(sheet: Sheet, source: Range, target: Range, asCopy: boolean): Promise<void> {
  await over(sheet, target, () => continueInto(sheet, source, target, asCopy));
}

function continueInto(sheet: Sheet, source: Range, target: Range, asCopy: boolean): void {
  const draft = sheet.draft();
  const isVertical = target.top < source.top || target.bottom > source.bottom;
  const lines = isVertical ? span(source.left, source.right) : span(source.top, source.bottom);
  for (const line of lines) {
    const along = isVertical ? span(source.top, source.bottom) : span(source.left, source.right);
    const values = along.map((place) => read(sheet, isVertical, line, place));
    const column = sheet.columnAt(isVertical ? line : source.left);
    if (!column) continue;
    const series = asCopy ? repeat(values) : continueSeries(column, values);
    const [start, end] = isVertical ? [source.top, source.bottom] : [source.left, source.right];
    const [first, last] = isVertical ? [target.top, target.bottom] : [target.left, target.right];
    for (let place = first; place < start; place++) put(line, place, series(place - start));
    for (let place = end + 1; place <= last; place++) put(line, place, series(place - end));
  }
  function put(line: number, place: number, content: CellContent): void {
    if (isVertical) draft.put(place, line, content);
    else if (sheet.columnAt(place)?.type === sheet.columnAt(source.left)?.type)
      draft.put(line, place, content);
  }
  draft.apply('fill');
  sheet.select(selectRange({ row: target.top, col: target.left }, target));
  tell(sheet, draft);
}

export async function clear(sheet: Sheet, kind: 'clear' | 'cut' = 'clear'): Promise<void> {
  const ranges = allRanges(sheet.selection).map((range) => ({
    ...range,
    bottom: Math.min(range.bottom, sheet.store.rowCount - 1),
  }));
  const whole = ranges.reduce((all, range) => ({
    ...range,
    top: Math.min(all.top, range.top),
    bottom: Math.max(all.bottom, range.bottom),
  }));
  await over(sheet, whole, () => {
    const draft = sheet.draft();
    for (const range of ranges) {
      for (let row = range.top; row <= range.bottom; row++) {
        for (let col = range.left; col <= range.right; col++) {
          if (sheet.contentAt(row, col) !== null) draft.put(row, col, null);
        }
      }
    }
    draft.apply(kind);
    const { said } = sheet.texts;
    const skipped = draft.skipped > 0 ? [said.skipped(draft.skipped)] : [];
    sheet.say([said.cleared(draft.changed), ...skipped].join('. '));
  });
}

function read(sheet: Sheet, isVertical: boolean, line: number, place: number): CellContent {
  return isVertical ? sheet.contentAt(place, line) : sheet.contentAt(line, place);
}

/** Values go between columns of one type only; a text is no date. */
function translated(sheet: Sheet, row: number, from: number, to: number): CellContent {
  const same = sheet.columnAt(from)?.type === sheet.columnAt(to)?.type;
  return same ? sheet.contentAt(row, from) : sheet.contentAt(row, to);
}

/** Does the work once all rows of the range are known; says so where there are too many or they cannot be loaded. */
async function over(sheet: Sheet, range: Range, work: () => void): Promise<void> {
  const { said, loadFailed } = sheet.texts;
  if (sizeOf(range).cells > MOST_CELLS) return sheet.say(said.tooBig(formatNumber(MOST_CELLS)));
  if (!(await sheet.store.withRows(range.top, range.bottom + 1, work))) sheet.say(loadFailed);
}

function tell(sheet: Sheet, draft: { changed: number; skipped: number }): void {
  const { said } = sheet.texts;
  sheet.say(
    [said.filled(draft.changed), ...(draft.skipped > 0 ? [said.skipped(draft.skipped)] : [])].join('. '),
  );
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
