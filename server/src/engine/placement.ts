import { addDays, type PlainDate, parsePlainDate } from '../kernel/plain-date.js';

/** A unit as it was from `from` through `to`; null: since ever, or until now. */
export interface DatedUnit {
  readonly id: number;
  readonly parentId: number | null;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

/** One unit became (a part of) another. */
export interface Succession {
  readonly predecessorId: number;
  readonly successorId: number;
}

/** `descendantId` lies in `ancestorId` in every tree of a day from `from` through `to`. */
export interface Placement {
  readonly ancestorId: number;
  readonly descendantId: number;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const firstDay = parsePlainDate('0001-01-01');
const lastDay = parsePlainDate('9999-12-31');

const groupBy = (pairs: readonly (readonly [number, number])[]): ReadonlyMap<number, readonly number[]> => {
  const groups = new Map<number, number[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
};

/** What all chains share: the smallest unit that holds every part, and the units above it. */
const sharedEnd = (chains: readonly (readonly number[])[]): readonly number[] => {
  const [first = [], ...others] = chains;
  return first.filter((id) => others.every((chain) => chain.includes(id)));
};

/** The units in force on a day that hold a unit's records, from the smallest up; the unit itself first while it is in force. */
type ChainOf = (unitId: number) => readonly number[];

/**
 * The tree of one day. A unit that has ended lies in what it became, one that begins later in what it came from; where these
 * are several (a merger seen backward, a split seen forward) its records cannot be told apart, so it lies in the smallest unit
 * that holds them all. A unit that left no successor lies in what its parent became.
 */
const treeOn = (
  units: ReadonlyMap<number, DatedUnit>,
  successorsOf: ReadonlyMap<number, readonly number[]>,
  predecessorsOf: ReadonlyMap<number, readonly number[]>,
  day: PlainDate,
): ChainOf => {
  const known = new Map<number, readonly number[]>();
  const chainOf: ChainOf = (id) => {
    const found = known.get(id);
    if (found) return found;
    known.set(id, []);
    const chain = follow(id);
    known.set(id, chain);
    return chain;
  };
  const follow = (id: number): readonly number[] => {
    const unit = units.get(id);
    if (!unit) return [];
    const above = (): readonly number[] => (unit.parentId === null ? [] : chainOf(unit.parentId));
    const hasEnded = unit.to !== null && unit.to < day;
    const isToCome = unit.from !== null && unit.from > day;
    if (!hasEnded && !isToCome) return [id, ...above()];
    const others = (hasEnded ? successorsOf : predecessorsOf).get(id) ?? [];
    const shared = sharedEnd(others.map(chainOf));
    return shared.length > 0 ? shared : above();
  };
  return chainOf;
};

/** The first days of the eras between which nothing changes in any tree. */
const eraStarts = (units: readonly DatedUnit[]): PlainDate[] => {
  const starts = new Set([firstDay]);
  for (const { from, to } of units) {
    if (from !== null) starts.add(from);
    if (to !== null && to < lastDay) starts.add(addDays(to, 1));
  }
  return [...starts].sort();
};

/**
 * In which units the records of each of `wanted` (every unit without it) lie, by the day of the boundaries. Of the units of one
 * level that are in force on a day, at most one holds a given unit, so figures of a level add up without counting anything twice.
 */
export const placeUnits = (
  all: readonly DatedUnit[],
  successions: readonly Succession[],
  wanted?: ReadonlySet<number>,
): Placement[] => {
  const units = new Map(all.map((unit) => [unit.id, unit]));
  const successorsOf = groupBy(successions.map((one) => [one.predecessorId, one.successorId]));
  const predecessorsOf = groupBy(successions.map((one) => [one.successorId, one.predecessorId]));
  const placed = all.filter((unit) => wanted === undefined || wanted.has(unit.id));
  const done: Placement[] = [];
  const open = new Map<number, Map<number, PlainDate>>();
  for (const start of eraStarts(all)) {
    const chainOf = treeOn(units, successorsOf, predecessorsOf, start);
    for (const { id } of placed) {
      const before = open.get(id);
      const now = new Map(chainOf(id).map((above) => [above, before?.get(above) ?? start]));
      for (const [above, from] of before ?? [])
        if (!now.has(above)) done.push({ ancestorId: above, descendantId: id, from, to: addDays(start, -1) });
      open.set(id, now);
    }
  }
  for (const [id, chain] of open)
    for (const [above, from] of chain) done.push({ ancestorId: above, descendantId: id, from, to: lastDay });
  return done;
};
