import pg from 'pg';
import { beforeAll, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { statuses } from '../support/household-desk.js';
import { makeHamlets } from '../support/plan-ids.js';

interface Neighbour {
  readonly clerk: Client;
  readonly householdId: string;
}

describeEachDatabase('clerks of two communes', (database) => {
  const api = useApi(database);
  const neighbours: Neighbour[] = [];

  beforeAll(async () => {
    for (const code of ['02011', '01975']) {
      const communeId = await api().unitId(code);
      const [hamletId = ''] = await makeHamlets(api().admin, communeId, [`Thôn ${code}`]);
      const clerk = await api().enter('CLERK', communeId);
      const [householdId = ''] = await clerk.create('household', [
        { code: '01', hamletId, headName: 'Hoàng Văn Lưu' },
      ]);
      neighbours.push({ clerk, householdId });
    }
  });

  const saveAddress = async (
    { clerk, householdId }: Neighbour,
    version: number,
    address: string,
  ): Promise<string[]> =>
    statuses(await clerk.save('household', [{ id: householdId, version, set: { address } }]));

  it('save at the same moment, again and again, and every edit stands', async () => {
    const edits = neighbours.map(async (one) => {
      const answers: string[] = [];
      for (let version = 1; version <= 20; version += 1)
        answers.push(...(await saveAddress(one, version, `Nhà ${version}`)));
      return answers;
    });
    expect((await Promise.all(edits)).flat()).toEqual(Array.from({ length: 40 }, () => 'SAVED'));
  });

  // SQLite has one writer at a time by its nature, so only PostgreSQL can keep neighbours apart.
  it.runIf(database.engine === 'postgres')('never wait for one another', async () => {
    const [first, second] = neighbours as [Neighbour, Neighbour];
    const holder = new pg.Client({ connectionString: database.url });
    await holder.connect();
    try {
      await holder.query('begin');
      await holder.query('select 1 from household where id = $1 for update', [first.householdId]);
      let isFirstAnswered = false;
      const held = saveAddress(first, 21, 'Khau Ca').finally(() => {
        isFirstAnswered = true;
      });
      expect(await saveAddress(second, 21, 'Nà Cà')).toEqual(['SAVED']);
      expect(isFirstAnswered).toBe(false);
      await holder.query('commit');
      expect(await held).toEqual(['SAVED']);
    } finally {
      await holder.end();
    }
  });
});
