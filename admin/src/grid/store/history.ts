import type { CellContent } from '../column.js';
import type { RowKey } from '../source.js';
import type { Texts } from '../texts/texts.js';

export interface CellChange {
  readonly key: RowKey;
  readonly field: string;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** A row that appears or goes away, with where it stood and what it held. */
export interface PlacedRow {
  readonly key: RowKey;
  readonly index: number;
  readonly values: Readonly<Record<string, CellContent>>;
}

/** One thing the user did, undone at once. Rows are named by key, so it survives sorting and saving. */
export interface Step {
  readonly kind: keyof Texts['step'];
  readonly cells: readonly CellChange[];
  readonly created: readonly PlacedRow[];
  readonly deleted: readonly PlacedRow[];
}

function invert(step: Step): Step {
  return {
    kind: step.kind,
    cells: step.cells
      .map(({ key, field, before, after }) => ({ key, field, before: after, after: before }))
      .reverse(),
    created: step.deleted,
    deleted: step.created,
  };
}

export function isEmptyStep(step: Step): boolean {
  return step.cells.length + step.created.length + step.deleted.length === 0;
}

/** The same step where nothing in it waited. */
function answered(step: Step, field: string, read: (content: CellContent) => CellContent): Step {
  let isChanged = false;
  const readOne = (content: CellContent): CellContent => {
    const answer = read(content);
    isChanged ||= answer !== content;
    return answer;
  };
  const readRow = (row: PlacedRow): PlacedRow =>
    field in row.values
      ? { ...row, values: { ...row.values, [field]: readOne(row.values[field] ?? null) } }
      : row;
  const cells = step.cells.map((cell) =>
    cell.field === field ? { ...cell, before: readOne(cell.before), after: readOne(cell.after) } : cell,
  );
  const [created, deleted] = [step.created.map(readRow), step.deleted.map(readRow)];
  return isChanged ? { ...step, cells, created, deleted } : step;
}

function latest(steps: readonly Step[], cells: number): readonly Step[] {
  let left = cells;
  const from = steps.findLastIndex((step) => {
    left -= step.cells.length + step.created.length + step.deleted.length;
    return left < 0;
  });
  return steps.slice(from + 1);
}

export type Direction = 'undo' | 'redo';

const KEPT_STEPS = 200;

export class History {
  private done: Step[] = [];
  private undone: Step[] = [];

  push(step: Step): void {
    this.done.push(step);
    if (this.done.length > KEPT_STEPS) this.done.shift();
    this.undone = [];
  }

  /** What was done, or undone, last. */
  last(direction: Direction): Step | null {
    return (direction === 'undo' ? this.done : this.undone).at(-1) ?? null;
  }

  /** The step to perform in order to go back or forth. */
  ahead(direction: Direction): Step | null {
    const last = this.last(direction);
    return last && (direction === 'undo' ? invert(last) : last);
  }

  go(direction: Direction): void {
    const [from, to] = direction === 'undo' ? [this.done, this.undone] : [this.undone, this.done];
    const step = from.pop();
    if (step) to.push(step);
  }

  /** A row that was not deleted after all is no part of any step back; where it stands now. */
  forgetDelete(key: RowKey): PlacedRow | null {
    const step = this.done.findLast(({ deleted }) => deleted.some((row) => row.key === key));
    const placed = step?.deleted.find((row) => row.key === key);
    if (!step || !placed) return null;
    const rest = { ...step, deleted: step.deleted.filter((row) => row !== placed) };
    this.done = this.done.flatMap((one) => (one !== step ? [one] : isEmptyStep(rest) ? [] : [rest]));
    const gone = rest.deleted.filter((row) => row.index < placed.index).length;
    return { ...placed, index: placed.index - gone };
  }

  /** What waited in cells of a field has its answer, in the steps too that put it there. */
  answer(field: string, read: (content: CellContent) => CellContent): void {
    this.done = this.done.map((step) => answered(step, field, read));
    this.undone = this.undone.map((step) => answered(step, field, read));
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** The latest steps either way, at most so many cells in all: what a journal should carry. */
  recent(cells: number): { readonly done: readonly Step[]; readonly undone: readonly Step[] } {
    return { done: latest(this.done, cells), undone: latest(this.undone, cells) };
  }

  load(steps: readonly Step[], undone: readonly Step[]): void {
    this.done = [...steps];
    this.undone = [...undone];
  }
}
