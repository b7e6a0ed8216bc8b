import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { removeDocument, saveDocument, type SaveRow } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { statuses, useDesk } from '../support/household-desk.js';

type Set = Readonly<Record<string, unknown>>;

describeEachDatabase('edits, deletes and restores', (database) => {
  const api = useApi(database);
  const { desk, household, create, rowOf, historyOf } = useDesk(api);

  describe('an edit that began with an older version', () => {
    it('of other cells stands beside the newer one and says so', async () => {
      const id = await create();
      await api().admin.save('household', [{ id, version: 1, set: { address: 'của người khác' } }]);
      const [result] = await api().admin.save<Set>(
        'household',
        [{ id, version: 1, set: { phone: '0912 345 678' } }],
        { fields: 'address phone' },
      );
      expect([result?.status, result?.isMerged, result?.version, result?.row]).toEqual([
        'SAVED',
        true,
        3,
        { address: 'của người khác', phone: '0912 345 678' },
      ]);
    });

    it('of the same cell is a conflict with base, mine and theirs, and nothing is written', async () => {
      const id = await create({ address: 'gốc' });
      await api().admin.save('household', [{ id, version: 1, set: { address: 'của họ 1' } }]);
      await api().admin.save('household', [
        { id, version: 2, set: { address: 'của họ 2', phone: '0912345678' } },
      ]);
      const [result] = await api().admin.save('household', [
        { id, version: 1, set: { address: 'của tôi', since: '2020-01-01' } },
      ]);
      expect([result?.status, result?.isMerged, result?.conflicts]).toEqual([
        'CONFLICT',
        false,
        [{ field: 'address', base: 'gốc', mine: 'của tôi', theirs: 'của họ 2' }],
      ]);
      expect(await rowOf(id)).toMatchObject({ version: 3, address: 'của họ 2', since: null });
    });

    it('to the value that stands already is none', async () => {
      const id = await create();
      await api().admin.save('household', [{ id, version: 1, set: { address: 'Nà Cà' } }]);
      const [result] = await api().admin.save('household', [{ id, version: 1, set: { address: 'Nà Cà' } }]);
      expect([result?.status, result?.conflicts, (await rowOf(id))?.['version']]).toEqual([
        'UNCHANGED',
        [],
        2,
      ]);
    });

    it('in an all-or-nothing save keeps the other rows back', async () => {
      const [one, two] = [await create(), await create()];
      await api().admin.save('household', [{ id: one, version: 1, set: { address: 'khác' } }]);
      const rows: SaveRow[] = [one, two].map((id) => ({ id, version: 1, set: { address: 'tôi' } }));
      expect(statuses(await api().admin.save('household', rows, { atomic: true }))).toEqual([
        'CONFLICT',
        'NOT_TRIED',
      ]);
      expect((await rowOf(two))?.['address']).toBeNull();
    });
  });

  it('an edit that changes nothing makes no version', async () => {
    const id = await create({ address: 'Nà Cà' });
    expect(
      statuses(await api().admin.save('household', [{ id, version: 1, set: { address: 'Nà Cà' } }])),
    ).toEqual(['UNCHANGED']);
    expect([(await rowOf(id))?.['version'], (await historyOf('household', id)).length]).toEqual([1, 1]);
  });

  it('a record twice in one save is refused', async () => {
    const id = await create();
    const input = {
      key: randomUUID(),
      rows: [
        { id, set: { address: 'a' } },
        { id, set: { address: 'b' } },
      ],
    };
    expect(await api().admin.refusal(saveDocument('household'), { input })).toEqual(['INPUT_BAD_FILTER']);
  });

  describe('deleting', () => {
    it('is refused while something depends on the record, and says what', async () => {
      const id = await create();
      await api().admin.create('person', [
        { householdId: id, name: 'Hoàng Văn Một' },
        { householdId: id, name: 'Hoàng Văn Hai' },
      ]);
      const [result] = await api().admin.remove('household', [{ id }]);
      expect([result?.status, result?.errors.map((one) => one.code)]).toEqual([
        'REFUSED',
        ['RULE_HAS_DEPENDENTS'],
      ]);
      expect(result?.errors[0]?.message.en).toContain('2');
      expect(await rowOf(id)).not.toBeNull();
    });

    it('of an older version is a conflict', async () => {
      const id = await create();
      await api().admin.save('household', [{ id, version: 1, set: { address: 'mới' } }]);
      const [result] = await api().admin.remove('household', [{ id, version: 1 }]);
      expect([result?.status, result?.version]).toEqual(['CONFLICT', 2]);
    });

    it('and restoring bring the record back under its id, with all cells, and the history tells it', async () => {
      const idempotencyKey = randomUUID();
      const set = household({ address: 'Nà Cà', since: '2001-02-03', hasPersonOfMerit: false });
      const [saved] = await api().admin.save('household', [{ set }], { idempotencyKey });
      const id = saved?.id ?? '';
      await api().admin.save('household', [{ id, version: 1, set: { address: null } }]);
      const before = await rowOf(id);
      const [removed] = await api().admin.remove('household', [{ id, version: 2 }]);
      expect([removed?.status, await rowOf(id)]).toEqual(['DELETED', null]);
      const [restored] = await api().admin.restore('household', [id]);
      expect([restored?.status, restored?.id]).toEqual(['RESTORED', id]);
      const after = await rowOf(id);
      expect(after).toEqual({ ...before, version: after?.['version'] });
      const history = await historyOf('household', id);
      expect(history.map((entry) => entry.action)).toEqual(['CREATE', 'UPDATE', 'DELETE', 'RESTORE']);
      expect(history[0]).toMatchObject({ version: 1, key: idempotencyKey, userName: 'Quản trị hệ thống' });
      expect(history[1]?.changes).toEqual({ address: ['Nà Cà', null] });
    });

    it('an edit after a restore knows what had changed before', async () => {
      const id = await create({ address: 'gốc' });
      await api().admin.save('household', [{ id, version: 1, set: { address: 'của họ' } }]);
      await api().admin.remove('household', [{ id }]);
      await api().admin.restore('household', [id]);
      const [result] = await api().admin.save('household', [{ id, version: 1, set: { address: 'của tôi' } }]);
      expect([result?.status, result?.conflicts]).toEqual([
        'CONFLICT',
        [{ field: 'address', base: 'gốc', mine: 'của tôi', theirs: 'của họ' }],
      ]);
    });

    it('restoring is refused where the place is taken, where what it refers to is gone, and of what was not deleted', async () => {
      const home = await create({ code: 'PLACE' });
      const [person] = await api().admin.create('person', [{ householdId: home, name: 'Hoàng Thị Về' }]);
      await api().admin.remove('person', [{ id: person ?? '' }]);
      await api().admin.remove('household', [{ id: home }]);
      await create({ code: 'PLACE' });
      const codes = async (resource: string, id: string): Promise<readonly string[]> =>
        (await api().admin.restore(resource, [id])).flatMap((one) => [
          one.status,
          ...one.errors.map((error) => error.code),
        ]);
      expect(await codes('household', home)).toEqual(['REFUSED', 'RULE_DUPLICATE']);
      expect(await codes('person', person ?? '')).toEqual(['REFUSED', 'INPUT_REFERENCE_MISSING']);
      expect(await codes('household', desk().taken)).toEqual(['REFUSED', 'MISSING_RECORD']);
    });

    it('the same record twice in one request deletes it once', async () => {
      const id = await create();
      await api().admin.ask(removeDocument('household'), {
        input: { key: randomUUID(), rows: [{ id }, { id }] },
      });
      await api().admin.remove('household', [{ id }]);
      expect((await historyOf('household', id)).map((entry) => entry.action)).toEqual(['CREATE', 'DELETE']);
    });
  });
});
