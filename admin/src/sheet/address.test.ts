import { describe, expect, it } from 'vitest';
import { readAddress, rowsAddress, writeAddress } from './address.js';

describe('the address of a sheet', () => {
  it('reads back what was written', () => {
    const change = {
      search: 'đào',
      filter: {
        join: 'or',
        conditions: [{ field: 'headName', operator: 'contains', value: 'Hà' }],
      },
      given: { where: { year: { eq: 2024 } }, title: 'Hộ nghèo' },
      onlyYear: true,
      sorts: [
        { field: 'code', descending: false },
        { field: 'since', descending: true },
      ],
      group: 'hamletId',
      columns: ['code', 'headName'],
      row: '650',
      cell: 'headName',
    } as const;
    expect(readAddress(writeAddress(new URLSearchParams(), change))).toEqual(change);
  });

  it('leaves area and year alone and drops what is cleared', () => {
    const before = new URLSearchParams('area=7&year=2024&q=an&where={}');
    const after = writeAddress(before, { search: '', given: null });
    expect(after.toString()).toBe('area=7&year=2024');
  });

  it('ignores a filter that was cut short', () => {
    const address = readAddress(new URLSearchParams('filter={"join":"and","cond&where=[1]'));
    expect(address.filter.conditions).toEqual([]);
    expect(address.given).toBeNull();
  });

  it('links to the rows behind a figure', () => {
    const url = rowsAddress('households', { code: { eq: '01' } }, 'Tử số');
    expect(readAddress(new URLSearchParams(url.split('?')[1])).given).toEqual({
      where: { code: { eq: '01' } },
      title: 'Tử số',
    });
  });
});
