import { expect, it } from 'vitest';
import { readAddress } from './address.js';
import { linkTo, readView, writeView } from './saved-view.js';

const arrangement = {
  shown: ['code', 'headName'],
  frozen: ['code'],
  widths: { code: 90 },
  summaries: {},
  folded: ['deprivations'],
  colours: [],
};

it('a saved view reads back filter, order, groups and columns, and leaves area and year alone', () => {
  const address = readAddress(
    new URLSearchParams('area=7&year=2024&q=an&sort=-code&group=hamletId&only=year&row=3'),
  );
  const { address: read, arrangement: columns } = readView(
    JSON.parse(JSON.stringify(writeView(address, arrangement))),
  );
  expect(read).toEqual({
    search: 'an',
    filter: { join: 'and', conditions: [] },
    given: null,
    onlyYear: true,
    sorts: [{ field: 'code', descending: true }],
    group: 'hamletId',
  });
  expect(columns).toEqual(arrangement);
});

it('a view that cannot be read says nothing', () => {
  expect(readView('broken').arrangement).toEqual({});
});

it('a link brings the columns and the cell along', () => {
  const link = linkTo('http://x/households?q=an', ['code'], { row: '650', cell: 'code' });
  expect(readAddress(new URL(link).searchParams)).toMatchObject({
    search: 'an',
    columns: ['code'],
    row: '650',
    cell: 'code',
  });
});
