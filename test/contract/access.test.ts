import { randomUUID } from 'node:crypto';
import { catalog, type CatalogResource } from '@dachieu/schema';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Role, useApi } from '../support/api.js';
import { Client, listDocument, saveDocument } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { makeOneOfEach, type Place } from '../support/one-of-each.js';
import { idByCode, makeHamlets } from '../support/plan-ids.js';
import { withConnection } from '../support/raw.js';

type Where = Readonly<Record<string, unknown>>;

/** Who writes what: the product's promise, menu part by menu part. */
const writers: Readonly<Record<string, readonly Role[]>> = {
  territory: ['ADMIN'],
  standards: ['ADMIN'],
  access: ['ADMIN'],
  people: ['CLERK', 'OFFICER', 'ADMIN'],
  review: ['CLERK', 'OFFICER', 'ADMIN'],
  support: ['CLERK', 'OFFICER', 'ADMIN'],
  work: ['CLERK', 'OFFICER', 'ADMIN'],
  communication: ['CLERK', 'OFFICER', 'ADMIN'],
  programme: ['OFFICER', 'DISTRICT', 'ADMIN'],
  funding: ['OFFICER', 'DISTRICT', 'ADMIN'],
  targets: ['OFFICER', 'DISTRICT', 'ANALYST', 'ADMIN'],
  monitoring: ['CLERK', 'OFFICER', 'DISTRICT', 'ADMIN'],
};

/** What an indicator counts is asked of every record, so its definition is the administrator's. */
const definitions = new Set(['indicator']);

const roles: readonly Role[] = ['CLERK', 'OFFICER', 'DISTRICT', 'ANALYST', 'ADMIN'];
const scoped = catalog.resources.filter(
  (resource) => resource.isScoped && resource.key !== 'administrativeUnit',
);
const officers = scoped
  .filter((resource) => (writers[resource.area] ?? []).includes('OFFICER'))
  .map((resource) => resource.key);
const personal = catalog.resources.flatMap((resource) =>
  resource.fields
    .filter((field) => field.personal !== 'NONE')
    .map((field) => ({ resource, field, what: `${resource.key}.${field.name}` })),
);

