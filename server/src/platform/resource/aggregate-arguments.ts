import { inputError } from '../../kernel/errors.js';
import { isPlainDate, type PlainDate } from '../../kernel/plain-date.js';
import type { Bands } from './group-keys.js';
import type { GroupOrder } from './group-order.js';
import type { MeasureKind } from './measures.js';
import type { Where } from './where.js';

export interface MeasureInput {
  readonly measure: MeasureKind;
  readonly field?: string | null;
  readonly where?: Where | null;
}

export const comparisons = { gt: '>', gte: '>=', lt: '<', lte: '<=', eq: '=' } as const;

export type MeasureTest = MeasureInput & {
  readonly [Test in keyof typeof comparisons]?: number | null;
};

export interface AggregateArguments {
  readonly where?: Where | null;
  readonly groupBy?: readonly string[] | null;
  readonly groupings?: readonly (readonly string[])[] | null;
  readonly bands?: readonly Bands[] | null;
  readonly boundary?: string | null;
  readonly having?: readonly MeasureTest[] | null;
  readonly orderBy?: readonly GroupOrder[] | null;
  readonly limit?: number | null;
  readonly offset?: number | null;
  readonly after?: string | null;
}

const mostGroupings = 12;
const mostKeys = 12;

export const badArgument = (field: string, vi: string, en: string): Error =>
  inputError('INPUT_BAD_FILTER', { field, reason: { vi, en } });

/** The sets of key names by which rows are grouped: each set is a whole answer of its own, `[]` the total. */
export const groupingsOf = ({ groupBy, groupings }: AggregateArguments): readonly (readonly string[])[] => {
  if (groupBy && groupings)
    throw badArgument('groupings', 'chỉ dùng groupBy hoặc groupings', 'give groupBy or groupings, not both');
  const sets = (groupings ?? [groupBy ?? []]).map((one) => [...new Set(one)]);
  const distinct = new Set(sets.map((one) => one.toSorted().join()));
  if (sets.length === 0 || distinct.size < sets.length || sets.length > mostGroupings)
    throw badArgument(
      'groupings',
      `cần từ 1 đến ${mostGroupings} cách nhóm khác nhau`,
      `1 to ${mostGroupings} different groupings are expected`,
    );
  if (new Set(sets.flat()).size > mostKeys)
    throw badArgument('groupings', `nhiều nhất ${mostKeys} khoá`, `at most ${mostKeys} keys are taken`);
  return sets;
};

/** The day whose boundaries are followed: today unless said. */
export const boundaryOf = (boundary: string | null | undefined): PlainDate => {
  const day = boundary ?? new Date().toISOString().slice(0, 10);
  if (isPlainDate(day)) return day;
  throw badArgument('boundary', 'cần một ngày, ví dụ 2025-06-30', 'a day is expected, such as 2025-06-30');
};
