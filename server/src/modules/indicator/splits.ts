import type { Connection } from '../../platform/database/database.js';
import { column, sql } from '../../platform/database/sql.js';
import type { ChoiceList, Label, ResourceClass } from '../../platform/resource/field.js';
import { type Resource, referenced, resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import type { Where } from '../../platform/resource/where.js';
import { Household, Person, sexes } from '../people/index.js';
import { HouseholdReview, householdClasses, MemberReview } from '../review/index.js';
import { Ethnicity } from '../standards/index.js';
import { GrowthMeasurement } from '../nutrition/index.js';

export interface SplitPart {
  readonly key: string;
  readonly label: Label;
  readonly where: Where;
}

/** What the parts of a split may depend on. */
interface Asked {
  readonly year: number;
  readonly ethnicities: readonly Readonly<Row>[];
}

/** One way to tell rows apart: by conditions on the record of a resource to which the subject leads. */
interface Way {
  readonly at: ResourceClass;
  readonly parts: (asked: Asked) => readonly SplitPart[];
  /** No row can meet two of the conditions. */
  readonly isExclusive: boolean;
}

export interface Split {
  readonly by: SplitName;
  readonly label: Label;
  /** Rests on what an analyst may not see person by person. */
  readonly isSensitive: boolean;
  /** The first whose resource the subject leads to is taken. */
  readonly ways: readonly Way[];
}

export const splitNames = [
  'SEX',
  'AGE_BAND',
  'ETHNICITY',
  'ETHNIC_MINORITY',
  'CLASS',
  'MERIT',
  'DISABILITY',
  'NO_LABOUR_CAPACITY',
] as const;

export type SplitName = (typeof splitNames)[number];

const byChoice = (field: string, { choices }: ChoiceList): SplitPart[] =>
  choices.map(({ value, label }) => ({ key: value, label, where: { [field]: { eq: value } } }));

const yesNo: readonly [key: string, label: Label, value: boolean][] = [
  ['YES', ['Có', 'Yes'], true],
  ['NO', ['Không', 'No'], false],
];

const byYesNo = (where: (value: boolean) => Where): SplitPart[] =>
  yesNo.map(([key, label, value]) => ({ key, label, where: where(value) }));

/** The household's own annual review of the year. */
const annualReview = (where: Where): Where => ({
  reviews: { some: { year: { eq: '$year' }, campaign: { kind: { eq: 'ANNUAL' } }, ...where } },
});

/** First ages of the bands: school by level (law.md 1.3, indicator 6), work from 16, the age of retirement, the old. */
const firstAges = [0, 3, 6, 12, 16, 31, 62, 75] as const;

const ageBands = firstAges.map((from, index) => {
  const next = firstAges[index + 1];
  const key = next === undefined ? `${from}+` : `${from}-${next - 1}`;
  const label: Label =
    next === undefined
      ? [`Từ ${from} tuổi`, `${from} and over`]
      : [`${from}–${next - 1} tuổi`, `${from}–${next - 1} years`];
  return { key, label, from, next };
});

const byAge = (): SplitPart[] =>
  ageBands.map(({ key, label, from, next }) => ({
    key,
    label,
    where: { age: { gte: from, ...(next === undefined ? {} : { lt: next }) } },
  }));

/** The age reached in the year asked for: all that a birth year alone can tell. */
const byBirthYear = ({ year }: Asked): SplitPart[] =>
  ageBands.map(({ key, label, from, next }) => ({
    key,
    label,
    where: {
      birthDate: {
        lt: String(year - from + 1),
        ...(next === undefined ? {} : { gte: String(year - next + 1) }),
      },
    },
  }));

const byEthnicity =
  (where: (ethnicityId: unknown) => Where) =>
  ({ ethnicities }: Asked): SplitPart[] =>
    ethnicities.map((one) => ({
      key: String(one['code']),
      label: [String(one['name']), String(one['name'])],
      where: where(one['id']),
    }));

const ofHead = (where: Where): Where => ({ persons: { some: { relationToHead: { eq: 'HEAD' }, ...where } } });

const hasDisabledPerson: readonly SplitPart[] = [
  { key: 'YES', label: ['Có', 'Yes'], where: { persons: { some: { hasDisability: { eq: true } } } } },
  {
    key: 'NO',
    label: ['Không', 'No'],
    where: { persons: { some: {}, none: { hasDisability: { isNull: true } } } },
  },
];

export const splits: readonly Split[] = [
  {
    by: 'SEX',
    label: ['Giới tính', 'Sex'],
    isSensitive: false,
    ways: [{ at: Person, parts: () => byChoice('sex', sexes), isExclusive: true }],
  },
  {
    by: 'AGE_BAND',
    label: ['Nhóm tuổi', 'Age band'],
    isSensitive: false,
    ways: [
      { at: MemberReview, parts: byAge, isExclusive: true },
      { at: GrowthMeasurement, parts: byAge, isExclusive: true },
      { at: Person, parts: byBirthYear, isExclusive: true },
    ],
  },
  {
    by: 'ETHNICITY',
    label: ['Dân tộc', 'Ethnicity'],
    isSensitive: true,
    ways: [
      { at: Person, parts: byEthnicity((id) => ({ ethnicityId: { eq: id } })), isExclusive: true },
      { at: Household, parts: byEthnicity((id) => ofHead({ ethnicityId: { eq: id } })), isExclusive: false },
    ],
  },
  {
    by: 'ETHNIC_MINORITY',
    label: ['Hộ dân tộc thiểu số', 'Ethnic-minority household'],
    isSensitive: true,
    ways: [
      {
        at: Household,
        parts: () => byYesNo((value) => ({ isEthnicMinority: { eq: value } })),
        isExclusive: true,
      },
    ],
  },
  {
    by: 'CLASS',
    label: ['Phân loại hộ', 'Household class'],
    isSensitive: false,
    ways: [
      { at: HouseholdReview, parts: () => byChoice('recognisedClass', householdClasses), isExclusive: true },
      {
        at: Household,
        parts: () =>
          householdClasses.choices.map(({ value, label }) => ({
            key: value,
            label,
            where: annualReview({ recognisedClass: { eq: value } }),
          })),
        isExclusive: false,
      },
    ],
  },
  {
    by: 'MERIT',
    label: ['Hộ có người có công', 'Household with a person of merit'],
    isSensitive: false,
    ways: [
      {
        at: Household,
        parts: () => byYesNo((value) => ({ hasPersonOfMerit: { eq: value } })),
        isExclusive: true,
      },
    ],
  },
  {
    by: 'DISABILITY',
    label: [
      'Người khuyết tật (của hộ: có người khuyết tật)',
      'Disabled (of a household: has a disabled person)',
    ],
    isSensitive: true,
    ways: [
      { at: Person, parts: () => byYesNo((value) => ({ hasDisability: { eq: value } })), isExclusive: true },
      { at: Household, parts: () => hasDisabledPerson, isExclusive: false },
    ],
  },
  {
    by: 'NO_LABOUR_CAPACITY',
    label: ['Hộ không có khả năng lao động', 'Household without labour capacity'],
    isSensitive: false,
    ways: [
      {
        at: HouseholdReview,
        parts: () => byYesNo((value) => ({ hasNoLabourCapacity: { eq: value } })),
        isExclusive: true,
      },
      {
        at: Household,
        parts: () => byYesNo((value) => annualReview({ hasNoLabourCapacity: { eq: value } })),
        isExclusive: false,
      },
    ],
  },
];

/** The shortest way of references from a resource's row to a row of another, the first declared of equal ones. */
const pathTo = (from: Resource, to: Resource): readonly string[] | null => {
  const seen = new Set([from]);
  let paths: { readonly at: Resource; readonly path: readonly string[] }[] = [{ at: from, path: [] }];
  while (paths.length > 0) {
    const arrived = paths.find(({ at }) => at === to);
    if (arrived) return arrived.path;
    paths = paths.flatMap(({ at, path }) =>
      [...at.references].flatMap(([relation, field]) => {
        const next = referenced(field);
        if (seen.has(next)) return [];
        seen.add(next);
        return [{ at: next, path: [...path, relation] }];
      }),
    );
  }
  return null;
};

interface Found {
  readonly way: Way;
  readonly path: readonly string[];
}

const findWay = (subject: Resource, { ways }: Split): Found | null => {
  for (const way of ways) {
    const path = pathTo(subject, resourceOf(way.at));
    if (path) return { way, path };
  }
  return null;
};

/** The splits that a subject's rows can be told apart by, found from the declared references. */
export const splitsOf = (subject: Resource): readonly Split[] =>
  splits.filter((split) => findWay(subject, split) !== null);

/** Those that anybody has now, since a condition for each of the others would only cost time; or all, where it is asked who had which. */
export const readEthnicities = (connection: Connection, which: 'PRESENT' | 'ALL'): Promise<Row[]> =>
  readStored(
    connection,
    resourceOf(Ethnicity),
    which === 'ALL' ? [] : [sql`${column('t1', 'id')} in (select ethnicity_id from person)`],
  );

/** The parts of a split as conditions on the subject's own row; null where the subject does not lead there. */
export const partsOf = (
  subject: Resource,
  split: Split,
  asked: Asked,
): { readonly parts: readonly SplitPart[]; readonly isExclusive: boolean } | null => {
  const found = findWay(subject, split);
  if (!found) return null;
  const { way, path } = found;
  const nest = (where: Where): Where => path.reduceRight((inner, relation) => ({ [relation]: inner }), where);
  return {
    parts: way.parts(asked).map((part) => ({ ...part, where: nest(part.where) })),
    isExclusive: way.isExclusive,
  };
};
