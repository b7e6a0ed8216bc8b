import { addMeasurements, figureOf, type Measurement, protectCounts } from '../../engine/index.js';
import { accessError, inputError } from '../../kernel/errors.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import type { Connection } from '../../platform/database/database.js';
import { rolesReadingPersonalData, type Viewer } from '../../platform/resource/access.js';
import type { Label } from '../../platform/resource/field.js';
import { getResource } from '../../platform/resource/resource.js';
import type { Row } from '../../platform/resource/values.js';
import type { Where } from '../../platform/resource/where.js';
import { measureParts, overlap, readUnitsOf } from './breakdown.store.js';
import { type Definition, toDefinition, unitScale } from './definition.js';
import { figureRows, type RowFilters } from './explain.js';
import { readMoved } from './parts-then.store.js';
import { findIndicator, findProgramme, periodOf, yearsBehind } from './progress.service.js';
import { findArea } from '../territory/index.js';
import { partsOf, readEthnicities, type SplitName, splits, splitsOf } from './splits.js';
import { submissionOf, withMoved } from './submitted-parts.js';
import { testsSensitiveFacts } from './tested-fields.js';
import { countsOf } from './withheld.js';
import { indicatorOfVersion } from './version.service.js';

/** By area or year, or by what tells people and households apart. */
export type BreakdownBy = 'AREA' | 'YEAR' | SplitName;

export interface BreakdownPart {
  /** The code of a choice, the id of a unit, a year; `null` for what is not stated. Several where parts were joined. */
  readonly keys: readonly (string | null)[];
  readonly label: Label;
  readonly measurement: Measurement;
  readonly value: number | null;
  /** The rows behind each count; empty where they may not be opened. */
  readonly rows: RowFilters | null;
}

export interface Breakdown {
  readonly definition: Definition;
  readonly indicator: Row;
  readonly by: BreakdownBy;
  readonly whole: Omit<BreakdownPart, 'keys' | 'label'> | null;
  readonly parts: readonly BreakdownPart[];
  /** Small counts were joined, or (without parts) nothing of it may be shown. */
  readonly isProtected: boolean;
  /** People and households were told apart by what they were at this moment; null: by what they are now. */
  readonly submittedAt: string | null;
}

interface Piece {
  readonly key: string;
  readonly label: Label;
  readonly where: Where;
  /** Shown though nothing is counted in it. */
  readonly isAlwaysShown: boolean;
}

interface Pieces {
  readonly pieces: readonly Piece[];
  readonly isExclusive: boolean;
  readonly rest: Label;
  readonly submittedAt: string | null;
}

const notStated: Label = ['Chưa có thông tin', 'Not stated'];

/** The breakdowns that an indicator's subject allows, found from what is declared. */
export const breakdownsOf = (definition: Definition): readonly { by: BreakdownBy; label: Label }[] => [
  { by: 'AREA', label: ['Địa bàn trực thuộc', 'Areas below'] },
  ...(definition.isCumulative && definition.yearField !== null
    ? [{ by: 'YEAR' as const, label: ['Năm', 'Year'] as const }]
    : []),
  ...splitsOf(getResource(definition.subject)).map(({ by, label }) => ({ by, label })),
];

const piecesOfArea = async (
  connection: Connection,
  areaId: number,
  year: number,
  boundary: PlainDate | undefined,
): Promise<Pieces> => {
  const found = await readUnitsOf(connection, areaId, boundary ?? `${year}-12-31`);
  // Under the boundaries of a day only the units in force hold anything.
  const units = boundary === undefined ? found : found.filter((one) => one.isInForce);
  return {
    pieces: units.map(({ id, name, isInForce }) => ({
      key: String(id),
      label: [name, name],
      where: { within: String(id), ...(boundary === undefined ? {} : { boundary }) },
      isAlwaysShown: isInForce,
    })),
    isExclusive:
      boundary !== undefined ||
      !(await overlap(
        connection,
        units.map(({ id }) => id),
      )),
    rest: ['Ghi ở chính cấp này', 'Recorded at this level itself'],
    submittedAt: null,
  };
};

const piecesOf = async (
  connection: Connection,
  definition: Definition,
  by: BreakdownBy,
  areaId: number,
  years: readonly number[],
  boundary: PlainDate | undefined,
): Promise<Pieces | null> => {
  const year = years.at(-1) ?? 0;
  if (by === 'AREA') return piecesOfArea(connection, areaId, year, boundary);
  if (by === 'YEAR') {
    const { yearField } = definition;
    if (yearField === null || !definition.isCumulative) return null;
    const pieces = years.map((one) => ({
      key: String(one),
      label: [String(one), String(one)] as const,
      where: { [yearField]: { eq: one } },
      isAlwaysShown: true,
    }));
    return { pieces, isExclusive: true, rest: notStated, submittedAt: null };
  }
  const split = splits.find((one) => one.by === by);
  const submission = split ? await submissionOf(connection, areaId, year) : null;
  const ethnicities =
    by === 'ETHNICITY' ? await readEthnicities(connection, submission === null ? 'PRESENT' : 'ALL') : [];
  const found = split && partsOf(getResource(definition.subject), split, { year, ethnicities });
  if (!found) return null;
  const conditions = found.parts.map(({ where }) => where);
  const area = { areaId, boundary };
  const moved =
    submission === null
      ? new Map<number, number>()
      : await readMoved(connection, definition, area, years, conditions, submission.id);
  const standing = withMoved(conditions, moved);
  return {
    pieces: found.parts.map((part, index) => ({
      ...part,
      where: standing[index] ?? part.where,
      isAlwaysShown: by !== 'ETHNICITY',
    })),
    isExclusive: found.isExclusive,
    rest: notStated,
    submittedAt: submission?.at ?? null,
  };
};

