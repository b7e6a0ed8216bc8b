import { column } from '../../platform/database/sql.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import { onUnitChange } from '../territory/index.js';
import { User } from './access.entity.js';

/** Users of an old unit go to what it became, where the administrator asks for it: their area may grow by that. */
onUnitChange(async (useCase, { predecessorIds, successorId, movesUsers, householdIds }) => {
  const { transaction } = useCase;
  const users = await readStored(transaction, resourceOf(User), [
    transaction.dialect.isIn(column('t1', 'area_id'), predecessorIds),
  ]);
  if (users.length === 0 || householdIds !== undefined) return null;
  const names = users.map((user) => String(user['name'])).join(', ');
  if (!movesUsers)
    return {
      vi: `${users.length} người dùng giữ phạm vi ở đơn vị cũ: ${names}.`,
      en: `${users.length} users keep the area of the old unit: ${names}.`,
    };
  await useCase.save(
    User,
    users.map((user) => ({ id: user['id'] as number, set: { areaId: successorId } })),
  );
  return {
    vi: `${users.length} người dùng chuyển sang đơn vị mới: ${names}.`,
    en: `${users.length} users move to the new unit: ${names}.`,
  };
});
