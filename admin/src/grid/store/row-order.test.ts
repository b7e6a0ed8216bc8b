import { describe, expect, it } from 'vitest';
import { RowOrder } from './row-order.js';

function listed(order: RowOrder): (number | string)[] {
  return Array.from({ length: order.length }, (_, index) => {
    const place = order.at(index);
    return place?.kind === 'source' ? place.offset : (place?.key ?? '?');
  });
}

function ordered(count: number, keys: string[] = []): RowOrder {
  const order = new RowOrder();
  order.reset(count, keys);
  return order;
}

describe('the order of rows', () => {
  it('lists the source, then what was created', () => {
    expect(listed(ordered(3, ['a', 'b']))).toEqual([0, 1, 2, 'a', 'b']);
  });

  it('inserts into the middle of the source and of its own rows', () => {
    const order = ordered(3, ['a', 'b']);
    order.insert(1, ['x']);
    order.insert(5, ['y']);
    expect(listed(order)).toEqual([0, 'x', 1, 2, 'a', 'y', 'b']);
    expect(order.indexOfKey('y')).toBe(5);
    expect(order.indexOfOffset(2)).toBe(3);
  });

  it('removes scattered rows', () => {
    const order = ordered(6, ['a']);
    order.remove([6, 1, 2, 4]);
    expect(listed(order)).toEqual([0, 3, 5]);
    expect(order.indexOfOffset(4)).toBe(-1);
    expect(order.has('a')).toBe(false);
  });

  it('moves up what stood behind a row the source lost', () => {
    const order = ordered(5);
    order.remove([1]);
    order.closeGap(1);
    expect(listed(order)).toEqual([0, 1, 2, 3]);
  });

  it('reaches the last row after one row of the source is shown elsewhere', () => {
    const order = ordered(3, ['a']);
    order.remove([1]);
    order.extendSource();
    expect(listed(order)).toEqual([0, 2, 3, 'a']);
  });

  it('finds rows in a list of two million', () => {
    const order = ordered(2_000_000);
    order.insert(1_000_000, ['x']);
    expect(order.at(2_000_000)).toEqual({ kind: 'source', offset: 1_999_999 });
    expect(order.indexOfOffset(1_500_000)).toBe(1_500_001);
  });
});
