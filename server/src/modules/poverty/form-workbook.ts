import type { Readable } from 'node:stream';
import type { PageCell, PageLine, PageSheet } from '../../platform/files/page-xml.js';
import type { PageStyle } from '../../platform/files/page-styles.js';
import { sheetName, writeWorkbook } from '../../platform/files/workbook-writer.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import type { Database } from '../../platform/database/database.js';
import type { Viewer } from '../../platform/resource/access.js';
import type { Label } from '../../platform/resource/field.js';
import { unitKinds } from '../territory/index.js';
import type { FormColumn, FormLine, FormTable } from './form-table.js';
import { firstForm, formReader, lastForm } from './forms.service.js';

type Language = 'vi' | 'en';

const words = {
  committee: ['ỦY BAN NHÂN DÂN', 'PEOPLE’S COMMITTEE'],
  state: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'SOCIALIST REPUBLIC OF VIET NAM'],
  motto: ['Độc lập - Tự do - Hạnh phúc', 'Independence - Freedom - Happiness'],
  form: ['Biểu số', 'Form'],
  year: ['Năm', 'Year'],
  boundary: ['theo địa giới ngày', 'under the boundaries of'],
  unit: ['Đơn vị tính', 'Unit'],
  ordinal: ['TT', 'No.'],
  place: ['Đơn vị', 'Unit'],
  counted: ['Phân tổ', 'Counted'],
  households: ['Hộ', 'Households'],
  people: ['Nhân khẩu', 'People'],
  total: ['TỔNG CỘNG', 'TOTAL'],
  note: ['Ghi chú', 'Notes'],
  day: ['……, ngày …… tháng …… năm ……', '……, date ……'],
  author: ['NGƯỜI LẬP BIỂU', 'PREPARED BY'],
  authorSign: ['(Ký, ghi rõ họ tên)', '(signature, full name)'],
  head: ['TM. ỦY BAN NHÂN DÂN', 'FOR THE PEOPLE’S COMMITTEE'],
  chair: ['CHỦ TỊCH', 'CHAIR'],
  chairSign: ['(Ký tên, đóng dấu)', '(signature, seal)'],
  difference: ['Tổng các đơn vị khác toàn địa bàn', 'The units do not add up to the area'],
} as const satisfies Readonly<Record<string, Label>>;

const ofKind = ({ name, kind }: FormTable['area']): string => {
  const label = unitKinds.choices.find((one) => one.value === kind)?.label[0] ?? '';
  return name.startsWith(label) ? name : `${label} ${name}`;
};

type Placed = readonly [number, PageCell];

const line = (...cells: readonly Placed[]): PageLine => ({ cells });
const across = (column: number, value: string, style: PageStyle, count: number): Placed => [
  column,
  { value, style, across: Math.max(1, count) },
];

/** The heading: groups over their columns, the columns, and the numbers of the columns. */
const headingLines = (
  columns: readonly FormColumn[],
  first: readonly string[],
  at: (label: Label) => string,
): PageLine[] => {
  const groups: Placed[] = [];
  const labels: Placed[] = [];
  columns.forEach(({ group, label }, index) => {
    const column = first.length + index;
    if (!group) groups.push([column, { value: at(label), style: 'heading', down: 2 }]);
    else {
      labels.push([column, { value: at(label), style: 'heading' }]);
      const before = columns[index - 1]?.group;
      if (before && at(before) === at(group)) return;
      const rest = columns.slice(index).findIndex((one) => !one.group || at(one.group) !== at(group));
      groups.push(across(column, at(group), 'heading', rest < 0 ? columns.length - index : rest));
    }
  });
  const fixed = first.map((value, column): Placed => [column, { value, style: 'heading', down: 2 }]);
  const letters = first.map((_, column): Placed => [column, { value: 'ABC'.charAt(column), style: 'mark' }]);
  const marks = columns.map(
    ({ mark }, index): Placed => [first.length + index, { value: mark, style: 'mark' }],
  );
  return [
    { cells: [...fixed, ...groups], height: 34 },
    { cells: labels, height: 76 },
    line(...letters, ...marks),
  ];
};

