import type { Connection } from '../../platform/database/database.js';
import { sql, verbatim } from '../../platform/database/sql.js';
import { lastReviews } from './flow.store.js';
import type { Place } from './review-filters.js';

/** Sheets that list another number of members than they count, as ids: no filter compares a field with a number of records. */
export const readOtherwiseCounted = async (
  connection: Connection,
  place: Place,
  year: number,
): Promise<readonly string[]> => {
  const found = await connection.arrays(
    sql`select l.id from (${lastReviews(place, year, verbatim('id, member_count'))}) as l
      join (select review_id, count(*) as members from member_review group by review_id) as m on m.review_id = l.id
      where l.member_count <> m.members order by l.id`,
  );
  return found.map(([id]) => String(id));
};
