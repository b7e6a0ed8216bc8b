import { column, sql } from '../../platform/database/sql.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import { onUnitChange } from '../territory/index.js';
import { Target } from './target.entity.js';

/** A unit that goes on under a new name or in a new place keeps what is asked of it from that year on; the old record keeps its own. */
onUnitChange(async (useCase, { predecessorIds, successorId, effectiveOn, isSameUnit }) => {
  if (!isSameUnit) return null;
  const { transaction } = useCase;
  const targets = await readStored(transaction, resourceOf(Target), [
    transaction.dialect.isIn(column('t1', 'area_id'), predecessorIds),
    sql`(${column('t1', 'year')} is null or ${column('t1', 'year')} >= ${Number(effectiveOn.slice(0, 4))})`,
  ]);
  if (targets.length === 0) return null;
  // The new record's target is a proposal until its own approval: the decision named the old one.
  const own = new Set(['areaId', 'decidedOn']);
  const editable = resourceOf(Target).fields.filter(
    (field) => !field.derived && !field.hidden && !own.has(field.name),
  );
  await useCase.save(
    Target,
    targets.map((target) => ({
      set: {
        ...Object.fromEntries(editable.map((field) => [field.name, target[field.name]])),
        areaId: successorId,
      },
    })),
  );
  return {
    vi: `${targets.length} chỉ tiêu còn hiệu lực được giao tiếp cho đơn vị mới.`,
    en: `${targets.length} targets still due are given to the new unit too.`,
  };
});
