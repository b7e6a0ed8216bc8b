import { type Forecast, forecastNext, tellingWords } from '../../engine/index.js';
import { type PlainDate, yearOf } from '../../kernel/plain-date.js';
import { today } from '../../platform/clock.js';
import type { Connection } from '../../platform/database/database.js';
import { rolesReadingPersonalData, type Viewer } from '../../platform/resource/access.js';
import { findArea } from '../territory/index.js';
import { countOffered, countPlacedByYear, countSeekers, type SeekersCounted } from './market.store.js';

export interface MarketYear {
  readonly year: number;
  readonly registered: number;
  readonly openings: number;
  readonly placed: number;
}

export interface MarketOccupation {
  /** null: the occupation is not recorded. */
  readonly occupation: string | null;
  readonly seekersOpen: number;
  readonly openingsOpen: number;
  readonly years: readonly MarketYear[];
  readonly registeredNext: Forecast | null;
  readonly openingsNext: Forecast | null;
  /** Who seeks this work now; null where the viewer may not see so small groups. */
  readonly bySex: readonly MarketPart[] | null;
  readonly byAge: readonly MarketPart[] | null;
}

export interface MarketPart {
  readonly key: string;
  readonly count: number;
}

export interface LabourMarket {
  readonly occupations: readonly MarketOccupation[];
  /** Who seeks work now; null where the viewer may not see so small groups. */
  readonly bySex: readonly MarketPart[] | null;
  readonly byAge: readonly MarketPart[] | null;
}

/** Spellings of one occupation ("Thợ may", "may") are one line. */
const occupationKey = (occupation: string | null): string => [...tellingWords(occupation)].sort().join(' ');

interface Line {
  readonly spellings: Map<string, number>;
  readonly registered: Map<number, number>;
  readonly openings: Map<number, number>;
  readonly placed: Map<number, number>;
  readonly seekers: SeekersCounted[];
  seekersOpen: number;
  openingsOpen: number;
}

const add = <Key>(counts: Map<Key, number>, key: Key, by: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + by);
};

class Lines {
  readonly #lines = new Map<string, Line>();

  of(occupation: string | null): Line {
    const key = occupationKey(occupation);
    const known = this.#lines.get(key);
    const line = known ?? {
      spellings: new Map(),
      registered: new Map(),
      openings: new Map(),
      placed: new Map(),
      seekers: [],
      seekersOpen: 0,
      openingsOpen: 0,
    };
    this.#lines.set(key, line);
    if (occupation !== null) add(line.spellings, occupation, 1);
    return line;
  }

  all(): readonly Line[] {
    return [...this.#lines.values()];
  }
}

const usualSpelling = ({ spellings }: Line): string | null =>
  [...spellings].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? null;

/** Ages by which supply is told: the bands of the labour statistics. */
const ageBands = [
  ['15-24', 24],
  ['25-34', 34],
  ['35-44', 44],
  ['45-59', 59],
] as const;

const ageBand = (birthYear: number | null, year: number): string => {
  if (birthYear === null) return 'UNKNOWN';
  const age = year - birthYear;
  return ageBands.find(([, last]) => age <= last)?.[0] ?? '60+';
};

/**
 * Groups of 1 to 9 persons are told to those only who may read who they are, and so are hamlets: what a commune has beside the
 * hamlets that are shown would tell of a small one.
 */
const leastPublic = 10;

const partsOf = (
  groups: readonly (readonly SeekersCounted[])[],
  keyOf: (one: SeekersCounted) => string,
  viewer: Viewer,
  isHamlet: boolean,
): (MarketPart[] | null)[] => {
  const parts = groups.map((seekers) => {
    const counts = new Map<string, number>();
    for (const one of seekers) add(counts, keyOf(one), one.count);
    return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => (a.key < b.key ? -1 : 1));
  });
  // One small group hides all: the others and the whole would give it back.
  const isPublic = !isHamlet && parts.flat().every(({ count }) => count >= leastPublic);
  return isPublic || rolesReadingPersonalData.includes(viewer.role) ? parts : parts.map(() => null);
};

/**
 * Supply of and demand for work in an area by occupation over the years up to a day, with the mean of the last three years as a
 * forecast and the error that this method made before, in three statements.
 */
export const readLabourMarket = async (
  connection: Connection,
  viewer: Viewer,
  areaId: number,
  fromYear: number,
  on: PlainDate,
): Promise<LabourMarket> => {
  const area = await findArea(connection, viewer, areaId);
  const isHamlet = area['level'] === 'HAMLET';
  const lastYear = yearOf(on);
  // Who seeks work now is as old as now: ages of a chosen year would tell by subtraction who was born in one year.
  const thisYear = yearOf(today());
  const lines = new Lines();
  const seekers = await countSeekers(connection, areaId);
  for (const one of seekers) {
    const { occupation, year, isOpen, count } = one;
    const line = lines.of(occupation);
    add(line.registered, year, count);
    if (isOpen) {
      line.seekersOpen += count;
      line.seekers.push(one);
    }
  }
  for (const { occupation, year, openings, stillOpen } of await countOffered(connection, areaId, on)) {
    const line = lines.of(occupation);
    add(line.openings, year, openings);
    line.openingsOpen += stillOpen;
  }
  for (const { occupation, year, count } of await countPlacedByYear(connection, areaId))
    add(lines.of(occupation).placed, year, count);
  const years = Array.from({ length: Math.max(0, lastYear - fromYear + 1) }, (_, index) => fromYear + index);
  const next = (counts: ReadonlyMap<number, number>): Forecast | null =>
    forecastNext(
      years.map((year) => counts.get(year) ?? 0),
      lastYear,
    );
  const sexOf = ({ sex }: SeekersCounted): string => sex ?? 'UNKNOWN';
  const ageOf = ({ birthYear }: SeekersCounted): string => ageBand(birthYear, thisYear);
  const groups = lines.all().map((line) => line.seekers);
  const [sexes, ages] = [sexOf, ageOf].map((keyOf) => partsOf(groups, keyOf, viewer, isHamlet));
  const occupations = lines.all().map(
    (line, index): MarketOccupation => ({
      occupation: usualSpelling(line),
      seekersOpen: line.seekersOpen,
      openingsOpen: line.openingsOpen,
      years: years.map((year) => ({
        year,
        registered: line.registered.get(year) ?? 0,
        openings: line.openings.get(year) ?? 0,
        placed: line.placed.get(year) ?? 0,
      })),
      registeredNext: next(line.registered),
      openingsNext: next(line.openings),
      bySex: sexes?.[index] ?? null,
      byAge: ages?.[index] ?? null,
    }),
  );
  return {
    occupations: occupations.sort(
      (a, b) =>
        b.seekersOpen + b.openingsOpen - a.seekersOpen - a.openingsOpen ||
        String(a.occupation).localeCompare(String(b.occupation), 'vi'),
    ),
    bySex: partsOf([groups.flat()], sexOf, viewer, isHamlet)[0] ?? null,
    byAge: partsOf([groups.flat()], ageOf, viewer, isHamlet)[0] ?? null,
  };
};
