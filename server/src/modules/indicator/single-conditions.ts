import type { Where } from '../../platform/resource/where.js';

const isObject = (value: unknown): value is Where =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys whose parts belong together and cannot be told apart. */
const isWhole = (key: string): boolean => key === 'latest' || key === 'first';

/** Empty conditions before one, so that it keeps its place in the list. */
const inPlace = (index: number, condition: unknown): unknown[] => [
  ...Array.from({ length: index }, () => ({})),
  condition,
];

const partsOf = (value: unknown): unknown[] => {
  if (Array.isArray(value) && value.some(isObject))
    return value.flatMap((one, index) => partsOf(one).map((part) => inPlace(index, part)));
  return isObject(value) ? singleConditions(value) : [value];
};

/**
 * A filter as filters of one comparison each, at the same places: so that every fault in it is found, not the first only. A place
 * in a list is kept by empty conditions before it.
 */
export const singleConditions = (where: Where): Where[] => {
  const { boundary, ...others } = where;
  const entries = Object.entries(others);
  if (entries.length === 0) return [where];
  if (boundary !== undefined && !('within' in others)) return [{ boundary }, ...singleConditions(others)];
  return entries.flatMap(([key, value]) => {
    // A day belongs to the area beside it.
    const rest = key === 'within' && boundary !== undefined ? { boundary } : {};
    return isWhole(key)
      ? [{ [key]: value }]
      : partsOf(value).map((part): Where => ({ [key]: part, ...rest }));
  });
};

/** Where the one comparison of such a filter stands, and what it compares with. */
export const comparisonOf = (
  single: Where,
  path: string,
): { readonly path: string; readonly value: unknown } => {
  const [key, inner] = Object.entries(single)[0] ?? [];
  if (key === undefined) return { path, value: single };
  const at = `${path}.${key}`;
  if (isObject(inner)) return comparisonOf(inner, at);
  const last = Array.isArray(inner) ? inner.at(-1) : undefined;
  return Array.isArray(inner) && isObject(last)
    ? comparisonOf(last, `${at}[${inner.length - 1}]`)
    : { path: at, value: inner };
};
