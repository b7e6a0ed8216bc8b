import { createHash } from 'node:crypto';
import type { Row } from '../../platform/resource/values.js';

/** What a figure and its judgement come from. Names and explanations may be mended without a new version. */
const definingFields = [
  'programmeId',
  'dimensionId',
  'unit',
  'rule',
  'timeBasis',
  'measure',
  'subject',
  'yearField',
  'measuredField',
  'latestBy',
  'numerator',
  'denominator',
  'known',
  'decimals',
  'weight',
] as const;

/** Objects with their keys in one order, so that the same definition has the same text. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, inOrder(one)]));
};

export interface VersionContent {
  readonly definition: Readonly<Row>;
  readonly contentHash: string;
}

export const versionContent = (indicator: Readonly<Row>): VersionContent => {
  const definition = inOrder(
    Object.fromEntries(definingFields.map((field) => [field, indicator[field] ?? null])),
  ) as Row;
  return { definition, contentHash: createHash('sha256').update(JSON.stringify(definition)).digest('hex') };
};
