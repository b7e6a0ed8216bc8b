import { randomUUID } from 'node:crypto';
import { catalog, type CatalogResource } from '@dachieu/schema';
import { describe, expect, it } from 'vitest';
import { type Role, useApi } from '../support/api.js';
import { type Client, listDocument, saveDocument } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { idByCode } from '../support/plan-ids.js';
import { scoped, useThreeCommunes, writers } from '../support/three-communes.js';

type Where = Readonly<Record<string, unknown>>;

const officers = scoped
  .filter((resource) => !resource.readOnly && (writers[resource.area] ?? []).includes('OFFICER'))
  .map((resource) => resource.key);

const codesOf = async (
  work: Promise<readonly { status: string; errors: readonly { code: string }[] }[]>,
): Promise<string[]> => (await work).flatMap((one) => [one.status, ...one.errors.map((error) => error.code)]);

describeEachDatabase('access', (database) => {
  const api = useApi(database);
  const { as, place, idOf, mover } = useThreeCommunes(api);

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
        where: { id: { eq: mover().memberReviewId } },
      });
      const [support] = await as('CLERK').list<object>('support', 'person { name citizenNumber }', {
        where: { id: { eq: mover().supportId } },
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
          .replace('"mover"', JSON.stringify(mover().supportId)),
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
          `{ memberReviewAggregate(where: { id: { eq: "${mover().memberReviewId}" } }, groupBy: [person_sex]) { count person_sex } }`,
        ),
      ).toContain('"person_sex":null');
    });

    it('bounds the history', async () => {
      const document =
        'query ($resource: String!, $id: ID!) { history(resource: $resource, id: $id) { changes } }';
      for (const [resource, id] of [
        ['household', idOf('near', 'household')],
        ['person', mover().personId],
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
          clerk.save('person', [{ id: mover().personId, set: { householdId: idOf('own', 'household') } }]),
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
      expect(await refused('support', { ...support, personId: mover().personId })).toBe('REFUSED');
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
        await refused('memberReview', {
          reviewId: idOf('own', 'householdReview'),
          personId: mover().personId,
        }),
      ).toBe('REFUSED');
      expect(
        await refused('householdReview', {
          campaignId: idOf('near', 'reviewCampaign'),
          householdId: idOf('own', 'household'),
        }),
      ).toBe('REFUSED');
      expect(
        await refused('growthMeasurement', { personId: mover().personId, measuredOn: '2023-04-04' }),
      ).toBe('REFUSED');
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
});
