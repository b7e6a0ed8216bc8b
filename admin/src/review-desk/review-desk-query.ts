import { useQuery } from '@tanstack/react-query';
import { getResource } from '../catalog.js';
import { figuresKey } from '../dashboard/use-progress.js';
import type { Area } from '../place/place.js';
import { ask } from '../providers/client.js';
import { getRow, listRows } from '../providers/records.js';
import { allOf } from '../providers/where.js';
import type { WireRow } from '../providers/wire.js';

export interface HamletProgress {
  readonly hamletId: string;
  readonly hamletName: string;
  readonly households: number;
  readonly listed: number;
  readonly recorded: number;
  readonly computed: number;
  readonly withUnknown: number;
  readonly differing: number;
  readonly proposalDifferences: number;
  readonly proposedByOldRules: number;
  readonly recognised: number;
  readonly poor: number;
  readonly nearPoor: number;
  readonly nextReviewId: string | null;
}

interface Desk {
  readonly campaignId: string;
  readonly decidedOn: string | null;
  readonly decisionNumber: string | null;
  readonly hamlets: readonly HamletProgress[];
}

const deskDocument = `query ReviewDesk($campaignId: ID!, $unitId: ID!) {
  reviewDesk(campaignId: $campaignId, unitId: $unitId) { campaignId decidedOn decisionNumber hamlets {
    hamletId hamletName households listed recorded computed withUnknown differing proposalDifferences proposedByOldRules recognised poor nearPoor nextReviewId } } }`;

/** The campaigns of a year that concern an area: its own, and those of the unit above. */
export const useCampaigns = (area: Area | null, year: number) =>
  useQuery({
    queryKey: [figuresKey, 'campaigns', area?.id, year],
    enabled: area !== null,
    queryFn: async (): Promise<readonly WireRow[]> => {
      const unit = await getRow(getResource('administrativeUnit'), area?.id ?? '');
      const above = [area?.id, unit?.['parentId']].filter(Boolean);
      return listRows(getResource('reviewCampaign'), {
        where: allOf({ year: { eq: year } }, { or: [{ within: area?.id }, { areaId: { in: above } }] }),
        offset: 0,
        limit: 50,
      });
    },
  });

export const useReviewDesk = (campaignId: string | null, unitId: string | null) =>
  useQuery({
    queryKey: [figuresKey, 'review-desk', campaignId, unitId],
    enabled: campaignId !== null && unitId !== null,
    queryFn: async (): Promise<Desk> =>
      (await ask<{ reviewDesk: Desk }>(deskDocument, { campaignId, unitId })).reviewDesk,
  });

export interface StepOfUnit {
  readonly unitName: string;
  /** By the id of the rule: the last day, or the first while the step is under way. */
  readonly days: ReadonlyMap<string, string>;
}

export interface StepRule {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** The decision as its step tells it. */
export interface RecordedDecision {
  readonly number: string;
  readonly on: string;
}

export interface Procedure {
  readonly rules: readonly StepRule[];
  readonly units: readonly StepOfUnit[];
  /** Of the area as a whole; null while it is not recorded. */
  readonly decision: RecordedDecision | null;
}

interface WireStep {
  readonly ruleId: string;
  readonly document: string | null;
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly unit: { readonly id: string; readonly name: string };
}

const stepsDocument = `query ReviewSteps($campaignId: ID!, $areaId: ID!, $lastDay: Date!) {
  reviewStepRules(where: { or: [{ validTo: { isNull: true } }, { validTo: { gte: $lastDay } }] }) { rows { id name kind } }
  reviewSteps(where: { campaignId: { eq: $campaignId }, within: $areaId }, page: { limit: 2000 }) { rows { ruleId document startedOn endedOn unit { id name } } } }`;

/** The steps that the law of the campaign's year asks for, and when each unit did them. */
export const useProcedure = (campaign: WireRow | null, areaId: string | null) =>
  useQuery({
    queryKey: [figuresKey, 'review-steps', campaign?.id, areaId],
    enabled: campaign !== null && areaId !== null,
    queryFn: async (): Promise<Procedure> => {
      const { reviewStepRules, reviewSteps } = await ask<{
        reviewStepRules: { rows: Procedure['rules'] };
        reviewSteps: { rows: readonly WireStep[] };
      }>(stepsDocument, { campaignId: campaign?.id, areaId, lastDay: `${String(campaign?.['year'])}-12-31` });
      const units = new Map<string, { unitName: string; days: Map<string, string> }>();
      for (const { ruleId, startedOn, endedOn, unit } of reviewSteps.rows) {
        const own = units.get(unit.id) ?? { unitName: unit.name, days: new Map<string, string>() };
        own.days.set(ruleId, endedOn ?? startedOn);
        units.set(unit.id, own);
      }
      const rules = reviewStepRules.rows;
      const kindOf = new Map(rules.map(({ id, kind }) => [id, kind]));
      const decision = reviewSteps.rows.find(
        ({ ruleId, unit }) => unit.id === areaId && kindOf.get(ruleId) === 'DECISION',
      );
      return {
        rules,
        units: [...units.values()],
        decision: decision ? { number: decision.document ?? '', on: decision.startedOn } : null,
      };
    },
  });

export interface Recognition {
  readonly id: string;
  readonly decisionNumber: string;
  readonly decidedOn: string;
  readonly summary: string | null;
  readonly undoneAt: string | null;
  readonly createdAt: string;
  readonly unit: { readonly name: string } | null;
}

const recognitionsDocument = `query Recognitions($campaignId: ID!) {
  reviewRecognitions(where: { campaignId: { eq: $campaignId } }, orderBy: [{ field: createdAt, direction: DESC }], page: { limit: 50 }) {
    rows { id decisionNumber decidedOn summary undoneAt createdAt unit { name } } } }`;

/** Each time results of the campaign were recognised, the last one first. */
export const useRecognitions = (campaignId: string | null) =>
  useQuery({
    queryKey: [figuresKey, 'review-recognitions', campaignId],
    enabled: campaignId !== null,
    queryFn: async (): Promise<readonly Recognition[]> =>
      (
        await ask<{ reviewRecognitions: { rows: readonly Recognition[] } }>(recognitionsDocument, {
          campaignId,
        })
      ).reviewRecognitions.rows,
  });
