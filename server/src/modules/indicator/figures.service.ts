import type { Measurement } from '../../engine/index.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import type { Connection } from '../../platform/database/database.js';
import type { Definition } from './definition.js';
import { readStoredDigests } from './definition.store.js';
import { isDistinct, measureYears, nothingMeasured } from './measure.store.js';
import { readAreaTotals, readBoundaryTotals, readRepeats, toMeasurement } from './totals.store.js';
import { digestOf, storedYears } from './traced.js';

type Figures = Map<number, Map<number, Measurement>>;

/** Subjects that several units of the area count, counted once. */
const withoutRepeats = async (
  connection: Connection,
  definitions: readonly Definition[],
  areaId: number,
  boundary: PlainDate | undefined,
  figures: Figures,
): Promise<void> => {
  const distinct = definitions.filter(isDistinct);
  if (distinct.length === 0) return;
  for (const { indicatorId, year, repeats } of await readRepeats(connection, distinct, areaId, boundary)) {
    const measurement = figures.get(indicatorId)?.get(year);
    if (measurement) measurement.numerator = Number(measurement.numerator) - repeats;
  }
};

/**
 * Figures of an area, each year by itself, by indicator and year: from the stored totals (two statements, whatever the area's
 * size), or from the records where an indicator's totals are not stored.
 */
export const readFigures = async (
  connection: Connection,
  definitions: readonly Definition[],
  areaId: number,
  yearsOf: (definition: Definition) => readonly number[],
  boundary?: PlainDate,
): Promise<ReadonlyMap<number, ReadonlyMap<number, Measurement>>> => {
  const digests = await readStoredDigests(connection);
  const stored = definitions.filter((definition) => {
    const years = storedYears(definition);
    const isCovered = !years || yearsOf(definition).every((year) => years.includes(year));
    return isCovered && digests.get(definition.id) === digestOf(definition);
  });
  const figures: Figures = new Map(definitions.map(({ id }) => [id, new Map()]));
  if (stored.length > 0) {
    const ids = stored.map(({ id }) => id);
    for (const definition of stored)
      for (const year of yearsOf(definition))
        figures.get(definition.id)?.set(year, nothingMeasured(definition));
    const totals =
      boundary === undefined
        ? await readAreaTotals(connection, ids, areaId)
        : await readBoundaryTotals(connection, ids, areaId, boundary);
    for (const total of totals) figures.get(total.indicatorId)?.set(total.year, toMeasurement(total));
    await withoutRepeats(connection, stored, areaId, boundary, figures);
  }
  for (const definition of definitions)
    if (!stored.includes(definition))
      figures.set(
        definition.id,
        await measureYears(connection, definition, areaId, yearsOf(definition), boundary),
      );
  return figures;
};
