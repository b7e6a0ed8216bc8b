import type { ListedClass } from '../../engine/index.js';
import type { Label } from '../../platform/resource/field.js';
import type { Row } from '../../platform/resource/values.js';
import type { Where } from '../../platform/resource/where.js';
import type { DeprivationForm, DeprivationLine } from './deprivation.service.js';
import type { FlowLine, Flows } from './flow.service.js';
import { deprivationFields } from '../review/index.js';
import type { FormCell, FormColumn, FormLine, UncheckedForm } from './form-table.js';

const areaOf = (area: Row): UncheckedForm['area'] => ({
  id: Number(area['id']),
  name: String(area['name']),
  kind: String(area['kind']),
});

const classNames: Readonly<Record<ListedClass, Label>> = {
  POOR: ['hộ nghèo', 'poor households'],
  NEAR_POOR: ['hộ cận nghèo', 'near-poor households'],
};

const flowGroups: readonly (Label | null)[] = [
  null,
  ['Giảm', 'Left'],
  ['Giảm', 'Left'],
  ['Giảm', 'Left'],
  ['Tăng', 'Entered'],
  ['Tăng', 'Entered'],
  ['Tăng', 'Entered'],
  ['Tăng', 'Entered'],
  null,
];

const nothing: FormCell = { value: null, where: null };

/** The households to look after stand beside the columns of the form, on the line of households. */
const flowLines = (line: FlowLine, isWhole: boolean): FormLine[] => {
  const { areaId, name, cells, unexplained, membersUnknown } = line;
  const common = { areaId, name, isWhole };
  const open = ({ households, where }: FlowLine['unexplained']): FormCell => ({ value: households, where });
  return [
    {
      ...common,
      counted: 'HOUSEHOLDS',
      cells: [
        ...cells.map(({ households, beyond, where }) => ({ value: households, where, beyond })),
        open(unexplained),
        open(membersUnknown),
      ],
    },
    {
      ...common,
      counted: 'PEOPLE',
      cells: [
        ...cells.map(({ people, beyond, peopleWhere }) => ({ value: people, where: peopleWhere, beyond })),
        nothing,
        nothing,
      ],
    },
  ];
};

const toLookAfter: readonly FormColumn[] = (
  [
    ['Hộ chưa rõ lý do tăng, giảm', 'Households without a reason of the change'],
    ['Hộ chưa ghi số nhân khẩu', 'Households without a number of members'],
  ] as const
).map((label) => ({
  group: ['Cần rà lại', 'To look after'],
  label,
  mark: '',
  isRate: false,
  counted: 'HOUSEHOLDS',
}));

const flowNotes = ({ unexplained, membersUnknown, households, people }: FlowLine): Label[] => [
  ...(households.difference === 0
    ? []
    : [
        [
          `Cột 9 lệch ${households.difference} hộ so với các cột; ${unexplained.households} hộ chưa rõ lý do tăng, giảm.`,
          `Column 9 is off by ${households.difference} households; ${unexplained.households} have no reason of the change.`,
        ] as const,
      ]),
  ...(people.difference === 0
    ? []
    : [
        [
          `Nhân khẩu lệch ${people.difference} người; ${membersUnknown.households} hộ chưa ghi số nhân khẩu.`,
          `The people are off by ${people.difference}; ${membersUnknown.households} households have no number of members.`,
        ] as const,
      ]),
];

/** Form 2 or 3 as a table. */
export const flowTable = ({ area, poor, nearPoor, toYear }: Flows, number: 2 | 3): UncheckedForm => {
  const sheet = number === 2 ? poor : nearPoor;
  const [vi, en] = classNames[sheet.listed];
  return {
    number,
    title: [`Tổng hợp diễn biến ${vi}`, `Flows of ${en}`],
    unit: ['hộ, người', 'households, people'],
    area: areaOf(area),
    year: toYear,
    resource: 'household',
    columns: [
      ...sheet.whole.cells.map(({ label }, index) => ({
        group: flowGroups[index] ?? null,
        label,
        mark: index === 8 ? '(9)=1−2−3−4+5+6+7+8' : `(${index + 1})`,
        isRate: false,
        counted: null,
      })),
      ...toLookAfter,
    ],
    lines: [...sheet.parts.flatMap((line) => flowLines(line, false)), ...flowLines(sheet.whole, true)],
    notes: flowNotes(sheet.whole),
  };
};

