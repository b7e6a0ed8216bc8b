import type { Value } from '../database/database.js';
import type { Viewer } from './access.js';
import { type Bands, type GroupKey, shownKey } from './group-keys.js';
import { groupCursor, type OrderTerm } from './group-order.js';
import {
  getMeasure,
  isSameMeasure,
  type Measure,
  type MeasureKind,
  measureKinds,
  readMeasure,
} from './measures.js';
import type { Resource } from './resource.js';
import type { Requested } from './selection.js';
import type { Row } from './values.js';
import type { Where } from './where.js';

/** Measures of one question, each computed once however often it is named. */
export class Measures {
  readonly all: Measure[] = [];

  constructor(
    private readonly resource: Resource,
    private readonly viewer: Viewer,
  ) {}

  add(kind: MeasureKind, field: string | null, where: Where | null, path: string): number {
    const measure = getMeasure(this.resource, this.viewer, kind, field, where, path);
    const known = this.all.findIndex((one) => isSameMeasure(one, measure));
    return known >= 0 ? known : this.all.push(measure) - 1;
  }
}

/** What of a group's row one requested field shows: from the measures and shares by their indexes. */
export type Shown =
  | { readonly key: string; readonly kind: 'measure'; readonly at: number }
  | { readonly key: string; readonly kind: 'rate'; readonly at: number }
  | { readonly key: string; readonly kind: 'share'; readonly at: number }
  | { readonly key: string; readonly kind: 'fields'; readonly at: readonly (readonly [string, number])[] };

/** What is asked of every group, with the keys that each share stays within. */
export const shownFigures = (
  requested: readonly Requested[],
  measures: Measures,
): { readonly shown: readonly Shown[]; readonly shares: readonly (readonly string[])[] } => {
  const shares: (readonly string[])[] = [];
  const shown = requested.flatMap(({ key, name, fields, arguments: given }): Shown[] => {
    const where = (given['where'] ?? null) as Where | null;
    if (name === 'count') return [{ key, kind: 'measure', at: measures.add('count', null, where, key) }];
    if (name === 'rate') return [{ key, kind: 'rate', at: measures.add('count', null, where, key) }];
    if (name === 'share') {
      // As the document has it: one key may stand for a list of one.
      const within = [given['within'] ?? []].flat() as unknown as readonly string[];
      return [{ key, kind: 'share', at: shares.push(within) - 1 }];
    }
    const kind = measureKinds.find((known) => known === name);
    if (!kind) return [];
    const at = fields.map((field) => [field.name, measures.add(kind, field.name, where, key)] as const);
    return [{ key, kind: 'fields', at }];
  });
  return { shown, shares };
};

/** How a row of the statement is read: grouping, rows, keys, names of units, measures, shares, cursor. */
export interface Reading {
  readonly keys: readonly GroupKey[];
  readonly bands: readonly Bands[];
  /** Which keys are units: two columns each. */
  readonly units: readonly { readonly index: number }[];
  readonly measures: readonly Measure[];
  readonly places: readonly { readonly first: number; readonly length: number }[];
  readonly shown: readonly Shown[];
  readonly counts: { readonly columns: number; readonly shares: number };
  /** The order's terms where a cursor was asked for. */
  readonly told: readonly OrderTerm[];
}

/** A group as the API shows it. */
export const readGroup = (values: readonly Value[], reading: Reading): Row => {
  const { keys, bands, units, measures, places, shown, counts, told } = reading;
  const count = Number(values[1]);
  const row: Row = { grouping: Number(values[0]) };
  const afterKeys = 2 + keys.length;
  keys.forEach((key, index) => {
    const at = afterKeys + 2 * units.findIndex((unit) => unit.index === index);
    row[key.name] = shownKey(key, values[2 + index], bands, values.slice(at, at + 2));
  });
  const figures = afterKeys + 2 * units.length;
  const measureAt = (at: number): unknown => {
    const [measure, place] = [measures[at], places[at]];
    if (!measure || !place) return null;
    const first = figures + place.first;
    return readMeasure(measure, values.slice(first, first + place.length));
  };
  for (const one of shown) {
    if (one.kind === 'measure') row[one.key] = measureAt(one.at);
    else if (one.kind === 'rate') row[one.key] = count === 0 ? null : Number(measureAt(one.at)) / count;
    else if (one.kind === 'share') {
      const whole = Number(values[figures + counts.columns + one.at]);
      row[one.key] = whole === 0 ? null : count / whole;
    } else row[one.key] = Object.fromEntries(one.at.map(([field, at]) => [field, measureAt(at)]));
  }
  if (told.length > 0)
    row['cursor'] = groupCursor(told, values.slice(figures + counts.columns + counts.shares));
  return row;
};
