import { type Message, messageOf } from '../../kernel/errors.js';
import type { Connection } from '../../platform/database/database.js';
import { column, sql } from '../../platform/database/sql.js';
import { requireWrite, type Viewer } from '../../platform/resource/access.js';
import { type Resource, resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import { checkValue, type Row } from '../../platform/resource/values.js';
import { Programme } from '../programme/index.js';
import { Indicator } from '../target/index.js';
import { findArea } from '../territory/index.js';
import { toDefinition } from './definition.js';
import { findFaults } from './definition-faults.js';
import { explainDefinition } from './explain.service.js';
import type { Fault } from './fault.js';
import type { ExplanationType } from './indicator.types.js';
import { measureYears } from './measure.store.js';
import { findProgramme, type Judged, judge, periodOf, readGoals, yearsBehind } from './progress.service.js';

export interface Trial {
  readonly faults: readonly Fault[];
  /** Empty while anything is wrong. */
  readonly judged: Judged | null;
  readonly explanation: ExplanationType | null;
}

/** Names are asked for when the indicator is saved, not to try it. */
const namingFields = new Set(['code', 'position', 'name', 'programmeId']);

const labelOf = ({ label }: { readonly label: readonly [string, string] }): Message => ({
  vi: label[0],
  en: label[1],
});

/** The row as it would be saved: what was given over what is stored, each value checked like that of a save. */
const draft = (
  resource: Resource,
  given: Readonly<Row>,
  stored: Readonly<Row>,
): { row: Row; faults: Fault[] } => {
  const row: Row = {};
  const faults: Fault[] = Object.keys(given)
    .filter((key) => !resource.fieldsByName.has(key))
    .map((key) => ({
      path: key,
      message: messageOf('INPUT_UNKNOWN_FIELD', { resource: labelOf(resource), field: key }),
    }));
  for (const field of resource.fields) {
    const isGiven = field.name in given && field.derived !== true;
    const value = isGiven ? (given[field.name] ?? null) : (stored[field.name] ?? field.initial ?? null);
    row[field.name] = value;
    if (field.derived || namingFields.has(field.name)) continue;
    const checked = checkValue(field, value);
    if (!checked.ok) faults.push({ path: field.name, message: checked.violation.message });
    else if (field.type !== 'json') row[field.name] = checked.value;
  }
  return { row, faults };
};

const findStored = async (connection: Connection, resource: Resource, id: unknown): Promise<Row> => {
  const [stored] = Number.isSafeInteger(Number(id))
    ? await readStored(connection, resource, [sql`${column('t1', 'id')} = ${Number(id)}`])
    : [];
  return stored ?? {};
};

const findOwnProgramme = async (connection: Connection, id: unknown): Promise<Row> => {
  const own = await findStored(connection, resourceOf(Programme), id);
  return 'id' in own ? own : findProgramme(connection, null);
};

/**
 * An indicator's definition tried on the records as they are, without saving anything: the figure of an area and a year with the
 * rows behind it, or everything that is wrong with it. `given` has the fields of a save; with an `id` those of the stored one stand behind.
 */
export const tryDefinition = async (
  connection: Connection,
  viewer: Viewer,
  given: Readonly<Row>,
  areaId: number,
  year: number,
): Promise<Trial> => {
  const resource = resourceOf(Indicator);
  requireWrite(viewer, resource);
  await findArea(connection, viewer, areaId);
  const { id, ...fields } = given;
  const stored = await findStored(connection, resource, id ?? 0);
  const { row, faults } = draft(resource, fields, stored);
  const all = [
    ...faults,
    ...findFaults(connection, row, viewer.role === 'ANALYST' ? 'ANALYST' : 'ADMIN').filter(
      ({ path }) => !faults.some((one) => one.path === path),
    ),
  ];
  if (all.length > 0) return { faults: all, judged: null, explanation: null };
  const programme = await findOwnProgramme(connection, row['programmeId']);
  const definition = toDefinition({ ...row, id: stored['id'] ?? 0, programmeId: programme['id'] }, programme);
  const period = periodOf(programme);
  const years = [...new Set([...yearsBehind(definition, period.from, year), year - 1])];
  const yearly = await measureYears(connection, definition, areaId, years);
  const { targets } = await readGoals(connection, [definition.id], areaId);
  return {
    faults: [],
    judged: judge(definition, yearly, [], targets, period, year),
    explanation: await explainDefinition(connection, definition, row, programme, areaId, year),
  };
};
