import { violation } from '../../kernel/errors.js';
import type { Database } from '../../platform/database/database.js';
import { column, sql } from '../../platform/database/sql.js';
import { requireWrite, type Viewer } from '../../platform/resource/access.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import { type Outcome, refuse, runUseCase } from '../../platform/resource/use-case.js';
import { ReviewStep } from './procedure.entity.js';
import { getCampaign } from './review-desk.store.js';

export interface StepsInput {
  readonly key: string;
  readonly campaignId: string;
  readonly ruleId: string;
  readonly unitIds: readonly string[];
  readonly startedOn: string;
  readonly endedOn?: string | null;
  readonly document?: string | null;
  readonly place?: string | null;
}

/** Records a step of a campaign for several hamlets at once; where one is recorded already, its days are set anew. */
export const recordReviewSteps = (
  database: Database,
  viewer: Viewer,
  input: StepsInput,
  isPreview: boolean,
): Promise<Outcome> => {
  const resource = resourceOf(ReviewStep);
  requireWrite(viewer, resource);
  return runUseCase(database, viewer, { key: input.key, content: input, isPreview }, async (useCase) => {
    const { transaction } = useCase;
    const campaign = await getCampaign(transaction, viewer, Number(input.campaignId), false);
    if (input.unitIds.length === 0)
      refuse(
        violation('unitIds', 'INPUT_REQUIRED', { field: { vi: 'Thôn hoặc xã', en: 'Hamlet or commune' } }),
      );
    const standing = await readStored(transaction, resource, [
      sql`${column('t1', 'campaign_id')} = ${campaign['id'] as number}`,
      sql`${column('t1', 'rule_id')} = ${Number(input.ruleId)}`,
    ]);
    const idOf = new Map(standing.map((step) => [step['unitId'], step['id'] as number]));
    const { startedOn, endedOn = null, document, place } = input;
    const said = { startedOn, endedOn, ...(document ? { document } : {}), ...(place ? { place } : {}) };
    await useCase.save(
      ReviewStep,
      [...new Set(input.unitIds.map(Number))].map((unitId) => {
        const id = idOf.get(unitId);
        return id === undefined
          ? { set: { campaignId: campaign['id'], unitId, ruleId: Number(input.ruleId), ...said } }
          : { id, set: said };
      }),
    );
    const again = input.unitIds.filter((id) => idOf.has(Number(id))).length;
    useCase.say({
      vi: `Ghi bước cho ${input.unitIds.length} địa bàn, trong đó sửa lại ${again} địa bàn đã ghi.`,
      en: `The step is recorded for ${input.unitIds.length} units, ${again} of which had it and are set anew.`,
    });
    return campaign['id'] as number;
  });
};
