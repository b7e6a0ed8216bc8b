/** Chris Doty-Humphrey's sfc32, seeded from a text: the same text always gives the same numbers. */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(seed: string) {
    [this.#a, this.#b, this.#c] = hashText(seed);
    for (let round = 0; round < 12; round += 1) this.next();
  }

  /** Uniform in [0, 1). */
  next(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  }

  /** Whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    const picked = list[Math.floor(this.next() * list.length)];
    if (picked === undefined) throw new RangeError('Nothing can be picked from an empty list');
    return picked;
  }

  /** About normal: mean 0, deviation 1, within ±3.5 (the sum of four uniforms). */
  normal(): number {
    return (this.next() + this.next() + this.next() + this.next() - 2) * 1.732;
  }

  /** `list` itself, in another order. */
  shuffle<T>(list: T[]): T[] {
    for (let last = list.length - 1; last > 0; last -= 1) {
      const other = this.between(0, last);
      const kept = list[last] as T;
      list[last] = list[other] as T;
      list[other] = kept;
    }
    return list;
  }
}

/** Draws one of the entries as often as its weight says. */
export const weighted = <T>(entries: readonly (readonly [T, number])[]): ((random: Random) => T) => {
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  return (random) => {
    let left = random.next() * total;
    for (const [value, weight] of entries) {
      left -= weight;
      if (left < 0) return value;
    }
    const last = entries.at(-1);
    if (!last) throw new RangeError('Nothing can be drawn from an empty table');
    return last[0];
  };
};

/** Hands out whole numbers whose running total stays within a half of the running total of what was expected. */
export class Quota {
  #carry = 0.5;

  take(expected: number): number {
    this.#carry += expected;
    const whole = Math.floor(this.#carry);
    this.#carry -= whole;
    return whole;
  }

  giveBack(unused: number): void {
    this.#carry += unused;
  }
}

/** Three 32-bit words from a text (Murmur-like mixing). */
const hashText = (text: string): [number, number, number] => {
  let first = 1_779_033_703;
  let second = 3_144_134_277;
  let third = 1_013_904_242;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    first = second ^ Math.imul(first ^ unit, 597_399_067);
    second = third ^ Math.imul(second ^ unit, 2_869_860_233);
    third = first ^ Math.imul(third ^ unit, 951_274_213);
  }
  return [first | 0, second | 0, third | 0];
};
