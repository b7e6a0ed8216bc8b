import { missingError } from '../../kernel/errors.js';
import type { Connection } from '../../platform/database/database.js';
import { column } from '../../platform/database/sql.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { IndicatorVersion } from '../target/index.js';

/** An indicator that is to be counted by one of its earlier definitions. */
export interface ChosenVersion {
  readonly indicatorCode: string;
  readonly number: number;
}

/**
 * Indicators as the chosen versions kept them, so that a past figure is computed and judged as it was; the others as they stand.
 * One statement, none where nothing is chosen.
 */
export const withVersions = async (
  connection: Connection,
  indicators: readonly Row[],
  chosen: readonly ChosenVersion[],
): Promise<Row[]> => {
  if (chosen.length === 0) return [...indicators];
  const wanted = chosen.map(({ indicatorCode, number }) => {
    const indicator = indicators.find((row) => row['code'] === indicatorCode);
    if (!indicator)
      throw missingError('MISSING_RECORD', {
        resource: { vi: 'Chỉ tiêu', en: 'Indicator' },
        id: indicatorCode,
      });
    return { id: Number(indicator['id']), indicatorCode, number };
  });
  const { dialect } = connection;
  const stored = await readStored(connection, resourceOf(IndicatorVersion), [
    dialect.isIn(
      column('t1', 'indicator_id'),
      wanted.map(({ id }) => id),
    ),
    dialect.isIn(
      column('t1', 'number'),
      wanted.map(({ number }) => number),
    ),
  ]);
  const definitions = new Map(
    wanted.map(({ id, indicatorCode, number }) => {
      const version = stored.find((row) => row['indicatorId'] === id && row['number'] === number);
      if (!version)
        throw missingError('MISSING_RECORD', {
          resource: {
            vi: `Phiên bản của chỉ tiêu ${indicatorCode}`,
            en: `Version of indicator ${indicatorCode}`,
          },
          id: number,
        });
      return [id, version['definition'] as Row];
    }),
  );
  return indicators.map((row) => ({ ...row, ...definitions.get(Number(row['id'])) }));
};

/** One indicator as a version kept it; without a number as it stands. */
export const indicatorOfVersion = async (
  connection: Connection,
  indicator: Row,
  number: number | null,
): Promise<Row> => {
  const chosen = number === null ? [] : [{ indicatorCode: String(indicator['code']), number }];
  const [found] = await withVersions(connection, [indicator], chosen);
  return found ?? indicator;
};
