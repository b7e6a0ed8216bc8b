import { useQuery } from '@tanstack/react-query';
import { figuresKey } from '../dashboard/use-progress.js';
import { ask } from '../providers/client.js';
import type { FundingName, Vnd } from './funding-query.js';

export interface IntegrationLine {
  readonly source: FundingName | null;
  readonly plannedPercent: number | null;
  readonly availableVnd: Vnd;
  readonly spentVnd: Vnd;
  readonly actualPercent: number | null;
}

export interface IntegrationComparison {
  readonly component: FundingName | null;
  readonly area: FundingName | null;
  readonly year: number;
  readonly isAgreed: boolean;
  readonly lines: readonly IntegrationLine[];
}

const name = '{ id code name nameEn }';
const document = `query Integration($areaId: ID!, $fromYear: Int!, $toYear: Int!) {
  integrationComparison(areaId: $areaId, fromYear: $fromYear, toYear: $toYear) {
    component ${name} area ${name} year isAgreed
    lines { source ${name} plannedPercent availableVnd spentVnd actualPercent } } }`;

export const useIntegration = (areaId: string, fromYear: number, toYear: number) =>
  useQuery({
    queryKey: [figuresKey, 'integration', areaId, fromYear, toYear],
    queryFn: async () => {
      const { integrationComparison } = await ask<{
        integrationComparison: readonly IntegrationComparison[];
      }>(document, { areaId, fromYear, toYear });
      return integrationComparison;
    },
  });
