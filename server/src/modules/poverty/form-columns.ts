import type { Label } from '../../platform/resource/field.js';
import type { Row } from '../../platform/resource/values.js';
import type { Where } from '../../platform/resource/where.js';

/** A column that counts household reviews which meet a condition, or divides two columns before it. */
export type ColumnRule = {
  readonly group: Label | null;
  readonly label: Label;
  readonly mark: string;
} & (
  | {
      /** `null`: what the line counts. */
      readonly counted: 'HOUSEHOLDS' | 'PEOPLE' | null;
      readonly where: Where;
      /** It rests on what an analyst may not see person by person. */
      readonly isSensitive?: boolean;
    }
  | { readonly rateOf: readonly [part: number, whole: number] }
);

export interface FormRule {
  readonly number: number;
  readonly title: Label;
  readonly unit: Label;
  /** One line for each of these and unit; [null]: one line, whose columns say themselves what they count. */
  readonly lines: readonly ('HOUSEHOLDS' | 'PEOPLE' | null)[];
  readonly columns: readonly ColumnRule[];
}

const inClass = (value: string): Where => ({ recognisedClass: { eq: value } });

const listedClasses: readonly (readonly [value: string, label: Label])[] = [
  ['POOR', ['Hộ nghèo', 'Poor']],
  ['NEAR_POOR', ['Hộ cận nghèo', 'Near-poor']],
];

export const classRates: readonly (readonly [label: Label, where: Where])[] = [
  [['nghèo', 'poor'], inClass('POOR')],
  [['cận nghèo', 'near-poor'], inClass('NEAR_POOR')],
  [
    ['làm nông, lâm, ngư nghiệp có mức sống trung bình', 'agricultural, of average living standard'],
    { ...inClass('AVERAGE'), isAgricultural: { eq: true } },
  ],
];

/** Form 1: how many, and how many of a hundred, in households and in people. */
const formOne = (): FormRule => {
  const ofClasses = (counted: 'HOUSEHOLDS' | 'PEOPLE', first: number, whole: number): ColumnRule[] =>
    classRates.flatMap(([[vi, en], where], index): ColumnRule[] => {
      const at = first + 2 * index;
      const group: Label =
        counted === 'HOUSEHOLDS'
          ? [`Hộ ${vi}`, `Households, ${en}`]
          : [`Nhân khẩu hộ ${vi}`, `People, ${en}`];
      return [
        { group, label: ['Số lượng', 'Number'], mark: `(${at})`, counted, where },
        {
          group,
          label: ['Tỷ lệ %', 'Rate, %'],
          mark: `(${at + 1})=${at}/${whole}×100`,
          rateOf: [at - 1, whole - 1],
        },
      ];
    });
  return {
    number: 1,
    title: [
      'Tổng hợp kết quả chính thức rà soát hộ nghèo, hộ cận nghèo, hộ làm nông, lâm, ngư nghiệp có mức sống trung bình',
      'Official results of the review: poor, near-poor, and agricultural households of average living standard',
    ],
    unit: ['hộ, người, %', 'households, people, %'],
    lines: [null],
    columns: [
      { group: null, label: ['Số hộ', 'Households'], mark: '(1)', counted: 'HOUSEHOLDS', where: {} },
      { group: null, label: ['Nhân khẩu', 'People'], mark: '(2)', counted: 'PEOPLE', where: {} },
      ...ofClasses('HOUSEHOLDS', 3, 1),
      ...ofClasses('PEOPLE', 9, 2),
      {
        group: ['Chưa có thông tin', 'Not stated'],
        label: ['Hộ chưa công nhận', 'No class recognised'],
        mark: '',
        counted: 'HOUSEHOLDS',
        where: { recognisedClass: { isNull: true } },
      },
      {
        group: ['Chưa có thông tin', 'Not stated'],
        label: ['Hộ trung bình chưa rõ nghề nông', 'Average, agriculture not known'],
        mark: '',
        counted: 'HOUSEHOLDS',
        where: { ...inClass('AVERAGE'), isAgricultural: { isNull: true } },
      },
      {
        group: ['Chưa có thông tin', 'Not stated'],
        label: ['Hộ chưa ghi nhân khẩu', 'Members not recorded'],
        mark: '',
        counted: 'HOUSEHOLDS',
        where: { memberCount: { isNull: true } },
      },
    ],
  };
};

interface Part {
  readonly label: Label;
  readonly where: Where;
  readonly isSensitive?: boolean;
  /** Added by the product: "not stated" has no column in the national form. */
  readonly isOwn?: boolean;
}

/** The same parts of the poor and of the near-poor, numbered through. */
const ofBothClasses = (parts: readonly Part[]): ColumnRule[] => {
  let number = 0;
  return listedClasses.flatMap(([value, group]) =>
    parts.map(({ label, where, isSensitive = false, isOwn = false }): ColumnRule => {
      if (!isOwn) number += 1;
      return {
        group,
        label,
        mark: isOwn ? '' : `(${number})`,
        counted: null,
        where: { ...inClass(value), ...where },
        isSensitive,
      };
    }),
  );
};

