import type { Api } from './api.js';
import type { Random } from './random.js';
import type { SmallDistrict } from './small-district.js';

/** Changes of the territory that move figures from one area to another; each answers what it was. */
export const makeUnitMoves = async (
  { admin, unitId }: Api,
  random: Random,
  district: SmallDistrict,
): Promise<() => Promise<string>> => {
  const communes = [await unitId('02011'), await unitId('01975'), await unitId('02023')];
  const merged: string[] = [];
  const made: string[] = [];

  const shift = async (): Promise<string> => {
    const [id, parentId] = [random.one(district.hamlets), random.one(communes)];
    const [result] = await admin.save('administrativeUnit', [{ id, set: { parentId } }]);
    return `hamlet ${id} to ${parentId}: ${result?.status}`;
  };
  const found = async (): Promise<string> => {
    const parentId = random.one(communes);
    const [id = ''] = await admin.create('administrativeUnit', [
      {
        code: `M${made.length}`,
        name: 'Thôn mới',
        level: 'HAMLET',
        kind: 'THON',
        areaType: 'RURAL',
        parentId,
      },
    ]);
    made.push(id);
    return `new hamlet ${id} in ${parentId}`;
  };
  const close = async (): Promise<string> => {
    const id = made.pop();
    if (id === undefined) return found();
    const [result] = await admin.remove('administrativeUnit', [{ id }]);
    if (result?.status === 'DELETED' && random.below(2) === 0) {
      const [back] = await admin.restore('administrativeUnit', [id]);
      made.push(id);
      return `hamlet ${id} removed and restored: ${back?.status}`;
    }
    return `hamlet ${id} removed: ${result?.status}`;
  };
  const merge = async (): Promise<string> => {
    const [predecessorId, successorId] = [random.one(district.hamlets), random.one(communes)];
    const [result] = await admin.save('unitSuccession', [
      { set: { predecessorId, successorId, kind: 'MERGE', effectiveOn: '2025-07-01' } },
    ]);
    if (result?.status === 'SAVED') merged.push(result.id);
    return `hamlet ${predecessorId} into ${successorId}: ${result?.status}`;
  };
  const unmerge = async (): Promise<string> => {
    const id = merged.pop();
    if (id === undefined) return merge();
    const [result] = await admin.remove('unitSuccession', [{ id }]);
    return `merger ${id} undone: ${result?.status}`;
  };
  return () => random.one([shift, shift, found, close, merge, unmerge])();
};
