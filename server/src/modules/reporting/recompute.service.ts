import { canonicalJson } from '../../kernel/canonical-json.js';
import type { Connection, Database } from '../../platform/database/database.js';
import { column, sql } from '../../platform/database/sql.js';
import { inPast } from '../../platform/resource/past.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { compareFigures, type FigureChange, inFormOf } from './changes.rules.js';
import { type Figures, type FrozenReport, isOfThisForm } from './figures.js';
import { readFigures } from './figures.service.js';
import { hashOf } from './freeze.service.js';
import { Report, ReportingPeriod, ReportSnapshot } from './reporting.entity.js';
import { getRow } from './report.service.js';

const periodOf = async (connection: Connection, snapshot: Readonly<Row>): Promise<Row> => {
  const report = await getRow(connection, resourceOf(Report), Number(snapshot['reportId']), null);
  return getRow(connection, resourceOf(ReportingPeriod), Number(report['periodId']), null);
};

/**
 * The figures of a submitted report, counted again from the records as the history says they stood then. A snapshot's id was taken
 * while nobody else wrote, so every write with a lower id came before it and every other after.
 */
export const recomputeFigures = (database: Database, snapshot: Readonly<Row>): Promise<Figures> =>
  inPast(database, Number(snapshot['id']), async (past) => readFigures(past, await periodOf(past, snapshot)));

export interface Verification {
  readonly snapshotId: number;
  /** Whether the content still has the hash it was submitted with. */
  readonly isIntact: boolean;
  /** Whether the records of that moment give every figure again; empty for a snapshot of an earlier form. */
  readonly isReproduced: boolean | null;
  readonly differences: readonly FigureChange[];
}

export const verifySnapshot = async (database: Database, snapshot: Readonly<Row>): Promise<Verification> => {
  const content = snapshot['content'] as FrozenReport;
  const own = { snapshotId: Number(snapshot['id']), isIntact: hashOf(content) === snapshot['hash'] };
  if (!isOfThisForm(content)) return { ...own, isReproduced: null, differences: [] };
  const figures = await recomputeFigures(database, snapshot);
  return {
    ...own,
    isReproduced: canonicalJson(inFormOf(content.figures, figures)) === canonicalJson(content.figures),
    differences: compareFigures(content.figures, figures),
  };
};

/** Every stored snapshot, checked against its hash and counted again, one after the other. */
export const verifySnapshots = async (database: Database): Promise<Verification[]> => {
  const ids = await database.read.arrays(sql`select id from report_snapshot order by id`);
  const found: Verification[] = [];
  for (const [id] of ids) {
    const [snapshot] = await readStored(database.read, resourceOf(ReportSnapshot), [
      sql`${column('t1', 'id')} = ${Number(id)}`,
    ]);
    if (snapshot) found.push(await verifySnapshot(database, snapshot));
  }
  return found;
};
