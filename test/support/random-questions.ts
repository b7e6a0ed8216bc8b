import type { Random } from './random.js';

type Json = Readonly<Record<string, unknown>>;

/** An aggregate over one resource, as a document with variables; half of a table's traits are asked for at random. */
export interface RandomQuestion {
  readonly document: string;
  readonly variables: Json;
}

interface Subject {
  readonly key: string;
  readonly name: string;
  readonly keys: readonly string[];
  readonly figures: readonly string[];
  readonly wheres: readonly Json[];
  readonly bands?: readonly Json[];
}

const subjects: readonly Subject[] = [
  {
    key: 'householdReview',
    name: 'HouseholdReview',
    keys: [
      'year',
      'recognisedClass',
      'lacksSafeWater',
      'commune',
      'district',
      'hamlet',
      'reviewedOn_month',
      'reviewedOn_quarter',
      'household_code',
      'campaign_kind',
      'household_hamlet_areaType',
      'memberCount_band',
    ],
    figures: [
      'poor: count(where: { recognisedClass: { eq: POOR } })',
      'water: rate(where: { lacksSafeWater: { eq: true } })',
      'share',
      'sum { memberCount } avg { memberCount } min { reviewedOn } max { reviewedOn }',
      'countDistinct { householdId } countKnown { lacksSafeWater recognisedClass }',
      'without: sum(where: { not: { household: { hamlet: { areaType: { eq: RURAL } } } } }) { memberCount }',
    ],
    wheres: [
      { year: { in: [2022] } },
      { recognisedClass: { isNull: true } },
      { or: [{ lacksSafeWater: { ne: true } }, { household: { code: { startsWith: 'N1' } } }] },
      { not: { recognisedClass: { in: ['POOR', 'NEAR_POOR'] } } },
      { latest: { per: ['householdId'], by: 'year' } },
      { household: { persons: { some: { sex: { isNull: true } } } } },
      { members: { none: { isAbleToWork: { eq: true } } } },
      { members: { every: { hasHealthInsurance: { eq: true } } } },
      { reviewedOn: { gte: '2022-06-01' } },
    ],
    bands: [{ field: 'memberCount', from: [1, 3, 5] }],
  },
  {
    key: 'memberReview',
    name: 'MemberReview',
    keys: [
      'workState',
      'isAbleToWork',
      'commune',
      'person_sex',
      'review_year',
      'review_household_code',
      'hasHealthInsurance',
    ],
    figures: [
      'insured: rate(where: { hasHealthInsurance: { eq: true } })',
      'countDistinct { personId } countKnown { workState }',
      'ofYoung: count(where: { review: { year: { eq: 2022 } } })',
    ],
    wheres: [
      { review: { recognisedClass: { eq: 'POOR' } } },
      { person: { household: { code: { contains: '1' } } } },
      { not: { isAbleToWork: { eq: true } } },
    ],
  },
  {
    key: 'support',
    name: 'Support',
    keys: ['kindId', 'kind_code', 'commune', 'from_year', 'component_code'],
    figures: [
      'countDistinct { householdId personId }',
      'funded: count(where: { shares: { some: { amountVnd: { gt: 0 } } } })',
    ],
    wheres: [{ household: { id: { isNull: false } } }, { from: { lt: '2023-01-01' } }],
  },
];

const some = <Item>(random: Random, items: readonly Item[], most: number): Item[] => {
  const count = random.below(most + 1);
  return [...new Set(Array.from({ length: count }, () => random.one(items)))];
};

const objectKeys = new Map([
  ['commune', '{ id code name }'],
  ['district', '{ id code }'],
  ['hamlet', '{ id }'],
  ['memberCount_band', '{ from to }'],
]);

export const randomQuestion = (random: Random, areas: readonly string[]): RandomQuestion => {
  const subject = random.one(subjects);
  const sets = [some(random, subject.keys, 3), some(random, subject.keys, 2), []];
  const groupings = sets.filter(
    (set, index) => sets.findIndex((one) => one.toSorted().join() === set.toSorted().join()) === index,
  );
  const keys = [...new Set(groupings.flat())];
  const wheres = some(random, subject.wheres, 2);
  const within = random.below(3) === 0 ? [{ within: random.one(areas) }] : [];
  const { name } = subject;
  const bands = subject.bands ? `, $bands: [${name}Bands!]` : '';
  const figures = some(random, subject.figures, 4);
  return {
    document: `query ($where: ${name}Where, $groupings: [[${name}GroupField!]!], $having: [${name}Having!], $orderBy: [${name}GroupOrder!]${bands}) {
      groups: ${subject.key}Aggregate(where: $where, groupings: $groupings, having: $having, orderBy: $orderBy, boundary: "2025-06-30"${subject.bands ? ', bands: $bands' : ''}) {
        grouping count ${keys.map((key) => `${key} ${objectKeys.get(key) ?? ''}`).join(' ')} ${figures.join(' ')} cursor
      } }`,
    variables: {
      where: { and: [...wheres, ...within] },
      groupings,
      having: random.below(3) === 0 ? [{ measure: 'COUNT', gte: 2 }] : [],
      orderBy: random.below(2) === 0 ? [{ measure: 'COUNT', direction: 'DESC' }] : [],
      ...(subject.bands ? { bands: subject.bands } : {}),
    },
  };
};
