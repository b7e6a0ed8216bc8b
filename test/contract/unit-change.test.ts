import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import type { Client, Violation } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { withConnection } from '../support/raw.js';
import { idByCode, makeCampaign, makeHamlets } from '../support/plan-ids.js';

interface Outcome {
  readonly isDone: boolean;
  readonly id: string | null;
  readonly lines: readonly { readonly vi: string }[];
  readonly errors: readonly Violation[];
  readonly warnings: readonly Violation[];
}

const outcome =
  '{ isDone id lines { vi } errors { field code message { vi en } } warnings { field code message { vi en } } }';
const change = `mutation ($input: UnitChangeInput!) { outcome: changeUnits(input: $input) ${outcome} }`;
const preview = `query ($input: UnitChangeInput!) { outcome: previewUnitChange(input: $input) ${outcome} }`;
const undo = `mutation ($input: UndoUnitChangeInput!) { outcome: undoUnitChange(input: $input) ${outcome} }`;

const day = '2024-07-01';
const dayBefore = '2024-06-30';

describeEachDatabase('changes of units', (database) => {
  const api = useApi(database);
  let admin: Client;
  let commune = '';
  let neighbour = '';
  let made = 0;

  beforeAll(async () => {
    admin = api().admin;
    commune = await api().unitId('02011');
    neighbour = await api().unitId('01975');
  });

  const run = async (document: string, input: object): Promise<Outcome> =>
    (await admin.query<{ outcome: Outcome }>(document, { input: { key: randomUUID(), ...input } })).outcome;
  const codes = (result: Outcome): string[] => result.errors.map((one) => one.code);
  const said = (result: Outcome): string => result.lines.map((one) => one.vi).join(' ');
  const count = async (within: string, boundary?: string): Promise<number> =>
    (await admin.page('household', 'id', { where: { within, boundary } }, 'total')).total;

  /** A hamlet of a commune with households that have these codes. */
  const hamletOf = async (communeId: string, householdCodes: readonly string[]): Promise<string> => {
    made += 1;
    const [id = ''] = await makeHamlets(admin, communeId, [`Thôn ${made}`]);
    await admin.create(
      'household',
      householdCodes.map((code) => ({ code, hamletId: id, headName: 'Đàm Văn Thôn' })),
    );
    return id;
  };
  const unit = async (id: string | null): Promise<Record<string, unknown>> =>
    (
      await admin.query<{ one: Record<string, unknown> }>(
        'query ($id: ID!) { one: administrativeUnit(id: $id) { code name level kind parentId validFrom validTo } }',
        { id },
      )
    ).one;

  describe('a merger of hamlets', () => {
    let a = '';
    let b = '';
    let input: object;
    beforeAll(async () => {
      a = await hamletOf(commune, ['001', '002']);
      b = await hamletOf(commune, ['001', '005']);
      input = {
        kind: 'MERGE',
        effectiveOn: day,
        document: 'NQ 12/NQ-HĐND',
        unitIds: [a, b],
        successors: [{ code: 'HOP', name: 'Thôn Hợp Nhất' }],
      };
    });

    it('is previewed with what moves and the figures before and after, and nothing is written', async () => {
      const seen = await run(preview, input);
      expect([seen.isDone, seen.errors, seen.warnings]).toEqual([false, [], []]);
      expect(said(seen)).toContain('4 hộ chuyển theo. Mã trùng được đổi (1): 001 → 006.');
      expect(said(seen)).toContain('Theo địa giới ngày 01/07/2024: Thôn Hợp Nhất: 4 hộ');
      expect(await unit(a)).toMatchObject({ validTo: null });
      expect(await count(a)).toBe(2);
    });

    it('ends the old ones, and gives the new one their households, each counted once under either tree', async () => {
      const [totalBefore, done] = [await count(commune), await run(change, input)];
      expect([done.errors, done.isDone]).toEqual([[], true]);
      const c = done.id ?? '';
      expect(await unit(c)).toMatchObject({
        code: 'HOP',
        level: 'HAMLET',
        parentId: commune,
        validFrom: day,
      });
      expect(await unit(a)).toMatchObject({ validTo: dayBefore });
      expect(await count(c, day)).toBe(4);
      expect([await count(a, dayBefore), await count(b, dayBefore)]).toEqual([0, 0]);
      // Merged households cannot be told apart by the old hamlets, but the commune has them under both trees.
      expect([await count(commune), await count(commune, dayBefore), await count(commune, day)]).toEqual([
        totalBefore,
        totalBefore,
        totalBefore,
      ]);
    });

    it('is taken back as a whole', async () => {
      const [event] = await admin.list<{ id: string }>('unitChange', 'id', {
        where: { kind: { eq: 'MERGE' } },
      });
      const undone = await run(undo, { changeId: event?.id });
      expect([undone.errors, undone.isDone]).toEqual([[], true]);
      expect([await count(a), await count(b), await count(a, day)]).toEqual([2, 2, 2]);
      expect(await unit(a)).toMatchObject({ validTo: null });
      const kept = await admin.list<{ code: string }>('household', 'code', {
        where: { within: b },
        orderBy: [{ field: 'code' }],
      });
      expect(kept.map((one) => one.code)).toEqual(['001', '005']);
      expect(codes(await run(undo, { changeId: event?.id }))).toEqual(['RULE_ALREADY_UNDONE']);
    });
  });

  it('a rename keeps code, targets, status and users; reviews stay with the old record and count in the new one', async () => {
    const old = await hamletOf(commune, ['001', '002']);
    const [household] = await admin.list<{ id: string }>('household', 'id', { where: { within: old } });
    const campaignId = await makeCampaign(admin, commune, 2023);
    await admin.create('householdReview', [
      { campaignId, householdId: household?.id, recognisedClass: 'POOR' },
    ]);
    await admin.create('areaStatus', [{ unitId: old, kind: 'DIFFICULT_HAMLET', validFrom: '2021-06-04' }]);
    await admin.create('target', [
      { indicatorId: await idByCode(admin, 'indicator', 'WATER'), areaId: old, value: 90 },
    ]);
    const clerk = await api().enter('CLERK', old);
    const { code } = await unit(old);
    const done = await run(change, {
      kind: 'RENAME',
      effectiveOn: day,
      document: 'NQ 13/NQ-HĐND',
      unitIds: [old],
      successors: [{ code, name: 'Thôn Tên Mới' }],
      movesUsers: true,
    });
    expect([done.errors, done.warnings]).toEqual([[], []]);
    const fresh = done.id ?? '';
    expect(said(done)).toContain('1 chỉ tiêu còn hiệu lực được giao tiếp cho đơn vị mới.');
    expect(said(done)).toContain('1 diện địa bàn còn hiệu lực chuyển theo.');
    expect(said(done)).toContain('1 phiếu rà soát hộ');
    const reviews = async (within: string, boundary: string): Promise<number> =>
      (await admin.page('householdReview', 'id', { where: { within, boundary } }, 'total')).total;
    expect([
      await reviews(old, dayBefore),
      await reviews(fresh, day),
      await reviews(fresh, dayBefore),
    ]).toEqual([1, 1, 0]);
    expect([await count(old, dayBefore), await count(fresh, day)]).toEqual([2, 2]);
    expect((await clerk.page('household', 'id', {}, 'total')).total).toBe(2);
  });

  it('a move takes a hamlet to another commune from the day on; the past stays where it was', async () => {
    const hamlet = await hamletOf(commune, ['001', '002', '003']);
    const [before, beforeThere] = [await count(commune, dayBefore), await count(neighbour, day)];
    const { code, name } = await unit(hamlet);
    const done = await run(change, {
      kind: 'MOVE',
      effectiveOn: day,
      document: 'NQ 14/NQ-HĐND',
      unitIds: [hamlet],
      successors: [{ code, name, parentId: neighbour }],
    });
    expect(done.errors).toEqual([]);
    expect([await count(commune, dayBefore), await count(commune, day)]).toEqual([before, before - 3]);
    expect(await count(neighbour, day)).toBe(beforeThere + 3);
  });

  it('a split of a hamlet divides its households, and refuses while some are not assigned', async () => {
    const hamlet = await hamletOf(commune, ['001', '002', '003']);
    const homes = (
      await admin.list<{ id: string }>('household', 'id', {
        where: { within: hamlet },
        orderBy: [{ field: 'code' }],
      })
    ).map((one) => one.id);
    const campaignId = await makeCampaign(admin, commune, 2024);
    await admin.create('householdReview', [
      { campaignId, householdId: homes[0], recognisedClass: 'POOR' },
      { campaignId, householdId: homes[1], recognisedClass: 'NEAR_POOR' },
    ]);
    const input = (upper: readonly string[], lower: readonly string[]) => ({
      kind: 'SPLIT',
      effectiveOn: day,
      document: 'NQ 15/NQ-HĐND',
      unitIds: [hamlet],
      successors: [
        { code: 'TREN', name: 'Thôn Trên', householdIds: upper },
        { code: 'DUOI', name: 'Thôn Dưới', householdIds: lower },
      ],
    });
    expect(codes(await run(change, input(homes.slice(0, 1), homes.slice(1, 2))))).toEqual([
      'RULE_HOUSEHOLDS_NOT_ASSIGNED',
    ]);
    const done = await run(change, input(homes.slice(0, 1), homes.slice(1)));
    expect([done.errors, done.warnings]).toEqual([[], []]);
    expect(said(done)).toMatch(
      /Thôn Trên: [^;]*1 hộ nghèo năm gần nhất[^;]*; Thôn Dưới: [^;]*1 hộ cận nghèo năm gần nhất/,
    );
    expect(said(done)).toContain('không chia về từng phần: 2 phiếu rà soát hộ');
    const parts = await admin.list<{ id: string }>('administrativeUnit', 'id', {
      where: { code: { in: ['TREN', 'DUOI'] } },
      orderBy: [{ field: 'code' }],
    });
    expect(await Promise.all(parts.map((one) => count(one.id, day)))).toEqual([2, 1]);
    expect(await count(hamlet, dayBefore)).toBe(3);
  });

  it('one that was loaded with the data has no history to be taken back by', async () => {
    const old = await hamletOf(commune, []);
    const { code } = await unit(old);
    const successors = [{ code, name: 'Thôn Nạp Sẵn' }];
    await run(change, { kind: 'RENAME', effectiveOn: day, document: 'NQ 17', unitIds: [old], successors });
    const [loaded] = await admin.list<{ id: string }>('unitChange', 'id', {
      where: { document: { eq: 'NQ 17' } },
    });
    await withConnection(database, (query) =>
      query(`update unit_change set created_by = null where id = ${Number(loaded?.id)}`),
    );
    expect(codes(await run(undo, { changeId: loaded?.id }))).toEqual(['RULE_LOADED_NOT_UNDONE']);
  });

  it('a split of a commune divides its hamlets, each with its households', async () => {
    const district = await api().unitId('064');
    const [old = ''] = await admin.create('administrativeUnit', [
      { code: 'XC', name: 'Xã Chia', level: 'COMMUNE', kind: 'XA', areaType: 'RURAL', parentId: district },
    ]);
    const hamlets = [await hamletOf(old, ['001', '002']), await hamletOf(old, ['001'])];
    const input = (parts: readonly (readonly string[])[]) => ({
      kind: 'SPLIT',
      effectiveOn: day,
      document: 'NQ 16/NQ-UBTVQH15',
      unitIds: [old],
      successors: parts.map((partIds, index) => ({ code: `XC${index}`, name: `Xã ${index}`, partIds })),
    });
    expect(codes(await run(change, input([[hamlets[0] ?? ''], []])))).toEqual(['RULE_UNIT_CHANGE']);
    const done = await run(change, input(hamlets.map((one) => [one])));
    expect([done.errors, done.warnings]).toEqual([[], []]);
    const parts = await admin.list<{ id: string }>('administrativeUnit', 'id', {
      where: { code: { in: ['XC0', 'XC1'] } },
      orderBy: [{ field: 'code' }],
    });
    expect(await Promise.all(parts.map((one) => count(one.id, day)))).toEqual([2, 1]);
    expect([await count(old, dayBefore), await count(old, day)]).toEqual([3, 0]);
  });

  describe('refused is', () => {
    it('a change of the wrong shape, of units that have ended, or to a unit that is not above', async () => {
      const [a, b] = [await hamletOf(commune, []), await hamletOf(commune, [])];
      const { code } = await unit(a);
      const base = { effectiveOn: day, document: 'NQ', successors: [{ code, name: 'X' }] };
      expect(codes(await run(change, { ...base, kind: 'MERGE', unitIds: [a] }))).toEqual([
        'RULE_UNIT_CHANGE',
      ]);
      expect(codes(await run(change, { ...base, kind: 'SPLIT', unitIds: [a] }))).toEqual([
        'RULE_UNIT_CHANGE',
      ]);
      expect(
        codes(await run(change, { ...base, kind: 'RENAME', unitIds: [await api().unitId('06')] })),
      ).toEqual(['RULE_UNIT_CHANGE']);
      expect(
        codes(
          await run(change, {
            ...base,
            kind: 'MOVE',
            unitIds: [a],
            successors: [{ code, name: 'X', parentId: b }],
          }),
        ),
      ).toEqual(['RULE_UNIT_LEVEL']);
    });

    it('everybody but the administrator', async () => {
      const officer = await api().enter('OFFICER', commune);
      expect(
        await officer.refusal(preview, {
          input: {
            key: 'x',
            kind: 'RENAME',
            effectiveOn: day,
            document: 'NQ',
            unitIds: [commune],
            successors: [{ code: 'x', name: 'x' }],
          },
        }),
      ).toEqual(['ACCESS_DENIED']);
    });

    it('a code that another unit has at the time, while an ended unit’s code is free', async () => {
      const set = {
        code: '02008',
        name: 'Trùng',
        level: 'COMMUNE',
        kind: 'XA',
        parentId: await api().unitId('063'),
      };
      const save = async (more: object): Promise<unknown> =>
        (await admin.save('administrativeUnit', [{ set: { ...set, ...more } }]))[0]?.errors.map(
          (one) => one.code,
        );
      expect(await save({ validFrom: '2025-06-30' })).toEqual(['RULE_UNIT_CODE_TAKEN']);
      expect(await save({ code: '02009', validFrom: '2025-06-30', validTo: '2025-06-29' })).toEqual([
        'RULE_DATES_ORDER',
      ]);
    });

    it('a succession with a gap or an overlap, and a status twice at a time', async () => {
      const [a, b] = [await hamletOf(commune, []), await hamletOf(commune, [])];
      const version = 1;
      await admin.save('administrativeUnit', [
        { id: a, version, set: { validTo: '2024-06-28' } },
        { id: b, version, set: { validFrom: day } },
      ]);
      const succession = { predecessorId: a, successorId: b, kind: 'RENAME', effectiveOn: day };
      const save = async (key: string, set: object): Promise<unknown> =>
        (await admin.save(key, [{ set: { ...set } }]))[0]?.errors.map((one) => one.code);
      expect(await save('unitSuccession', succession)).toEqual(['RULE_SUCCESSION_DATES']);
      await admin.save('administrativeUnit', [{ id: a, set: { validTo: dayBefore } }]);
      expect(await save('unitSuccession', succession)).toEqual([]);
      const status = { unitId: b, kind: 'REGION_II', validFrom: day };
      expect(await save('areaStatus', { ...status, validTo: '2025-12-31' })).toEqual([]);
      expect(await save('areaStatus', { ...status, kind: 'REGION_III', validFrom: '2025-06-01' })).toEqual([
        'RULE_PERIODS_OVERLAP',
      ]);
      expect(await save('areaStatus', { ...status, kind: 'REGION_III', validFrom: '2026-01-01' })).toEqual(
        [],
      );
    });
  });
});
