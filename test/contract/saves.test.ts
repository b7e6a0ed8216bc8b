import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { saveDocument } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { statuses, useDesk } from '../support/household-desk.js';

type Set = Readonly<Record<string, unknown>>;

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
    code: 'INPUT_NOT_AN_ID',
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
    what: 'an amount in quotes',
    resource: 'loan',
    set: { amountVnd: '5000000' },
    field: 'amountVnd',
    code: 'INPUT_NUMBER_AS_TEXT',
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
describeEachDatabase('saves', (database) => {
  const api = useApi(database);
  const { desk, household, create, rowOf, historyOf, countHouseholds } = useDesk(api);

  describe('wrong cells are data of their row', () => {
    const complete: Readonly<Record<string, () => Set>> = {
      household,
      person: () => ({ householdId: desk().taken, name: 'Hoàng Thị Nhập' }),
      loan: () => ({ householdId: desk().taken, amountVnd: 1 }),
      householdReview: () => ({ campaignId: desk().campaignId, householdId: desk().taken }),
    };

    it.each(wrongCells)('$what: $code', async ({ resource, set, field, code }) => {
      const filled = { ...complete[resource]?.(), ...set };
      const given =
        filled['householdId'] === 'reviewed' ? { ...filled, householdId: desk().reviewed } : filled;
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
  ])('%s refuses the whole request and saves nothing', async (_what, more) => {
    const before = await countHouseholds();
    const input = { key: randomUUID(), rows: [{ set: household() }, { set: household(more) }] };
    expect(await api().admin.refusal(saveDocument('household'), { input })).toEqual(['BAD_USER_INPUT']);
    expect(await countHouseholds()).toBe(before);
  });

  it.each([
    [
      'a text for yes or no',
      'household',
      { hasPersonOfMerit: 'true' },
      'input.rows[0].set.hasPersonOfMerit nhận được "true", trong khi cần true hoặc false không có dấu ngoặc kép, ví dụ true. Hãy gửi lại theo dạng đó.',
      'input.rows[0].set.hasPersonOfMerit received "true" where true or false without quotes, such as true is expected. Send it in that form.',
    ],
    [
      'a text for a number',
      'householdReview',
      { memberCount: '4' },
      'input.rows[0].set.memberCount nhận được "4", trong khi cần số nguyên không có dấu ngoặc kép, ví dụ 4. Hãy gửi lại theo dạng đó.',
      'input.rows[0].set.memberCount received "4" where a whole number without quotes, such as 4 is expected. Send it in that form.',
    ],
    [
      'a number for a text',
      'household',
      { headName: 5 },
      'input.rows[0].set.headName nhận được 5, trong khi cần văn bản trong dấu ngoặc kép, ví dụ "Nà Cà". Hãy gửi lại theo dạng đó.',
      'input.rows[0].set.headName received 5 where text in quotes, such as "Nà Cà" is expected. Send it in that form.',
    ],
    [
      'a word that is none of a list',
      'person',
      { sex: 'WOMAN' },
      'input.rows[0].set.sex nhận được "WOMAN", trong khi cần một trong "MALE", "FEMALE". Hãy gửi lại theo dạng đó.',
      'input.rows[0].set.sex received "WOMAN" where one of "MALE", "FEMALE" is expected. Send it in that form.',
    ],
  ])(
    '%s is refused with what was given, what is expected and an example',
    async (_what, key, set, vi, en) => {
      const before = await countHouseholds();
      const { errors } = await api().admin.ask(saveDocument(key), {
        input: { key: randomUUID(), rows: [{ set }] },
      });
      expect(errors.map(({ extensions }) => [extensions?.code, extensions?.message])).toEqual([
        ['INPUT_WRONG_TYPE', { vi, en }],
      ]);
      expect(await countHouseholds()).toBe(before);
    },
  );

  it('money in quotes is refused in its row, and told how to be sent', async () => {
    const [result] = await api().admin.save('loan', [{ set: { amountVnd: '5.000.000' } }]);
    expect(result?.errors.find(({ field }) => field === 'amountVnd')).toMatchObject({
      code: 'INPUT_NUMBER_AS_TEXT',
      message: {
        vi: expect.stringMatching(/là "5\.000\.000" trong khi cần một số\. .*ví dụ 5000000\.$/),
        en: expect.stringMatching(/is "5\.000\.000" where a number is expected\. .*example 5000000\.$/),
      },
    });
  });

  it('derived cells are not taken from a review’s save', async () => {
    const input = {
      key: randomUUID(),
      rows: [{ set: { campaignId: desk().campaignId, householdId: await create(), computedClass: 'POOR' } }],
    };
    expect(await api().admin.refusal(saveDocument('householdReview'), { input })).toEqual(['BAD_USER_INPUT']);
  });

  it('texts are kept composed, without invisible letters and double spaces', async () => {
    const id = await create({ headName: '  Hoàng \u200b  Thị  Đào '.normalize('NFD') });
    expect((await rowOf(id))?.['headName']).toBe('Hoàng Thị Đào');
  });

  describe('all or nothing', () => {
    it('saves no row when one is refused, and says which were not tried', async () => {
      const before = await countHouseholds();
      const rows = [{ set: household() }, { set: household({ headName: null }) }, { set: household() }];
      expect(statuses(await api().admin.save('household', rows, { atomic: true }))).toEqual([
        'NOT_TRIED',
        'REFUSED',
        'NOT_TRIED',
      ]);
      expect(await countHouseholds()).toBe(before);
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
      const before = await countHouseholds();
      const first = await api().admin.save('household', rows, { idempotencyKey });
      const again = await api().admin.save('household', rows, { idempotencyKey });
      expect(again).toEqual(first);
      expect(await countHouseholds()).toBe(before + 1);
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
      const before = await countHouseholds();
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => api().admin.save('household', rows, { idempotencyKey })),
      );
      expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
      expect(await countHouseholds()).toBe(before + 1);
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
});
