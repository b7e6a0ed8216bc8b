import { addDays } from '../../kernel/plain-date.js';
import { column, sql } from '../../platform/database/sql.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import { AreaStatus } from './territory.entity.js';
import { onUnitChange } from './unit-participants.js';

/** A unit that goes on under a new name or in a new place keeps its status; what a merged unit is, its own decision says. */
onUnitChange(async (useCase, { predecessorIds, successorId, effectiveOn, isSameUnit }) => {
  if (!isSameUnit) return null;
  const { transaction } = useCase;
  const statuses = await readStored(transaction, resourceOf(AreaStatus), [
    transaction.dialect.isIn(column('t1', 'unit_id'), predecessorIds),
    sql`${column('t1', 'valid_to')} is null`,
  ]);
  if (statuses.length === 0) return null;
  await useCase.save(
    AreaStatus,
    statuses.map((status) => ({ id: status['id'] as number, set: { validTo: addDays(effectiveOn, -1) } })),
  );
  await useCase.save(
    AreaStatus,
    statuses.map(({ kind, decision, isDemonstration }) => ({
      set: { unitId: successorId, kind, validFrom: effectiveOn, decision, isDemonstration },
    })),
  );
  return {
    vi: `${statuses.length} diện địa bàn còn hiệu lực chuyển theo.`,
    en: `${statuses.length} statuses in force move along.`,
  };
});