/** The condition of a piece by itself: its own, and none of those before it where a row could meet both. */
const conditionOf = ({ pieces, isExclusive }: Pieces, index: number): Where | null => {
  const piece = pieces[index];
  if (pieces.length === 0) return null;
  if (!piece) return { not: { or: pieces.map(({ where }) => where) } };
  const earlier = pieces.slice(0, index).map(({ where }) => where);
  return isExclusive || earlier.length === 0 ? piece.where : { and: [piece.where, { not: { or: earlier } }] };
};

/**
 * Joins what would show fewer than ten people, for those who may not see the people themselves; null where that is not enough.
 * A sum may come from a single one of them whatever its size, so it is never shown.
 */
const protectParts = (definition: Definition, parts: readonly BreakdownPart[]): BreakdownPart[] | null => {
  if (definition.measure === 'SUM') return null;
  const safe = protectCounts(
    parts.map(({ measurement }) => countsOf(measurement)),
    { joinsColumns: false },
  );
  return (
    safe &&
    safe.rows.map((indexes) => {
      const joined = indexes.flatMap((index) => parts[index] ?? []);
      const measurement = addMeasurements(joined.map((one) => one.measurement));
      return {
        keys: joined.flatMap(({ keys }) => keys),
        label: [
          joined.map(({ label }) => label[0]).join(', '),
          joined.map(({ label }) => label[1]).join(', '),
        ],
        measurement,
        value: figureOf(measurement, unitScale(definition)),
        rows: null,
      };
    })
  );
};

const isSensitiveSplit = (by: BreakdownBy): boolean =>
  splits.find((split) => split.by === by)?.isSensitive === true;

interface Question {
  readonly areaId: number;
  readonly year: number;
  readonly indicatorCode: string;
  readonly by: BreakdownBy;
  readonly programmeCode: string | null;
  readonly versionNumber: number | null;
  /** The area and those below it as they were on that day. */
  readonly boundary: PlainDate | undefined;
}

/** An indicator's figure told apart; the parts with what is not stated add up to the whole, for distinct counts too. */
export const readBreakdown = async (
  connection: Connection,
  viewer: Viewer,
  { areaId, year, indicatorCode, by, programmeCode, versionNumber, boundary }: Question,
): Promise<Breakdown> => {
  await findArea(connection, viewer, areaId, boundary);
  const programme = await findProgramme(connection, programmeCode);
  const indicator = await indicatorOfVersion(
    connection,
    await findIndicator(connection, programme, indicatorCode),
    versionNumber,
  );
  const definition = toDefinition(indicator, programme);
  const seesPersons = rolesReadingPersonalData.includes(viewer.role);
  // Whoever chooses the filter could ask with and without one person, which no joining of parts protects.
  if (!seesPersons && isSensitiveSplit(by) && indicator['isAnalystMade'] === true)
    throw accessError('ACCESS_DENIED', {
      action: { vi: 'chia theo dữ liệu nhạy cảm', en: 'break down by sensitive facts' },
      resource: { vi: `Chỉ tiêu ${indicatorCode}`, en: `Indicator ${indicatorCode}` },
    });
  const years = yearsBehind(definition, periodOf(programme).from, year);
  const found = await piecesOf(connection, definition, by, areaId, years, boundary);
  if (!found)
    throw inputError('INPUT_NOT_A_CHOICE', {
      field: { vi: 'Cách chia', en: 'Breakdown' },
      value: by,
      choices: breakdownsOf(definition)
        .map((one) => one.by)
        .join(', '),
    });
  const measurements = await measureParts(
    connection,
    definition,
    { areaId, boundary },
    years,
    found.pieces.map(({ where }) => where),
  );
  const parts = measurements.flatMap((measurement, index): BreakdownPart[] => {
    const piece = found.pieces[index];
    if (!measurement.hasRecords && piece?.isAlwaysShown !== true) return [];
    return [
      {
        keys: [piece?.key ?? null],
        label: piece?.label ?? found.rest,
        measurement,
        value: figureOf(measurement, unitScale(definition)),
        rows: figureRows(definition, areaId, years, conditionOf(found, index), boundary),
      },
    ];
  });
  const sum = addMeasurements(measurements);
  const whole = {
    measurement: sum,
    value: figureOf(sum, unitScale(definition)),
    rows: figureRows(definition, areaId, years, null, boundary),
  };
  const answer = { definition, indicator, by, submittedAt: found.submittedAt };
  const isOpen = seesPersons || (!testsSensitiveFacts(definition) && (by === 'AREA' || by === 'YEAR'));
  if (isOpen) return { ...answer, whole, parts, isProtected: false };
  const safe = protectParts(definition, parts);
  return safe
    ? { ...answer, whole: { ...whole, rows: null }, parts: safe, isProtected: true }
    : { ...answer, whole: null, parts: [], isProtected: true };
};