const incomplete: FormColumn = {
  group: null,
  label: ['Hộ còn chỉ số chưa ghi', 'Households with one not recorded'],
  mark: '',
  isRate: false,
  counted: null,
};

const rateOf = (count: number | null, households: number): number | null =>
  count === null || households === 0 ? null : (100 * count) / households;

/** Whether one of the twelve is so. */
const anyDeprivation = (where: Where, is: Where): Where => ({
  and: [where, { or: deprivationFields.map((field) => ({ [field]: is })) }],
});

/** Forms 4 to 7 as a table: counts of the poor (4) and near-poor (6), and of a hundred of their households (5, 7). */
export const deprivationTable = (form: DeprivationForm, number: number): UncheckedForm => {
  const sheet = number <= 5 ? form.poor : form.nearPoor;
  const isRate = number === 5 || number === 7;
  const [vi, en] = classNames[sheet.listed];
  const line = (one: DeprivationLine, isWhole: boolean): FormLine => {
    const isOpen = one.cells.every((cell) => cell.isOpen);
    const whereAny = (is: Where): Where | null => (isOpen ? anyDeprivation(one.where, is) : null);
    return {
      areaId: one.areaId,
      name: one.name,
      isWhole,
      counted: 'HOUSEHOLDS',
      cells: [
        { value: one.households, where: one.where },
        ...(isRate ? [] : [{ value: one.total, where: whereAny({ eq: true }) }]),
        ...one.cells.map((cell) => ({
          value: isRate ? rateOf(cell.households, one.households) : cell.households,
          where: cell.isOpen ? cell.where : null,
        })),
        ...(isRate ? [] : [{ value: one.incomplete, where: whereAny({ isNull: true }) }]),
      ],
    };
  };
  const missing = sheet.whole.cells.reduce((sum, one) => sum + (one.missing ?? 0), 0);
  const isWithheld = [sheet.whole, ...sheet.parts].some((one) => one.total === null);
  return {
    number,
    title: isRate
      ? [
          `Phân tích tỷ lệ các chỉ số thiếu hụt dịch vụ xã hội cơ bản của ${vi}`,
          `Deprivations of basic social services among ${en}, rates`,
        ]
      : [
          `Phân tích các chỉ số thiếu hụt dịch vụ xã hội cơ bản của ${vi}`,
          `Deprivations of basic social services among ${en}`,
        ],
    unit: isRate ? ['hộ, %', 'households, %'] : ['hộ', 'households'],
    area: areaOf(form.area),
    year: form.year,
    resource: 'householdReview',
    columns: [
      { group: null, label: ['Tổng số hộ', 'Households'], mark: '(A)', isRate: false, counted: null },
      ...(isRate
        ? []
        : [
            {
              group: null,
              label: ['Tổng số chỉ số thiếu hụt', 'Deprivations in all'] as const,
              mark: '(B)=1+…+12',
              isRate: false,
              counted: null,
            },
          ]),
      ...form.indicators.map(({ name, nameEn }, index) => ({
        group: ['Chỉ số thiếu hụt', 'Deprived of'] as const,
        label: [String(name), String(nameEn ?? name)] as const,
        mark: isRate ? `(${index + 1})÷A×100` : `(${index + 1})`,
        isRate,
        counted: null,
      })),
      ...(isRate ? [] : [incomplete]),
    ],
    lines: [...sheet.parts.map((one) => line(one, false)), line(sheet.whole, true)],
    notes: [
      ...(missing === 0
        ? []
        : ([
            [
              `${missing} câu trả lời về thiếu hụt chưa có thông tin, không tính là thiếu hụt.`,
              `${missing} answers about deprivations are not recorded and do not count as deprived.`,
            ],
          ] as const)),
      ...(isWithheld
        ? ([
            [
              'Dấu –: dựa trên dưới 10 hộ nên không hiện cho người không được xem từng hộ.',
              'A dash: rests on fewer than 10 households, not shown to those who may not see them one by one.',
            ],
          ] as const)
        : []),
    ],
  };
};
