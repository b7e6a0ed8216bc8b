import type { Measurement } from '../../engine/index.js';
import { type PlainDate, yearOf } from '../../kernel/plain-date.js';
import type { Connection } from '../../platform/database/database.js';
import { findResource, type Resource, referenced } from '../../platform/resource/resource.js';
import type { Where } from '../../platform/resource/where.js';
import type { Definition } from './definition.js';
import { isShare } from './definition.js';
import { measureYears } from './measure.store.js';

/**
 * What a figure of a part of a year is of: the rows dated through its last day, the state on that day, or, where the rows carry a
 * year and no day (as reviews do), a whole year.
 */
export type FigureBasis = 'ROWS_THROUGH' | 'STATE_ON' | 'YEAR';

/** The day by which a subject's rows belong to a reporting period; null where they have only a year. */
const dayOf = (subject: Resource): readonly string[] | null => {
  const path = subject.period;
  if (path === undefined) return null;
  let here = subject;
  for (const relation of path.slice(0, -1)) {
    const field = here.references.get(relation);
    if (!field) throw new Error(`${here.name} has no relation ${relation}`);
    here = referenced(field);
  }
  return here.fieldsByName.get(path.at(-1) ?? '')?.type === 'date' ? path : null;
};

const atEndOf = (path: readonly string[], condition: Where): Where =>
  path.reduceRight<Where>((inner, step) => ({ [step]: inner }), condition);

/** The end of the year asked, in a definition without a year field, replaced by another day. */
const onDay = (value: unknown, day: PlainDate): unknown => {
  if (value === '$yearEnd') return day;
  if (Array.isArray(value)) return value.map((one) => onDay(one, day));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, onDay(one, day)]));
};

/** A definition that counts through a day within the year asked, as far as its rows can tell. */
export const throughDay = (
  definition: Definition,
  day: PlainDate,
): { readonly definition: Definition; readonly basis: FigureBasis } => {
  if (day.endsWith('-12-31')) return { definition, basis: 'YEAR' };
  if (definition.yearField === null) {
    const { numerator, denominator, known } = definition;
    const filters = onDay({ numerator, denominator, known }, day) as typeof definition;
    return { definition: { ...definition, ...filters }, basis: 'STATE_ON' };
  }
  const subject = findResource(definition.subject);
  const path = subject ? dayOf(subject) : null;
  // The last row of a year is chosen among all rows of that year, later ones included.
  if (path === null || definition.latestBy !== null) return { definition, basis: 'YEAR' };
  return { definition: { ...definition, among: atEndOf(path, { lte: day }) }, basis: 'ROWS_THROUGH' };
};

/** How much a count or a sum grew within a span of days; null where its rows carry no day, or counting years apart would repeat subjects. */
export const countWithin = async (
  connection: Connection,
  definition: Definition,
  areaId: number,
  from: PlainDate,
  to: PlainDate,
): Promise<number | null> => {
  const subject = findResource(definition.subject);
  const path = subject ? dayOf(subject) : null;
  if (isShare(definition) || definition.yearField === null || path === null) return null;
  const { isCumulative, firstYear } = definition;
  const isDistinct = definition.measure === 'COUNT_DISTINCT';
  if (isDistinct && !isCumulative && yearOf(from) !== yearOf(to)) return null;
  const count = async (since: number, days: Record<string, PlainDate>): Promise<number> => {
    const years = Array.from({ length: yearOf(to) - since + 1 }, (_, index) => since + index);
    const among = { ...definition, among: atEndOf(path, days) };
    const counted: ReadonlyMap<number, Measurement> = await measureYears(connection, among, areaId, years);
    return [...counted.values()].reduce((sum, { numerator }) => sum + Number(numerator), 0);
  };
  if (!isDistinct || !isCumulative) return count(yearOf(from), { gte: from, lte: to });
  // Whom an earlier day of the period has counted is not counted again.
  const since = Math.min(firstYear, yearOf(from));
  return (await count(since, { lte: to })) - (await count(since, { lt: from }));
};
