import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { removeDocument, type Saved, saveDocument, type SaveRow } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { makeCampaign, makeHamlets } from '../support/plan-ids.js';
import { withConnection } from '../support/raw.js';

type Set = Readonly<Record<string, unknown>>;

interface HistoryEntry {
  readonly action: string;
  readonly version: number;
  readonly userName: string;
  readonly key: string;
  readonly changes: Readonly<Record<string, readonly [unknown, unknown]>>;
}

interface WrongCell {
  readonly what: string;
  readonly resource: string;
  readonly set: Set;
  readonly field: string;
  readonly code: string;
}

const wrongCells: readonly WrongCell[] = [
  {
    what: 'a required cell that is not given',
    resource: 'household',
    set: { headName: undefined },
    field: 'headName',
    code: 'INPUT_REQUIRED',
  },
  {
    what: 'a required cell that is emptied',
    resource: 'household',
    set: { headName: null },
    field: 'headName',
    code: 'INPUT_REQUIRED',
  },
  {
    what: 'a required cell of white space',
    resource: 'household',
    set: { headName: ' \u200b ' },
    field: 'headName',
    code: 'INPUT_REQUIRED',
  },
  {
    what: 'a telephone of letters',
    resource: 'household',
    set: { phone: 'không có' },
    field: 'phone',
    code: 'INPUT_PATTERN',
  },
  {
    what: 'a day that does not exist',
    resource: 'household',
    set: { since: '2021-02-29' },
    field: 'since',
    code: 'INPUT_NOT_A_DATE',
  },
  {
    what: 'a day in the Vietnamese order',
    resource: 'household',
    set: { since: '29/12/2021' },
    field: 'since',
    code: 'INPUT_NOT_A_DATE',
  },
  {
    what: 'a hamlet that does not exist',
    resource: 'household',
    set: { hamletId: '987654321' },
    field: 'hamletId',
    code: 'INPUT_REFERENCE_MISSING',
  },
  {
    what: 'a hamlet that is no number',
    resource: 'household',
    set: { hamletId: 'Nà Cà' },
    field: 'hamletId',
    code: 'INPUT_NOT_WHOLE_NUMBER',
  },
  {
    what: 'an end before the beginning',
    resource: 'household',
    set: { since: '2022-02-01', endedOn: '2022-01-31' },
    field: 'endedOn',
    code: 'RULE_DATES_ORDER',
  },
  {
    what: 'a code that another household of the hamlet has',
    resource: 'household',
    set: { code: 'TAKEN' },
    field: 'code',
    code: 'RULE_DUPLICATE',
  },
  {
    what: 'a birth date of the 13th month',
    resource: 'person',
    set: { birthDate: '1990-13' },
    field: 'birthDate',
    code: 'INPUT_NOT_A_PARTIAL_DATE',
  },
  {
    what: 'a citizen number of 11 digits',
    resource: 'person',
    set: { citizenNumber: '00109000000' },
    field: 'citizenNumber',
    code: 'INPUT_PATTERN',
  },
  {
    what: 'half a đồng',
    resource: 'loan',
    set: { amountVnd: 1.5 },
    field: 'amountVnd',
    code: 'INPUT_NOT_WHOLE_NUMBER',
  },
  {
    what: 'an amount in words',
    resource: 'loan',
    set: { amountVnd: 'ba triệu' },
    field: 'amountVnd',
    code: 'INPUT_NOT_VND',
  },
  {
    what: 'an amount below nothing',
    resource: 'loan',
    set: { amountVnd: -1 },
    field: 'amountVnd',
    code: 'INPUT_OUT_OF_RANGE',
  },
  {
    what: 'no members',
    resource: 'householdReview',
    set: { memberCount: 0 },
    field: 'memberCount',
    code: 'INPUT_OUT_OF_RANGE',
  },
  {
    what: 'a second review in one campaign',
    resource: 'householdReview',
    set: { householdId: 'reviewed' },
    field: 'campaignId',
    code: 'RULE_DUPLICATE',
  },
];

const statuses = (results: readonly Saved[]): string[] => results.map((one) => one.status);

