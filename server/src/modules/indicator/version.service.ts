import { missingError } from '../../kernel/errors.js';
import type { Connection } from '../../platform/database/database.js';
import { column, sql } from '../../platform/database/sql.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { IndicatorVersion } from '../target/index.js';
import { type Definition, toDefinition } from './definition.js';

/** An indicator's definition as one of its versions kept it, so that a past figure is computed as it was. */
export const definitionOfVersion = async (
  connection: Connection,
  indicator: Readonly<Row>,
  programme: Readonly<Row>,
  number: number,
): Promise<Definition> => {
  const [version] = await readStored(connection, resourceOf(IndicatorVersion), [
    sql`${column('t1', 'indicator_id')} = ${Number(indicator['id'])}`,
    sql`${column('t1', 'number')} = ${number}`,
  ]);
  if (!version)
    throw missingError('MISSING_RECORD', {
      resource: {
        vi: `Phiên bản của chỉ tiêu ${String(indicator['code'])}`,
        en: `Version of indicator ${String(indicator['code'])}`,
      },
      id: number,
    });
  return toDefinition({ ...indicator, ...(version['definition'] as Row) }, programme);
};
