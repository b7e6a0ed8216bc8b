/** The same series of choices for the same seed on every machine (mulberry32). */
export interface Random {
  /** from 0 up to, not including, `end` */
  below(end: number): number;
  one<Item>(items: readonly Item[]): Item;
  /** true, false or not known */
  fact(): boolean | null;
}

export const makeRandom = (seed: number): Random => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  const one = <Item>(items: readonly Item[]): Item => {
    if (items.length === 0) throw new Error('There is nothing to choose from');
    return items[below(items.length)] as Item;
  };
  return { below, one, fact: () => one([true, true, false, false, null]) };
};
