import {
  type ClassState,
  classStates,
  flowColumns,
  flowForm,
  type ListedClass,
  transitionMatrix,
} from '../../engine/index.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import type { Connection } from '../../platform/database/database.js';
import type { Viewer } from '../../platform/resource/access.js';
import type { Label } from '../../platform/resource/field.js';
import type { Row } from '../../platform/resource/values.js';
import type { Where } from '../../platform/resource/where.js';
import { readUnitsOf } from '../indicator/index.js';
import { findArea } from '../territory/index.js';
import { type AreaChange, readChanges } from './flow.store.js';
import { type InYear, resizedOnTheWay, resizedThatStayed } from './household-size.js';
import { hasEndedBy, inState, movedOutOf, type Place, reviewedAnywhere } from './review-filters.js';

export interface FlowCell {
  readonly label: Label;
  readonly households: number;
  readonly people: number;
  /** Of the households those that now live outside the asker's own area, so that the asker's list lacks them. */
  readonly beyond: number;
  /** Of households. */
  readonly where: Where;
  /** Of the households whose people are counted: in the two "other" columns also those that stay and change their size. */
  readonly peopleWhere: Where;
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
  /** Households that went to the neighbouring list with another number of members, and by how many people they grew. */
  readonly resizedToNeighbour: { readonly people: number; readonly where: Where };
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
  readonly beyond: number;
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

interface Period {
  readonly fromYear: number;
  readonly toYear: number;
}

/** Households that another area had reviewed: by that, or by their ids for an asker who does not see that area's reviews. */
const arrivedFrom = (
  changes: readonly AreaChange[],
  viewer: Viewer,
  was: (state: ClassState) => Where,
  { fromYear }: Period,
): { readonly all: Where; readonly listed: Where } => {
  if (viewer.areaId !== null) {
    const ids = { id: { in: changes.flatMap((one) => one.arrivedIds.map(String)) } };
    return { all: ids, listed: ids };
  }
  const elsewhere = (review: Where): Where => ({
    and: [was('ABSENT'), reviewedAnywhere(fromYear, review)],
  });
  return { all: elsewhere({}), listed: elsewhere({ recognisedClass: { in: ['POOR', 'NEAR_POOR'] } }) };
};

const neighbourOf = (listed: ListedClass): ListedClass => (listed === 'POOR' ? 'NEAR_POOR' : 'POOR');

/** The households of each column in the form's order, those whose people it counts, and those that none explains. */
const columnFilters = (
  place: Place,
  period: Period,
  listed: ListedClass,
  changes: readonly AreaChange[],
  viewer: Viewer,
): {
  readonly columns: readonly Where[];
  readonly peopleColumns: readonly Where[];
  readonly unexplained: Where;
} => {
  const { fromYear, toYear } = period;
  const neighbour = neighbourOf(listed);
  const was: InYear = (state, review) => inState(place, fromYear, state, review);
  const is: InYear = (state, review) => inState(place, toYear, state, review);
  const arrived = arrivedFrom(changes, viewer, was, period);
  const wasOutside: Where = { or: outside.map((state) => was(state)) };
  const fromOutside = (review: Where, isNot: Where): Where => ({
    and: [wasOutside, is(listed, review), { not: isNot }],
  });
  const left = [
    { and: [was(listed), is(neighbour)] },
    { and: [was(listed), { or: above.map((state) => is(state)) }] },
  ];
  const gone = { and: [was(listed), is('ABSENT')] };
  const ended = { or: [hasEndedBy(toYear), reviewedAnywhere(toYear), movedOutOf(place, fromYear, toYear)] };
  const columns = [
    was(listed),
    ...(listed === 'POOR' ? left : left.toReversed()),
    { and: [gone, ended] },
    { and: [was(neighbour), is(listed)] },
    fromOutside({ flowReason: { eq: 'RELAPSE' } }, arrived.listed),
    fromOutside({ flowReason: { eq: 'NEW' } }, arrived.listed),
    {
      or: [
        {
          and: [wasOutside, is(listed, { flowReason: { in: ['MOVED_IN', 'SPLIT', 'MERGED'] } })],
        },
        { and: [arrived.listed, is(listed)] },
        { and: [arrived.all, is(listed, { flowReason: { isNull: true } })] },
      ],
    },
    is(listed),
  ];
  const changed = resizedThatStayed(changes, listed, was, is);
  return {
    columns,
    peopleColumns: columns.map((where, index) => {
      const others = changed[index + 1] ?? [];
      return others.length === 0 ? where : { or: [where, ...others] };
    }),
    unexplained: {
      or: [
        { and: [gone, { not: ended }] },
        { and: [was(listed), is('NOT_STATED')] },
        fromOutside({ flowReason: { isNull: true } }, arrived.all),
      ],
    },
  };
};

const sumHouseholds = (changes: readonly { readonly households: number }[]): number =>
  changes.reduce((sum, one) => sum + one.households, 0);

const unknownMembers = (place: Place, { fromYear, toYear }: Period, listed: ListedClass): Where => ({
  or: [
    inState(place, fromYear, listed, { memberCount: { isNull: true } }),
    inState(place, toYear, listed, { memberCount: { isNull: true } }),
  ],
});

const lacksMembers =
  (listed: ListedClass) =>
  ({ before, after, membersBefore, membersAfter }: AreaChange): boolean =>
    (before === listed && membersBefore === null) || (after === listed && membersAfter === null);

/** A unit with what became of its households. */
interface Unit {
  readonly place: Place;
  readonly name: string;
  readonly changes: readonly AreaChange[];
}

/** One unit's line of form 2 or 3, in households and in people. */
const lineOf = (
  { place, name, changes }: Unit,
  period: Period,
  listed: ListedClass,
  viewer: Viewer,
): FlowLine => {
  const households = flowForm(changes, listed, 'HOUSEHOLDS');
  const people = flowForm(changes, listed, 'PEOPLE');
  const outsiders = changes.filter((one) => one.isBeyond);
  const beyond = flowColumns(listed, flowForm(outsiders, listed, 'HOUSEHOLDS').row);
  const { columns, peopleColumns, unexplained } = columnFilters(place, period, listed, changes, viewer);
  const peopleCounts = flowColumns(listed, people.row);
  const cells = flowColumns(listed, households.row).map(
    (count, index): FlowCell => ({
      label: columnLabels[listed][index] ?? ['', ''],
      households: count ?? 0,
      people: peopleCounts[index] ?? 0,
      beyond: beyond[index] ?? 0,
      where: columns[index] ?? {},
      peopleWhere: peopleColumns[index] ?? {},
    }),
  );
  const balance = ({ computedClosing, difference }: Balance): Balance => ({ computedClosing, difference });
  return {
    areaId: place.areaId,
    name,
    cells,
    households: balance(households),
    people: balance(people),
    unexplained: { households: sumHouseholds(households.unexplained), where: unexplained },
    membersUnknown: {
      households: sumHouseholds(changes.filter(lacksMembers(listed))),
      where: unknownMembers(place, period, listed),
    },
    resizedToNeighbour: resizedOnTheWay(
      changes,
      [listed, neighbourOf(listed)],
      (state, review) => inState(place, period.fromYear, state, review),
      (state, review) => inState(place, period.toYear, state, review),
    ),
  };
};

const matrixOf = ({ place, changes }: Unit, { fromYear, toYear }: Period): MatrixCell[] => {
  const matrix = transitionMatrix(changes);
  const beyond = transitionMatrix(changes.filter((one) => one.isBeyond));
  return classStates.flatMap((before) =>
    classStates
      .filter((after) => before !== 'ABSENT' || after !== 'ABSENT')
      .map((after) => ({
        before,
        after,
        households: matrix[before][after],
        beyond: beyond[before][after],
        where: { and: [inState(place, fromYear, before), inState(place, toYear, after)] },
      })),
  );
};

/**
 * What became of the households of an area between two years: the matrix of classes, and forms 2 and 3 with a line for each unit
 * below. With `boundary`, a day, the area and the units are those of that day.
 */
export const readFlows = async (
  connection: Connection,
  viewer: Viewer,
  areaId: number,
  fromYear: number,
  toYear: number,
  boundary?: PlainDate,
): Promise<Flows> => {
  const area = await findArea(connection, viewer, areaId, boundary);
  const period = { fromYear, toYear };
  const unitOf = async (id: number, name: string): Promise<Unit> => {
    const place = { areaId: id, boundary };
    return { place, name, changes: await readChanges(connection, viewer, place, fromYear, toYear) };
  };
  const whole = await unitOf(areaId, String(area['name']));
  const parts: Unit[] = [];
  for (const { id, name, isInForce } of await readUnitsOf(connection, areaId, boundary ?? `${toYear}-12-31`))
    if (isInForce) parts.push(await unitOf(id, name));
  const sheet = (listed: ListedClass): FlowSheet => ({
    listed,
    whole: lineOf(whole, period, listed, viewer),
    parts: parts.map((unit) => lineOf(unit, period, listed, viewer)),
  });
  return {
    area,
    fromYear,
    toYear,
    matrix: matrixOf(whole, period),
    poor: sheet('POOR'),
    nearPoor: sheet('NEAR_POOR'),
  };
};
