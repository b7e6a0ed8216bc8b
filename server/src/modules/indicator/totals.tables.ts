import type { InternalTable } from '../../platform/resource/internal-tables.js';

const figures = {
  numerator: 'count',
  denominator: 'count?',
  missing: 'count',
  subjects: 'count',
} as const;

/** Figures of each unit's own rows, kept right by every write that moves them. */
const unitTotal: InternalTable = {
  name: 'unit_total',
  columns: { unit_id: 'id', indicator_id: 'id', year: 'count', ...figures },
  primary: ['unit_id', 'indicator_id', 'year'],
  indexes: [['indicator_id', 'unit_id']],
};

/** Sums over each area that has units below it, without what stands in `unit_delta`. */
const areaTotal: InternalTable = {
  name: 'area_total',
  columns: { area_id: 'id', indicator_id: 'id', year: 'count', ...figures },
  primary: ['area_id', 'indicator_id', 'year'],
  indexes: [['indicator_id', 'area_id']],
};

/**
 * By how much writes moved the figures of units since their areas were last summed. Writers only add rows of their own, so that
 * two of different communes never wait for one another at the province's sum.
 */
const unitDelta: InternalTable = {
  name: 'unit_delta',
  columns: { key: 'text', unit_id: 'id', indicator_id: 'id', year: 'count', ...figures },
  primary: ['key', 'unit_id', 'indicator_id', 'year'],
  indexes: [['unit_id']],
};

/** Who is counted where and when by distinct counts; `is_shared` (1): the subject is counted in other units too. */
const countedSubject: InternalTable = {
  name: 'counted_subject',
  columns: { indicator_id: 'id', subject_id: 'id', unit_id: 'id', year: 'count', is_shared: 'count' },
  primary: ['indicator_id', 'subject_id', 'unit_id', 'year'],
  indexes: [
    ['indicator_id', 'unit_id'],
    ['is_shared', 'indicator_id'],
  ],
};

/** Indicators whose totals are stored, with the digest of the definition that they were computed by. */
const storedIndicator: InternalTable = {
  name: 'stored_indicator',
  columns: { indicator_id: 'id', digest: 'text' },
  primary: ['indicator_id'],
};

export const totalsTables: readonly InternalTable[] = [
  unitTotal,
  areaTotal,
  unitDelta,
  countedSubject,
  storedIndicator,
];
