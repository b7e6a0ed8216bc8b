import { useQuery } from '@tanstack/react-query';
import { figuresKey } from '../dashboard/use-progress.js';
import { ask } from '../providers/client.js';

export type OverlapState = 'ALL' | 'OPEN' | 'REVIEWED';

export interface OverlapPair {
  readonly firstId: string;
  readonly secondId: string;
  readonly from: string;
  readonly to: string;
  readonly isOtherProgramme: boolean;
  readonly isOtherSource: boolean;
  readonly reviewId: string | null;
}

export interface OverlapGroup {
  readonly supportIds: readonly string[];
  readonly kindId: string;
  readonly amountVnd: number;
  readonly isReviewed: boolean;
  readonly pairs: readonly OverlapPair[];
}

interface OverlapKind {
  readonly kindId: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly groups: number;
  readonly supports: number;
  readonly openGroups: number;
}

interface Overlaps {
  readonly groups: number;
  readonly openGroups: number;
  readonly supports: number;
  readonly kinds: readonly OverlapKind[];
  readonly page: readonly OverlapGroup[];
}

export interface SupportRow {
  readonly id: string;
  readonly from: string;
  readonly to: string | null;
  readonly amountVnd: number | null;
  readonly goods: string | null;
  readonly evidence: string | null;
  readonly household: { readonly code: string; readonly headName: string | null } | null;
  readonly person: { readonly name: string | null } | null;
  readonly component: {
    readonly code: string;
    readonly programme: { readonly name: string; readonly nameEn: string | null };
  };
  readonly shares: readonly { readonly source: { readonly name: string; readonly nameEn: string | null } }[];
}

export interface OverlapReview {
  readonly id: string;
  readonly decision: string;
  readonly reason: string;
}

export interface OverlapsShown extends Overlaps {
  readonly rows: ReadonlyMap<string, SupportRow>;
  readonly reviews: ReadonlyMap<string, OverlapReview>;
}

export interface OverlapsQuestion {
  readonly areaId: string;
  readonly from: string;
  readonly to: string;
  readonly state: OverlapState;
  readonly kindId: string | null;
  readonly limit: number;
}

const reportDocument = `query SupportOverlaps($areaId: ID!, $from: Date!, $to: Date!, $state: OverlapState!, $kindId: ID, $limit: Int!) {
  supportOverlaps(areaId: $areaId, from: $from, to: $to, state: $state, kindId: $kindId, limit: $limit) {
    groups openGroups supports
    kinds { kindId name nameEn groups supports openGroups }
    page { supportIds kindId amountVnd isReviewed pairs { firstId secondId from to isOtherProgramme isOtherSource reviewId } }
  }
}`;

const rowsDocument = `query OverlappingSupports($supports: [ID!]!, $reviews: [ID!]!) {
  supports(where: { id: { in: $supports } }, page: { limit: 5000 }) {
    rows { id from to amountVnd goods evidence household { code headName } person { name }
      component { code programme { name nameEn } } shares { source { name nameEn } } }
  }
  overlapReviews(where: { id: { in: $reviews } }, page: { limit: 5000 }) { rows { id decision reason } }
}`;

interface Rows {
  readonly supports: { readonly rows: readonly SupportRow[] };
  readonly overlapReviews: { readonly rows: readonly OverlapReview[] };
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

const readOverlaps = async (question: OverlapsQuestion): Promise<OverlapsShown> => {
  const { supportOverlaps } = await ask<{ supportOverlaps: Overlaps }>(reportDocument, { ...question });
  const { page } = supportOverlaps;
  const reviewIds = page.flatMap(({ pairs }) => pairs.flatMap(({ reviewId }) => reviewId ?? []));
  const { supports, overlapReviews } = await ask<Rows>(rowsDocument, {
    supports: page.flatMap(({ supportIds }) => supportIds),
    reviews: reviewIds,
  });
  return { ...supportOverlaps, rows: byId(supports.rows), reviews: byId(overlapReviews.rows) };
};

export const useOverlaps = (question: OverlapsQuestion | null) =>
  useQuery({
    queryKey: [figuresKey, 'overlaps', question],
    enabled: question !== null,
    placeholderData: (before, query) =>
      (query?.queryKey[2] as OverlapsQuestion | null)?.areaId === question?.areaId ? before : undefined,
    queryFn: () => (question ? readOverlaps(question) : Promise.reject(new Error('No question'))),
  });
