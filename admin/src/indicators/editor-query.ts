import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getResource } from '../catalog.js';
import { figuresKey } from '../dashboard/use-progress.js';
import { ask } from '../providers/client.js';
import type { Explanation, Figures } from '../providers/progress.js';
import { getRow, listRows } from '../providers/records.js';
import type { WireRow } from '../providers/wire.js';

/** An indicator's fields by name, as they are edited and saved. */
export type Draft = Readonly<Record<string, unknown>>;

export interface Fault {
  readonly path: string;
  readonly message: { readonly vi: string; readonly en: string };
}

export interface Trial {
  readonly faults: readonly Fault[];
  readonly figures: Figures | null;
  readonly explanation: Explanation | null;
}

export const indicatorResource = getResource('indicator');

const mostIndicators = 500;

export const useIndicators = () =>
  useQuery({
    queryKey: [figuresKey, 'indicators'],
    queryFn: () => listRows(indicatorResource, { where: null, offset: 0, limit: mostIndicators }),
  });

export const useIndicator = (id: string | null) =>
  useQuery({
    queryKey: [figuresKey, 'indicator', id],
    enabled: id !== null,
    queryFn: () => getRow(indicatorResource, id ?? ''),
  });

export const useCodes = (resource: 'deprivationDimension' | 'programme') =>
  useQuery({
    queryKey: ['codes', resource],
    queryFn: () => listRows(getResource(resource), { where: null, offset: 0, limit: mostIndicators }),
  });

const rows = '{ count countDistinct where }';
const trialDocument = `query Trial($definition: Json!, $areaId: ID!, $year: Int!) {
  tryIndicator(definition: $definition, areaId: $areaId, year: $year) {
    faults { path message { vi en } }
    figures { numerator denominator missing value change baseline target completion status reportedBy isWithheld }
    explanation { formula { vi en } source subject numerator ${rows} denominator ${rows} missing ${rows} } } }`;

/** The definition as it stands in the form, tried on the records of the chosen area and year. */
export const useTrial = (definition: Draft, areaId: string | null, year: number) =>
  useQuery({
    queryKey: [figuresKey, 'trial', areaId, year, definition],
    enabled: areaId !== null,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const { tryIndicator } = await ask<{ tryIndicator: Trial }>(
        trialDocument,
        { definition, areaId, year },
        signal,
      );
      return tryIndicator;
    },
  });

export interface Version extends WireRow {
  readonly number: number;
  readonly createdAt: string;
  readonly definition: Draft;
}

/** What a version of an indicator gives now, for the chosen area and year. */
export const useVersionFigure = (code: string, versionNumber: number, areaId: string | null, year: number) =>
  useQuery({
    queryKey: [figuresKey, 'version', code, versionNumber, areaId, year],
    enabled: areaId !== null,
    retry: false,
    queryFn: async () => {
      const { series } = await ask<{ series: readonly { readonly value: number | null }[] }>(
        `query Version($areaId: ID!, $code: String!, $year: Int!, $versionNumber: Int!) {
          series: progressSeries(areaId: $areaId, indicatorCode: $code, fromYear: $year, toYear: $year, versionNumber: $versionNumber) { value } }`,
        { areaId, code, year, versionNumber },
      );
      return series[0]?.value ?? null;
    },
  });

export const useVersions = (indicatorId: string | null) =>
  useQuery({
    queryKey: [figuresKey, 'versions', indicatorId],
    enabled: indicatorId !== null,
    queryFn: async () =>
      (await listRows(getResource('indicatorVersion'), {
        where: { indicatorId: { eq: Number(indicatorId) } },
        orderBy: [{ field: 'number', direction: 'DESC' }],
        offset: 0,
        limit: mostIndicators,
      })) as readonly Version[],
  });
