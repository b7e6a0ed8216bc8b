/** Money in whole đồng. Sums outgrow a safe integer, so they are kept as bigint until they are shown. */
export type Vnd = bigint;

/** What the records of a budget line add up to. */
export interface FundingSums {
  readonly estimate: Vnd;
  readonly allocated: Vnd;
  readonly adjusted: Vnd;
  /** From outside what is summed; what moves inside it is counted once, where it was allocated. */
  readonly carriedIn: Vnd;
  readonly carriedOut: Vnd;
  readonly advanced: Vnd;
  readonly paid: Vnd;
  readonly cleared: Vnd;
  readonly returned: Vnd;
  readonly settled: Vnd;
  readonly contributed: Vnd;
}

export interface FundingFigures extends FundingSums {
  /** allocated + adjusted + carriedIn */
  readonly available: Vnd;
  /** Money that left the allocation: advances and payments less what was returned. */
  readonly disbursed: Vnd;
  readonly advanceOutstanding: Vnd;
  /** available − disbursed − carriedOut */
  readonly remaining: Vnd;
  /** disbursed / available, a share of 1; empty when nothing is available. */
  readonly executionRate: number | null;
}

export const noFunding: FundingSums = {
  estimate: 0n,
  allocated: 0n,
  adjusted: 0n,
  carriedIn: 0n,
  carriedOut: 0n,
  advanced: 0n,
  paid: 0n,
  cleared: 0n,
  returned: 0n,
  settled: 0n,
  contributed: 0n,
};

export const addFunding = (one: FundingSums, other: FundingSums): FundingSums => {
  const sums: { -readonly [Name in keyof FundingSums]: Vnd } = { ...one };
  for (const name of Object.keys(noFunding) as (keyof FundingSums)[]) sums[name] = one[name] + other[name];
  return sums;
};

export const disbursedOf = (sums: Pick<FundingSums, 'advanced' | 'paid' | 'returned'>): Vnd =>
  sums.advanced + sums.paid - sums.returned;

export const advanceOutstandingOf = (sums: Pick<FundingSums, 'advanced' | 'cleared' | 'returned'>): Vnd =>
  sums.advanced - sums.cleared - sums.returned;

export const fundingFigures = (sums: FundingSums): FundingFigures => {
  const available = sums.allocated + sums.adjusted + sums.carriedIn;
  const disbursed = disbursedOf(sums);
  return {
    ...sums,
    available,
    disbursed,
    advanceOutstanding: advanceOutstandingOf(sums),
    remaining: available - disbursed - sums.carriedOut,
    executionRate: available === 0n ? null : Number(disbursed) / Number(available),
  };
};

/** Percentages are kept in hundredths of a percent, so that they add up exactly. */
export const wholeShare = 10_000;

export const toShare = (percent: number): number => Math.round(percent * 100);

export interface Share<Key> {
  readonly key: Key;
  /** Hundredths of a percent. */
  readonly share: number;
}

/**
 * Splits an amount into whole đồng by shares; what they leave to the whole goes to `own`. The parts add up to the amount exactly:
 * each is the difference of two running totals, cut to whole đồng.
 */
export const splitByShares = <Key>(amount: Vnd, shares: readonly Share<Key>[], own: Key): Map<Key, Vnd> => {
  const parts = new Map<Key, Vnd>();
  let running = 0;
  let given = 0n;
  for (const { key, share } of shares) {
    running += share;
    const upTo = (amount * BigInt(running)) / BigInt(wholeShare);
    parts.set(key, (parts.get(key) ?? 0n) + upTo - given);
    given = upTo;
  }
  if (amount !== given) parts.set(own, (parts.get(own) ?? 0n) + amount - given);
  return parts;
};
