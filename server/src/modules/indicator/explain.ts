import type { Message } from '../../kernel/errors.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import type { Where } from '../../platform/resource/where.js';
import { type Definition, isShare, latestCondition } from './definition.js';

/** The words of a definition that stand for the year asked, replaced by it. */
const fillYear = (value: unknown, year: number): unknown => {
  if (value === '$year') return year;
  if (value === '$yearStart') return `${year}-01-01`;
  if (value === '$yearEnd') return `${year}-12-31`;
  if (Array.isArray(value)) return value.map((one) => fillYear(one, year));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fillYear(one, year)]));
  }
  return value;
};

const ofYear = (definition: Definition, year: number, parts: readonly (Where | null)[]): Where => {
  const filled = parts
    .filter((part): part is Where => part !== null)
    .map((part) => fillYear(part, year) as Where);
  const inYear: Where[] = definition.yearField === null ? [] : [{ [definition.yearField]: { eq: year } }];
  return {
    and: [...inYear, latestCondition(definition), definition.among ?? {}, ...filled].filter(
      (part) => Object.keys(part).length > 0,
    ),
  };
};

export interface RowFilters {
  readonly numerator: Where;
  readonly denominator: Where | null;
  readonly missing: Where | null;
}

/**
 * The filters that list the rows behind a figure, for the subject's own list. `years`: the year asked, or for a cumulative
 * indicator every year from the start of the period. `part`: a further condition on the row, of a breakdown.
 * `boundary`: the area as it was on that day.
 */
export const rowFilters = (
  definition: Definition,
  areaId: number,
  years: readonly number[],
  part: Where | null = null,
  boundary?: PlainDate,
): RowFilters => {
  const place: Where = { within: String(areaId), ...(boundary === undefined ? {} : { boundary }) };
  const over = (parts: readonly (Where | null)[]): Where => {
    const [only, ...more] = years.map((year) => ofYear(definition, year, [...parts, part]));
    return { and: [place, more.length === 0 ? (only ?? {}) : { or: [only, ...more] }] };
  };
  const { numerator, denominator, known } = definition;
  if (!isShare(definition)) return { numerator: over([numerator]), denominator: null, missing: null };
  return {
    numerator: over([denominator, known, numerator]),
    denominator: over([denominator]),
    missing: known === null ? null : over([denominator, { not: known }]),
  };
};

/** Of the rows that a distinct count counts the first of each subject, so that their number is the figure; `part` as above. */
const firstRows = (
  definition: Definition,
  areaId: number,
  years: readonly number[],
  part: Where | null,
  boundary?: PlainDate,
): Where => {
  const field = definition.measuredField ?? 'id';
  const { numerator } = rowFilters(definition, areaId, years, null, boundary);
  const among: Where = { and: [numerator, { [field]: { isNull: false } }] };
  const first: Where = { first: { per: [field], by: definition.yearField ?? 'id', among } };
  if (part === null) return first;
  const ofPart = years.map((year) => ofYear(definition, year, [part]));
  return { and: [first, { or: ofPart }] };
};

/** The filters whose lists have as many rows as a figure, or a part of it, counts. */
export const figureRows = (
  definition: Definition,
  areaId: number,
  years: readonly number[],
  part: Where | null = null,
  boundary?: PlainDate,
): RowFilters =>
  definition.measure === 'COUNT_DISTINCT'
    ? {
        numerator: firstRows(definition, areaId, years, part, boundary),
        denominator: null,
        missing: null,
      }
    : rowFilters(definition, areaId, years, part, boundary);

/** How the value comes from the counts, in words; the indicator's own text says what is counted. */
export const formulaOf = (
  definition: Definition,
  explanation: string | null,
  explanationEn: string | null,
): Message => {
  const vi = isShare(definition)
    ? 'Giá trị = tử số ÷ (mẫu số − số chưa có thông tin) × 100; chỉ chia một lần, sau khi đã cộng các địa bàn.'
    : definition.isCumulative
      ? 'Giá trị = số đếm luỹ kế từ đầu giai đoạn, mỗi đối tượng chỉ tính một lần.'
      : 'Giá trị = số đếm trong năm.';
  const en = isShare(definition)
    ? 'Value = numerator ÷ (denominator − missing) × 100; divided once, after the areas are added.'
    : definition.isCumulative
      ? 'Value = count since the start of the period, each subject once.'
      : 'Value = count in the year.';
  return {
    vi: [explanation, vi].filter(Boolean).join(' '),
    en: [explanationEn, en].filter(Boolean).join(' '),
  };
};
