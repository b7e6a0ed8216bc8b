import { expect, it } from 'vitest';
import { fromTexts } from '../clipboard/block.js';
import type { Column } from '../column.js';
import { at } from '../selection.js';
import { Sheet } from '../sheet.js';
import { MemorySource } from '../store/memory-source.js';
import { Store } from '../store/store.js';
import { textsFor } from '../texts/language.js';
import { paste } from './paste.js';
import type { PasteCheck } from './paste-job.js';

const columns: Column[] = [
  { field: 'name', title: 'Tên', type: 'text' },
  {
    field: 'size',
    title: 'Nhân khẩu',
    type: 'integer',
    band: { name: 'counts', title: 'Số người', folded: ['Nữ', 'Trẻ em'] },
  },
  { field: 'note', title: 'Ghi chú', type: 'text' },
];

const opened = async (source = new MemorySource(10)) => {
  const texts = textsFor('vi');
  const store = new Store({ source, columns, texts, pageSize: 5 });
  const sheet = new Sheet({
    store,
    source,
    columns,
    texts,
    today: () => '2026-11-25',
    canCreate: true,
    canDelete: true,
    hiddenTitles: () => ['Nữ', 'Trẻ em', 'Điện thoại'],
  });
  await sheet.start();
  await store.ensure(0, store.rowCount);
  return { store, sheet };
};

/** Pastes at a cell and takes over whatever the preview shows; gives what it showed. */
const pasteAt = async (sheet: Sheet, row: number, col: number, lines: string[][]) => {
  const shown: PasteCheck[] = [];
  sheet.select(at({ row, col }));
  await paste(sheet, fromTexts(lines), async (_job, check) => {
    shown.push(check);
    return check;
  });
  return shown;
};

it('a block over a folded heading is shown first, with the columns that it passes over', async () => {
  const { store, sheet } = await opened();
  const [check] = await pasteAt(sheet, 0, 1, [['4', 'xa']]);
  expect(check?.passedOver).toEqual(['Nữ', 'Trẻ em']);
  expect([store.content('r0', 'size'), store.content('r0', 'note')]).toEqual([4, 'xa']);
});

it('a block that ends at the heading or begins behind it passes over nothing', async () => {
  const { sheet } = await opened();
  expect(await pasteAt(sheet, 0, 0, [['A', '4']])).toEqual([]);
  expect(await pasteAt(sheet, 1, 2, [['xa'], ['gần']])).toEqual([]);
});

it('columns that a heading names and the sheet does not show are told', async () => {
  const { sheet } = await opened();
  const [check] = await pasteAt(sheet, 0, 0, [
    ['Tên', 'Dien thoai', 'Nhân khẩu'],
    ['Hộ mới', '0912', '3'],
  ]);
  expect(check?.passedOver).toEqual(['Điện thoại']);
});

it('rows that are not shown take nothing of a paste', async () => {
  const { store, sheet } = await opened();
  await store.list.showOnly(['r2', 'r5', 'r8']);
  await pasteAt(sheet, 0, 0, [['một'], ['hai'], ['ba']]);
  expect([...store.pending.keys()].sort()).toEqual(['r2', 'r5', 'r8']);
  expect(store.content('r5', 'name')).toBe('hai');
  await store.list.showOnly(null);
  await store.ensure(0, store.rowCount);
  expect(store.content('r3', 'name')).toBe('Hộ 3');
});

it('a block goes into the rows it was meant for, though rows above went while names were looked up', async () => {
  const source = new MemorySource(10);
  const { store, sheet } = await opened(source);
  sheet.setColumns([...columns, { field: 'hamlet', title: 'Thôn', type: 'reference' }]);
  source.resolve = async (_field, texts) => {
    source.remove('r1');
    await store.list.refresh();
    return texts.map((label) => ({ id: 'h1', label }));
  };
  await pasteAt(sheet, 4, 3, [['Khau Ca'], ['Khau Ca']]);
  expect([...store.pending.keys()].sort()).toEqual(['r4', 'r5']);
});

it('a block behind the last row makes new rows, though others were added there while names were looked up', async () => {
  const source = new MemorySource(10);
  const { store, sheet } = await opened(source);
  sheet.setColumns([...columns, { field: 'hamlet', title: 'Thôn', type: 'reference' }]);
  source.resolve = async (_field, texts) => {
    source.rowsInOrder = [...source.rowsInOrder, { id: 'r10', version: 1, values: { name: 'Hộ 10' } }];
    await store.list.refresh();
    return texts.map((label) => ({ id: 'h1', label }));
  };
  await pasteAt(sheet, 10, 3, [['Khau Ca']]);
  expect([...store.pending.values()].map(({ kind }) => kind)).toEqual(['create']);
});
