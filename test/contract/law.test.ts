import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { deprivations } from '../support/deprivations.js';
import { describeEachDatabase } from '../support/engines.js';
import { makeCampaign, makeHamlets } from '../support/plan-ids.js';

const answers = (lacking: number, unknown = 0): Record<string, boolean | null> =>
  Object.fromEntries(
    deprivations.map((name, index) => [
      name,
      index < lacking ? true : index < lacking + unknown ? null : false,
    ]),
  );

interface Case {
  readonly what: string;
  readonly area: 'RURAL' | 'URBAN';
  readonly incomeScore: number | null;
  readonly lacking: number;
  readonly unknown?: number;
  readonly isAgricultural?: boolean | null;
  readonly expected: string | null;
  readonly score: number | null;
}

/** law.md 1.2 and 2.4: Decree 07/2021, art. 3; Circular 07/2021, annexes III and IV. */
const cases: readonly Case[] = [
  { what: 'rural, 140 points, 30', area: 'RURAL', incomeScore: 140, lacking: 3, expected: 'POOR', score: 30 },
  {
    what: 'rural, 140 points, 20',
    area: 'RURAL',
    incomeScore: 140,
    lacking: 2,
    expected: 'NEAR_POOR',
    score: 20,
  },
  { what: 'rural, 0 points, 120', area: 'RURAL', incomeScore: 0, lacking: 12, expected: 'POOR', score: 120 },
  { what: 'rural, 0 points, 0', area: 'RURAL', incomeScore: 0, lacking: 0, expected: 'NEAR_POOR', score: 0 },
  {
    what: 'rural, 141 points, farming',
    area: 'RURAL',
    incomeScore: 141,
    lacking: 3,
    expected: 'AVERAGE',
    score: 30,
  },
  {
    what: 'rural, 175 points, farming',
    area: 'RURAL',
    incomeScore: 175,
    lacking: 2,
    expected: 'AVERAGE',
    score: 20,
  },
  {
    what: 'rural, 176 points, farming',
    area: 'RURAL',
    incomeScore: 176,
    lacking: 12,
    expected: 'NOT_POOR',
    score: 120,
  },
  {
    what: 'rural, 141 points, not farming',
    area: 'RURAL',
    incomeScore: 141,
    lacking: 12,
    isAgricultural: false,
    expected: 'NOT_POOR',
    score: 120,
  },
  {
    what: 'rural, 141 points, farming unknown',
    area: 'RURAL',
    incomeScore: 141,
    lacking: 3,
    isAgricultural: null,
    expected: null,
    score: 30,
  },
  {
    what: 'rural, 140 points, 3 lacking and 9 unknown',
    area: 'RURAL',
    incomeScore: 140,
    lacking: 3,
    unknown: 9,
    expected: 'POOR',
    score: null,
  },
  {
    what: 'rural, 140 points, 2 lacking and 1 unknown',
    area: 'RURAL',
    incomeScore: 140,
    lacking: 2,
    unknown: 1,
    expected: null,
    score: null,
  },
  {
    what: 'rural, 140 points, 1 lacking and 1 unknown',
    area: 'RURAL',
    incomeScore: 140,
    lacking: 1,
    unknown: 1,
    expected: 'NEAR_POOR',
    score: null,
  },
  { what: 'rural, points unknown', area: 'RURAL', incomeScore: null, lacking: 3, expected: null, score: 30 },
  { what: 'urban, 141 points, 30', area: 'URBAN', incomeScore: 141, lacking: 3, expected: 'POOR', score: 30 },
  { what: 'urban, 175 points, 30', area: 'URBAN', incomeScore: 175, lacking: 3, expected: 'POOR', score: 30 },
  {
    what: 'urban, 175 points, 20',
    area: 'URBAN',
    incomeScore: 175,
    lacking: 2,
    expected: 'NEAR_POOR',
    score: 20,
  },
  {
    what: 'urban, 176 points, farming',
    area: 'URBAN',
    incomeScore: 176,
    lacking: 3,
    expected: 'AVERAGE',
    score: 30,
  },
  {
    what: 'urban, 225 points, farming',
    area: 'URBAN',
    incomeScore: 225,
    lacking: 3,
    expected: 'AVERAGE',
    score: 30,
  },
  {
    what: 'urban, 226 points, farming',
    area: 'URBAN',
    incomeScore: 226,
    lacking: 3,
    expected: 'NOT_POOR',
    score: 30,
  },
];

