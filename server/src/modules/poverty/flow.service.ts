import {
  type ClassChange,
  type ClassState,
  classStates,
  flowColumns,
  flowForm,
  type ListedClass,
  transitionMatrix,
} from '../../engine/index.js';
import type { Connection } from '../../platform/database/database.js';
import type { Viewer } from '../../platform/resource/access.js';
import type { Label } from '../../platform/resource/field.js';
import type { Row } from '../../platform/resource/values.js';
import type { Where } from '../../platform/resource/where.js';
import { readUnitsOf } from '../indicator/index.js';
import { findArea } from '../territory/index.js';
import { readChanges } from './flow.store.js';
import { hasEndedBy, inState } from './review-filters.js';

export interface FlowCell {
  readonly label: Label;
  readonly households: number;
  readonly people: number;
  /** Of households. For people in the two "other" columns also those of staying households whose size changed count. */
  readonly where: Where;
}

interface Balance {
  readonly computedClosing: number;
  readonly difference: number;
}

export interface FlowLine {
  /** The unit's id and name. */
  readonly areaId: number;
  readonly name: string;
  readonly cells: readonly FlowCell[];
  readonly households: Balance;
  readonly people: Balance;
  /** Households that no column explains. */
  readonly unexplained: { readonly households: number; readonly where: Where };
  /** Households of the list whose number of members is not recorded. */
  readonly membersUnknown: { readonly households: number; readonly where: Where };
}

export interface FlowSheet {
  readonly listed: ListedClass;
  readonly whole: FlowLine;
  readonly parts: readonly FlowLine[];
}

export interface MatrixCell {
  readonly before: ClassState;
  readonly after: ClassState;
  readonly households: number;
  readonly where: Where;
}

export interface Flows {
  readonly area: Row;
  readonly fromYear: number;
  readonly toYear: number;
  readonly matrix: readonly MatrixCell[];
  readonly poor: FlowSheet;
  readonly nearPoor: FlowSheet;
}

/** The nine columns as forms 2 and 3 of the national set name them (Circular 07/2021, Annex VII). */
const columnLabels: Readonly<Record<ListedClass, readonly Label[]>> = {
  POOR: [
    ['Hộ nghèo đầu kỳ', 'Poor at the start'],
    ['Thoát nghèo, trở thành hộ cận nghèo', 'Became near-poor'],
    ['Thoát nghèo, vượt chuẩn cận nghèo', 'Rose above near-poor'],
    ['Giảm khác', 'Other decrease'],
    ['Hộ cận nghèo trở thành hộ nghèo', 'Near-poor that became poor'],
    ['Tái nghèo', 'Relapsed'],
    ['Phát sinh mới', 'Newly arisen'],
    ['Tăng khác', 'Other increase'],
    ['Hộ nghèo cuối kỳ', 'Poor at the end'],
  ],
  NEAR_POOR: [
    ['Hộ cận nghèo đầu kỳ', 'Near-poor at the start'],
    ['Thoát cận nghèo', 'Rose above near-poor'],
    ['Hộ cận nghèo trở thành hộ nghèo', 'Became poor'],
    ['Giảm khác', 'Other decrease'],
    ['Hộ nghèo trở thành hộ cận nghèo', 'Poor that became near-poor'],
    ['Tái cận nghèo', 'Relapsed'],
    ['Phát sinh mới', 'Newly arisen'],
    ['Tăng khác', 'Other increase'],
    ['Hộ cận nghèo cuối kỳ', 'Near-poor at the end'],
  ],
};

const above: readonly ClassState[] = ['AVERAGE', 'NOT_POOR'];
const outside: readonly ClassState[] = [...above, 'NOT_STATED', 'ABSENT'];

/** The households of each column in the form's order, and those that none explains. */
const columnFilters = (
  areaId: number,
  fromYear: number,
  toYear: number,
  listed: ListedClass,
): { readonly columns: readonly Where[]; readonly unexplained: Where } => {
  const neighbour = listed === 'POOR' ? 'NEAR_POOR' : 'POOR';
  const was = (state: ClassState): Where => inState(areaId, fromYear, state);
  const is = (state: ClassState, review?: Where): Where => inState(areaId, toYear, state, review);
  const fromOutside = (review: Where): Where => ({
    and: [{ or: outside.map(was) }, is(listed, review)],
  });
  const left = [
    { and: [was(listed), is(neighbour)] },
    { and: [was(listed), { or: above.map((state) => is(state)) }] },
  ];
  const gone = { and: [was(listed), is('ABSENT')] };
  const ended = hasEndedBy(toYear);
  return {
    columns: [
      was(listed),
      ...(listed === 'POOR' ? left : left.toReversed()),
      { and: [gone, ended] },
      { and: [was(neighbour), is(listed)] },
      fromOutside({ flowReason: { eq: 'RELAPSE' } }),
      fromOutside({ flowReason: { eq: 'NEW' } }),
      fromOutside({ flowReason: { in: ['MOVED_IN', 'SPLIT', 'MERGED'] } }),
      is(listed),
    ],
    unexplained: {
      or: [
        { and: [gone, { not: ended }] },
        { and: [was(listed), is('NOT_STATED')] },
        fromOutside({ flowReason: { isNull: true } }),
      ],
    },
  };
};