const all: Part = { label: ['Tổng số', 'Total'], where: {} };

/** Facts of form 8's groups; a household may belong to several. */
const groups: readonly (Part & { readonly fact: (test: Where) => Where })[] = [
  {
    label: ['Hộ dân tộc thiểu số', 'Ethnic-minority households'],
    fact: (isEthnicMinority) => ({ household: { isEthnicMinority } }),
    where: { household: { isEthnicMinority: { eq: true } } },
    isSensitive: true,
  },
  {
    label: ['Hộ không có khả năng lao động', 'Households without labour capacity'],
    fact: (hasNoLabourCapacity) => ({ hasNoLabourCapacity }),
    where: { hasNoLabourCapacity: { eq: true } },
  },
  {
    label: ['Hộ có thành viên là người có công', 'Households with a person of merit'],
    fact: (hasPersonOfMerit) => ({ household: { hasPersonOfMerit } }),
    where: { household: { hasPersonOfMerit: { eq: true } } },
  },
];

const formEight = (): FormRule => ({
  number: 8,
  title: [
    'Phân tích hộ nghèo, hộ cận nghèo theo các nhóm đối tượng',
    'Poor and near-poor households by group',
  ],
  unit: ['hộ, người', 'households, people'],
  lines: ['HOUSEHOLDS', 'PEOPLE'],
  columns: ofBothClasses([
    all,
    ...groups,
    {
      label: ['Hộ khác', 'Others'],
      where: { and: groups.map(({ fact }) => fact({ eq: false })) },
      isSensitive: true,
    },
    {
      label: ['Chưa có thông tin', 'Not stated'],
      where: {
        not: { or: groups.map(({ where }) => where) },
        or: groups.map(({ fact }) => fact({ isNull: true })),
      },
      isSensitive: true,
      isOwn: true,
    },
  ]),
});

const ofHead = (where: Where): Where => ({
  household: { persons: { some: { relationToHead: { eq: 'HEAD' }, ...where } } },
});
const ofMinority = (isMinority: boolean): Where => ofHead({ ethnicity: { isMinority: { eq: isMinority } } });

/** Form 9: a household is of its head's ethnicity. `ethnicities`: the minorities that have a column of their own. */
const formNine = (ethnicities: readonly Readonly<Row>[]): FormRule => ({
  number: 9,
  title: ['Phân tích hộ nghèo, hộ cận nghèo theo dân tộc', 'Poor and near-poor households by ethnicity'],
  unit: ['hộ, người', 'households, people'],
  lines: ['HOUSEHOLDS', 'PEOPLE'],
  columns: ofBothClasses([
    all,
    { label: ['Kinh', 'Kinh'], where: ofMinority(false), isSensitive: true },
    { label: ['Tổng dân tộc thiểu số', 'Ethnic minorities'], where: ofMinority(true), isSensitive: true },
    ...ethnicities.map(
      ({ id, name }): Part => ({
        label: [String(name), String(name)],
        where: ofHead({ ethnicityId: { eq: id } }),
        isSensitive: true,
      }),
    ),
    {
      label: ['Dân tộc thiểu số khác', 'Other minorities'],
      where: ofHead({
        ethnicity: { isMinority: { eq: true }, id: { notIn: ethnicities.map(({ id }) => String(id)) } },
      }),
      isSensitive: true,
    },
    {
      label: ['Chưa có thông tin', 'Not stated'],
      where: { not: ofHead({ ethnicityId: { isNull: false } }) },
      isSensitive: true,
      isOwn: true,
    },
  ]),
});

/** Form 10: a household may have several causes, so the columns may add up to more than the total. */
const formTen = (causes: readonly Readonly<Row>[]): FormRule => ({
  number: 10,
  title: [
    'Phân nhóm hộ nghèo, hộ cận nghèo theo các nguyên nhân nghèo',
    'Poor and near-poor households by cause of poverty',
  ],
  unit: ['hộ', 'households'],
  lines: ['HOUSEHOLDS'],
  columns: ofBothClasses([
    all,
    ...causes.map(
      ({ id, name, nameEn }): Part => ({
        label: [String(name), String(nameEn ?? name)],
        where: { causes: { some: { causeId: { eq: id } } } },
      }),
    ),
    {
      label: ['Chưa ghi nguyên nhân', 'No cause recorded'],
      where: { causes: { none: {} } },
      isOwn: true,
    },
  ]),
});

export interface FormLists {
  readonly ethnicities: readonly Readonly<Row>[];
  readonly causes: readonly Readonly<Row>[];
}

/** The forms whose columns are conditions on household reviews (law.md 2.7); undefined for another number. */
export const formRule = (number: number, { ethnicities, causes }: FormLists): FormRule | undefined => {
  switch (number) {
    case 1:
      return formOne();
    case 8:
      return formEight();
    case 9:
      return formNine(ethnicities);
    case 10:
      return formTen(causes);
    default:
      return undefined;
  }
};
