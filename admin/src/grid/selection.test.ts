import { describe, expect, it } from 'vitest';
import { BINDINGS, chordOf, shortcutSheet } from './keys.js';
import { navigate } from './navigation.js';
import {
  addCell,
  advance,
  allRanges,
  at,
  currentRange,
  extendTo,
  selectedRows,
  selectRange,
} from './selection.js';

const bounds = { rows: 11, cols: 4 };
const ground = { ...bounds, filledRows: 10, page: 3, pageCols: 2, isFilled: () => true };

describe('selection', () => {
  it('wraps Tab to the next row and back', () => {
    expect(advance(at({ row: 0, col: 3 }), 'right', bounds).active).toEqual({ row: 1, col: 0 });
    expect(advance(at({ row: 1, col: 0 }), 'left', bounds).active).toEqual({ row: 0, col: 3 });
  });

  it('lets Tab out at the very end', () => {
    const last = at({ row: 10, col: 3 });
    expect(advance(last, 'right', bounds)).toBe(last);
  });

  it('returns with Enter to the column where a run of Tabs began', () => {
    const tabbed = advance(advance(at({ row: 0, col: 1 }), 'right', bounds), 'right', bounds);
    expect(advance(tabbed, 'down', bounds).active).toEqual({ row: 1, col: 1 });
  });

  it('walks around inside a range', () => {
    const range = selectRange({ row: 1, col: 2 }, { top: 0, left: 1, bottom: 1, right: 2 });
    expect(advance(range, 'right', bounds).active).toEqual({ row: 0, col: 1 });
    expect(advance(range, 'down', bounds).active).toEqual({ row: 0, col: 1 });
    expect(advance(range, 'up', bounds).active).toEqual({ row: 0, col: 2 });
  });

  it('keeps several ranges and counts each row once', () => {
    const two = extendTo(addCell(extendTo(at({ row: 0, col: 0 }), { row: 2, col: 0 }), { row: 2, col: 3 }), {
      row: 4,
      col: 3,
    });
    expect(allRanges(two)).toHaveLength(2);
    expect(selectedRows(two)).toEqual([0, 1, 2, 3, 4]);
  });

  it('ends Ctrl+End on the last row with data, not on the blank one', () => {
    expect(navigate(at({ row: 0, col: 0 }), 'sheetEnd', ground)?.active).toEqual({ row: 9, col: 3 });
  });

  it('stays inside the table', () => {
    expect(navigate(at({ row: 1, col: 0 }), 'pageUp', ground)?.active).toEqual({ row: 0, col: 0 });
    expect(navigate(at({ row: 0, col: 0 }), 'left', ground)?.active).toEqual({ row: 0, col: 0 });
    expect(navigate(at({ row: 4, col: 0 }), 'pageRight', ground)?.active).toEqual({ row: 4, col: 2 });
    expect(navigate(at({ row: 4, col: 1 }), 'pageLeft', ground)?.active).toEqual({ row: 4, col: 0 });
  });

  it('extends from the anchor', () => {
    const extended = navigate(at({ row: 5, col: 1 }), 'extendJumpUp', ground);
    expect(extended && currentRange(extended)).toEqual({ top: 0, left: 1, bottom: 5, right: 1 });
  });

  it('selects whole rows and columns', () => {
    const row = navigate(at({ row: 5, col: 1 }), 'selectRow', ground);
    expect(row && currentRange(row)).toEqual({ top: 5, left: 0, bottom: 5, right: 3 });
    const column = navigate(at({ row: 5, col: 1 }), 'selectColumn', ground);
    expect(column && currentRange(column)).toEqual({ top: 0, left: 1, bottom: 9, right: 1 });
  });
});

describe('keys', () => {
  it('binds no chord twice', () => {
    const chords = BINDINGS.flatMap((binding) => binding.chords);
    expect(new Set(chords).size).toBe(chords.length);
  });

  it('names a chord the same on every keyboard', () => {
    const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
    expect(chordOf({ ...none, key: 'z', metaKey: true })).toBe('Ctrl+Z');
    expect(chordOf({ ...none, key: ' ', shiftKey: true })).toBe('Shift+Space');
  });

  it('shows every label of the sheet with at least one key', () => {
    const shortcuts = [...shortcutSheet().values()].flat();
    expect(shortcuts.filter(({ keys }) => keys.length === 0)).toEqual([]);
  });
});
