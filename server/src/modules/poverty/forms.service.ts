import { protectCounts } from '../../engine/index.js';
import { inputError } from '../../kernel/errors.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import type { Connection } from '../../platform/database/database.js';
import { rolesReadingPersonalData, type Viewer } from '../../platform/resource/access.js';
import type { Label } from '../../platform/resource/field.js';
import type { Row } from '../../platform/resource/values.js';
import type { Where } from '../../platform/resource/where.js';
import { readUnitsOf } from '../indicator/index.js';
import { findArea } from '../territory/index.js';
import { readDeprivationForm } from './deprivation.service.js';
import { deprivationTable, flowTable } from './filed-forms.js';
import { readFlows } from './flow.service.js';
import { type ColumnRule, formRule, type FormRule } from './form-columns.js';
import { type CountedCell, countReviews, readCauses, readListedMinorities } from './form-line.store.js';
import { type FormCell, type FormLine, type FormTable, type UncheckedForm, withSums } from './form-table.js';
import { lastAnnual, type Place } from './review-filters.js';

export const firstForm = 1;
export const lastForm = 10;

/** An area or a unit below it, with what each column's condition counts there. */
interface CountedUnit {
  readonly place: Place;
  readonly name: string;
  readonly counts: readonly CountedCell[];
}

const conditionOf = (column: ColumnRule): Where => ('where' in column ? column.where : {});

const isSensitive = (column: ColumnRule): boolean => 'where' in column && column.isSensitive === true;

const cellsOf = (
  { columns }: FormRule,
  { place, counts }: CountedUnit,
  year: number,
  line: 'HOUSEHOLDS' | 'PEOPLE' | null,
  isShown: (column: ColumnRule) => boolean,
): FormCell[] => {
  const values = columns.map((column, index): number | null => {
    const count = counts[index];
    if (!('where' in column) || !count || !isShown(column)) return null;
    return (column.counted ?? line) === 'PEOPLE' ? count.people : count.households;
  });
  const rate = ([part, whole]: readonly [number, number]): number | null => {
    const [above, below] = [values[part] ?? null, values[whole] ?? null];
    return above === null || below === null || below === 0 ? null : (100 * above) / below;
  };
  return columns.map((column, index): FormCell => {
    const value = 'rateOf' in column ? rate(column.rateOf) : (values[index] ?? null);
    const counted = 'rateOf' in column ? columns[column.rateOf[0]] : column;
    const isOpen = counted !== undefined && isShown(counted);
    return { value, where: isOpen ? { and: [lastAnnual(place, year), conditionOf(counted)] } : null };
  });
};

/** What the whole holds beside its units: it follows by subtraction, so it must point at nobody either. */
const restOf = (whole: CountedUnit, parts: readonly CountedUnit[]): CountedUnit => ({
  ...whole,
  counts: whole.counts.map(({ households, people }, index) => ({
    households: parts.reduce((rest, { counts }) => rest - (counts[index]?.households ?? 0), households),
    people: parts.reduce((rest, { counts }) => rest - (counts[index]?.people ?? 0), people),
  })),
});

/** Whether a unit's counts by sensitive facts point at nobody: each of them, and what is left of the class without them. */
const isSafe = ({ columns }: FormRule, { counts }: CountedUnit): boolean => {
  const totals = new Map<Label | null, number>();
  // Units that overlap leave less than nothing.
  if (counts.some(({ households }) => households < 0)) return false;
  return columns.every((column, index) => {
    const households = counts[index]?.households ?? 0;
    if (!totals.has(column.group)) totals.set(column.group, households);
    if (!isSensitive(column)) return true;
    const rest = (totals.get(column.group) ?? 0) - households;
    return protectCounts([[households, rest]], { joinsColumns: false }) !== null;
  });
};

const withheld: Label = [
  'Dấu –: dựa trên dữ liệu nhạy cảm của dưới 10 hộ nên không hiện cho người không được xem từng hộ.',
  'A dash: rests on sensitive facts of fewer than 10 households, not shown to those who may not see them one by one.',
];

const unrecorded = ({ columns }: FormRule, { counts }: CountedUnit): Label[] =>
  columns.flatMap(({ mark, group, label }, index): Label[] => {
    const households = counts[index]?.households ?? 0;
    if (mark !== '' || households === 0) return [];
    const named = (at: 0 | 1): string => [group?.[at], label[at]].filter(Boolean).join(', ');
    return [[`${named(0)}: ${households} hộ.`, `${named(1)}: ${households} households.`]];
  });

const membersUnknown = (unit: CountedUnit, line: FormRule['lines']): Label[] => {
  const households = unit.counts.at(-1)?.households ?? 0;
  return line.includes('PEOPLE') && households > 0
    ? [
        [
          `${households} hộ nghèo, cận nghèo chưa ghi số nhân khẩu nên không có trong dòng nhân khẩu.`,
          `${households} poor or near-poor households without a number of members are not in the lines of people.`,
        ],
      ]
    : [];
};

