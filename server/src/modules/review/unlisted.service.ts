import { violation } from '../../kernel/errors.js';
import { sql } from '../../platform/database/sql.js';
import { unitsWithin } from '../../platform/resource/access.js';
import type { UseCase } from '../../platform/resource/use-case.js';
import type { Row } from '../../platform/resource/values.js';
import { lastDayOf } from './review-list.rules.js';

/**
 * Rates of poverty are of all households with a sheet in the annual review, so those of an area that live there without one are named:
 * else 29 poor of 84 listed households pass for the commune's 29 of 506.
 */
export const warnOfUnlisted = async (useCase: UseCase, campaign: Row, unitId: number): Promise<void> => {
  if (campaign['kind'] !== 'ANNUAL') return;
  const through = lastDayOf(campaign);
  const found = await useCase.transaction.arrays(
    sql`select h.code, h.head_name, r.id from household as h
      left join household_review as r on r.household_id = h.id and r.campaign_id = ${campaign['id'] as number}
      where h.hamlet_id in (${unitsWithin(unitId)}) and (h.since is null or h.since <= ${through})
        and (h.ended_on is null or h.ended_on > ${through}) order by h.code, h.id`,
  );
  const unlisted = found.filter(([, , review]) => review === null);
  if (unlisted.length === 0) return;
  useCase.warn(
    violation(null, 'RULE_HOUSEHOLDS_UNLISTED', {
      count: unlisted.length,
      listed: found.length - unlisted.length,
      year: String(campaign['year']),
      examples: unlisted
        .slice(0, 5)
        .map(([code, head]) => `${String(code)} ${String(head)}`)
        .join(', '),
    }),
  );
};
