import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { saveDocument } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { statuses, useDesk } from '../support/household-desk.js';

describeEachDatabase('a new row that is sent by two pages', (database) => {
  const api = useApi(database);
  const { household, rowOf, historyOf, countHouseholds } = useDesk(api);

  it('becomes one record, which both answers name', async () => {
    const row = { set: household({ address: 'Thôn 1' }), createKey: randomUUID() };
    const before = await countHouseholds();
    const [first] = await api().admin.save('household', [row]);
    const [second] = await api().admin.save('household', [row], { fields: 'address' });
    expect([first?.status, second?.status, second?.id]).toEqual(['SAVED', 'UNCHANGED', first?.id]);
    expect(second?.row).toEqual({ address: 'Thôn 1' });
    expect(await countHouseholds()).toBe(before + 1);
    expect(await historyOf('household', first?.id ?? '')).toHaveLength(1);
  });

  it('at the same moment, among other rows, is made once', async () => {
    const rows = Array.from({ length: 3 }, () => ({ set: household(), createKey: randomUUID() }));
    const before = await countHouseholds();
    const answers = await Promise.all(
      [0, 1, 2, 0, 1, 2].map((from) =>
        api().admin.save('household', [...rows.slice(from), ...rows.slice(0, from)]),
      ),
    );
    expect(await countHouseholds()).toBe(before + 3);
    const ids = answers.map((answer) => answer.map(({ id }) => id).sort());
    expect(new Set(ids.map(String)).size).toBe(1);
    expect(answers.flatMap(statuses).filter((status) => status === 'SAVED')).toHaveLength(3);
  });

  it('brings its other cells into the record, and a different one is a conflict', async () => {
    const createKey = randomUUID();
    const set = household({ headName: 'Hoàng Thị Một', address: null });
    const [first] = await api().admin.save('household', [{ set, createKey }]);
    const [filled] = await api().admin.save('household', [
      { set: { ...set, address: 'Gõ ở thẻ kia' }, createKey },
    ]);
    expect([filled?.status, filled?.id, filled?.isMerged]).toEqual(['SAVED', first?.id, true]);
    expect((await rowOf(first?.id ?? ''))?.['address']).toBe('Gõ ở thẻ kia');
    const [other] = await api().admin.save('household', [
      { set: { ...set, headName: 'Hoàng Thị Hai' }, createKey },
    ]);
    expect([other?.status, other?.id]).toEqual(['CONFLICT', first?.id]);
    expect(other?.conflicts).toEqual([
      { field: 'headName', base: null, mine: 'Hoàng Thị Hai', theirs: 'Hoàng Thị Một' },
    ]);
    expect((await rowOf(first?.id ?? ''))?.['headName']).toBe('Hoàng Thị Một');
  });

  describe('is made', () => {
    it('after a refusal, when it has been corrected', async () => {
      const createKey = randomUUID();
      const set = household();
      const [refused] = await api().admin.save('household', [{ set: { ...set, headName: null }, createKey }]);
      const [made] = await api().admin.save('household', [{ set, createKey }]);
      const [again] = await api().admin.save('household', [{ set, createKey }]);
      expect([refused?.status, made?.status, again?.id]).toEqual(['REFUSED', 'SAVED', made?.id]);
    });

    it('anew where the record was deleted since', async () => {
      const row = { set: household(), createKey: randomUUID() };
      const [first] = await api().admin.save('household', [row]);
      await api().admin.remove('household', [{ id: first?.id ?? '', version: 1 }]);
      const [anew] = await api().admin.save('household', [row]);
      const [again] = await api().admin.save('household', [row]);
      expect([anew?.status, again?.status, again?.id]).toEqual(['SAVED', 'UNCHANGED', anew?.id]);
      expect(anew?.id).not.toBe(first?.id);
    });

    it('by each user who has chosen the same key', async () => {
      const createKey = randomUUID();
      const [mine] = await api().admin.save('household', [{ set: household(), createKey }]);
      const clerk = await api().enter('CLERK', await api().unitId('02011'));
      const [hers] = await clerk.save('household', [{ set: household(), createKey }]);
      expect(hers?.id).not.toBe(mine?.id);
    });
  });

  it('standing twice in one save is an error', async () => {
    const createKey = randomUUID();
    const rows = [0, 1].map(() => ({ set: household(), createKey }));
    const input = { key: randomUUID(), rows };
    expect(await api().admin.refusal(saveDocument('household'), { input })).toEqual(['INPUT_BAD_FILTER']);
  });

  it('costs as many statements for one row as for two hundred', async () => {
    const cost = (size: number): Promise<number> => {
      const rows = Array.from({ length: size }, () => ({ set: household(), createKey: randomUUID() }));
      return api().countStatements(api().admin, () => api().admin.save('household', rows));
    };
    expect(await cost(200)).toBe(await cost(1));
  });
});
