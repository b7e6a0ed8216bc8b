import type { Api } from './api.js';
import type { Client } from './client.js';
import { idByCode, makeCampaign, makeHamlets } from './plan-ids.js';
import type { Random } from './random.js';

export const years = [2022, 2023] as const;

/** A commune of two hamlets, a neighbour in the same district and one in another, with records of every kind that figures count. */
export interface SmallDistrict {
  readonly areas: readonly string[];
  readonly hamlets: readonly string[];
  readonly households: readonly string[];
  readonly persons: readonly string[];
  readonly reviews: readonly string[];
  readonly memberReviews: readonly string[];
  readonly loudspeakerStates: readonly string[];
  readonly statuses: readonly string[];
  readonly officers: readonly string[];
  readonly trainings: Readonly<Record<'VOCATIONAL' | 'OFFICER' | 'PRODUCTION', readonly string[]>>;
  readonly codes: Readonly<Record<string, string>>;
}

type Set = Readonly<Record<string, unknown>>;

const supportKinds = ['HOUSING', 'JOB_COUNSELLING', 'JOB_FAIR', 'AGRI_TRAINING'];
const componentCodes = ['DA2', 'DA3.1', 'DA4.3', 'DA7.1'];
const sourceCodes = ['CENTRAL', 'PROVINCIAL'];

export const reviewFacts = (random: Random): Set => ({
  recognisedClass: random.one(['POOR', 'POOR', 'NEAR_POOR', 'NEAR_POOR', 'NOT_POOR', 'AVERAGE', null]),
  memberCount: random.one([1, 2, 4, 6, null]),
  lacksSafeWater: random.fact(),
  lacksHygienicToilet: random.fact(),
  lacksTelecom: random.fact(),
  needsTelecom: random.fact(),
  isReachedByInformation: random.fact(),
});

export const memberFacts = (random: Random): Set => ({
  workState: random.one(['SUSTAINABLE', 'UNSTABLE', 'UNEMPLOYED', 'NOT_ACTIVE', null]),
  isAbleToWork: random.one([true, true, random.fact()]),
  hasHealthInsurance: random.fact(),
  isAtRightSchool: random.fact(),
  needsProductionCapacity: random.fact(),
  needsJobSupport: random.fact(),
  needsVocationalTraining: random.fact(),
  isLowIncomeWorker: random.fact(),
});

export const birthDate = (random: Random): string =>
  `${random.one([1950, 1961, 1975, 1990, 2006, 2007, 2008, 2012, 2019])}-0${1 + random.below(9)}-1${random.below(10)}`;

export const dayIn = (random: Random, year: number): string =>
  `${year}-0${1 + random.below(9)}-${10 + random.below(19)}`;

const codesOf = async (admin: Client): Promise<Record<string, string>> => {
  const codes: Record<string, string> = {};
  for (const code of supportKinds) codes[code] = await idByCode(admin, 'supportKind', code);
  for (const code of componentCodes) codes[code] = await idByCode(admin, 'component', code);
  for (const code of sourceCodes) codes[code] = await idByCode(admin, 'fundingSource', code);
  const [mobilised] = await admin.list<{ id: string }>('fundingSource', 'id', {
    where: { kind: { eq: 'MOBILISED' } },
    page: { limit: 1 },
  });
  codes['MOBILISED'] = mobilised?.id ?? '';
  return codes;
};

/** Two persons or three in each household, the first of age to work. */
const makePersons = (admin: Client, households: readonly string[], random: Random): Promise<string[]> =>
  admin.create(
    'person',
    households.flatMap((householdId, index) =>
      Array.from({ length: 2 + (index % 2) }, (_, position) => ({
        householdId,
        name: `Hoàng Văn Số ${index}`,
        sex: random.one(['MALE', 'FEMALE', 'FEMALE', null]),
        birthDate:
          position === 0
            ? `19${70 + (index % 25)}-02-03`
            : random.one([birthDate(random), birthDate(random), null]),
      })),
    ),
  );