const bodyLines = (
  lines: readonly FormLine[],
  columns: readonly (FormColumn & { readonly from: number })[],
  hasCounted: boolean,
  at: (label: Label) => string,
): PageLine[] => {
  const perUnit = hasCounted ? 2 : 1;
  return lines.map((one, index) => {
    const isFirst = index % perUnit === 0;
    const style = (usual: PageStyle, strong: PageStyle): PageStyle => (one.isWhole ? strong : usual);
    const name = one.isWhole ? at(words.total) : one.name;
    const ordinal = one.isWhole ? '' : String(Math.floor(index / perUnit) + 1);
    const titles: Placed[] = isFirst
      ? [
          [0, { value: ordinal, style: 'mark', down: perUnit }],
          [1, { value: name, style: style('text', 'strongText'), down: perUnit }],
        ]
      : [];
    if (hasCounted)
      titles.push([
        2,
        {
          value: at(one.counted === 'PEOPLE' ? words.people : words.households),
          style: style('text', 'strongText'),
        },
      ]);
    const cells = columns.map(({ isRate, from }, column): Placed => {
      const value = one.cells[from]?.value ?? null;
      const look = isRate ? style('rate', 'strongRate') : style('whole', 'strongWhole');
      return [
        titlesOf(hasCounted) + column,
        value === null ? { value: '–', style: 'mark' } : { value, style: look },
      ];
    });
    return line(...titles, ...cells);
  });
};

const titlesOf = (hasCounted: boolean): number => (hasCounted ? 3 : 2);

const signatures = (width: number, at: (label: Label) => string): PageLine[] => {
  const half = Math.ceil(width / 2);
  const sides = (left: string, right: string, style: PageStyle): PageLine =>
    line(across(0, left, style, half), across(half, right, style, width - half));
  return [
    line(),
    sides('', at(words.day), 'slanted'),
    sides(at(words.author), at(words.head), 'strong'),
    sides('', at(words.chair), 'strong'),
    sides(at(words.authorSign), at(words.chairSign), 'slanted'),
  ];
};

/** A form as it is handed upwards: the office, the title, the unit, numbered columns, the lines, notes, and places to sign. */
export const formPage = (form: FormTable, language: Language, boundary?: PlainDate): PageSheet => {
  const at = (label: Label): string => label[language === 'vi' ? 0 : 1];
  // The form has the official columns only; what the product adds stands in the notes.
  const columns = form.columns.map((column, from) => ({ ...column, from })).filter(({ mark }) => mark !== '');
  const hasCounted = form.lines.some((one) => one.counted === 'PEOPLE');
  const first = [at(words.ordinal), at(words.place), ...(hasCounted ? [at(words.counted)] : [])];
  const width = first.length + columns.length;
  const half = Math.ceil(width / 2);
  const when = `${at(words.year)} ${form.year}${boundary === undefined ? '' : `, ${at(words.boundary)} ${boundary}`}`;
  const notes = [
    ...form.notes.map(at),
    ...form.differences.map(
      ({ what, left, right }) => `${at(words.difference)}: ${at(what)}: ${left} ≠ ${right}`,
    ),
  ];
  return {
    name: sheetName(`${at(words.form)} ${form.number}`),
    widths: [5, 24, ...(hasCounted ? [13] : []), ...columns.map(() => 11)],
    lines: [
      line(
        across(0, at(words.committee), 'strong', half),
        across(half, at(words.state), 'strong', width - half),
      ),
      line(
        across(0, ofKind(form.area).toUpperCase(), 'strong', half),
        across(half, at(words.motto), 'strong', width - half),
      ),
      line(),
      {
        cells: [across(0, `${at(words.form)} ${form.number}. ${at(form.title)}`, 'title', width)],
        height: 36,
      },
      line(across(0, `${ofKind(form.area)}. ${when}`, 'centred', width)),
      line(across(half, `${at(words.unit)}: ${at(form.unit)}`, 'slanted', width - half)),
      ...headingLines(columns, first, at),
      ...bodyLines(form.lines, columns, hasCounted, at),
      ...notes.map((text, index) =>
        line(across(0, index === 0 ? `${at(words.note)}: ${text}` : text, 'note', width)),
      ),
      ...signatures(width, at),
    ],
  };
};

export interface FormFile {
  readonly fileName: string;
  readonly stream: Readable;
}

/** All forms of an area and a year, a sheet each, read in one snapshot. */
export const makeFormWorkbook = async (
  database: Database,
  viewer: Viewer,
  areaId: number,
  year: number,
  language: Language,
  boundary?: PlainDate,
): Promise<FormFile> => {
  const forms = await database.snapshot(async (connection) => {
    const read = formReader(connection, viewer, areaId, year, boundary);
    const all: FormTable[] = [];
    for (let number = firstForm; number <= lastForm; number += 1) all.push(await read(number));
    return all;
  });
  const title = language === 'vi' ? 'Biểu rà soát hộ nghèo' : 'Forms of the poverty review';
  const name = forms[0]?.area.name ?? '';
  return {
    fileName: `${title} ${year} ${name}.xlsx`,
    stream: writeWorkbook(forms.map((form) => formPage(form, language, boundary))),
  };
};