const sumHouseholds = (changes: readonly ClassChange[]): number =>
  changes.reduce((sum, one) => sum + one.households, 0);

const unknownMembers = (areaId: number, fromYear: number, toYear: number, listed: ListedClass): Where => ({
  or: [
    inState(areaId, fromYear, listed, { memberCount: { isNull: true } }),
    inState(areaId, toYear, listed, { memberCount: { isNull: true } }),
  ],
});

const lacksMembers =
  (listed: ListedClass) =>
  ({ before, after, membersBefore, membersAfter }: ClassChange): boolean =>
    (before === listed && membersBefore === null) || (after === listed && membersAfter === null);

/** One unit's line of form 2 or 3, in households and in people. */
const lineOf = (
  { id, name }: { readonly id: number; readonly name: string },
  changes: readonly ClassChange[],
  fromYear: number,
  toYear: number,
  listed: ListedClass,
): FlowLine => {
  const households = flowForm(changes, listed, 'HOUSEHOLDS');
  const people = flowForm(changes, listed, 'PEOPLE');
  const { columns, unexplained } = columnFilters(id, fromYear, toYear, listed);
  const peopleColumns = flowColumns(listed, people.row);
  const cells = flowColumns(listed, households.row).map(
    (count, index): FlowCell => ({
      label: columnLabels[listed][index] ?? ['', ''],
      households: count ?? 0,
      people: peopleColumns[index] ?? 0,
      where: columns[index] ?? {},
    }),
  );
  const balance = ({ computedClosing, difference }: Balance): Balance => ({ computedClosing, difference });
  return {
    areaId: id,
    name,
    cells,
    households: balance(households),
    people: balance(people),
    unexplained: { households: sumHouseholds(households.unexplained), where: unexplained },
    membersUnknown: {
      households: sumHouseholds(changes.filter(lacksMembers(listed))),
      where: unknownMembers(id, fromYear, toYear, listed),
    },
  };
};

const matrixOf = (
  areaId: number,
  fromYear: number,
  toYear: number,
  changes: readonly ClassChange[],
): MatrixCell[] => {
  const matrix = transitionMatrix(changes);
  return classStates.flatMap((before) =>
    classStates
      .filter((after) => before !== 'ABSENT' || after !== 'ABSENT')
      .map((after) => ({
        before,
        after,
        households: matrix[before][after],
        where: { and: [inState(areaId, fromYear, before), inState(areaId, toYear, after)] },
      })),
  );
};

/** What became of the households of an area between two years: the matrix of classes, and forms 2 and 3 with a line for each unit below. */
export const readFlows = async (
  connection: Connection,
  viewer: Viewer,
  areaId: number,
  fromYear: number,
  toYear: number,
): Promise<Flows> => {
  const area = await findArea(connection, viewer, areaId);
  const changes = await readChanges(connection, areaId, fromYear, toYear);
  const units = (await readUnitsOf(connection, areaId, `${toYear}-12-31`)).filter((one) => one.isInForce);
  const parts: { readonly unit: { id: number; name: string }; readonly changes: readonly ClassChange[] }[] =
    [];
  for (const unit of units)
    parts.push({ unit, changes: await readChanges(connection, unit.id, fromYear, toYear) });
  const sheet = (listed: ListedClass): FlowSheet => ({
    listed,
    whole: lineOf({ id: areaId, name: String(area['name']) }, changes, fromYear, toYear, listed),
    parts: parts.map(({ unit, changes: own }) => lineOf(unit, own, fromYear, toYear, listed)),
  });
  return {
    area,
    fromYear,
    toYear,
    matrix: matrixOf(areaId, fromYear, toYear, changes),
    poor: sheet('POOR'),
    nearPoor: sheet('NEAR_POOR'),
  };
};
