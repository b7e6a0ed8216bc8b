import type { Connection } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import type { Definition } from './definition.js';
import { readDefinitions } from './definition.store.js';
import { measureUnits, type Total } from './measure.store.js';
import {
  readAreaTotals,
  readCountedSubjects,
  readUnitTotals,
  recountSubjects,
  totalKey,
} from './totals.store.js';
import { storedYears, traceAll } from './traced.js';

export interface Verification {
  /** How many totals were recomputed and compared. */
  readonly compared: number;
  /** Codes of indicators whose figures every reading computes from the records. */
  readonly notStored: readonly string[];
  /** One line each: which total of which unit, year and indicator is stored as what and should be what. */
  readonly differences: readonly string[];
}

const figuresOf = ({ numerator, denominator, missing, subjects }: Total): string =>
  `${numerator} / ${denominator ?? '–'} / ${missing} / ${subjects}`;

const isEmpty = (total: Total): boolean =>
  total.numerator === 0 && (total.denominator ?? 0) === 0 && total.missing === 0 && total.subjects === 0;

const compare = (
  what: string,
  code: string,
  stored: readonly Total[],
  recomputed: readonly Total[],
): string[] => {
  const expected = new Map(recomputed.map((one) => [totalKey(one), one]));
  const found = new Map(stored.filter((one) => !isEmpty(one)).map((one) => [totalKey(one), one]));
  return [...new Set([...expected.keys(), ...found.keys()])].flatMap((key) => {
    const [should, is] = [expected.get(key), found.get(key)];
    const [shouldBe, isNow] = [
      should && !isEmpty(should) ? figuresOf(should) : 'nothing',
      is ? figuresOf(is) : 'nothing',
    ];
    const { place, year } = (should ?? is) as Total;
    return shouldBe === isNow
      ? []
      : [`${code}, ${what} ${place}, ${year}: stored ${isNow}, from the records ${shouldBe}`];
  });
};

const sumByArea = (units: readonly Total[], areasOf: ReadonlyMap<number, readonly number[]>): Total[] => {
  const sums = new Map<string, Total>();
  for (const unit of units) {
    for (const area of areasOf.get(unit.place) ?? []) {
      const total = { ...unit, place: area };
      const sum = sums.get(totalKey(total));
      sums.set(
        totalKey(total),
        sum
          ? {
              ...total,
              numerator: sum.numerator + total.numerator,
              denominator:
                total.denominator === null ? sum.denominator : (sum.denominator ?? 0) + total.denominator,
              missing: sum.missing + total.missing,
              subjects: sum.subjects + total.subjects,
            }
          : total,
      );
    }
  }
  return [...sums.values()];
};

/** The areas with units below them in which each unit lies. */
const readAreas = async (connection: Connection): Promise<ReadonlyMap<number, readonly number[]>> => {
  const pairs = (await connection.arrays(sql`select ancestor_id, descendant_id from area_closure`)).map(
    ([area, unit]): [number, number] => [Number(area), Number(unit)],
  );
  const wide = new Set(pairs.filter(([area, unit]) => area !== unit).map(([area]) => area));
  const areas = new Map<number, number[]>();
  for (const [area, unit] of pairs) {
    if (!wide.has(area)) continue;
    const known = areas.get(unit);
    if (known) known.push(area);
    else areas.set(unit, [area]);
  }
  return areas;
};

const compareSubjects = async (connection: Connection, definition: Definition): Promise<string[]> => {
  const [stored, recomputed] = [
    await readCountedSubjects(connection, definition.id),
    await recountSubjects(connection, definition),
  ];
  const unitsOf = new Map<number, Set<number>>();
  for (const { subjectId, unitId } of recomputed)
    unitsOf.set(subjectId, (unitsOf.get(subjectId) ?? new Set()).add(unitId));
  const keyOf = (one: { subjectId: number; unitId: number; year: number }): string =>
    `subject ${one.subjectId} in unit ${one.unitId}, ${one.year}`;
  const expected = new Set(recomputed.map(keyOf));
  const found = new Set(stored.map(keyOf));
  return [
    ...[...expected].filter((key) => !found.has(key)).map((key) => `${key}: not counted`),
    ...[...found].filter((key) => !expected.has(key)).map((key) => `${key}: counted without a record`),
    ...stored
      .filter((one) => !one.isShared && (unitsOf.get(one.subjectId)?.size ?? 0) > 1)
      .map((one) => `${keyOf(one)}: counted elsewhere too, and not marked so`),
  ].map((line) => `${definition.code}, ${line}`);
};

/** Recomputes every stored total from the records, the sums of areas included, and names each that differs. */
export const verifyTotals = async (connection: Connection): Promise<Verification> => {
  const definitions = await readDefinitions(connection);
  const traced = traceAll(definitions);
  const areas = await readAreas(connection);
  const differences: string[] = traced
    .filter(({ isStored }) => !isStored)
    .map(({ definition }) => `${definition.code}: its totals should be stored and are not`);
  let compared = 0;
  for (const { definition } of traced.filter(({ isStored }) => isStored)) {
    const years = storedYears(definition);
    const units = await measureUnits(connection, [definition], years ? { years } : {});
    const sums = sumByArea(units, areas);
    compared += units.length + sums.length;
    differences.push(
      ...compare('unit', definition.code, await readUnitTotals(connection, [definition.id], {}), units),
      ...compare('area', definition.code, await readAreaTotals(connection, [definition.id], null), sums),
      ...(definition.measure === 'COUNT_DISTINCT' ? await compareSubjects(connection, definition) : []),
    );
  }
  const notStored = definitions
    .filter(({ definition }) => !traced.some((one) => one.definition.id === definition.id))
    .map(({ definition }) => definition.code);
  return { compared, notStored, differences };
};
