import { describe, expect, it } from 'vitest';
import { type PlainDate, parsePlainDate } from '../kernel/plain-date.js';
import { type DatedUnit, placeUnits, type Succession } from './placement.js';

const unit = (id: number, parentId: number | null, from?: string, to?: string): DatedUnit => ({
  id,
  parentId,
  from: from === undefined ? null : parsePlainDate(from),
  to: to === undefined ? null : parsePlainDate(to),
});

const became = (predecessorId: number, ...successors: number[]): Succession[] =>
  successors.map((successorId) => ({ predecessorId, successorId }));

/** The units that hold one unit on a day, in the order of their ids. */
const holders = (
  units: readonly DatedUnit[],
  successions: readonly Succession[],
  id: number,
  day: string,
): number[] =>
  placeUnits(units, successions)
    .filter((one) => one.descendantId === id && one.from <= day && one.to >= day)
    .map((one) => one.ancestorId)
    .sort((a, b) => a - b);

const before = '2025-06-30';
const after = '2025-07-01';

/** Province 1 with district 2 (communes 10, 11) became province 3 with commune 20; hamlets 100 and 110 stayed as they were. */
const reform: readonly DatedUnit[] = [
  unit(0, null),
  unit(1, 0, undefined, before),
  unit(2, 1, undefined, before),
  unit(10, 2, undefined, before),
  unit(11, 2, undefined, before),
  unit(100, 10),
  unit(110, 11),
  unit(3, 0, after),
  unit(20, 3, after),
];
const merged = [...became(1, 3), ...became(10, 20), ...became(11, 20)];

describe('where units lie under the boundaries of a day', () => {
  it('a hamlet lies in its old commune, district and province until the reform, and in the new ones from then on', () => {
    expect(holders(reform, merged, 100, before)).toEqual([0, 1, 2, 10, 100]);
    expect(holders(reform, merged, 100, after)).toEqual([0, 3, 20, 100]);
  });

  it('the records of a commune that ended lie in what it became', () => {
    expect(holders(reform, merged, 10, after)).toEqual([0, 3, 20]);
  });

  it('a district without successor lies in what its province became', () => {
    expect(holders(reform, merged, 2, after)).toEqual([0, 3]);
  });

  it('the records of a merged commune, seen back, lie in the smallest unit that held all its parts', () => {
    expect(holders(reform, merged, 20, before)).toEqual([0, 1, 2]);
  });

  it('a renamed unit, seen back, lies in the unit of the old name', () => {
    const units = [unit(1, null), unit(10, 1, undefined, before), unit(11, 1, after)];
    expect(holders(units, became(10, 11), 11, before)).toEqual([1, 10]);
    expect(holders(units, became(10, 11), 10, after)).toEqual([1, 11]);
  });

  it('the records of a split unit lie in the smallest unit that holds all its parts', () => {
    const units = [unit(1, null), unit(10, 1, undefined, before), unit(11, 1, after), unit(12, 1, after)];
    expect(holders(units, became(10, 11, 12), 10, after)).toEqual([1]);
    expect(holders(units, became(10, 11, 12), 12, before)).toEqual([1, 10]);
  });

  it('a chain of changes is followed to its end', () => {
    const units = [
      unit(1, null),
      unit(10, 1, undefined, '2021-12-31'),
      unit(11, 1, '2022-01-01', before),
      unit(12, 1, after),
    ];
    const changes = [...became(10, 11), ...became(11, 12)];
    expect(holders(units, changes, 10, after)).toEqual([1, 12]);
    expect(holders(units, changes, 12, '2020-05-05')).toEqual([1, 10]);
  });

  it('units that name each other as successors end in their parent instead of turning for ever', () => {
    const units = [unit(1, null), unit(10, 1, undefined, before), unit(11, 1, undefined, before)];
    expect(holders(units, [...became(10, 11), ...became(11, 10)], 10, after)).toEqual([1]);
  });

  it('asked for some units it answers the same for them', () => {
    const all = placeUnits(reform, merged).filter((one) => one.descendantId === 100);
    expect(placeUnits(reform, merged, new Set([100]))).toEqual(all);
  });

  it('the stretches of a pair are as long as possible', () => {
    const days = placeUnits(reform, merged)
      .filter((one) => one.descendantId === 100 && one.ancestorId === 0)
      .map((one): [PlainDate, PlainDate] => [one.from, one.to]);
    expect(days).toEqual([['0001-01-01', '9999-12-31']]);
  });
});
