import type { TargetRule } from '../../engine/index.js';
import type { Where } from '../../platform/resource/where.js';

/** An indicator as the engine of this module works with it; the texts stay with the record. */
export interface Definition {
  readonly id: number;
  readonly code: string;
  readonly programmeId: number;
  readonly dimensionId: number | null;
  readonly rule: TargetRule;
  readonly isCumulative: boolean;
  /** The year in which the programme begins: a cumulative count adds from it on. */
  readonly firstYear: number;
  readonly lastYear: number;
  readonly measure: 'COUNT' | 'COUNT_DISTINCT' | 'SUM' | 'SHARE';
  readonly subject: string;
  readonly yearField: string | null;
  readonly measuredField: string | null;
  /** Only the last row of each measured subject in a year, by this field. */
  readonly latestBy: string | null;
  readonly numerator: Where | null;
  readonly denominator: Where | null;
  readonly known: Where | null;
  /** Only these rows are there at all: those of a part of a year (`through.ts`). */
  readonly among: Where | null;
  readonly unit: string;
  readonly decimals: number;
  readonly weight: number;
}

const whereOf = (value: unknown): Where | null =>
  typeof value === 'object' && value !== null ? (value as Where) : null;

/** Reads a stored indicator (property names as declared) of a programme. */
export const toDefinition = (
  row: Readonly<Record<string, unknown>>,
  programme: Readonly<Record<string, unknown>>,
): Definition => ({
  id: Number(row['id']),
  code: String(row['code']),
  programmeId: Number(row['programmeId']),
  dimensionId: row['dimensionId'] === null ? null : Number(row['dimensionId']),
  rule: row['rule'] as TargetRule,
  isCumulative: row['timeBasis'] === 'CUMULATIVE',
  firstYear: Number(String(programme['from']).slice(0, 4)),
  lastYear: Number(String(programme['to']).slice(0, 4)),
  measure: row['measure'] as Definition['measure'],
  subject: String(row['subject']),
  yearField: (row['yearField'] ?? null) as string | null,
  measuredField: (row['measuredField'] ?? null) as string | null,
  latestBy: (row['latestBy'] ?? null) as string | null,
  numerator: whereOf(row['numerator']),
  denominator: whereOf(row['denominator']),
  known: whereOf(row['known']),
  among: null,
  unit: String(row['unit']),
  decimals: Number(row['decimals']),
  weight: Number(row['weight']),
});

export const isShare = (definition: Definition): boolean => definition.measure === 'SHARE';

/** 100 where the unit is percent or percentage points. */
export const unitScale = (definition: Definition): number =>
  definition.unit === 'PERCENT' || definition.unit === 'PERCENTAGE_POINT' ? 100 : 1;

/** The condition that keeps the last row of each measured subject in a year. */
export const latestCondition = (definition: Definition): Where =>
  definition.latestBy === null || definition.measuredField === null
    ? {}
    : {
        latest: {
          per:
            definition.yearField === null
              ? [definition.measuredField]
              : [definition.measuredField, definition.yearField],
          by: definition.latestBy,
        },
      };
