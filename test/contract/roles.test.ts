import { randomUUID } from 'node:crypto';
import { catalog } from '@dachieu/schema';
import { describe, expect, it } from 'vitest';
import { type Role, useApi } from '../support/api.js';
import { Client, listDocument, saveDocument } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { roles, useThreeCommunes, writers } from '../support/three-communes.js';

type Where = Readonly<Record<string, unknown>>;

/**
 * Fewer than write the rest of the menu part: what an indicator counts is asked of every record; a rule judges every support; news
 * may become public.
 */
const fewer: Readonly<Record<string, readonly Role[]>> = {
  eligibilityRule: ['OFFICER', 'ADMIN'],
  indicator: ['ANALYST', 'ADMIN'],
  newsItem: ['OFFICER', 'ADMIN'],
  publicPage: ['OFFICER', 'ADMIN'],
};

/** No order is offered for these, and no measure of JSON. */
const unordered: readonly string[] = ['json', 'longText'];

const personal = catalog.resources.flatMap((resource) =>
  resource.fields
    .filter((field) => field.personal !== 'NONE')
    .map((field) => ({ resource, field, what: `${resource.key}.${field.name}` })),
);

describeEachDatabase('roles', (database) => {
  const api = useApi(database);
  const { as, idOf, mover } = useThreeCommunes(api);

  describe('roles', () => {
    it.each(roles)('%s writes what the role is for, and nothing else', async (role) => {
      for (const resource of catalog.resources.filter((one) => !one.readOnly)) {
        const allowed = fewer[resource.key] ?? writers[resource.area] ?? [];
        const expected = allowed.includes(role) ? [] : ['ACCESS_DENIED'];
        const told = await as(role).refusal(saveDocument(resource.key), {
          input: { key: randomUUID(), rows: [] },
        });
        expect([resource.key, ...told]).toEqual([resource.key, ...expected]);
      }
    });

    it('a proposed target is the commune’s to change, an approved one only for those above', async () => {
      const [indicator] = await as('OFFICER').list<{ id: string }>('indicator', 'id', {
        where: { code: { eq: 'MODELS' } },
      });
      const [id = ''] = await as('OFFICER').create('target', [
        { indicatorId: indicator?.id, areaId: await api().unitId('02011'), year: 2024, value: 2 },
      ]);
      let version = 1;
      const save = async (role: Role, set: Readonly<Record<string, unknown>>) => {
        const [result] = await as(role).save('target', [{ id, version, set }]);
        if (result?.status === 'SAVED') version += 1;
        return [result?.status, ...(result?.errors ?? []).map(({ code }) => code)];
      };
      expect(await save('OFFICER', { value: 3 })).toEqual(['SAVED']);
      expect(await save('OFFICER', { decision: '12/QĐ-UBND', decidedOn: '2024-01-15' })).toEqual(['SAVED']);
      for (const role of ['OFFICER', 'ANALYST'] as const)
        expect([role, ...(await save(role, { value: 1 }))]).toEqual([
          role,
          'REFUSED',
          'RULE_TARGET_APPROVED',
        ]);
      expect(await save('DISTRICT', { value: 4 })).toEqual(['SAVED']);
      const remove = async (role: Role) => (await as(role).remove('target', [{ id }]))[0]?.status;
      expect(await remove('OFFICER')).toBe('REFUSED');
      expect(await save('DISTRICT', { decidedOn: null })).toEqual(['SAVED']);
      expect(await remove('OFFICER')).toBe('DELETED');
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
      if (!unordered.includes(field.type)) {
        await refused(list, { orderBy: [{ field: field.name }] });
        await refused(list, { where: { latest: { per: ['id'], by: field.name } } });
      }
      if (field.type !== 'json') {
        await refused(`{ ${aggregate} { countDistinct { ${field.name} } } }`);
        await refused(`{ ${aggregate} { countKnown { ${field.name} } } }`);
      }
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
        `{ history(resource: "person", id: "${mover().personId}") { changes } }`,
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
});
