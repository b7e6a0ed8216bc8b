import { useQuery } from '@tanstack/react-query';
import type { CatalogField, CatalogResource } from '@dachieu/schema';
import { useMemo } from 'react';
import { findField, getResource } from '../catalog.js';
import { titleOf } from '../format.js';
import type { CellValue } from '../grid/index.js';
import type { Language } from '../language.js';
import { rowsById } from '../providers/records.js';
import type { Where } from '../providers/wire.js';
import { useLanguage } from '../texts/use-texts.js';
import { toCell } from './cells.js';

type Given = readonly [field: CatalogField, value: unknown];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields that every row of a filter has in common: those it compares with one value. */
export const sharedValues = (resource: CatalogResource, where: Where): readonly Given[] =>
  Object.entries(where).flatMap(([name, condition]): readonly Given[] => {
    if (name === 'and' && Array.isArray(condition))
      return condition.flatMap((part) => (isRecord(part) ? sharedValues(resource, part) : []));
    const field = findField(resource, name);
    if (!field || field.derived || !isRecord(condition)) return [];
    const value = condition['eq'];
    return value === undefined || value === null ? [] : [[field, value]];
  });

const cellsOf = async (
  given: readonly Given[],
  language: Language,
): Promise<Readonly<Record<string, CellValue>>> => {
  const cells: Record<string, CellValue> = {};
  for (const [field, value] of given) {
    if (field.to === undefined) {
      cells[field.name] = toCell(field, value, '', language);
      continue;
    }
    const [row] = await rowsById(getResource(field.to), [String(value)]);
    if (row) cells[field.name] = toCell(field, value, titleOf(field.to, row, language), language);
  }
  return cells;
};

/** What the server would fill in itself: shown from the start, so that a required cell with a usual value need not be typed. */
export const usualValues = (
  resource: CatalogResource,
  language: Language,
): Readonly<Record<string, CellValue>> =>
  Object.fromEntries(
    resource.fields
      .filter(({ required, derived, initial }) => required && !derived && initial !== undefined)
      .map((field) => [field.name, toCell(field, field.initial, '', language)]),
  );

/** What a new row begins with: usual values, and in a list of rows behind something what they share: a member added to a sheet’s members belongs to that sheet. */
export const useInitial = (
  resource: CatalogResource,
  where: Where | null,
): Readonly<Record<string, CellValue>> => {
  const language = useLanguage();
  const given = where ? sharedValues(resource, where) : [];
  const { data } = useQuery({
    queryKey: ['initial', resource.key, given.map(([field, value]) => [field.name, value]), language],
    enabled: given.length > 0,
    queryFn: () => cellsOf(given, language),
  });
  return useMemo(() => ({ ...usualValues(resource, language), ...data }), [resource, language, data]);
};
