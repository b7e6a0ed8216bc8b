import type { InternalTable } from '../../platform/resource/internal-tables.js';

/**
 * Which row of a file became which record: for undoing an import, and so that the same row imported again makes no second record.
 * `digest` is empty where a record was only changed.
 */
const importRow: InternalTable = {
  name: 'import_row',
  columns: { import_id: 'id', line: 'count', row_id: 'id', digest: 'text?' },
  primary: ['import_id', 'line'],
  indexes: [['digest']],
};

/** How a user last assigned the headings of files to the fields of a resource: heading → field, as JSON. */
const importMapping: InternalTable = {
  name: 'import_mapping',
  columns: { user_id: 'id', resource: 'text', fields: 'text' },
  primary: ['user_id', 'resource'],
};

/** What a user last decided that a text of a file means, by field: the value, or the id of the record. */
const importCorrection: InternalTable = {
  name: 'import_correction',
  columns: { user_id: 'id', resource: 'text', field: 'text', text: 'text', value: 'text' },
  primary: ['user_id', 'resource', 'field', 'text'],
};

export const exchangeTables = [importRow, importMapping, importCorrection];