/** Poor and near-poor households whose members are not recorded; counted after the columns. */
const withoutMembers: Where = {
  recognisedClass: { in: ['POOR', 'NEAR_POOR'] },
  memberCount: { isNull: true },
};

/**
 * A form whose columns are conditions. Whoever may not see the households gets the columns by sensitive facts only where no
 * count points at somebody, and those of the units only where none does in any of them: else subtraction would give it back.
 */
const countForm = async (
  connection: Connection,
  viewer: Viewer,
  rule: FormRule,
  { area, place, units }: Asked,
  year: number,
): Promise<UncheckedForm> => {
  const conditions = [...rule.columns.map(conditionOf), withoutMembers];
  const counted = async (one: Place, name: string): Promise<CountedUnit> => ({
    place: one,
    name,
    counts: await countReviews(connection, one, year, conditions),
  });
  const whole = await counted(place, String(area['name']));
  const parts: CountedUnit[] = [];
  for (const { id, name } of units) parts.push(await counted({ ...place, areaId: id }, name));
  const seesAll = rolesReadingPersonalData.includes(viewer.role);
  const isWholeOpen = seesAll || isSafe(rule, whole);
  const arePartsOpen =
    seesAll || (isWholeOpen && [...parts, restOf(whole, parts)].every((one) => isSafe(rule, one)));
  const isShown =
    (isOpen: boolean) =>
    (column: ColumnRule): boolean =>
      isOpen || !isSensitive(column);
  const lineOf = (unit: CountedUnit, isOpen: boolean): FormLine[] =>
    rule.lines.map((line) => ({
      areaId: unit.place.areaId,
      name: unit.name,
      isWhole: unit === whole,
      counted: line,
      // An analyst sees counts by sensitive facts, not the rows.
      cells: cellsOf(rule, unit, year, line, isShown(isOpen)).map((cell, index) => {
        const column = rule.columns[index];
        return seesAll || !column || !isSensitive(column) ? cell : { ...cell, where: null };
      }),
    }));
  const hasSensitive = rule.columns.some(isSensitive);
  return {
    number: rule.number,
    title: rule.title,
    unit: rule.unit,
    area: { id: place.areaId, name: String(area['name']), kind: String(area['kind']) },
    year,
    resource: 'householdReview',
    columns: rule.columns.map(({ group, label, mark, ...column }) => ({
      group,
      label,
      mark,
      isRate: 'rateOf' in column,
      counted: 'rateOf' in column ? null : column.counted,
    })),
    lines: [...parts.flatMap((one) => lineOf(one, arePartsOpen)), ...lineOf(whole, isWholeOpen)],
    notes: [
      ...(isWholeOpen || !hasSensitive ? unrecorded(rule, whole) : []),
      ...membersUnknown(whole, rule.lines),
      ...(hasSensitive && !arePartsOpen ? [withheld] : []),
    ],
  };
};

interface Asked {
  readonly area: Row;
  readonly place: Place;
  readonly units: readonly { readonly id: number; readonly name: string }[];
}

const ask = async (
  connection: Connection,
  viewer: Viewer,
  areaId: number,
  year: number,
  boundary: PlainDate | undefined,
): Promise<Asked> => {
  const area = await findArea(connection, viewer, areaId, boundary);
  const units = await readUnitsOf(connection, areaId, boundary ?? `${year}-12-31`);
  return { area, place: { areaId, boundary }, units: units.filter((one) => one.isInForce) };
};

const once = <Result>(read: () => Promise<Result>): (() => Promise<Result>) => {
  let result: Promise<Result> | undefined;
  return () => {
    result ??= read();
    return result;
  };
};

/**
 * Reads forms of the national set for an area and a year, what several of them share only once; with `boundary`, a day, the area
 * and its units are those of that day.
 */
export const formReader = (
  connection: Connection,
  viewer: Viewer,
  areaId: number,
  year: number,
  boundary?: PlainDate,
): ((number: number) => Promise<FormTable>) => {
  const flows = once(() => readFlows(connection, viewer, areaId, year - 1, year, boundary));
  const deprivations = once(() => readDeprivationForm(connection, viewer, areaId, year, boundary));
  const asked = once(() => ask(connection, viewer, areaId, year, boundary));
  const counted = async (number: number): Promise<UncheckedForm | undefined> => {
    const { place } = await asked();
    const rule = formRule(number, {
      ethnicities: number === 9 ? await readListedMinorities(connection, place, year) : [],
      causes: number === 10 ? await readCauses(connection, year) : [],
    });
    return rule && countForm(connection, viewer, rule, await asked(), year);
  };
  const read = async (number: number): Promise<UncheckedForm | undefined> => {
    if (number === 2 || number === 3) return flowTable(await flows(), number);
    if (number >= 4 && number <= 7) return deprivationTable(await deprivations(), number);
    return counted(number);
  };
  return async (number) => {
    const form = await read(number);
    if (!form)
      throw inputError('INPUT_NOT_A_CHOICE', {
        field: { vi: 'Biểu số', en: 'Form' },
        value: String(number),
        choices: `${firstForm}–${lastForm}`,
      });
    return withSums(form);
  };
};