describeEachDatabase('saves', (database) => {
  const api = useApi(database);
  let hamletId: string;
  let campaignId: string;
  let sourceHousehold: string;
  let reviewed: string;
  let index = 0;

  const household = (more: Set = {}): Set => {
    index += 1;
    return { code: `S${index}`, hamletId, headName: 'Hoàng Văn Lưu', ...more };
  };
  const create = async (more: Set = {}): Promise<string> =>
    (await api().admin.create('household', [household(more)]))[0] ?? '';
  const rowOf = async (id: string): Promise<Record<string, unknown> | null> => {
    const document =
      'query ($id: ID!) { household(id: $id) { version code headName address phone since hasPersonOfMerit } }';
    return (await api().admin.query<{ household: Record<string, unknown> | null }>(document, { id }))
      .household;
  };
  const historyOf = async (resource: string, id: string): Promise<readonly HistoryEntry[]> => {
    const document =
      'query ($resource: String!, $id: ID!) { history(resource: $resource, id: $id) { action version userName key changes } }';
    return (await api().admin.query<{ history: readonly HistoryEntry[] }>(document, { resource, id }))
      .history;
  };
  const households = (): Promise<number> =>
    api()
      .admin.page('household', 'id', {}, 'total')
      .then((page) => page.total);

  beforeAll(async () => {
    const { admin } = api();
    const commune = await api().unitId('02011');
    [hamletId = ''] = await makeHamlets(admin, commune, ['Khau Ca']);
    campaignId = await makeCampaign(admin, commune, 2023);
    sourceHousehold = await create({ code: 'TAKEN' });
    reviewed = await create();
    await admin.create('householdReview', [{ campaignId, householdId: reviewed }]);
  });

  describe('wrong cells are data of their row', () => {
    const complete: Readonly<Record<string, () => Set>> = {
      household,
      person: () => ({ householdId: sourceHousehold, name: 'Hoàng Thị Nhập' }),
      loan: () => ({ householdId: sourceHousehold, amountVnd: 1 }),
      householdReview: () => ({ campaignId, householdId: sourceHousehold }),
    };

    it.each(wrongCells)('$what: $code', async ({ resource, set, field, code }) => {
      const filled = { ...complete[resource]?.(), ...set };
      const given = filled['householdId'] === 'reviewed' ? { ...filled, householdId: reviewed } : filled;
      const [result] = await api().admin.save(resource, [{ set: given, clientKey: 'mine' }]);
      const found = result?.errors.find((one) => one.field === field);
      expect([result?.status, result?.clientKey, result?.id, found?.code]).toEqual([
        'REFUSED',
        'mine',
        null,
        code,
      ]);
      expect(found?.message.vi).toMatch(/[à-ỹđ]/);
      expect(found?.message.en).toMatch(/^(?!.*\{[a-z]+\}).{10,}$/);
    });

    it('all of a row at once, and the other rows are saved', async () => {
      const wrong = household({ headName: null, phone: 'x', since: 'y' });
      const results = await api().admin.save('household', [
        { set: household() },
        { set: wrong },
        { set: household() },
      ]);
      expect(statuses(results)).toEqual(['SAVED', 'REFUSED', 'SAVED']);
      expect(results.map((one) => one.index)).toEqual([0, 1, 2]);
      expect(results[1]?.errors.map((one) => one.field).sort()).toEqual(['headName', 'phone', 'since']);
    });

    it('two equal rows of one save are both refused', async () => {
      const same = household();
      const results = await api().admin.save('household', [{ set: same }, { set: same }]);
      expect(results.map((one) => one.errors.map((error) => error.code))).toEqual([
        ['RULE_DUPLICATE'],
        ['RULE_DUPLICATE'],
      ]);
    });

    it('letters that no database keeps do not break the save', async () => {
      const [result] = await api().admin.save<{ headName: string }>(
        'household',
        [{ set: household({ headName: 'Hoàng\u0000 Văn \ud800Lạ' }) }],
        { fields: 'headName' },
      );
      expect([result?.status, result?.row?.headName]).toEqual([
        'SAVED',
        expect.stringMatching(/^Hoàng Văn [\ufffd]?Lạ$/),
      ]);
    });

    it('a record that is not there is refused', async () => {
      const [result] = await api().admin.save('household', [
        { id: '987654321', version: 1, set: { address: 'x' } },
      ]);
      expect([result?.status, result?.errors.map((one) => one.code)]).toEqual([
        'REFUSED',
        ['MISSING_RECORD'],
      ]);
    });
  });

  it.each([
    ['a field that the resource does not have', { nickname: 'x' }],
    ['a derived field', { id: '5' }],
    ['a text for yes or no', { hasPersonOfMerit: 'maybe' }],
  ])('%s refuses the whole request and saves nothing', async (_what, more) => {
    const before = await households();
    const input = { key: randomUUID(), rows: [{ set: household() }, { set: household(more) }] };
    expect(await api().admin.refusal(saveDocument('household'), { input })).toEqual(['BAD_USER_INPUT']);
    expect(await households()).toBe(before);
  });

  it('derived cells are not taken from a review’s save', async () => {
    const input = {
      key: randomUUID(),
      rows: [{ set: { campaignId, householdId: await create(), computedClass: 'POOR' } }],
    };
    expect(await api().admin.refusal(saveDocument('householdReview'), { input })).toEqual(['BAD_USER_INPUT']);
  });

  it('texts are kept composed, without invisible letters and double spaces', async () => {
    const id = await create({ headName: '  Hoàng \u200b  Thị  Đào '.normalize('NFD') });
    expect((await rowOf(id))?.['headName']).toBe('Hoàng Thị Đào');
  });

  describe('all or nothing', () => {
    it('saves no row when one is refused, and says which were not tried', async () => {
      const before = await households();
      const rows = [{ set: household() }, { set: household({ headName: null }) }, { set: household() }];
      expect(statuses(await api().admin.save('household', rows, { atomic: true }))).toEqual([
        'NOT_TRIED',
        'REFUSED',
        'NOT_TRIED',
      ]);
      expect(await households()).toBe(before);
    });

    it('saves all when all are right', async () => {
      const rows = [{ set: household() }, { set: household() }];
      expect(statuses(await api().admin.save('household', rows, { atomic: true }))).toEqual([
        'SAVED',
        'SAVED',
      ]);
    });

    it('a refused one may be corrected and sent again under its key', async () => {
      const idempotencyKey = randomUUID();
      const set = household();
      await api().admin.save('household', [{ set: { ...set, headName: null } }], {
        atomic: true,
        idempotencyKey,
      });
      const results = await api().admin.save('household', [{ set }], { atomic: true, idempotencyKey });
      expect(statuses(results)).toEqual(['SAVED']);
    });
  });

  describe('a save with the key of an earlier one', () => {
    it('gives the same answer and writes nothing', async () => {
      const idempotencyKey = randomUUID();
      const rows = [
        { set: household(), clientKey: 'a' },
        { set: household({ phone: '!' }), clientKey: 'b' },
      ];
      const before = await households();
      const first = await api().admin.save('household', rows, { idempotencyKey });
      const again = await api().admin.save('household', rows, { idempotencyKey });
      expect(again).toEqual(first);
      expect(await households()).toBe(before + 1);
      expect(await historyOf('household', first[0]?.id ?? '')).toHaveLength(1);
    });

    it('is an error when its content is another', async () => {
      const key = randomUUID();
      await api().admin.save('household', [{ set: household() }], { idempotencyKey: key });
      const input = { key, rows: [{ set: household() }] };
      expect(await api().admin.refusal(saveDocument('household'), { input })).toEqual([
        'CONFLICT_IDEMPOTENCY_KEY',
      ]);
    });

    it('at the same moment writes once', async () => {
      const idempotencyKey = randomUUID();
      const rows = [{ set: household() }];
      const before = await households();
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => api().admin.save('household', rows, { idempotencyKey })),
      );
      expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
      expect(await households()).toBe(before + 1);
    });

    it('edits and deletes once', async () => {
      const id = await create();
      const idempotencyKey = randomUUID();
      const edit = [{ id, version: 1, set: { address: 'Nà Cà' } }];
      const first = await api().admin.save('household', edit, { idempotencyKey });
      expect(await api().admin.save('household', edit, { idempotencyKey })).toEqual(first);
      expect((await rowOf(id))?.['version']).toBe(2);
      const key = randomUUID();
      const removed = await api().admin.remove('household', [{ id }], key);
      expect(await api().admin.remove('household', [{ id }], key)).toEqual(removed);
      expect(removed[0]?.status).toBe('DELETED');
    });

    it('of another user is no matter', async () => {
      const other = await api().enter('ADMIN', await api().unitId('00'));
      const idempotencyKey = randomUUID();
      await api().admin.save('household', [{ set: household() }], { idempotencyKey });
      expect(statuses(await other.save('household', [{ set: household() }], { idempotencyKey }))).toEqual([
        'SAVED',
      ]);
    });
  });

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
      expect(await codes('household', sourceHousehold)).toEqual(['REFUSED', 'MISSING_RECORD']);
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

  describe('SQL statements do not grow with the rows', () => {
    const count = (work: () => Promise<unknown>): Promise<number> => api().countStatements(api().admin, work);

    it('of a save of new and of changed reviews, which read households, hamlets, campaigns and standards', async () => {
      const { admin } = api();
      const cost = async (size: number): Promise<[created: number, edited: number]> => {
        const homes = await admin.create(
          'household',
          Array.from({ length: size }, () => household()),
        );
        let saved: readonly Saved[] = [];
        const created = await count(async () => {
          saved = await admin.save(
            'householdReview',
            homes.map((householdId) => ({ set: { campaignId, householdId, memberCount: 3 } })),
            { fields: 'computedClass' },
          );
        });
        const edited = await count(() =>
          admin.save(
            'householdReview',
            saved.map(({ id, version }) => ({ id, version, set: { memberCount: 4, incomeScore: 150 } })),
          ),
        );
        expect(new Set(statuses(saved))).toEqual(new Set(['SAVED']));
        return [created, edited];
      };
      const one = await cost(1);
      expect(one).toEqual([15, 11]);
      expect(await cost(200)).toEqual(one);
    });

    it('of a stale edit, a delete and a restore', async () => {
      const { admin } = api();
      const cost = async (size: number): Promise<number[]> => {
        const ids = await admin.create(
          'household',
          Array.from({ length: size }, () => household()),
        );
        await admin.save(
          'household',
          ids.map((id) => ({ id, version: 1, set: { address: 'khác' } })),
        );
        return [
          await count(() =>
            admin.save(
              'household',
              ids.map((id) => ({ id, version: 1, set: { phone: '0912345678' } })),
            ),
          ),
          await count(() =>
            admin.remove(
              'household',
              ids.map((id) => ({ id })),
            ),
          ),
          await count(() => admin.restore('household', ids)),
        ];
      };
      const one = await cost(1);
      expect(one).toEqual([7, 15, 9]);
      expect(await cost(200)).toEqual(one);
    });
  });

  describe('at the same moment', () => {
    it('200 new records are all acknowledged and all there', async () => {
      const { admin } = api();
      const sets = Array.from({ length: 200 }, () => household());
      const answers = await Promise.all(sets.map((set) => admin.save('household', [{ set }])));
      const ids = answers.map(([one]) => one?.id ?? '');
      const found = await admin.list<{ id: string; code: string }>('household', 'id code', {
        where: { id: { in: ids } },
        page: { limit: 500 },
      });
      expect(new Set(answers.map(([one]) => one?.status))).toEqual(new Set(['SAVED']));
      expect(found.map((row) => row.code).sort()).toEqual(sets.map((set) => String(set['code'])).sort());
    });

    it('200 edits of 50 records, each of another cell, all stand', async () => {
      const { admin } = api();
      const ids = await admin.create(
        'household',
        Array.from({ length: 50 }, () => household()),
      );
      const cells: readonly Set[] = [
        { address: 'Nà Cà' },
        { phone: '0912345678' },
        { since: '2020-02-02' },
        { hasPersonOfMerit: true },
      ];
      const edits = ids.flatMap((id) => cells.map((set) => ({ id, version: 1, set })));
      const answers = await Promise.all(edits.map((edit) => admin.save('household', [edit])));
      expect(new Set(answers.map(([one]) => one?.status))).toEqual(new Set(['SAVED']));
      const rows = await admin.list('household', 'version address phone since hasPersonOfMerit', {
        where: { id: { in: ids } },
        page: { limit: 500 },
      });
      expect(rows).toEqual(ids.map(() => ({ version: 5, ...Object.assign({}, ...cells) })));
    });

    it('20 edits of one cell: one stands, the others are told', async () => {
      const id = await create();
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, position) =>
          api().admin.save('household', [{ id, version: 1, set: { address: `người ${position}` } }]),
        ),
      );
      const told = answers.map(([one]) => String(one?.status)).sort();
      expect(told).toEqual([...Array.from({ length: 19 }, () => 'CONFLICT'), 'SAVED']);
      const winner = answers.findIndex(([one]) => one?.status === 'SAVED');
      expect(await rowOf(id)).toMatchObject({ version: 2, address: `người ${winner}` });
    });

    it('two records with the same code: one stands, the other is a duplicate', async () => {
      const set = household();
      const answers = await Promise.all([1, 2, 3, 4].map(() => api().admin.save('household', [{ set }])));
      expect(answers.map(([one]) => String(one?.status)).sort()).toEqual([
        'REFUSED',
        'REFUSED',
        'REFUSED',
        'SAVED',
      ]);
    });

    it('deleting a household and adding a person to it never leaves a person without household', async () => {
      const { admin } = api();
      const ids = await admin.create(
        'household',
        Array.from({ length: 10 }, () => household()),
      );
      const races = ids.map(async (id) => {
        const [removed, [person]] = await Promise.all([
          admin.remove('household', [{ id }]),
          admin.save('person', [{ set: { householdId: id, name: 'Hoàng Văn Mới' } }]),
        ]);
        return [removed[0]?.status, person?.status].join(' ');
      });
      const outcomes = new Set(await Promise.all(races));
      expect([...outcomes].filter((one) => one !== 'DELETED REFUSED' && one !== 'REFUSED SAVED')).toEqual([]);
    });
  });

  describe('a transaction that fails', () => {
    const refuseAudit =
      database.engine === 'sqlite'
        ? [
            "create trigger refuse before insert on audit_entry when new.resource = 'person' begin select raise(abort, 'audit_entry refuses'); end",
          ]
        : [
            "create function refuse() returns trigger language plpgsql as $$ begin raise exception 'audit_entry refuses'; end $$",
            "create trigger refuse before insert on audit_entry for each row when (new.resource = 'person') execute function refuse()",
          ];
    const allowAudit =
      database.engine === 'sqlite' ? 'drop trigger refuse' : 'drop trigger refuse on audit_entry';

    it('leaves no row, no history and no used key, and the answer tells nothing of the inside', async () => {
      const { admin } = api();
      const input = {
        key: randomUUID(),
        rows: [{ set: { householdId: sourceHousehold, name: 'Hoàng Văn Không' } }],
      };
      await withConnection(database, async (query) => {
        for (const statement of refuseAudit) await query(statement);
      });
      const { text, errors } = await admin.ask(saveDocument('person'), { input });
      await withConnection(database, (query) => query(allowAudit));
      expect(errors.map((one) => one.extensions?.code)).toEqual(['FAULT_INTERNAL']);
      expect(text).not.toMatch(/audit_entry|refuse|trigger|SQLITE|sql| at /);
      expect(await admin.list('person', 'id', { where: { name: { eq: 'Hoàng Văn Không' } } })).toEqual([]);
      const again = await admin.save('person', input.rows, { idempotencyKey: input.key });
      expect(statuses(again)).toEqual(['SAVED']);
    });
  });
});
