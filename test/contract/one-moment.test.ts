import { beforeAll, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { describeEachDatabase } from '../support/engines.js';
import { idByCode, makeHamlets } from '../support/plan-ids.js';

/** Readings, each while a save is under way or about to be. */
const readings = 200;
const readersAtOnce = 4;

describeEachDatabase('readings while others save', (database) => {
  const api = useApi(database);
  let communeId = '';
  let persons: readonly string[] = [];
  let placementId = '';

  beforeAll(async () => {
    const { admin } = api();
    communeId = await api().unitId('02011');
    const [here, there] = await makeHamlets(admin, communeId, ['Khau Ca', 'Nà Cà']);
    const homes = await admin.create(
      'household',
      [there, here].map((hamletId, index) => ({ code: `D${index}`, headName: 'Hoàng Văn Đi', hamletId })),
    );
    persons = await admin.create(
      'person',
      homes.map((householdId) => ({ householdId, name: 'Hoàng Văn Đi' })),
    );
    const [mover, other] = persons;
    const placedOn = '2023-02-01';
    await admin.create('placement', [{ personId: mover, placedOn }]);
    await admin.save('household', [{ id: homes[0] ?? '', set: { hamletId: here } }]);
    [placementId = ''] = await admin.create('placement', [
      { personId: mover, placedOn },
      { personId: other, placedOn },
    ]);
    await admin.create('indicator', [
      {
        programmeId: await idByCode(admin, 'programme', 'GNBV'),
        code: 'T-PLACED',
        position: 90,
        name: 'Người có việc làm',
        unit: 'PERSON',
        rule: 'AT_LEAST',
        timeBasis: 'YEARLY',
        measure: 'COUNT_DISTINCT',
        subject: 'placement',
        yearField: 'year',
        measuredField: 'personId',
        numerator: { placedOn: { gte: '2000-01-01' } },
      },
    ]);
  });

  it('two people placed are two, whichever of them a placement is of, and never a mixture of before and after', {
    timeout: 60_000,
  }, async () => {
    const { admin } = api();
    // Whoever is placed in two hamlets stands twice in the totals, and once too often: two statements that must agree.
    const read = async (): Promise<number | null | undefined> => {
      const { progress } = await admin.query<{
        progress: {
          dimensions: { indicators: { indicator: { code: string }; numerator: number | null }[] }[];
        };
      }>(
        `{ progress(areaId: "${communeId}", year: 2023) { dimensions { indicators { indicator { code } numerator } } } }`,
      );
      return progress.dimensions
        .flatMap(({ indicators }) => indicators)
        .find(({ indicator }) => indicator.code === 'T-PLACED')?.numerator;
    };
    let isReading = true;
    let saves = 0;
    const write = async (): Promise<void> => {
      for (; isReading; saves += 1) {
        const [saved] = await admin.save('placement', [
          { id: placementId, set: { personId: persons[(saves + 1) % 2] } },
        ]);
        if (saved?.status !== 'SAVED') throw new Error(JSON.stringify(saved));
      }
    };
    const found: unknown[] = [];
    const readMany = async (): Promise<void> => {
      for (let index = 0; index < readings / readersAtOnce; index += 1) found.push(await read());
    };
    const writing = write();
    await Promise.all(Array.from({ length: readersAtOnce }, readMany));
    isReading = false;
    await writing;
    expect(saves).toBeGreaterThan(20);
    expect([found.length, [...new Set(found)]]).toEqual([readings, [2]]);
  });
});
