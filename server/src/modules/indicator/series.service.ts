import type { PlainDate } from '../../kernel/plain-date.js';
import type { Connection } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import type { Viewer } from '../../platform/resource/access.js';
import { deprivationFields } from '../review/index.js';
import { type Definition, toDefinition } from './definition.js';
import { findIndicator, findProgramme, readSeries, type YearOfIndicator } from './progress.service.js';
import { testedNames } from './tested-fields.js';
import { indicatorOfVersion } from './version.service.js';

export interface MarkedYear extends YearOfIndicator {
  /** Codes of the standards by which the area's annual reviews of the year were judged. */
  readonly standards: readonly string[];
  /** By another standard than the last year before that has one: the two cannot be compared directly. */
  readonly startsStandard: boolean;
}

const judgedByStandard: ReadonlySet<string> = new Set([
  ...deprivationFields,
  'deprivationCount',
  'deprivationScore',
  'computedClass',
  'proposedClass',
  'recognisedClass',
]);

/** Whether a figure changes its meaning with the poverty standard. */
const restsOnStandard = (definition: Definition): boolean =>
  testedNames(definition).some((name) => judgedByStandard.has(name));

/** The standards of the annual reviews of an area, of the units above it and of those below, by year. */
const readStandards = async (
  connection: Connection,
  areaId: number,
): Promise<ReadonlyMap<number, readonly string[]>> => {
  const standards = new Map<number, string[]>();
  const found = await connection.arrays(
    sql`select distinct c.year, s.code from review_campaign as c join poverty_standard as s on s.id = c.standard_id
      where c.kind = 'ANNUAL' and (c.area_id in (select descendant_id from area_closure where ancestor_id = ${areaId})
        or c.area_id in (select ancestor_id from area_closure where descendant_id = ${areaId})) order by c.year, s.code`,
  );
  for (const [year, code] of found)
    standards.set(Number(year), [...(standards.get(Number(year)) ?? []), String(code)]);
  return standards;
};

/** An indicator's years, with the break where the poverty standard changes. */
export const readMarkedSeries = async (
  connection: Connection,
  viewer: Viewer,
  areaId: number,
  indicatorCode: string,
  fromYear: number,
  toYear: number,
  programmeCode: string | null,
  boundary?: PlainDate,
  versionNumber: number | null = null,
): Promise<MarkedYear[]> => {
  const years = await readSeries(
    connection,
    viewer,
    areaId,
    indicatorCode,
    fromYear,
    toYear,
    programmeCode,
    boundary,
    versionNumber,
  );
  const programme = await findProgramme(connection, programmeCode);
  const current = await findIndicator(connection, programme, indicatorCode);
  const definition = toDefinition(await indicatorOfVersion(connection, current, versionNumber), programme);
  const standards = restsOnStandard(definition) ? await readStandards(connection, areaId) : new Map();
  const codesOf = (year: number): readonly string[] => standards.get(year) ?? [];
  return years.map((one) => {
    const before = [...standards.keys()].filter((year) => year < one.year).at(-1);
    const own = codesOf(one.year);
    const startsStandard = before !== undefined && own.length > 0 && own.join() !== codesOf(before).join();
    return { ...one, standards: own, startsStandard };
  });
};
