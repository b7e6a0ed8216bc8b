import type { Connection, Database } from '../../platform/database/database.js';
import { name, type Sql, sql } from '../../platform/database/sql.js';
import { unitsWithin, type Viewer } from '../../platform/resource/access.js';
import type { Action, Changes } from '../../platform/resource/audit.js';
import { placesOf } from '../../platform/resource/follow-path.js';
import { inPast } from '../../platform/resource/past.js';
import { getResource, type Resource, resourceOf } from '../../platform/resource/resource.js';
import type { Row } from '../../platform/resource/values.js';
import { Allocation, AllocationShare, Contribution, Disbursement, Settlement } from '../funding/index.js';
import { type FigureSource, readFigureRows, type RowPart } from '../indicator/index.js';
import { TrainingAttendance } from '../monitoring/index.js';
import { HouseholdReview } from '../review/index.js';
import { Support } from '../support/index.js';
import { Training, TrainingEnrolment } from '../work/index.js';
import { Indicator, ReportedValue, Target } from '../target/index.js';
import type { FigureKind } from './changes.rules.js';
import { getSubmitted } from './changes.service.js';
import type { FrozenReport } from './figures.js';

export interface WriteSince {
  readonly at: string;
  readonly userName: string | null;
  readonly action: Action;
  readonly version: number;
  readonly changes: Changes;
}

/** A record that a figure comes from and that changed since the report was submitted. */
export interface RecordBehind {
  readonly resource: string;
  readonly id: number;
  readonly isGone: boolean;
  /** What the record counted for in an indicator, and counts for now; empty where it is not itself counted or nothing moved. */
  readonly before: RowPart | null;
  readonly after: RowPart | null;
  readonly writes: readonly WriteSince[];
}

export interface RecordsBehind {
  readonly records: readonly RecordBehind[];
  /** More were written than are read at once: the latest are shown. */
  readonly isPartial: boolean;
}

const mostWrites = 2_000;

const anyOf = (...targets: Parameters<typeof resourceOf>[0][]): FigureSource[] =>
  targets.map((target) => ({ resource: resourceOf(target), fields: null }));

/** What figures that are no indicators come from. */
const sourcesOf = (kind: FigureKind, code: string): readonly FigureSource[] => {
  switch (kind) {
    case 'FUNDING':
      return anyOf(Allocation, AllocationShare, Disbursement, Settlement, Contribution);
    case 'TRAINING':
      return anyOf(TrainingEnrolment, TrainingAttendance, Training);
    case 'BENEFICIARY':
      return anyOf(Support, HouseholdReview);
    case 'ACTIVITY':
      return [{ resource: getResource(code.split(' · ')[0] ?? ''), fields: null }];
    default:
      return anyOf(HouseholdReview);
  }
};

interface Written extends WriteSince {
  readonly rowId: number;
}

/** Writes to a resource since an id was taken that touch any of the fields, the latest first. */
const readWrites = async (
  connection: Connection,
  { resource, fields }: FigureSource,
  moment: number,
): Promise<Written[]> => {
  const found = await connection.arrays(
    sql`select e.row_id, e.at, u.name, e.action, e.version, e.changes from audit_entry as e left join ${name('user')} as u on u.id = e.user_id
      where e.resource = ${resource.key} and e.id > ${moment} order by e.id desc limit ${mostWrites}`,
  );
  return found
    .map(([rowId, at, userName, action, version, changes]) => ({
      rowId: Number(rowId),
      at: String(at),
      userName: userName === null || userName === undefined ? null : String(userName),
      action: action as Action,
      version: Number(version),
      changes: JSON.parse(String(changes)) as Changes,
    }))
    .filter(
      ({ action, changes }) =>
        action !== 'UPDATE' || fields === null || Object.keys(changes).some((field) => fields.has(field)),
    );
};

/** A row as far as its writes tell where it lies: the last value of each field, or the one that was deleted. */
const sketchOf = (rowId: number, writes: readonly Written[]): Row => {
  const row: Row = { id: rowId };
  for (const { changes } of writes.toReversed())
    for (const [field, [before, after]] of Object.entries(changes)) row[field] = after ?? before;
  return row;
};