describeEachDatabase('law', (database) => {
  const api = useApi(database);

  describe('the class of a household', () => {
    const classified = new Map<
      string,
      { computedClass: string | null; deprivationScore: number | null; areaType: string }
    >();
    let households: string[] = [];

    beforeAll(async () => {
      const { admin } = api();
      const commune = await api().unitId('02011');
      const [rural] = await makeHamlets(admin, commune, ['Thôn nông thôn']);
      const [urban] = await makeHamlets(admin, commune, ['Tổ thành thị'], 'URBAN');
      const campaignId = await makeCampaign(admin, commune, 2022);
      households = await admin.create(
        'household',
        cases.map(({ area }, index) => ({
          code: `L${index}`,
          headName: 'Hoàng Văn Thử',
          hamletId: area === 'RURAL' ? rural : urban,
        })),
      );
      const results = await admin.save<{
        computedClass: string | null;
        deprivationScore: number | null;
        areaType: string;
      }>(
        'householdReview',
        cases.map(({ incomeScore, lacking, unknown, isAgricultural = true }, index) => ({
          set: {
            campaignId,
            householdId: households[index],
            incomeScore,
            isAgricultural,
            ...answers(lacking, unknown),
          },
        })),
        { fields: 'computedClass deprivationScore areaType' },
      );
      results.forEach(({ row }, index) => {
        if (row) classified.set(cases[index]?.what ?? '', row);
      });
    });

    it.each(cases)('$what (deprivation): $expected', ({ what, area, expected, score }) => {
      expect(classified.get(what)).toEqual({
        computedClass: expected,
        deprivationScore: score,
        areaType: area,
      });
    });

    it('moves with the cell that decides it', async () => {
      const { admin } = api();
      const where = { household: { id: { eq: households[0] } } };
      const [before] = await admin.list<{ id: string; version: number; computedClass: string }>(
        'householdReview',
        'id version computedClass',
        { where },
      );
      const [after] = await admin.save<{ computedClass: string; deprivationCount: number }>(
        'householdReview',
        [{ id: before?.id ?? '', version: before?.version ?? 0, set: { lacksEmployment: false } }],
        { fields: 'computedClass deprivationCount' },
      );
      expect(before?.computedClass).toBe('POOR');
      expect(after?.row).toEqual({ computedClass: 'NEAR_POOR', deprivationCount: 2 });
    });

    it('is not computed by the standard of 2016-2020, which held for 2021; the recognised class stays', async () => {
      const { admin } = api();
      const campaignId = await makeCampaign(admin, await api().unitId('02011'), 2021);
      const [review] = await admin.save<object>(
        'householdReview',
        [
          {
            set: {
              campaignId,
              householdId: households[0],
              incomeScore: 100,
              recognisedClass: 'POOR',
              ...answers(5),
            },
          },
        ],
        { fields: 'computedClass recognisedClass differsFromComputed year' },
      );
      expect(review?.row).toEqual({
        computedClass: null,
        recognisedClass: 'POOR',
        differsFromComputed: null,
        year: 2021,
      });
    });

    it('that was recognised is kept beside the computed one, and the difference is shown', async () => {
      const { admin } = api();
      const where = { household: { id: { eq: households[1] } } };
      const [review] = await admin.list<{ id: string; version: number }>('householdReview', 'id version', {
        where,
      });
      const [saved] = await admin.save<object>(
        'householdReview',
        [{ id: review?.id ?? '', version: review?.version ?? 0, set: { recognisedClass: 'POOR' } }],
        { fields: 'computedClass recognisedClass differsFromComputed' },
      );
      expect(saved?.row).toEqual({
        computedClass: 'NEAR_POOR',
        recognisedClass: 'POOR',
        differsFromComputed: true,
      });
    });
  });

  it.each([
    ['2022-12-20', '2025-12-19'],
    ['2022-12-31', '2025-12-31'],
    ['2022-11-30', '2025-11-30'],
    ['2024-02-29', '2027-02-28'],
  ])('a household recognised as escaped on %s is newly escaped through %s', async (recognisedOn, through) => {
    const { admin } = api();
    const [hamletId] = await admin.list<{ id: string }>('administrativeUnit', 'id', {
      where: { level: { eq: 'HAMLET' } },
    });
    const [householdId] = await admin.create('household', [
      { code: `E${recognisedOn}`, headName: 'Nông Thị Thoát', hamletId: hamletId?.id },
    ]);
    const [escape] = await admin.save<object>(
      'escapeRecognition',
      [{ set: { householdId, recognisedOn, escapedFrom: 'POOR' } }],
      {
        fields: 'newlyEscapedThrough',
      },
    );
    expect(escape?.row).toEqual({ newlyEscapedThrough: through });
  });
});
