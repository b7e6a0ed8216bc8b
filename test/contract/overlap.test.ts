import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { useBeneficiaries, warningsOf } from '../support/beneficiaries.js';
import type { Client } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { makeRandom } from '../support/random.js';

interface Report {
  readonly groups: number;
  readonly openGroups: number;
  readonly supports: number;
  readonly pairs: number;
  readonly kinds: readonly { kindId: string; groups: number; supports: number; openGroups: number }[];
  readonly page: readonly {
    supportIds: string[];
    amountVnd: number;
    isReviewed: boolean;
    pairs: readonly {
      firstId: string;
      secondId: string;
      from: string;
      to: string;
      reviewId: string | null;
    }[];
  }[];
}

const document = `query ($areaId: ID!, $from: Date!, $to: Date!, $state: OverlapState, $kindId: ID, $limit: Int) {
  supportOverlaps(areaId: $areaId, from: $from, to: $to, state: $state, kindId: $kindId, limit: $limit) {
    groups openGroups supports pairs kinds { kindId groups supports openGroups }
    page { supportIds amountVnd isReviewed pairs { firstId secondId from to reviewId } }
  }
}`;

describeEachDatabase('supports that overlap', (database) => {
  const api = useApi(database);
  const { hamletId, planId, household, person, support } = useBeneficiaries(api);

  const report = async (
    areaId: string,
    more: Readonly<Record<string, unknown>> = {},
    client: Client = api().admin,
  ): Promise<Report> => {
    const variables = { areaId, from: '2000-01-01', to: '2099-12-31', limit: 500, ...more };
    return (await client.query<{ supportOverlaps: Report }>(document, variables)).supportOverlaps;
  };

  const pay = async (supportId: string, source: string, amountVnd: number) => {
    const sourceId = await planId(`fundingSource:${source}`);
    const [saved] = await api().admin.save('fundingShare', [{ set: { supportId, sourceId, amountVnd } }]);
    if (!saved) throw new Error('The share had no answer');
    return saved;
  };

  const nameOf = async (householdId: string): Promise<string> => {
    const where = { id: { eq: householdId } };
    const [found] = await api().admin.list<{ code: string; headName: string }>('household', 'code headName', {
      where,
    });
    return `${found?.code} ${found?.headName}`;
  };

  describe('at entry', () => {
    it('a second programme is warned of, naming the first record, its programme, source and days', async () => {
      const householdId = await household('POOR');
      const first = await support('AGRI_INPUT', 'DA3.1', {
        householdId,
        from: '2023-05-01',
        to: '2023-05-31',
        amountVnd: 100,
        evidence: 'PC 07/2023',
      });
      await pay(first.id, 'CENTRAL', 100);
      const second = await support('AGRI_INPUT', 'LG-DTTS', { householdId, from: '2023-05-31' });
      expect(warningsOf(second)).toEqual(['RULE_OVERLAP']);
      const text = second.warnings[0]?.message.vi ?? '';
      for (const part of [
        'từ 01/05/2023 đến 31/05/2023',
        'DA3.1',
        'giảm nghèo bền vững',
        'Ngân sách trung ương',
        `của ${await nameOf(householdId)}, chứng từ PC 07/2023`,
      ])
        expect(text).toContain(part);
    });

    it('the same programme and source twice may have been entered twice', async () => {
      const householdId = await household('POOR');
      await support('AGRI_INPUT', 'DA3.1', { householdId, from: '2023-05-01' });
      const again = await support('AGRI_INPUT', 'DA3.1', { householdId, from: '2023-05-01' });
      expect(warningsOf(again)).toEqual(['RULE_REPEATED_SUPPORT']);
    });

    it('a second source is found when its share is entered', async () => {
      const householdId = await household('POOR');
      const first = await support('AGRI_INPUT', 'DA3.1', { householdId, from: '2023-05-01', amountVnd: 100 });
      expect(warningsOf(await pay(first.id, 'CENTRAL', 100))).toEqual([]);
      const second = await support('AGRI_INPUT', 'DA3.1', {
        householdId,
        from: '2023-05-01',
        amountVnd: 100,
      });
      const share = await pay(second.id, 'MOBILISED', 100);
      expect(share.warnings.map(({ code, field }) => [code, field])).toEqual([['RULE_OVERLAP', 'supportId']]);
    });

    it('a person and its household are one beneficiary; two persons of a household are two', async () => {
      const householdId = await household('POOR');
      const [mother, child] = [await person(householdId), await person(householdId)];
      await support('MICRONUTRIENT', 'LG-NTM', { personId: mother, from: '2023-05-01' });
      const other = await support('MICRONUTRIENT', 'LG-DTTS', { personId: child, from: '2023-05-01' });
      expect(warningsOf(other)).toEqual([]);
      const whole = await support('MICRONUTRIENT', 'DA6.2', { householdId, from: '2023-05-01' });
      expect(warningsOf(whole)).toEqual(['RULE_OVERLAP', 'RULE_OVERLAP']);
    });

    it.each([
      ['another kind', { kind: 'AGRI_TOOLS', from: '2023-05-10' }],
      ['the day after the last', { kind: 'AGRI_FEED', from: '2023-05-11' }],
    ])('%s does not overlap', async (_what, { kind, from }) => {
      const householdId = await household('POOR');
      await support('AGRI_FEED', 'DA3.1', { householdId, from: '2023-05-01', to: '2023-05-10' });
      expect(warningsOf(await support(kind, 'LG-DTTS', { householdId, from }))).toEqual([]);
    });

    it('rows of one paste are compared with one another', async () => {
      const householdId = await household('POOR');
      const [kindId, one, other] = [
        await planId('supportKind:AGRI_TOOLS'),
        await planId('component:DA3.1'),
        await planId('component:LG-DTTS'),
      ];
      const set = { kindId, householdId, from: '2023-09-09' };
      const results = await api().admin.save('support', [
        { set: { ...set, componentId: one } },
        { set: { ...set, componentId: other } },
      ]);
      expect(results.map(warningsOf)).toEqual([['RULE_OVERLAP'], ['RULE_OVERLAP']]);
    });
  });

  describe('shares', () => {
    it('are refused above the amount, and pointed out below it', async () => {
      const { admin } = api();
      const householdId = await household('POOR');
      const { id } = await support('HOUSING', 'DA6.2', { householdId, from: '2023-10-10', amountVnd: 1_000 });
      const part = await pay(id, 'MOBILISED', 600);
      expect([part.status, warningsOf(part)]).toEqual(['SAVED', ['RULE_SHARES_DIFFER']]);
      const over = await pay(id, 'COMMUNE', 401);
      expect([over.status, over.errors.map((one) => one.code)]).toEqual(['REFUSED', ['RULE_SHARES_DIFFER']]);
      const whole = await pay(id, 'COMMUNE', 400);
      expect([whole.status, warningsOf(whole)]).toEqual(['SAVED', []]);
      const [less] = await admin.save('support', [{ id, version: 1, set: { amountVnd: 999 } }]);
      expect([less?.status, less?.errors[0]?.code]).toEqual(['REFUSED', 'RULE_SHARES_DIFFER']);
    });
  });

  describe('in the report', () => {
    const random = makeRandom(15);
    let commune = '';

    /** Many supports that may or may not overlap, of few kinds and persons and within few days. */
    const fill = async (): Promise<void> => {
      const { admin } = api();
      const homes = [await household('POOR'), await household('POOR'), await household('POOR')];
      const people: string[] = [];
      for (const home of homes) people.push(await person(home), await person(home));
      const kinds = ['AGRI_PLANTS', 'AGRI_LIVESTOCK', 'SCHOOL_MEAL'];
      const components = ['DA3.1', 'DA2', 'LG-DTTS'];
      const day = (): string => `2022-0${1 + random.below(9)}-${10 + random.below(19)}`;
      const rows = [];
      for (let index = 0; index < 90; index += 1) {
        const days = [day(), day()].toSorted((a, b) => (a < b ? -1 : 1));
        rows.push({
          set: {
            kindId: await planId(`supportKind:${random.one(kinds)}`),
            componentId: await planId(`component:${random.one(components)}`),
            ...(random.below(3) === 0
              ? { householdId: random.one(homes) }
              : { personId: random.one(people) }),
            from: days[0],
            to: random.below(3) === 0 ? days[1] : null,
            amountVnd: 1_000,
          },
        });
      }
      const saved = await admin.save('support', rows);
      const shares = [];
      for (const { id } of saved) {
        if (random.below(4) === 0) continue;
        const source = random.one(['CENTRAL', 'CENTRAL', 'CENTRAL', 'MOBILISED']);
        shares.push({ supportId: id, sourceId: await planId(`fundingSource:${source}`), amountVnd: 1_000 });
      }
      await admin.create('fundingShare', shares);
    };

    beforeAll(async () => {
      commune = await api().unitId('02011');
      await fill();
    });

    interface Flat {
      readonly id: string;
      readonly kindId: string;
      readonly personId: string | null;
      readonly householdId: string | null;
      readonly from: string;
      readonly to: string | null;
      readonly component: { readonly programmeId: string };
      readonly shares: readonly { readonly sourceId: string }[];
    }

    /** numbers.md 15 read anew, every support against every other. */
    const recount = async (): Promise<string[]> => {
      const all = await api().admin.list<Flat>(
        'support',
        'id kindId personId householdId from to component { programmeId } shares { sourceId }',
        { page: { limit: 5000 } },
      );
      const pairs: string[] = [];
      for (const [index, a] of all.entries()) {
        for (const b of all.slice(index + 1)) {
          const isSame =
            a.personId !== null && b.personId !== null
              ? a.personId === b.personId
              : a.householdId !== null && a.householdId === b.householdId;
          const isTogether = a.from <= (b.to ?? b.from) && b.from <= (a.to ?? a.from);
          const sources = new Set([...a.shares, ...b.shares].map((share) => share.sourceId));
          const isTwice = a.component.programmeId !== b.component.programmeId || sources.size > 1;
          if (isSame && a.kindId === b.kindId && isTogether && isTwice)
            pairs.push([a.id, b.id].toSorted((x, y) => Number(x) - Number(y)).join('-'));
        }
      }
      return pairs.toSorted((x, y) => x.localeCompare(y));
    };

    const pairsOf = ({ page }: Report): string[] =>
      page
        .flatMap((group) => group.pairs.map(({ firstId, secondId }) => `${firstId}-${secondId}`))
        .toSorted((x, y) => x.localeCompare(y));

    it('are exactly the pairs that a comparison of each with each finds', async () => {
      const expected = await recount();
      const found = await report(commune);
      expect(expected.length).toBeGreaterThan(20);
      expect(pairsOf(found)).toEqual(expected);
      expect(found.pairs).toBe(expected.length);
      expect(found.page).toHaveLength(found.groups);
      expect(new Set(found.page.flatMap((group) => group.supportIds)).size).toBe(found.supports);
      expect(found.kinds.reduce((sum, kind) => sum + kind.groups, 0)).toBe(found.groups);
    });

    it('form groups that share no support', async () => {
      const { page } = await report(commune);
      const all = page.flatMap((group) => group.supportIds);
      expect(new Set(all).size).toBe(all.length);
    });

    it('are fewer within a time or a kind', async () => {
      const spring = await report(commune, { from: '2022-01-01', to: '2022-03-31' });
      const whole = await report(commune);
      const isInSpring = ({ from, to }: { from: string; to: string }): boolean =>
        from <= '2022-03-31' && to >= '2022-01-01';
      const expected = whole.page.flatMap((group) => group.pairs).filter(isInSpring);
      expect(spring.pairs).toBeGreaterThanOrEqual(expected.length);
      expect(whole.pairs).toBeGreaterThan(spring.pairs);
      const kindId = await planId('supportKind:AGRI_PLANTS');
      const kind = await report(commune, { kindId });
      expect(kind.kinds.map((one) => one.kindId)).toEqual([kindId]);
    });

    it('once reviewed with a reason no longer count as open, and cannot be deleted unseen', async () => {
      const { admin } = api();
      const before = await report(commune, { state: 'OPEN' });
      const [group] = before.page;
      const reviews = (group?.pairs ?? []).map(({ firstId, secondId }) => ({
        set: { firstId: secondId, secondId: firstId, decision: 'ALLOWED', reason: 'Hai đợt cấp khác nhau' },
      }));
      const saved = await admin.save<{ firstId: string }>('overlapReview', reviews, { fields: 'firstId' });
      expect(saved.map((one) => [one.status, one.row?.firstId])).toEqual(
        (group?.pairs ?? []).map(({ firstId }) => ['SAVED', firstId]),
      );
      const after = await report(commune, { state: 'OPEN' });
      expect(after.openGroups).toBe(before.openGroups - 1);
      expect(after.groups).toBe(before.groups);
      const reviewed = await report(commune, { state: 'REVIEWED' });
      expect(reviewed.page.map((one) => one.supportIds)).toEqual([group?.supportIds]);
      const [removed] = await admin.remove('support', [{ id: group?.supportIds[0] ?? '' }]);
      expect([removed?.status, removed?.errors.map((one) => one.code)]).toEqual([
        'REFUSED',
        expect.arrayContaining(['RULE_HAS_DEPENDENTS']),
      ]);
    });

    it('of another area are not told to a commune, and of its own the analyst learns no name', async () => {
      const clerk = await api().enter('CLERK', commune);
      const elsewhere = await api().unitId('01975');
      expect(
        await clerk.refusal(document, { areaId: elsewhere, from: '2022-01-01', to: '2022-12-31' }),
      ).toEqual(['ACCESS_AREA']);
      expect((await report(hamletId(), {}, clerk)).pairs).toBe((await report(commune)).pairs);
    });

    it('are found in the same number of statements however many there are', async () => {
      const cost = (to: string): Promise<number> =>
        api().countStatements(api().admin, () => report(commune, { from: '2022-01-01', to }));
      expect([await cost('2022-12-31'), await cost('2022-06-30')]).toEqual([3, 3]);
    });
  });
});
