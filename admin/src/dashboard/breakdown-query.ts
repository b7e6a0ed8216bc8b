import { useQuery } from '@tanstack/react-query';
import { ask } from '../providers/client.js';
import type { Where } from '../providers/wire.js';
import { figuresKey } from './use-progress.js';

interface Texts {
  readonly vi: string;
  readonly en: string;
}

export interface BreakdownOption {
  readonly by: string;
  readonly label: Texts;
}

interface Counted {
  readonly numerator: number;
  readonly denominator: number | null;
  readonly missing: number;
  readonly value: number | null;
  readonly numeratorWhere: Where | null;
  readonly denominatorWhere: Where | null;
  readonly missingWhere: Where | null;
}

export interface BreakdownPart extends Counted {
  readonly keys: readonly (string | null)[];
  readonly label: Texts;
}

export interface Breakdown {
  readonly whole: Counted | null;
  readonly parts: readonly BreakdownPart[];
  readonly isProtected: boolean;
  /** People and households stand where they stood then; null: where they stand now. */
  readonly submittedAt: string | null;
}

export const useBreakdownOptions = (indicatorCode: string) =>
  useQuery({
    queryKey: ['breakdowns', indicatorCode],
    queryFn: async () => {
      const { breakdownOptions } = await ask<{ breakdownOptions: readonly BreakdownOption[] }>(
        'query Options($indicatorCode: String!) { breakdownOptions(indicatorCode: $indicatorCode) { by label { vi en } } }',
        { indicatorCode },
      );
      return breakdownOptions;
    },
  });

const counted = 'numerator denominator missing value numeratorWhere denominatorWhere missingWhere';
const breakdownDocument = `query Breakdown($areaId: ID!, $year: Int!, $indicatorCode: String!, $by: BreakdownBy!, $boundary: Date) {
  progressBreakdown(areaId: $areaId, year: $year, indicatorCode: $indicatorCode, by: $by, boundary: $boundary) {
    isProtected submittedAt whole { ${counted} } parts { keys label { vi en } ${counted} } } }`;

export const useBreakdown = (
  indicatorCode: string,
  areaId: string,
  year: number,
  by: string,
  boundary: string | null,
) =>
  useQuery({
    queryKey: [figuresKey, 'breakdown', indicatorCode, areaId, year, by, boundary],
    queryFn: async () => {
      const { progressBreakdown } = await ask<{ progressBreakdown: Breakdown }>(breakdownDocument, {
        indicatorCode,
        areaId,
        year,
        by,
        boundary,
      });
      return progressBreakdown;
    },
  });
