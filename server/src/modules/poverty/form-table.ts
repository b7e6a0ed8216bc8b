import type { Label } from '../../platform/resource/field.js';
import type { Where } from '../../platform/resource/where.js';

export interface FormColumn {
  /** The columns that stand under one heading; null where the column stands by itself. */
  readonly group: Label | null;
  readonly label: Label;
  /** As the national form numbers it; empty for what the product adds, such as "not stated". */
  readonly mark: string;
  readonly isRate: boolean;
  /** What the column counts; null: what its line counts. */
  readonly counted: 'HOUSEHOLDS' | 'PEOPLE' | null;
}

export interface FormCell {
  /** Not rounded. Empty where there is nothing to divide by, or where it may not be shown. */
  readonly value: number | null;
  /** Of the form's resource; of a rate the rows above the line. Null where the rows may not be opened. */
  readonly where: Where | null;
  /** Of the rows those that now lie outside the asker's own area, so that the asker's list lacks them. */
  readonly beyond?: number;
}

export interface FormLine {
  readonly areaId: number;
  readonly name: string;
  /** The line of the area as a whole; the others are its units. */
  readonly isWhole: boolean;
  /** What the line counts; null where each column says so itself. */
  readonly counted: 'HOUSEHOLDS' | 'PEOPLE' | null;
  readonly cells: readonly FormCell[];
}

/** Two figures of a form that should be one. */
export interface FormDifference {
  readonly what: Label;
  readonly left: number;
  readonly right: number;
}

/** A form of the national set (Circular 07/2021, Annex VII; law.md 2.7) for an area and a year. */
export interface FormTable {
  readonly number: number;
  readonly title: Label;
  readonly unit: Label;
  readonly area: { readonly id: number; readonly name: string; readonly kind: string };
  readonly year: number;
  /** Key of the resource whose rows the cells list. */
  readonly resource: 'household' | 'householdReview';
  readonly columns: readonly FormColumn[];
  readonly lines: readonly FormLine[];
  /** How many sums were compared, and those that differ. */
  readonly compared: number;
  readonly differences: readonly FormDifference[];
  /** What the reader must know: facts not recorded, figures not shown. */
  readonly notes: readonly Label[];
}

/** What a form has before its sums are compared. */
export type UncheckedForm = Omit<FormTable, 'compared' | 'differences'>;

const named = (column: FormColumn): Label => {
  const part = (index: 0 | 1): string =>
    [column.group?.[index], column.label[index]].filter(Boolean).join(': ') +
    (column.mark && ` ${column.mark}`);
  return [part(0), part(1)];
};

/** Compares each column's units with its whole; rates do not add up. */
export const withSums = (form: UncheckedForm): FormTable => {
  const { columns, lines } = form;
  const differences: FormDifference[] = [];
  let compared = 0;
  for (const whole of lines.filter((line) => line.isWhole)) {
    const parts = lines.filter((line) => !line.isWhole && line.counted === whole.counted);
    if (parts.length === 0) continue;
    columns.forEach((column, index) => {
      const values = [whole, ...parts].map((line) => line.cells[index]?.value ?? null);
      if (column.isRate || values.includes(null)) return;
      compared += 1;
      const [right = 0, ...rest] = values.map(Number);
      const left = rest.reduce((sum, value) => sum + value, 0);
      if (left !== right) differences.push({ what: named(column), left, right });
    });
  }
  return { ...form, compared, differences };
};