const standingRows = async (
  connection: Connection,
  resource: Resource,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Row>> => {
  const columns = resource.scope?.[0];
  const field = columns === undefined ? undefined : resource.references.get(columns);
  const found = await connection.arrays(
    sql`select id, ${name(field?.column ?? 'id')} from ${name(resource.table)} where ${connection.dialect.isIn(name('id'), ids)}`,
  );
  return new Map(
    found.map(([id, reference]) => [
      Number(id),
      { id: Number(id), ...(field ? { [field.name]: reference === null ? null : Number(reference) } : {}) },
    ]),
  );
};

/** The records of one source in the area that were written since. */
const recordsOf = async (
  connection: Connection,
  source: FigureSource,
  units: ReadonlySet<number>,
  moment: number,
  parts: (rowId: number) => Pick<RecordBehind, 'before' | 'after'>,
): Promise<RecordsBehind> => {
  const writes = await readWrites(connection, source, moment);
  const byRow = new Map<number, Written[]>();
  for (const write of writes) byRow.set(write.rowId, [...(byRow.get(write.rowId) ?? []), write]);
  const ids = [...byRow.keys()];
  if (ids.length === 0) return { records: [], isPartial: false };
  const standing = await standingRows(connection, source.resource, ids);
  const rows = ids.map((id) => standing.get(id) ?? sketchOf(id, byRow.get(id) ?? []));
  const places = await placesOf(connection, source.resource, rows);
  const isNear = (place: number | null | undefined): boolean =>
    source.resource.scope === undefined || (typeof place === 'number' && units.has(place));
  return {
    records: ids
      .filter((_, index) => isNear(places[index]))
      .map((id) => ({
        resource: source.resource.key,
        id,
        isGone: !standing.has(id),
        ...parts(id),
        writes: (byRow.get(id) ?? []).map(({ at, userName, action, version, changes }) => ({
          at,
          userName,
          action,
          version,
          changes,
        })),
      })),
    isPartial: writes.length >= mostWrites,
  };
};

interface Around {
  readonly connection: Connection;
  readonly moment: number;
  readonly areaId: number;
  readonly units: ReadonlySet<number>;
}

const recordsOfEach = async (
  { connection, units, moment }: Around,
  sources: readonly FigureSource[],
  parts: (resource: Resource, rowId: number) => Pick<RecordBehind, 'before' | 'after'>,
): Promise<RecordsBehind[]> => {
  const read: RecordsBehind[] = [];
  for (const source of sources)
    read.push(await recordsOf(connection, source, units, moment, (rowId) => parts(source.resource, rowId)));
  return read;
};

const join = (read: readonly RecordsBehind[]): RecordsBehind => ({
  records: read.flatMap(({ records }) => records),
  isPartial: read.some(({ isPartial }) => isPartial),
});

const noParts = (): Pick<RecordBehind, 'before' | 'after'> => ({ before: null, after: null });

/** The indicator's own record, and what is asked or reported of it in the area. */
const aboutIndicator = async (around: Around, code: string): Promise<RecordsBehind[]> => {
  const read = await recordsOfEach(around, anyOf(Indicator, Target, ReportedValue), noParts);
  const own = new Set<string>();
  for (const [target, condition] of [
    [Indicator, sql`code = ${code}`],
    [
      Target,
      sql`area_id = ${around.areaId} and indicator_id in (select id from indicator where code = ${code})`,
    ],
    [
      ReportedValue,
      sql`area_id = ${around.areaId} and indicator_id in (select id from indicator where code = ${code})`,
    ],
  ] as const) {
    const { key, table } = resourceOf(target);
    const found = await around.connection.arrays(sql`select id from ${name(table)} where ${condition}`);
    for (const [id] of found) own.add(`${key} ${Number(id)}`);
  }
  return read.map((one) => ({
    ...one,
    records: one.records.filter(({ resource, id, isGone }) => isGone || own.has(`${resource} ${id}`)),
  }));
};

/** Also every row that counts for something else than it did, found by counting both now and in the past. */
const behindIndicator = async (
  database: Database,
  around: Around,
  year: number,
  code: string,
): Promise<RecordsBehind> => {
  const { areaId, moment } = around;
  const now = await readFigureRows(database.read, areaId, year, code);
  const then = await inPast(database, moment, (past) => readFigureRows(past, areaId, year, code));
  const moved = new Set(
    [...now.parts.keys(), ...then.parts.keys()].filter((id) => now.parts.get(id) !== then.parts.get(id)),
  );
  const partsOf = (id: number): Pick<RecordBehind, 'before' | 'after'> =>
    moved.has(id)
      ? { before: then.parts.get(id) ?? 'OUTSIDE', after: now.parts.get(id) ?? 'OUTSIDE' }
      : noParts();
  const read = await recordsOfEach(around, now.sources, (resource, id) =>
    resource === now.subject ? partsOf(id) : noParts(),
  );
  const { records, isPartial } = join([...read, ...(await aboutIndicator(around, code))]);
  const named = new Set(records.filter((one) => one.resource === now.subject.key).map(({ id }) => id));
  // Rows that moved without being written themselves: what they refer to was.
  const followers = [...moved]
    .filter((id) => !named.has(id))
    .map((id) => ({ resource: now.subject.key, id, isGone: false, ...partsOf(id), writes: [] }));
  return { records: [...records, ...followers], isPartial };
};

/** Those of a course of a component and kind; of what is deleted it cannot be said any more. */
const ofCourses = async (
  connection: Connection,
  { records, isPartial }: RecordsBehind,
  code: string,
): Promise<RecordsBehind> => {
  const [component = '', kind = ''] = code.split(' · ');
  const courses = sql`select t.id from training as t join component as c on c.id = t.component_id where c.code = ${component} and t.kind = ${kind}`;
  const own = new Set<string>();
  for (const [target, condition] of [
    [Training, sql`id in (${courses})`],
    [TrainingEnrolment, sql`training_id in (${courses})`],
    [TrainingAttendance, sql`training_id in (${courses})`],
  ] as const) {
    const { key, table } = resourceOf(target);
    const found = await connection.arrays(sql`select id from ${name(table)} where ${condition}`);
    for (const [id] of found) own.add(`${key} ${Number(id)}`);
  }
  return {
    records: records.filter(({ resource, id, isGone }) => isGone || own.has(`${resource} ${id}`)),
    isPartial,
  };
};

/** Supports that are or were of a component, and the sheets of households that it supports; of deleted sheets it cannot be said. */
const ofComponent = async (
  connection: Connection,
  { records, isPartial }: RecordsBehind,
  code: string,
): Promise<RecordsBehind> => {
  const ids = async (query: Sql): Promise<ReadonlySet<number>> =>
    new Set((await connection.arrays(query)).map(([id]) => Number(id)));
  const components = await ids(sql`select id from component where code = ${code}`);
  const given = sql`from support as s join component as c on c.id = s.component_id where c.code = ${code}`;
  const supports = await ids(sql`select s.id ${given}`);
  const sheets = await ids(
    sql`select r.id from household_review as r where r.household_id in (select s.household_id ${given})`,
  );
  const wasGiven = ({ writes }: RecordBehind): boolean =>
    writes.some(({ changes }) =>
      (changes['componentId'] ?? []).some((component) => components.has(Number(component))),
    );
  return {
    records: records.filter((one) =>
      one.resource === resourceOf(Support).key
        ? supports.has(one.id) || wasGiven(one)
        : one.isGone || sheets.has(one.id),
    ),
    isPartial,
  };
};

/**
 * The records behind what became of a figure since its report was submitted, each with who wrote what.
 */
export const readRecordsBehind = async (
  database: Database,
  viewer: Viewer,
  reportId: number,
  kind: FigureKind,
  code: string,
): Promise<RecordsBehind> => {
  const connection = database.read;
  const { snapshot, period } = await getSubmitted(connection, viewer, reportId);
  const moment = Number(snapshot['id']);
  const areaId = Number(period['areaId']);
  const below = await connection.arrays(unitsWithin(areaId));
  const units = new Set(below.map((one) => Number(one[0])));
  const around: Around = { connection, moment, areaId, units };
  if (kind === 'INDICATOR') {
    const { figures } = snapshot['content'] as FrozenReport;
    const year = figures.indicators.find((one) => one.code === code)?.year ?? figures.year;
    return behindIndicator(database, around, year, code);
  }
  const found = join(await recordsOfEach(around, sourcesOf(kind, code), noParts));
  if (kind === 'TRAINING') return ofCourses(connection, found, code);
  return kind === 'BENEFICIARY' ? ofComponent(connection, found, code) : found;
};