export const makeSmallDistrict = async (api: Api, random: Random): Promise<SmallDistrict> => {
  const { admin } = api;
  const communes = [await api.unitId('02011'), await api.unitId('01975'), await api.unitId('02023')];
  const [own = '', near = '', far = ''] = communes;
  const hamlets = [
    ...(await makeHamlets(admin, own, ['Nà Cà', 'Bản Luông'])),
    ...(await makeHamlets(admin, near, ['Nà Ít'])),
    ...(await makeHamlets(admin, far, ['Bản Tàn'])),
  ];
  const communeOf = [0, 0, 1, 2];
  const codes = await codesOf(admin);

  const households = await admin.create(
    'household',
    Array.from({ length: 20 }, (_, index) => ({
      code: `N${index}`,
      headName: 'Hoàng Văn Số',
      hamletId: hamlets[index % 4],
    })),
  );
  const persons = await makePersons(admin, households, random);
  const homeOf = households.flatMap((_, index) => Array.from({ length: 2 + (index % 2) }, () => index));

  const reviewSets: Set[] = [];
  for (const year of years) {
    const campaigns: string[] = [];
    for (const commune of communes) campaigns.push(await makeCampaign(admin, commune, year));
    households.forEach((householdId, index) => {
      reviewSets.push({
        householdId,
        campaignId: campaigns[communeOf[index % 4] ?? 0],
        reviewedOn: index % 3 === 0 ? null : `${year}-10-15`,
        ...reviewFacts(random),
      });
    });
  }
  const reviews = await admin.create('householdReview', reviewSets);
  const memberSets = years.flatMap((_, turn) =>
    persons.map((personId, index) => ({
      personId,
      reviewId: reviews[turn * households.length + (homeOf[index] ?? 0)],
      ...memberFacts(random),
    })),
  );
  const memberReviews = await admin.create('memberReview', memberSets);

  const standardId = await idByCode(admin, 'povertyStandard', '2022-2025');
  const [regular] = await admin.create('reviewCampaign', [
    { areaId: own, year: 2023, kind: 'REGULAR', name: 'Rà soát thường xuyên', standardId },
  ]);
  await admin.create('householdReview', [
    { householdId: households[0], campaignId: regular, recognisedClass: 'POOR', lacksSafeWater: false },
  ]);

  const statuses = await admin.create('areaStatus', [
    { unitId: hamlets[0], kind: 'DIFFICULT_HAMLET', validFrom: '2021-06-04', validTo: '2022-12-31' },
    { unitId: hamlets[1], kind: 'EXTREMELY_DIFFICULT_HAMLET', validFrom: '2021-06-04' },
    { unitId: hamlets[2], kind: 'EXTREMELY_DIFFICULT_HAMLET', validFrom: '2023-05-01' },
  ]);
  const speakers = await admin.create(
    'facility',
    hamlets.slice(0, 3).map((unitId) => ({ name: 'Loa thôn', kind: 'LOUDSPEAKER', unitId })),
  );
  const loudspeakerStates = await admin.create('facilityState', [
    ...speakers.map((facilityId) => ({ facilityId, isWorking: true, from: '2022-03-01', to: '2023-06-30' })),
    { facilityId: speakers[1], isWorking: false, from: '2023-07-01' },
  ]);

  const officers = await admin.create(
    'officer',
    hamlets.flatMap((areaId, index) => [
      {
        name: 'Triệu Thị Cán',
        position: 'HAMLET_HEAD',
        areaId,
        from: '2020-01-01',
        to: index === 0 ? '2022-12-31' : null,
      },
      { name: 'Triệu Văn Bộ', position: 'COLLABORATOR', areaId, from: '2023-02-01' },
    ]),
  );
  const trainingOf = async (kind: string): Promise<readonly string[]> =>
    admin.create(
      'training',
      years.map((year) => ({
        name: `Lớp ${kind}`,
        kind,
        componentId: codes['DA7.1'],
        areaId: own,
        startsOn: `${year}-04-01`,
      })),
    );
  return {
    areas: [...hamlets.slice(0, 2), own, await api.unitId('063'), await api.unitId('06')],
    hamlets,
    households,
    persons,
    reviews,
    memberReviews,
    loudspeakerStates,
    statuses,
    officers,
    trainings: {
      VOCATIONAL: await trainingOf('VOCATIONAL'),
      OFFICER: await trainingOf('OFFICER'),
      PRODUCTION: await trainingOf('PRODUCTION'),
    },
    codes,
  };
};
