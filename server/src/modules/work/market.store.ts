import type { PlainDate } from '../../kernel/plain-date.js';
import type { Connection } from '../../platform/database/database.js';
import { column, type Sql, sql, verbatim } from '../../platform/database/sql.js';
import { withinArea } from '../../platform/resource/access.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { JobSeeker, Placement, Vacancy } from './work.entity.js';

export interface SeekersCounted {
  readonly occupation: string | null;
  readonly sex: string | null;
  readonly birthYear: number | null;
  readonly year: number;
  readonly isOpen: boolean;
  readonly count: number;
}

export interface OfferedCounted {
  readonly occupation: string | null;
  readonly year: number;
  readonly openings: number;
  readonly stillOpen: number;
}

export interface PlacedCounted {
  readonly occupation: string | null;
  readonly year: number;
  readonly count: number;
}

const yearOfColumn = (target: Sql): Sql => sql`substr(cast(${target} as text), 1, 4)`;

const textOrNull = (value: unknown): string | null => (value === null ? null : String(value));

/** Who registered in an area, by what they seek, sex, year of birth and year, in one statement. */
export const countSeekers = async (connection: Connection, areaId: number): Promise<SeekersCounted[]> => {
  const born = sql`substr(${column('p', 'birth_date')}, 1, 4)`;
  const year = yearOfColumn(column('s', 'registered_on'));
  const found = await connection.arrays(
    sql`select ${column('s', 'occupation')}, ${column('p', 'sex')}, ${born}, ${year}, ${column('s', 'is_open')}, count(*) from job_seeker as s join person as p on p.id = s.person_id where ${withinArea(resourceOf(JobSeeker), 's', areaId)} group by 1, 2, 3, 4, 5`,
  );
  return found.map(([occupation, sex, birthYear, registered, isOpen, count]) => ({
    occupation: textOrNull(occupation),
    sex: textOrNull(sex),
    birthYear: birthYear === null ? null : Number(birthYear),
    year: Number(registered),
    isOpen: isOpen === true || isOpen === 1,
    count: Number(count),
  }));
};

/** What was offered in an area by occupation and year, and how much of it is still open on a day. */
export const countOffered = async (
  connection: Connection,
  areaId: number,
  on: PlainDate,
): Promise<OfferedCounted[]> => {
  const [closes, posted] = [column('v', 'closes_on'), column('v', 'posted_on')];
  const placed = sql`(select count(*) from placement where vacancy_id = ${column('v', 'id')})`;
  const left = sql`case when ${posted} <= ${on} and (${closes} is null or ${closes} >= ${on}) and ${column('v', 'openings')} > ${placed} then ${column('v', 'openings')} - ${placed} else 0 end`;
  const found = await connection.arrays(
    sql`select occupation, year, sum(openings), sum(still_open) from (select ${column('v', 'occupation')} as occupation, ${yearOfColumn(posted)} as year, ${column('v', 'openings')} as openings, ${left} as still_open from vacancy as v where ${withinArea(resourceOf(Vacancy), 'v', areaId)}) as offered group by occupation, year`,
  );
  return found.map(([occupation, year, openings, stillOpen]) => ({
    occupation: textOrNull(occupation),
    year: Number(year),
    openings: Number(openings),
    stillOpen: Number(stillOpen),
  }));
};

/** Who was placed in an area by the vacancy's occupation and year. */
export const countPlacedByYear = async (connection: Connection, areaId: number): Promise<PlacedCounted[]> => {
  const found = await connection.arrays(
    sql`select ${column('v', 'occupation')}, ${column('m', 'year')}, count(*) from placement as m left join vacancy as v on ${column('v', 'id')} = ${column('m', 'vacancy_id')} where ${withinArea(resourceOf(Placement), 'm', areaId)} group by ${verbatim('1, 2')}`,
  );
  return found.map(([occupation, year, count]) => ({
    occupation: textOrNull(occupation),
    year: Number(year),
    count: Number(count),
  }));
};