describeEachDatabase('access', (database) => {
  const api = useApi(database);
  const clients = new Map<Role, Client>();
  /** own: Mỹ Thanh; near: another commune of the district; far: a commune of another district */
  const places = new Map<string, Place & { readonly ids: ReadonlyMap<string, string> }>();
  let mover: { readonly personId: string; readonly memberReviewId: string; readonly supportId: string };

  const as = (role: Role): Client => {
    const client = clients.get(role);
    if (!client) throw new Error(`Nobody has signed in as ${role}`);
    return client;
  };
  const place = (name: 'own' | 'near' | 'far'): Place & { readonly ids: ReadonlyMap<string, string> } => {
    const found = places.get(name);
    if (!found) throw new Error(`There is no place ${name}`);
    return found;
  };
  const idOf = (name: 'own' | 'near' | 'far', key: string): string => place(name).ids.get(key) ?? '';
  const codesOf = async (
    work: Promise<readonly { status: string; errors: readonly { code: string }[] }[]>,
  ): Promise<string[]> =>
    (await work).flatMap((one) => [one.status, ...one.errors.map((error) => error.code)]);

  beforeAll(async () => {
    const { admin } = api();
    const communes = { own: ['02011', 'Nhà'], near: ['01975', 'Láng'], far: ['02023', 'Xứ'] } as const;
    for (const [name, [code, marker]] of Object.entries(communes)) {
      const communeId = await api().unitId(code);
      const [hamletId = ''] = await makeHamlets(admin, communeId, [`Thôn ${marker}`]);
      const where = { communeId, hamletId, marker };
      places.set(name, { ...where, ids: await makeOneOfEach(admin, where) });
    }
    const own = place('own');
    const [personId = ''] = await admin.create('person', [
      {
        householdId: idOf('own', 'household'),
        name: 'Hoàng Thị Dời',
        sex: 'FEMALE',
        citizenNumber: '006190000001',
      },
    ]);
    const [memberReviewId = ''] = await admin.create('memberReview', [
      { reviewId: idOf('own', 'householdReview'), personId },
    ]);
    const kindId = await idByCode(admin, 'supportKind', 'HOUSING');
    const componentId = await idByCode(admin, 'component', 'DA3.1');
    const [supportId = ''] = await admin.create('support', [
      { kindId, componentId, personId, from: '2023-03-03' },
    ]);
    await admin.save('person', [
      { id: personId, version: 1, set: { householdId: idOf('near', 'household'), name: 'Hoàng Thị Đã Dời' } },
    ]);
    mover = { personId, memberReviewId, supportId };
    const district = await api().unitId('063');
    const province = await api().unitId('06');
    clients.set('CLERK', await api().enter('CLERK', own.communeId));
    clients.set('OFFICER', await api().enter('OFFICER', own.communeId));
    clients.set('DISTRICT', await api().enter('DISTRICT', district));
    clients.set('ANALYST', await api().enter('ANALYST', province));
    clients.set('ADMIN', admin);
  });

  describe('the area of a viewer', () => {
    const idsOf = async (client: Client, key: string, where: Where = {}): Promise<string[]> =>
      (await client.list<{ id: string }>(key, 'id', { where, page: { limit: 5000 } })).map((row) => row.id);

    it.each(scoped.map((resource) => resource.key))('bounds the list of %s', async (key) => {
      const { admin } = api();
      const within = {
        own: await idsOf(admin, key, { within: place('own').communeId }),
        near: await idsOf(admin, key, { within: place('near').communeId }),
        far: await idsOf(admin, key, { within: place('far').communeId }),
      };
      expect([within.own.length, within.near.length, within.far.length].every((count) => count > 0)).toBe(
        true,
      );
      const seen = async (role: Role): Promise<boolean[]> => {
        const ids = new Set(await idsOf(as(role), key));
        const every = (part: readonly string[]): boolean => part.every((id) => ids.has(id));
        const some = (part: readonly string[]): boolean => part.some((id) => ids.has(id));
        return [
          every(within.own),
          every(within.near),
          some(within.near),
          every(within.far),
          some(within.far),
        ];
      };
      expect(await seen('CLERK')).toEqual([true, false, false, false, false]);
      expect(await seen('OFFICER')).toEqual([true, false, false, false, false]);
      expect(await seen('DISTRICT')).toEqual([true, true, true, false, false]);
      expect(await seen('ANALYST')).toEqual([true, true, true, true, true]);
    });

    it.each(scoped.map((resource) => resource.key))(
      'bounds the single record and the count of %s',
      async (key) => {
        const resource = catalog.resources.find((one) => one.key === key) as CatalogResource;
        const get = `query ($id: ID!) { one: ${resource.operations.get}(id: $id) { id } }`;
        const count = `query ($where: ${resource.name}Where) { groups: ${resource.operations.aggregate}(where: $where) { count } }`;
        const found = async (role: Role, id: string): Promise<[boolean, number | undefined]> => {
          const { one } = await as(role).query<{ one: object | null }>(get, { id });
          const { groups } = await as(role).query<{ groups: readonly { count: number }[] }>(count, {
            where: { id: { eq: id } },
          });
          return [one !== null, groups[0]?.count];
        };
        expect(await found('CLERK', idOf('own', key))).toEqual([true, 1]);
        expect(await found('CLERK', idOf('near', key))).toEqual([false, 0]);
        expect(await found('DISTRICT', idOf('near', key))).toEqual([true, 1]);
        expect(await found('DISTRICT', idOf('far', key))).toEqual([false, 0]);
      },
    );

    it('bounds lists below rows', async () => {
      const fields = 'children { households { headName persons { name } } reviews { id } officers { name } }';
      const { text } = await as('CLERK').ask(listDocument('administrativeUnit', fields), {
        where: { code: { in: ['01975', '02023', '02011'] } },
      });
      expect(text).toContain('Hoàng Nhà');
      expect(text).not.toMatch(/Láng|Xứ|Dời/);
    });

    it('bounds the rows that own rows refer to', async () => {
      const [review] = await as('CLERK').list<object>('memberReview', 'person { name household { code } }', {
        where: { id: { eq: mover.memberReviewId } },
      });
      const [support] = await as('CLERK').list<object>('support', 'person { name citizenNumber }', {
        where: { id: { eq: mover.supportId } },
      });
      expect([review, support]).toEqual([{ person: null }, { person: null }]);
    });

    const near = { headName: { startsWith: 'Hoàng L' } };
    const oracles: readonly (readonly [string, string, Where, number])[] = [
      ['a value', 'household', near, 0],
      ['its search', 'household', { search: 'láng' }, 0],
      [
        'a unit',
        'household',
        { hamlet: { code: { startsWith: 'T' }, parent: { code: { eq: '01975' } } } },
        0,
      ],
      ['within another commune', 'household', { within: 'near' }, 0],
      ['a row referred to', 'support', { person: { name: { eq: 'Hoàng Thị Đã Dời' } } }, 0],
      [
        'not, of a row referred to',
        'support',
        { id: { eq: 'mover' }, person: { not: { name: { eq: 'Hoàng Thị Đã Dời' } } } },
        0,
      ],
      ['some below a unit', 'administrativeUnit', { households: { some: near } }, 0],
      ['some below a record that all share', 'supportKind', { supports: { some: { household: near } } }, 0],
      [
        'every below a unit',
        'administrativeUnit',
        {
          code: { startsWith: 'T' },
          parent: { code: { eq: '01975' } },
          not: { households: { every: { code: { eq: 'none' } } } },
        },
        0,
      ],
      [
        'none below a unit',
        'administrativeUnit',
        { code: { startsWith: 'T' }, parent: { code: { eq: '01975' } }, not: { households: { none: {} } } },
        0,
      ],
    ];

    it.each(oracles)('bounds what a filter can ask by %s', async (_way, key, where, expected) => {
      const filled = JSON.parse(
        JSON.stringify(where)
          .replace('"near"', JSON.stringify(place('near').communeId))
          .replace('"mover"', JSON.stringify(mover.supportId)),
      ) as Where;
      const { total } = await as('CLERK').page(key, 'id', { where: filled }, 'total');
      expect(total).toBe(expected);
    });

    it('bounds groups and what they are grouped by', async () => {
      const groups = async (document: string): Promise<string> => (await as('CLERK').ask(document)).text;
      expect(
        await groups('{ householdAggregate(groupBy: [code, hamlet_code]) { count code hamlet_code } }'),
      ).not.toMatch(/Láng|Xứ/);
      expect(
        await groups('{ personAggregate(groupBy: [household_code]) { count household_code } }'),
      ).not.toMatch(/Láng|Xứ/);
      expect(
        await groups(
          `{ memberReviewAggregate(where: { id: { eq: "${mover.memberReviewId}" } }, groupBy: [person_sex]) { count person_sex } }`,
        ),
      ).toContain('"person_sex":null');
    });

    it('bounds the history', async () => {
      const document =
        'query ($resource: String!, $id: ID!) { history(resource: $resource, id: $id) { changes } }';
      for (const [resource, id] of [
        ['household', idOf('near', 'household')],
        ['person', mover.personId],
      ]) {
        expect(await as('CLERK').refusal(document, { resource, id })).toEqual(['MISSING_RECORD']);
        expect(await as('DISTRICT').refusal(document, { resource, id })).toEqual([]);
      }
    });

    it('bounds progress, its series and its explanation', async () => {
      const documents = [
        'query ($areaId: ID!) { progress(areaId: $areaId, year: 2023) { year } }',
        'query ($areaId: ID!) { progressSeries(areaId: $areaId, indicatorCode: "WATER", fromYear: 2022, toYear: 2023) { year } }',
        'query ($areaId: ID!) { explain(areaId: $areaId, indicatorCode: "WATER", year: 2023) { numerator { count } } }',
      ];
      const district = await api().unitId('063');
      for (const document of documents) {
        const refusal = (role: Role, areaId: string): Promise<readonly (string | undefined)[]> =>
          as(role).refusal(document, { areaId });
        expect(await refusal('CLERK', place('own').communeId)).toEqual([]);
        expect(await refusal('CLERK', place('own').hamletId)).toEqual([]);
        expect(await refusal('CLERK', place('near').communeId)).toEqual(['ACCESS_AREA']);
        expect(await refusal('CLERK', district)).toEqual(['ACCESS_AREA']);
        expect(await refusal('DISTRICT', place('near').hamletId)).toEqual([]);
        expect(await refusal('DISTRICT', place('far').communeId)).toEqual(['ACCESS_AREA']);
      }
    });

    it('bounds what an indicator’s definition can count', async () => {
      const definition = {
        programmeId: await idByCode(api().admin, 'programme', 'GNBV'),
        code: 'SPY',
        position: 90,
        name: 'Dò hỏi',
        unit: 'COUNT',
        rule: 'AT_LEAST',
        timeBasis: 'YEARLY',
        measure: 'COUNT',
        subject: 'supportKind',
        numerator: {
          supports: {
            some: {
              household: { hamletId: { eq: place('near').hamletId }, headName: { startsWith: 'Hoàng' } },
            },
          },
        },
      };
      for (const role of ['OFFICER', 'ANALYST', 'DISTRICT'] as const) {
        const { data, errors } = await as(role).ask<{ saved: { results: readonly { status: string }[] } }>(
          saveDocument('indicator'),
          {
            input: { key: randomUUID(), rows: [{ set: definition }] },
          },
        );
        const told = [
          ...errors.map((one) => one.extensions?.code),
          ...(data?.saved?.results.map((one) => one.status) ?? []),
        ];
        expect(told).not.toContain('SAVED');
      }
    });
  });

  describe('what a clerk may write', () => {
    const household = (more: Where = {}): { set: Where } => ({
      set: {
        code: randomUUID().slice(0, 8),
        headName: 'Hoàng Văn Viết',
        hamletId: place('own').hamletId,
        ...more,
      },
    });

    it('is rows of the own area', async () => {
      const [saved] = await as('CLERK').save('household', [household()]);
      expect(saved?.status).toBe('SAVED');
    });

    it('is no new row elsewhere, and no row moved out or in', async () => {
      const clerk = as('CLERK');
      const { hamletId } = place('near');
      expect(await codesOf(clerk.save('household', [household({ hamletId })]))).toEqual([
        'REFUSED',
        'INPUT_REFERENCE_MISSING',
      ]);
      expect(
        await codesOf(clerk.save('household', [{ id: idOf('own', 'household'), set: { hamletId } }])),
      ).toEqual(['REFUSED', 'INPUT_REFERENCE_MISSING']);
      expect(
        await codesOf(
          clerk.save('household', [
            { id: idOf('near', 'household'), set: { hamletId: place('own').hamletId } },
          ]),
        ),
      ).toEqual(['REFUSED', 'MISSING_RECORD']);
      expect(
        await codesOf(clerk.save('household', [{ id: idOf('near', 'household'), set: { address: 'đây' } }])),
      ).toEqual(['REFUSED', 'MISSING_RECORD']);
    });

    it('is nobody moved into a household elsewhere, and nobody taken from there', async () => {
      const clerk = as('CLERK');
      const householdId = idOf('near', 'household');
      expect(
        await codesOf(clerk.save('person', [{ id: idOf('own', 'person'), set: { householdId } }])),
      ).toEqual(['REFUSED', 'INPUT_REFERENCE_MISSING']);
      expect(await codesOf(clerk.save('person', [{ set: { householdId, name: 'Hoàng Văn Chen' } }]))).toEqual(
        ['REFUSED', 'INPUT_REFERENCE_MISSING'],
      );
      expect(
        await codesOf(
          clerk.save('person', [{ id: mover.personId, set: { householdId: idOf('own', 'household') } }]),
        ),
      ).toEqual(['REFUSED', 'MISSING_RECORD']);
    });

    it('is no record that speaks of people elsewhere', async () => {
      const clerk = as('CLERK');
      const kindId = await idByCode(clerk, 'supportKind', 'HOUSING');
      const componentId = await idByCode(clerk, 'component', 'DA3.1');
      const support = { kindId, componentId, from: '2023-04-04' };
      const refused = async (key: string, set: Where): Promise<string | undefined> =>
        (await clerk.save(key, [{ set }]))[0]?.status;
      expect(await refused('support', { ...support, personId: mover.personId })).toBe('REFUSED');
      expect(await refused('support', { ...support, householdId: idOf('near', 'household') })).toBe(
        'REFUSED',
      );
      expect(
        await refused('memberReview', {
          reviewId: idOf('near', 'householdReview'),
          personId: idOf('own', 'person'),
        }),
      ).toBe('REFUSED');
      expect(
        await refused('memberReview', { reviewId: idOf('own', 'householdReview'), personId: mover.personId }),
      ).toBe('REFUSED');
      expect(
        await refused('householdReview', {
          campaignId: idOf('near', 'reviewCampaign'),
          householdId: idOf('own', 'household'),
        }),
      ).toBe('REFUSED');
      expect(await refused('growthMeasurement', { personId: mover.personId, measuredOn: '2023-04-04' })).toBe(
        'REFUSED',
      );
    });

    it.each(officers)('is no deleting, no restoring and no editing of %s elsewhere', async (key) => {
      const officer = as('OFFICER');
      const id = idOf('near', key);
      expect(await codesOf(officer.save(key, [{ id, set: {} }]))).toEqual(['REFUSED', 'MISSING_RECORD']);
      expect(await codesOf(officer.remove(key, [{ id }]))).toEqual(['REFUSED', 'MISSING_RECORD']);
    });

    it('is no restoring of what was deleted elsewhere', async () => {
      const [id = ''] = await api().admin.create('household', [
        { code: 'GONE', headName: 'Hoàng Văn Mất', hamletId: place('near').hamletId },
      ]);
      await api().admin.remove('household', [{ id }]);
      expect((await as('CLERK').restore('household', [id]))[0]?.status).toBe('REFUSED');
      const { household: row } = await api().admin.query<{ household: object | null }>(
        'query ($id: ID!) { household(id: $id) { id } }',
        { id },
      );
      expect(row).toBeNull();
    });

    it('does not follow from the answer of a refused row', async () => {
      const fields = 'headName address';
      const { text } = await as('CLERK').ask(saveDocument('household', fields), {
        input: {
          key: randomUUID(),
          rows: [{ id: idOf('near', 'household'), version: 9, set: { headName: 'Hoàng Văn Dò' } }],
        },
      });
      expect(text).not.toMatch(/Láng/);
    });
  });

  describe('roles', () => {
    it.each(roles)('%s writes what the role is for, and nothing else', async (role) => {
      for (const resource of catalog.resources.filter((one) => !one.readOnly)) {
        const allowed = definitions.has(resource.key) ? (['ADMIN'] as const) : (writers[resource.area] ?? []);
        const expected = (allowed as readonly Role[]).includes(role) ? [] : ['ACCESS_DENIED'];
        const told = await as(role).refusal(saveDocument(resource.key), {
          input: { key: randomUUID(), rows: [] },
        });
        expect([resource.key, ...told]).toEqual([resource.key, ...expected]);
      }
    });

    it('only the administrator sees accounts, and nobody sees a password', async () => {
      for (const role of roles) {
        const told = await as(role).refusal(listDocument('user', 'signInName'));
        expect([role, ...told]).toEqual([role, ...(role === 'ADMIN' ? [] : ['ACCESS_DENIED'])]);
      }
      expect(await as('ADMIN').refusal(listDocument('user', 'passwordHash'))).toEqual([
        'GRAPHQL_VALIDATION_FAILED',
      ]);
      expect(
        await as('ADMIN').refusal(listDocument('user', 'id'), {
          where: { passwordHash: { startsWith: '$' } },
        }),
      ).toEqual(['BAD_USER_INPUT']);
    });

    it('nobody who is not signed in sees anything', async () => {
      const nobody = new Client(api().url, null);
      for (const { key, operations, name } of catalog.resources) {
        const documents = [
          listDocument(key, 'id'),
          `{ ${operations.aggregate} { count } }`,
          `query { ${operations.get}(id: "1") { id } }`,
        ];
        for (const document of documents)
          expect([name, ...(await nobody.refusal(document))]).toEqual([name, 'ACCESS_SIGN_IN']);
      }
      expect(await nobody.refusal('{ progress(areaId: "1", year: 2023) { year } }')).toEqual([
        'ACCESS_SIGN_IN',
      ]);
      expect(await nobody.refusal('{ history(resource: "household", id: "1") { at } }')).toEqual([
        'ACCESS_SIGN_IN',
      ]);
    });
  });

  describe('the analyst', () => {
    it('reads no personal field', async () => {
      const known: string[] = [];
      for (const { resource, field, what } of personal) {
        const rows = await as('ANALYST').list<Record<string, unknown>>(resource.key, `id ${field.name}`);
        const admins = await as('ADMIN').list<Record<string, unknown>>(resource.key, `id ${field.name}`, {
          where: { [field.name]: { isNull: false } },
        });
        expect([what, new Set(rows.map((row) => row[field.name]))]).toEqual([what, new Set([null])]);
        known.push(...(admins.length > 0 ? [what] : []));
      }
      expect(known).toEqual(
        expect.arrayContaining(['household.headName', 'person.name', 'person.birthDate']),
      );
    });

    it.each(personal)('neither filters, sorts, groups nor measures by $what', async ({ resource, field }) => {
      const analyst = as('ANALYST');
      const { aggregate } = resource.operations;
      const refused = async (document: string, variables: Where = {}): Promise<void> => {
        expect([document, ...(await analyst.refusal(document, variables))]).toEqual([
          document,
          'ACCESS_FIELD',
        ]);
      };
      const list = listDocument(resource.key, 'id');
      await refused(list, { where: { [field.name]: { isNull: false } } });
      await refused(list, { where: { or: [{ not: { [field.name]: { isNull: true } } }] } });
      await refused(list, { orderBy: [{ field: field.name }] });
      await refused(list, { where: { latest: { per: ['id'], by: field.name } } });
      await refused(`{ ${aggregate} { countDistinct { ${field.name} } } }`);
      await refused(`{ ${aggregate} { countKnown { ${field.name} } } }`);
      if (resource.groupFields.includes(field.name))
        await refused(`{ ${aggregate}(groupBy: [${field.name}]) { count } }`);
      if (field.relation) await refused(list, { where: { [field.relation]: { id: { isNull: false } } } });
    });

    it('finds nobody by search', async () => {
      for (const key of ['household', 'person']) {
        expect(await as('ANALYST').refusal(listDocument(key, 'id'), { where: { search: 'hoàng' } })).toEqual([
          'ACCESS_FIELD',
        ]);
      }
    });

    it.each([
      ['a filter through a reference', 'person', { household: { headName: { startsWith: 'H' } } }],
      ['a filter on a list below', 'household', { persons: { some: { name: { startsWith: 'H' } } } }],
      [
        'a filter two steps away',
        'supportKind',
        { supports: { none: { person: { citizenNumber: { isNull: false } } } } },
      ],
      ['a search through a reference', 'person', { household: { search: 'hoàng' } }],
    ])('does not get there by %s', async (_way, key, where) => {
      expect(await as('ANALYST').refusal(listDocument(key, 'id'), { where })).toEqual(['ACCESS_FIELD']);
    });

    it.each([
      '{ households { rows { persons(orderBy: [{ field: name }]) { id } } } }',
      '{ households { rows { persons(where: { birthDate: { gt: "2000" } }) { id } } } }',
      '{ personAggregate(groupBy: [household_isEthnicMinority]) { count } }',
      '{ personAggregate(groupBy: [ethnicity_code]) { count } }',
    ])('does not get there by %s', async (document) => {
      expect(await as('ANALYST').refusal(document)).toEqual(['ACCESS_FIELD']);
    });

    it('gets nothing through references, in the history or out of a cursor', async () => {
      const analyst = as('ANALYST');
      const documents = [
        '{ memberReviews { rows { person { name birthDate ethnicity { name } household { headName address phone } } } } }',
        `{ history(resource: "household", id: "${idOf('own', 'household')}") { changes } }`,
        `{ history(resource: "person", id: "${mover.personId}") { changes } }`,
      ];
      for (const document of documents) {
        const { text, errors } = await analyst.ask(document);
        expect(errors).toEqual([]);
        expect(text).not.toMatch(/Hoàng|0061900|0912345678|Kinh|2012/);
      }
      const { cursor } = await analyst.page('person', 'id', { page: { limit: 1 } }, 'cursor');
      expect(Buffer.from(cursor ?? '', 'base64url').toString()).toMatch(/^\[\d+\]$/);
    });
  });

  describe('a session', () => {
    const signIn =
      'mutation ($name: String!, $password: String!) { signIn(signInName: $name, password: $password) { viewer { name } } }';
    const account = async (signInName: string): Promise<{ id: string; password: string }> => {
      const [id = ''] = await api().admin.create('user', [
        { signInName, name: signInName, role: 'CLERK', areaId: place('own').communeId },
      ]);
      const password = `mật khẩu của ${signInName}`;
      await api().admin.query(
        'mutation ($id: ID!, $password: String!) { changePassword(userId: $id, newPassword: $password) }',
        { id, password },
      );
      return { id, password };
    };
    const isIn = async (client: Client): Promise<boolean> =>
      (await client.query<{ viewer: object | null }>('{ viewer { id } }')).viewer !== null;

    it('is kept in a cookie that scripts do not read and other sites do not send', async () => {
      const { password } = await account('ma.cookie');
      const { headers, text } = await new Client(api().url, null).ask(signIn, {
        name: 'ma.cookie',
        password,
      });
      const cookie = headers.get('set-cookie') ?? '';
      expect(cookie).toMatch(/; HttpOnly/);
      expect(cookie).toMatch(/; SameSite=Lax/);
      expect(cookie).toMatch(/; Path=\//);
      expect(cookie).not.toMatch(/; Domain/);
      expect(text).not.toContain(/=([^;]+)/.exec(cookie)?.[1]);
    });

    it('ends when the user signs out, for every copy of the cookie', async () => {
      const { password } = await account('ra.ve');
      const client = await api().signIn('ra.ve', password);
      const copy = new Client(api().url, client.cookie);
      expect(await isIn(copy)).toBe(true);
      const { headers } = await client.ask('mutation { signOut }');
      expect(headers.get('set-cookie')).toMatch(/=;.*(Max-Age=0|Expires=Thu, 01 Jan 1970)/);
      expect(await isIn(copy)).toBe(false);
    });

    it('ends when the account is closed or its password is changed', async () => {
      const [closed, changed] = [await account('dong.lai'), await account('doi.moi')];
      const clients = [
        await api().signIn('dong.lai', closed.password),
        await api().signIn('doi.moi', changed.password),
      ];
      expect(await Promise.all(clients.map(isIn))).toEqual([true, true]);
      await api().admin.save('user', [{ id: closed.id, set: { isActive: false } }]);
      await api().admin.query(
        'mutation ($id: ID!) { changePassword(userId: $id, newPassword: "khác hẳn") }',
        { id: changed.id },
      );
      expect(await Promise.all(clients.map(isIn))).toEqual([false, false]);
      expect(
        await new Client(api().url, null).refusal(signIn, { name: 'dong.lai', password: closed.password }),
      ).toEqual(['ACCESS_SIGN_IN_REFUSED']);
    });

    it('follows a change of role at once', async () => {
      const { id, password } = await account('doi.vai');
      const client = await api().signIn('doi.vai', password);
      expect(await client.refusal(listDocument('user', 'id'))).toEqual(['ACCESS_DENIED']);
      await api().admin.save('user', [{ id, set: { role: 'ANALYST' } }]);
      expect(await client.refusal(listDocument('person', 'id'), { orderBy: [{ field: 'name' }] })).toEqual([
        'ACCESS_FIELD',
      ]);
    });

    it('opens with the same letters composed or decomposed', async () => {
      const { password } = await account('to.hop');
      expect(await isIn(await api().signIn('to.hop', password.normalize('NFD')))).toBe(true);
    });

    it('is refused alike for a wrong password and an unknown name', async () => {
      await account('co.that');
      const answers = await Promise.all(
        ['co.that', 'khong.co'].map((name) =>
          new Client(api().url, null).ask(signIn, { name, password: 'sai' }),
        ),
      );
      const shown = answers.map(({ status, errors, headers }) =>
        JSON.stringify([status, errors, headers.get('set-cookie')]),
      );
      expect(shown[0]).toBe(shown[1]);
      expect(answers[0]?.errors[0]?.extensions?.code).toBe('ACCESS_SIGN_IN_REFUSED');
    });

    it('is refused for a while after ten attempts', async () => {
      const { password } = await account(`thu.mai.${database.engine}`);
      const nobody = new Client(api().url, null);
      const told: (string | undefined)[] = [];
      for (let attempt = 0; attempt < 11; attempt += 1)
        told.push(...(await nobody.refusal(signIn, { name: `Thu.Mai.${database.engine}`, password: 'sai' })));
      expect(told.slice(8)).toEqual(['ACCESS_SIGN_IN_REFUSED', 'ACCESS_SIGN_IN_REFUSED', 'LIMIT_RATE']);
      expect(await nobody.refusal(signIn, { name: ` thu.mai.${database.engine} `, password })).toEqual([
        'LIMIT_RATE',
      ]);
    });

    it('changes no password of another user but the administrator’s hand', async () => {
      const { id } = await account('nguoi.khac');
      const document =
        'mutation ($id: ID!) { changePassword(userId: $id, newPassword: "chiếm", oldPassword: "sai") }';
      for (const role of ['CLERK', 'OFFICER', 'DISTRICT', 'ANALYST'] as const)
        expect(await as(role).refusal(document, { id })).toEqual(['ACCESS_SIGN_IN_REFUSED']);
    });

    it.each([
      ['origin', 'http://evil.example'],
      ['origin', 'null'],
      ['origin', 'no url'],
      ['sec-fetch-site', 'cross-site'],
      ['sec-fetch-site', 'same-site'],
    ])('is not used by a page with %s: %s', async (header, value) => {
      const { status, errors, data } = await as('ADMIN').ask('{ viewer { id } }', {}, { [header]: value });
      expect([status, errors[0]?.extensions?.code, data]).toEqual([403, 'ACCESS_ORIGIN', null]);
    });

    it('is used by the product’s own page', async () => {
      const { status } = await as('ADMIN').ask(
        '{ viewer { id } }',
        {},
        { origin: api().url, 'sec-fetch-site': 'same-origin' },
      );
      expect(status).toBe(200);
    });

    it('is not taken from a forged cookie', async () => {
      for (const token of ['x', "' or 1=1 --", 'A'.repeat(43)])
        expect(await isIn(new Client(api().url, `dachieu=${token}`))).toBe(false);
    });
  });

  describe('errors tell nothing of the inside', () => {
    const inside =
      /policy_dialogue|kept_away|no such|relation "|SQLITE|select |node_modules|\.ts:|\.js:|stack/i;

    it('a fault has an id that stands in the log, where the cause is', async () => {
      await withConnection(database, (query) => query('alter table policy_dialogue rename to kept_away'));
      const { text, errors } = await as('ADMIN').ask(listDocument('policyDialogue', 'id'));
      await withConnection(database, (query) => query('alter table kept_away rename to policy_dialogue'));
      const faultId = errors[0]?.extensions?.['faultId'];
      expect(errors.map((one) => one.extensions?.code)).toEqual(['FAULT_INTERNAL']);
      expect(errors[0]?.extensions?.message?.en).toContain(String(faultId));
      expect(text).not.toMatch(inside);
      expect(
        api().log.filter((line) => line.includes(String(faultId)) && line.includes('policy_dialogue')),
      ).toHaveLength(1);
    });

    it.each([
      ['no JSON', 'not json', 400],
      ['JSON that is no request', '[]', 400],
      ['too large', JSON.stringify({ query: `{ __typename } # ${'x'.repeat(3_000_000)}` }), 413],
      ['not GraphQL', JSON.stringify({ query: '{ households { rows { ' }), 400],
    ])('a body that is %s', async (_what, body, status) => {
      const response = await fetch(`${api().url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      const text = await response.text();
      expect(response.status).toBe(status);
      expect(response.headers.get('content-type')).toMatch(/json/);
      expect(text).not.toMatch(inside);
    });

    it('a mutation does not run by GET, nor a query without a program’s headers', async () => {
      const ask = async (query: string): Promise<number> =>
        (
          await fetch(`${api().url}/graphql?query=${encodeURIComponent(query)}`, {
            headers: { cookie: as('ADMIN').cookie ?? '', accept: 'application/json' },
          })
        ).status;
      expect(await ask('mutation { signOut }')).toBeGreaterThanOrEqual(400);
      expect(await ask('{ viewer { id } }')).toBeGreaterThanOrEqual(400);
      expect((await as('ADMIN').query<{ viewer: object | null }>('{ viewer { id } }')).viewer).not.toBeNull();
    });
  });
});
