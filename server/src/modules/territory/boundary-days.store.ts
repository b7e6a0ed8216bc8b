import { addDays, isPlainDate, type PlainDate } from '../../kernel/plain-date.js';
import type { Connection } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { unitsWithin, type Viewer } from '../../platform/resource/access.js';
import { findArea } from './find-area.js';

/** A day whose boundaries differ from those of another that is offered. */
export interface BoundaryDay {
  readonly day: PlainDate;
  /** When units within the area were merged, split, moved or renamed. */
  readonly changedOn: PlainDate;
  /** It is the last day before the change; else the day of the change itself. */
  readonly isBefore: boolean;
  /** What decided the change. */
  readonly documents: readonly string[];
}

const dayOr = (value: unknown, open: string): string => (isPlainDate(value) ? value : open);

/**
 * The days that stand for the boundaries that an area has had, newest first: the last change, and the day before each. Only those
 * on which the area was in force.
 */
export const readBoundaryDays = async (
  connection: Connection,
  viewer: Viewer,
  areaId: number,
): Promise<BoundaryDay[]> => {
  const area = await findArea(connection, viewer, areaId);
  const within = unitsWithin(areaId);
  const rows = await connection.arrays(
    sql`select effective_on, document from unit_succession
      where predecessor_id in (${within}) or successor_id in (${within})
      group by effective_on, document order by effective_on desc, document`,
  );
  const documents = new Map<PlainDate, string[]>();
  for (const [changedOn, document] of rows) {
    if (!isPlainDate(changedOn)) continue;
    const known = documents.get(changedOn) ?? [];
    documents.set(changedOn, document === null ? known : [...known, String(document)]);
  }
  const [from, to] = [dayOr(area['validFrom'], ''), dayOr(area['validTo'], '9999-12-31')];
  return [...documents]
    .flatMap(([changedOn, decided], index): BoundaryDay[] => {
      const common = { changedOn, documents: decided };
      const before = { ...common, day: addDays(changedOn, -1), isBefore: true };
      // The boundaries since an earlier change are those of the day before the next one.
      return index === 0 ? [{ ...common, day: changedOn, isBefore: false }, before] : [before];
    })
    .filter(({ day }) => from <= day && day <= to);
};
