import { expect, it, vi } from 'vitest';
import { fromTexts } from './clipboard/block.js';
import type { Column } from './column.js';
import { withRows } from './held-rows.js';
import { clear, fillBeside, fillDown, fillTo } from './operations/fill.js';
import { paste } from './operations/paste.js';
import { deleteRows, duplicateRows } from './operations/rows.js';
import { at, type Range, selectRange, span } from './selection.js';
import { Sheet } from './sheet.js';
import { MemorySource } from './store/memory-source.js';
import { Store } from './store/store.js';
import { textsFor } from './texts/language.js';

const columns: Column[] = [
  { field: 'name', title: 'Tên', type: 'text' },
  { field: 'size', title: 'Nhân khẩu', type: 'integer' },
];

/** A list of thirty rows in pages of five, of which the rows in `loaded` were read. */
const opened = async (loaded: readonly Range[] = [], source = new MemorySource(30)) => {
  const texts = textsFor('vi');
  const store = new Store({ source, columns, texts, pageSize: 5, keptPages: 2 });
  const today = () => '2026-11-25';
  const rights = { canCreate: true, canDelete: true, hiddenTitles: () => [] };
  const sheet = new Sheet({ store, source, columns, texts, today, ...rights });
  const said: string[] = [];
  sheet.listen({ selected: () => undefined, said: (sentence) => said.push(sentence) });
  await sheet.start();
  for (const { top, bottom } of loaded) await store.ensure(top, bottom + 1);
  return { sheet, store, source, said };
};

const names = (top: number, bottom: number): Range => ({ top, bottom, left: 0, right: 0 });

const choose = (sheet: Sheet, range: Range) =>
  sheet.select(selectRange({ row: range.top, col: range.left }, range));

/** Once, before rows from `offset` on are answered, somebody changes the list and it is read anew. */
const whileReading = (source: MemorySource, store: Store, offset: number, change: () => void) => {
  const load = source.load.bind(source);
  let isDone = false;
  vi.spyOn(source, 'load').mockImplementation(async (from, limit) => {
    if (!isDone && from >= offset) {
      isDone = true;
      change();
      await store.list.refresh();
    }
    return load(from, limit);
  });
};

const touched = (store: Store): string[] => [...store.pending.keys()].sort();

const rowNames = (from: number, to: number): string[] =>
  span(from, to)
    .map((n) => `r${n}`)
    .sort();

it('keeps every row of a large operation known until it is done', async () => {
  const { sheet, store } = await opened();
  let known = 0;
  await withRows(sheet, span(0, 29), (held) => {
    known = span(0, 29).filter((row) => store.isKnown(held(row)?.key ?? '')).length;
  });
  expect(known).toBe(30);
});

it('does nothing where rows cannot be loaded, and says so', async () => {
  const { sheet, source, said } = await opened();
  vi.spyOn(source, 'load').mockRejectedValue(new Error('no line'));
  const work = vi.fn();
  await withRows(sheet, span(0, 29), work);
  expect(work).not.toHaveBeenCalled();
  expect(said).toEqual(['Không tải được hết các dòng nên chưa làm gì. Hãy làm lại khi có mạng']);
});

it('Ctrl+D fills the rows that were selected, though one above them went while they were loaded', async () => {
  const { sheet, store, source } = await opened([names(3, 4), names(18, 18)]);
  whileReading(source, store, 10, () => source.remove('r1'));
  choose(sheet, names(3, 18));
  await fillDown(sheet);
  expect(touched(store)).toEqual(rowNames(4, 18));
  expect(store.content('r18', 'name')).toBe('Hộ 3');
});

it('the fill handle continues into the rows it was dragged over, though one above them went meanwhile', async () => {
  const { sheet, store, source } = await opened([names(3, 4), names(18, 18)]);
  whileReading(source, store, 10, () => source.remove('r1'));
  await fillTo(sheet, names(3, 4), names(3, 18), true);
  expect(touched(store)).toEqual(rowNames(5, 18));
  expect(sheet.selection.focus.row).toBe(17);
});

it('cells are cleared in the rows that were selected, whatever else comes meanwhile', async () => {
  const { sheet, store, source } = await opened([names(3, 4), names(18, 18)]);
  const [first, ...others] = source.rowsInOrder;
  whileReading(source, store, 10, () => {
    source.rowsInOrder = first ? [first, { id: 'new', version: 1, values: { name: 'Mới' } }, ...others] : [];
  });
  choose(sheet, names(3, 18));
  await clear(sheet);
  expect(touched(store)).toEqual(rowNames(3, 18));
});

it('the rows that were selected are deleted, though one above them went meanwhile', async () => {
  const { sheet, store, source } = await opened([names(3, 4), names(18, 18)]);
  whileReading(source, store, 10, () => source.remove('r1'));
  choose(sheet, names(3, 18));
  await deleteRows(sheet);
  await store.saveNow();
  expect(source.rowsInOrder.map(({ id }) => id).sort()).toEqual([...rowNames(19, 29), 'r0', 'r2'].sort());
  expect(store.rowCount).toBe(13);
});

it('the rows that were selected are duplicated, though one above them went meanwhile', async () => {
  const { sheet, store, source } = await opened([names(3, 4), names(18, 18)]);
  whileReading(source, store, 10, () => source.remove('r1'));
  choose(sheet, names(3, 18));
  await duplicateRows(sheet);
  const made = [...store.pending.keys()];
  expect(made.map((key) => store.content(key, 'name'))).toEqual(span(3, 18).map((n) => `Hộ ${n}`));
  expect(made.map((key) => store.indexOf(key))).toEqual(span(18, 33));
});

it('nothing is done where the list is in another order when its rows are there', async () => {
  const { sheet, store, source, said } = await opened([names(3, 4), names(18, 18)]);
  whileReading(source, store, 10, () => {
    source.rowsInOrder = source.rowsInOrder.toReversed();
  });
  choose(sheet, names(3, 18));
  await fillDown(sheet);
  expect(touched(store)).toEqual([]);
  expect(said).toEqual(['Danh sách vừa thay đổi nên chưa làm gì. Hãy chọn lại các dòng rồi làm lại']);
});

it('a line of a pasted block goes with its row when that is gone, and not into the next', async () => {
  const { sheet, store, source } = await opened([names(3, 8)]);
  sheet.setColumns([...columns, { field: 'hamlet', title: 'Thôn', type: 'reference' }]);
  whileReading(source, store, 10, () => source.remove('r5'));
  sheet.select(at({ row: 3, col: 0 }));
  await paste(sheet, fromTexts(span(3, 12).map((n) => [`Dòng ${n}`])), async (_job, check) => check);
  expect(touched(store)).toEqual(rowNames(3, 12).filter((key) => key !== 'r5'));
  expect(store.content('r6', 'name')).toBe('Dòng 6');
});

it('a double click on the fill handle fills down beside the filled column, through rows that are not loaded, to the first filled cell', async () => {
  const source = new MemorySource(30);
  source.rowsInOrder = source.rowsInOrder.map((row, i) => ({
    ...row,
    values: { name: i < 25 ? `Hộ ${i}` : null, size: i === 2 ? 4 : i === 20 ? 9 : null },
  }));
  const { sheet, store } = await opened([{ ...names(0, 4) }], source);
  sheet.select(at({ row: 2, col: 1 }));
  await fillBeside(sheet, true);
  expect(touched(store)).toEqual(rowNames(3, 19));
  expect(store.content('r19', 'size')).toBe(4);
});
