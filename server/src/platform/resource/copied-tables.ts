import { duckdb } from '../database/dialect.js';
import type { CopiedTable, CopiedType } from '../analytics/protocol.js';
import { searchColumn } from './entity-schemas.js';
import { hasSortKey, type Field } from './field.js';
import { allResources } from './resource.js';

/** Long texts and JSON tell no groups apart and would fill the memory. */
const isCopied = (field: Field): boolean => !field.hidden && !['json', 'longText'].includes(field.type);

const areaTables: readonly CopiedTable[] = [
  {
    name: 'area_closure',
    key: 'descendant_id',
    columns: [
      { name: 'ancestor_id', type: 'bigint' },
      { name: 'descendant_id', type: 'bigint' },
    ],
  },
  {
    name: 'area_placement',
    key: 'descendant_id',
    columns: [
      { name: 'ancestor_id', type: 'bigint' },
      { name: 'descendant_id', type: 'bigint' },
      { name: 'valid_from', type: 'varchar' },
      { name: 'valid_to', type: 'varchar' },
    ],
  },
];

/** Every table that a question may name, as the columnar copy holds it. */
export const copiedTables = (): readonly CopiedTable[] => [
  ...allResources().map(({ table, fields }) => ({
    name: table,
    key: 'id',
    columns: fields
      .filter(isCopied)
      .map((field) => ({ name: field.column, type: duckdb.columnType(field) as CopiedType })),
  })),
  ...areaTables,
];

/** Columns that the copy leaves out: what a statement names them for is answered by the stored rows. */
export const uncopiedColumns = (): ReadonlySet<string> =>
  new Set([
    searchColumn,
    ...allResources().flatMap(({ table, fields }) => [
      `${table}_search`,
      ...fields.filter((field) => !isCopied(field)).map((field) => field.column),
      ...fields.filter(hasSortKey).map((field) => `${field.column}_sort`),
    ]),
  ]);
