import type { Vnd } from './funding.js';

/** Money of one source for a component in an area and year. */
export interface IntegrationMoney<Source> {
  readonly source: Source;
  readonly available: Vnd;
  readonly disbursed: Vnd;
  readonly contributed: Vnd;
}

export interface IntegrationLine<Source> {
  readonly source: Source;
  /** Percent; empty where the plan does not name the source. */
  readonly planned: number | null;
  readonly available: Vnd;
  readonly spent: Vnd;
  /** Percent of what all sources have spent; empty while nothing is spent. */
  readonly actual: number | null;
}

/**
 * What sources were to pay of a component beside what they paid. A source pays by disbursements; one that has no budget here, such
 * as people’s contributions, by what it gave.
 */
export const compareIntegration = <Source>(
  planned: ReadonlyMap<Source, number>,
  money: readonly IntegrationMoney<Source>[],
): IntegrationLine<Source>[] => {
  const spentOf = ({ available, disbursed, contributed }: IntegrationMoney<Source>): Vnd =>
    available === 0n && disbursed === 0n ? contributed : disbursed;
  const bySource = new Map(money.map((one) => [one.source, one]));
  const total = money.reduce((sum, one) => sum + spentOf(one), 0n);
  return [...new Set([...planned.keys(), ...bySource.keys()])].flatMap((source) => {
    const own = bySource.get(source);
    const spent = own ? spentOf(own) : 0n;
    const available = own?.available ?? 0n;
    const share = planned.get(source) ?? null;
    if (share === null && spent === 0n && available === 0n) return [];
    const actual = total === 0n ? null : (100 * Number(spent)) / Number(total);
    return [{ source, planned: share, available, spent, actual }];
  });
};
