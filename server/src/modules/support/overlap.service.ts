import { inputError, limitError } from '../../kernel/errors.js';
import type { Connection } from '../../platform/database/database.js';
import { requireRead, type Viewer } from '../../platform/resource/access.js';
import { readFacts } from '../../platform/resource/facts.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { findArea } from '../territory/index.js';
import { groupPairs } from './overlap.js';
import { findOverlaps, type OverlapPair, type OverlapQuestion } from './overlap.store.js';
import type { OverlapGroupType, OverlapKindType, SupportOverlapsType } from './overlap.types.js';
import { Support, SupportKind } from './support.entity.js';

export interface OverlapPage {
  readonly state: 'ALL' | 'OPEN' | 'REVIEWED';
  readonly limit: number;
  readonly offset: number;
}

const mostGroups = 500;

const idsOf = (pairs: readonly OverlapPair[]): number[] => [
  ...new Set(pairs.flatMap(({ firstId, secondId }) => [firstId, secondId])),
];

const isReviewed = (pairs: readonly OverlapPair[]): boolean => pairs.every((pair) => pair.reviewId !== null);

const amountOf = (pairs: readonly OverlapPair[]): bigint => {
  const amounts = new Map<number, bigint>();
  for (const { firstId, secondId, amounts: both } of pairs)
    amounts.set(firstId, both[0]).set(secondId, both[1]);
  return [...amounts.values()].reduce((sum, amount) => sum + amount, 0n);
};

const showGroup = (pairs: readonly OverlapPair[]): OverlapGroupType => ({
  supportIds: idsOf(pairs).map(String),
  kindId: String(pairs[0]?.kindId),
  amountVnd: Number(amountOf(pairs)),
  isReviewed: isReviewed(pairs),
  pairs: pairs.map(({ firstId, secondId, from, to, isOtherProgramme, isOtherSource, reviewId }) => ({
    firstId: String(firstId),
    secondId: String(secondId),
    from,
    to,
    isOtherProgramme,
    isOtherSource,
    reviewId: reviewId === null ? null : String(reviewId),
  })),
});

const countKinds = async (
  connection: Connection,
  groups: readonly (readonly OverlapPair[])[],
): Promise<OverlapKindType[]> => {
  const byKind = new Map<number, (readonly OverlapPair[])[]>();
  for (const group of groups) {
    const kindId = group[0]?.kindId ?? 0;
    byKind.set(kindId, [...(byKind.get(kindId) ?? []), group]);
  }
  const kinds = await readFacts(connection, SupportKind, [...byKind.keys()]);
  return [...byKind].map(([kindId, own]) => {
    const kind = kinds.get(kindId);
    return {
      kindId: String(kindId),
      name: String(kind?.['name']),
      nameEn: typeof kind?.['nameEn'] === 'string' ? kind['nameEn'] : null,
      groups: own.length,
      supports: own.reduce((sum, pairs) => sum + idsOf(pairs).length, 0),
      openGroups: own.filter((pairs) => !isReviewed(pairs)).length,
    };
  });
};

/** The overlap report of an area: counted over all records, with a page of its groups. */
export const readOverlaps = async (
  connection: Connection,
  viewer: Viewer,
  question: OverlapQuestion,
  { state, limit, offset }: OverlapPage,
): Promise<SupportOverlapsType> => {
  requireRead(viewer, resourceOf(Support));
  if (limit > mostGroups) throw limitError('LIMIT_PAGE', { size: limit, max: mostGroups });
  if (question.from > question.to) {
    throw inputError('INPUT_BAD_FILTER', {
      field: 'from',
      reason: {
        vi: `${question.from} muộn hơn ${question.to}`,
        en: `${question.from} is after ${question.to}`,
      },
    });
  }
  await findArea(connection, viewer, question.areaId);
  const groups = groupPairs(await findOverlaps(connection, question));
  const open = groups.filter((pairs) => !isReviewed(pairs));
  const reviewed = groups.filter(isReviewed);
  const wanted = state === 'OPEN' ? open : state === 'REVIEWED' ? reviewed : [...open, ...reviewed];
  return {
    groups: groups.length,
    openGroups: open.length,
    supports: groups.reduce((sum, pairs) => sum + idsOf(pairs).length, 0),
    pairs: groups.reduce((sum, pairs) => sum + pairs.length, 0),
    kinds: await countKinds(connection, groups),
    page: wanted.slice(offset, offset + limit).map(showGroup),
  };
};
