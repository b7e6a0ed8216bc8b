import { useQuery } from '@tanstack/react-query';
import { figuresKey } from '../dashboard/use-progress.js';
import { ask } from '../providers/client.js';
import type { Where } from '../providers/wire.js';
import type { Vnd } from './funding-query.js';

interface Sum {
  readonly valueVnd: Vnd | null;
}

/** What one kind of donor gave; null stands for contributions that do not say. */
export interface ContributionLine {
  readonly donorKind: string | null;
  readonly count: number;
  readonly cash: Sum | null;
  readonly inKind: Sum | null;
  readonly labour: Sum | null;
  readonly total: Sum | null;
}

const of = (kind: string): string => `sum(where: { kind: { eq: ${kind} } }) { valueVnd }`;
const figures = `count cash: ${of('CASH')} inKind: ${of('IN_KIND')} labour: ${of('LABOUR')} total: sum { valueVnd }`;
const document = `query Contributions($where: ContributionWhere) {
  lines: contributionAggregate(where: $where, groupBy: [donorKind]) { donorKind ${figures} }
  whole: contributionAggregate(where: $where) { ${figures} } }`;

export interface ContributionTable {
  readonly lines: readonly ContributionLine[];
  readonly whole: readonly Omit<ContributionLine, 'donorKind'>[];
}

export const contributionsWithin = (areaId: string, fromYear: number, toYear: number): Where => ({
  within: areaId,
  receivedOn: { gte: `${fromYear}-01-01`, lte: `${toYear}-12-31` },
});

export const useContributions = (where: Where) =>
  useQuery({
    queryKey: [figuresKey, 'contributions', where],
    queryFn: () => ask<ContributionTable>(document, { where }),
  });
