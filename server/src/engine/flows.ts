import type { HouseholdClass } from './classification.js';

/** Why a household came to the list from outside, or left the records. */
export type FlowReason = 'RELAPSE' | 'NEW' | 'MOVED_IN' | 'MOVED_OUT' | 'SPLIT' | 'MERGED' | 'DISSOLVED';

/** A household's class in a year's records; NOT_STATED: reviewed without a recognised class; ABSENT: not reviewed. */
export type ClassState = HouseholdClass | 'NOT_STATED' | 'ABSENT';

/** Households that changed alike from one year to another. */
export type ClassChange = {
  households: number;
  before: ClassState;
  after: ClassState;
  reason: FlowReason | null;
  /** Members of each of them in each year; null: unknown. Read only by forms that count people. */
  membersBefore: number | null;
  membersAfter: number | null;
};

export type ListedClass = 'POOR' | 'NEAR_POOR';

/**
 * A row of form 2 (poor) or 3 (near-poor) of the national set (Circular 07/2021, Annex VII). The neighbour is the
 * other class of the two. The two "other" columns are null where a filed form leaves them blank.
 */
export type FlowRow = {
  opening: number;
  toNeighbour: number;
  escaped: number;
  otherDecrease: number | null;
  fromNeighbour: number;
  relapsed: number;
  newlyArisen: number;
  otherIncrease: number | null;
  closing: number;
};

export type FlowCheck = {
  /** opening − left + entered, columns 1 to 8. */
  computedClosing: number;
  /** closing − computed: 0 when the flows close. */
  difference: number;
};

export function checkFlow(row: FlowRow): FlowCheck {
  const left = row.toNeighbour + row.escaped + (row.otherDecrease ?? 0);
  const entered = row.fromNeighbour + row.relapsed + row.newlyArisen + (row.otherIncrease ?? 0);
  const computedClosing = row.opening - left + entered;
  return { computedClosing, difference: row.closing - computedClosing };
}

/** Columns 1 to 9 in the order of the form: form 2 puts the near-poor before the escaped, form 3 the escaped first. */
export function flowColumns(listed: ListedClass, row: FlowRow): readonly (number | null)[] {
  const left = listed === 'POOR' ? [row.toNeighbour, row.escaped] : [row.escaped, row.toNeighbour];
  const entered = [row.fromNeighbour, row.relapsed, row.newlyArisen, row.otherIncrease];
  return [row.opening, ...left, row.otherDecrease, ...entered, row.closing];
}

const EMPTY_ROW = {
  opening: 0,
  toNeighbour: 0,
  escaped: 0,
  otherDecrease: 0,
  fromNeighbour: 0,
  relapsed: 0,
  newlyArisen: 0,
  otherIncrease: 0,
  closing: 0,
};

type FlowColumn = keyof typeof EMPTY_ROW;

/** The district's row from its communes'; a blank "other" column stays blank only when all leave it blank. */
export function addFlows(rows: readonly FlowRow[]): FlowRow {
  const total: Record<FlowColumn, number> = { ...EMPTY_ROW };
  for (const row of rows) {
    for (const column of Object.keys(total) as FlowColumn[]) total[column] += row[column] ?? 0;
  }
  const isBlank = (column: 'otherDecrease' | 'otherIncrease') => rows.every((row) => row[column] === null);
  return {
    ...total,
    otherDecrease: isBlank('otherDecrease') ? null : total.otherDecrease,
    otherIncrease: isBlank('otherIncrease') ? null : total.otherIncrease,
  };
}

const ENTRY_COLUMNS: Partial<Record<FlowReason, FlowColumn>> = {
  RELAPSE: 'relapsed',
  NEW: 'newlyArisen',
  MOVED_IN: 'otherIncrease',
  SPLIT: 'otherIncrease',
  MERGED: 'otherIncrease',
};

const EXIT_REASONS: ReadonlySet<FlowReason | null> = new Set(['MOVED_OUT', 'SPLIT', 'MERGED', 'DISSOLVED']);

function exitColumn({ after, reason }: ClassChange, neighbour: ListedClass): FlowColumn | null {
  if (after === neighbour) return 'toNeighbour';
  if (after === 'NOT_STATED') return null;
  if (after !== 'ABSENT') return 'escaped';
  return EXIT_REASONS.has(reason) ? 'otherDecrease' : null;
}

function entryColumn({ before, reason }: ClassChange, neighbour: ListedClass): FlowColumn | null {
  if (before === neighbour) return 'fromNeighbour';
  return reason === null ? null : (ENTRY_COLUMNS[reason] ?? null);
}

export type FlowForm = FlowCheck & {
  row: FlowRow;
  /** The households that no column explains, or whose members are unknown where people are counted. */
  unexplained: readonly ClassChange[];
};

/**
 * Form 2 (POOR) or 3 (NEAR_POOR) from the records, in households or people. Who comes from outside the list needs
 * a reason, and so does who is gone from the records; without one the form does not close and names the household.
 * People of a household that stays but changes size go to the "other" columns.
 */
export function flowForm(
  changes: readonly ClassChange[],
  listed: ListedClass,
  counted: 'HOUSEHOLDS' | 'PEOPLE',
): FlowForm {
  const neighbour = listed === 'POOR' ? 'NEAR_POOR' : 'POOR';
  const row: Record<FlowColumn, number> = { ...EMPTY_ROW };
  const unexplained = new Set<ClassChange>();
  for (const change of changes) {
    const [wasListed, isListed] = [change.before === listed, change.after === listed];
    const weigh = (members: number | null, isCounted: boolean): number => {
      if (!isCounted) return 0;
      if (counted === 'HOUSEHOLDS') return change.households;
      if (members === null) unexplained.add(change);
      return change.households * (members ?? 0);
    };
    const [before, after] = [weigh(change.membersBefore, wasListed), weigh(change.membersAfter, isListed)];
    row.opening += before;
    row.closing += after;
    if (wasListed && isListed) {
      row.otherDecrease += Math.max(before - after, 0);
      row.otherIncrease += Math.max(after - before, 0);
    } else if (wasListed || isListed) {
      const column = wasListed ? exitColumn(change, neighbour) : entryColumn(change, neighbour);
      if (column === null) unexplained.add(change);
      else row[column] += wasListed ? before : after;
    }
  }
  return { row, unexplained: [...unexplained], ...checkFlow(row) };
}

export const classStates: readonly ClassState[] = [
  'POOR',
  'NEAR_POOR',
  'AVERAGE',
  'NOT_POOR',
  'NOT_STATED',
  'ABSENT',
];

/** Households by class before (outer) and after (inner); those in neither year's records are in no cell. */
export function transitionMatrix(
  changes: readonly Pick<ClassChange, 'before' | 'after' | 'households'>[],
): Readonly<Record<ClassState, Readonly<Record<ClassState, number>>>> {
  const emptyCounts = () =>
    Object.fromEntries(classStates.map((state) => [state, 0])) as Record<ClassState, number>;
  const matrix = Object.fromEntries(classStates.map((state) => [state, emptyCounts()])) as Record<
    ClassState,
    Record<ClassState, number>
  >;
  for (const { before, after, households } of changes) matrix[before][after] += households;
  return matrix;
}
