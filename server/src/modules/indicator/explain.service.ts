import type { PlainDate } from '../../kernel/plain-date.js';
import { accessError } from '../../kernel/errors.js';
import type { Connection } from '../../platform/database/database.js';
import { allOf, column, name, sql, verbatim } from '../../platform/database/sql.js';
import type { Viewer } from '../../platform/resource/access.js';
import { getResource } from '../../platform/resource/resource.js';
import type { Row } from '../../platform/resource/values.js';
import { aliasMaker, compileWhere, type Where } from '../../platform/resource/where.js';
import { findArea } from '../territory/index.js';
import { type Definition, isShare, toDefinition } from './definition.js';
import { figureRows, formulaOf } from './explain.js';
import type { ExplanationType, RowsBehindType } from './indicator.types.js';
import { everything } from './measure.store.js';
import { findIndicator, findProgramme, periodOf, yearsBehind } from './progress.service.js';
import { indicatorOfVersion } from './version.service.js';
import { mayShow } from './withheld.js';

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const countRows = async (
  connection: Connection,
  definition: Definition,
  where: Where,
): Promise<RowsBehindType> => {
  const subject = getResource(definition.subject);
  const nextAlias = aliasMaker();
  const alias = nextAlias();
  const condition = compileWhere(subject, alias, where, {
    dialect: connection.dialect,
    viewer: everything,
    nextAlias,
  });
  const field =
    isShare(definition) || definition.measuredField === null
      ? undefined
      : subject.fieldsByName.get(definition.measuredField);
  const distinct = field ? sql`count(distinct ${column(alias, field.column)})` : verbatim('null');
  const [found] = await connection.arrays(
    sql`select count(*), ${distinct} from ${name(subject.table)} as ${verbatim(alias)} where ${allOf([condition])}`,
  );
  const [count, countDistinct] = found ?? [];
  return {
    where,
    count: Number(count),
    countDistinct: countDistinct === null || countDistinct === undefined ? null : Number(countDistinct),
  };
};

/** A figure by this definition, whether it is stored or not. */
export const explainDefinition = async (
  connection: Connection,
  definition: Definition,
  indicator: Readonly<Row>,
  programme: Row,
  areaId: number,
  year: number,
  boundary?: PlainDate,
): Promise<ExplanationType> => {
  const years = yearsBehind(definition, periodOf(programme).from, year);
  const filters = figureRows(definition, areaId, years, null, boundary);
  const rowsBehind = (where: Where): Promise<RowsBehindType> => countRows(connection, definition, where);
  return {
    formula: formulaOf(
      definition,
      textOrNull(indicator['explanation']),
      textOrNull(indicator['explanationEn']),
    ),
    source: textOrNull(indicator['source']),
    subject: definition.subject,
    measuredField: definition.measuredField,
    numerator: await rowsBehind(filters.numerator),
    denominator: filters.denominator && (await rowsBehind(filters.denominator)),
    missing: filters.missing && (await rowsBehind(filters.missing)),
  };
};

export const explainFigure = async (
  connection: Connection,
  viewer: Viewer,
  indicatorCode: string,
  areaId: number,
  year: number,
  programmeCode: string | null,
  versionNumber: number | null,
  boundary?: PlainDate,
): Promise<ExplanationType> => {
  const area = await findArea(connection, viewer, areaId, boundary);
  const programme = await findProgramme(connection, programmeCode);
  const indicator = await indicatorOfVersion(
    connection,
    await findIndicator(connection, programme, indicatorCode),
    versionNumber,
  );
  const definition = toDefinition(indicator, programme);
  const explanation = await explainDefinition(
    connection,
    definition,
    indicator,
    programme,
    areaId,
    year,
    boundary,
  );
  const measurement = {
    numerator: explanation.numerator.count,
    denominator: explanation.denominator?.count ?? null,
    missing: explanation.missing?.count ?? 0,
    hasRecords: true,
  };
  if (!mayShow(viewer, definition, measurement))
    throw accessError('ACCESS_SMALL_COUNTS', { area: String(area['name']) });
  return explanation;
};
