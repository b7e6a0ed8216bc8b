import type { CatalogField, CatalogResource } from '@dachieu/schema';
import { findField, getResource } from '../catalog.js';
import type { Where } from './wire.js';

const nothing = (where: Where | null): boolean => where === null || Object.keys(where).length === 0;

/** Filters that must all hold; the empty ones say nothing. */
export const allOf = (...parts: readonly (Where | null)[]): Where | null => {
  const given = parts.filter((part): part is Where => !nothing(part));
  return given.length > 1 ? { and: given } : (given[0] ?? null);
};

const anyOf = (parts: readonly Where[]): Where | null =>
  parts.length > 1 ? { or: parts } : (parts[0] ?? null);

/** Whether the viewer sees a field; what he may not see, he may not search by either. */
export type MayRead = (field: CatalogField) => boolean;

const anything: MayRead = () => true;

const isText = ({ type }: CatalogField): boolean =>
  type === 'text' || type === 'longText' || type === 'code' || type === 'personName';

/** Titles made of references are searched so many records on the way, as they are shown. */
const titleDepth = 2;

/** A longer text names no more records; each word asks all places once. */
const mostWords = 6;

const yearInText = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/**
 * The text typed into a search box as a filter: the indexed search where there is one, else the texts of the title; and what the
 * title refers to, so that a review is found by its household, with its year. Where a title has several such places, each word may
 * stand in another: an allocation is found by its source and its component. Null where there is nothing to search by.
 */
export const searchWhere = (
  resource: CatalogResource,
  text: string,
  mayRead: MayRead = anything,
  depth = titleDepth,
): Where | null => {
  const asked = text.normalize('NFC').trim();
  const fieldsOf = (names: readonly string[]): CatalogField[] =>
    names.flatMap((name) => findField(resource, name) ?? []);
  const title = fieldsOf(resource.title).filter(mayRead);
  const isIndexed = resource.search.length > 0 && fieldsOf(resource.search).every(mayRead);
  const dated = title.some(({ type }) => type === 'date') ? fieldsOf(['year']) : [];
  const years = [...title, ...dated].find(({ type }) => type === 'year');
  const year = years ? yearInText.exec(asked)?.[0] : undefined;
  const words = year === undefined ? asked : asked.replace(year, '').trim();
  if (words === '') return years && year !== undefined ? { [years.name]: { eq: Number(year) } } : null;
  const findIn = (part: string): readonly Where[] => [
    ...(isIndexed
      ? [{ search: part }]
      : title.filter(isText).map(({ name }) => ({ [name]: { contains: part } }))),
    ...title.flatMap(({ relation, to }): Where[] => {
      if (relation === undefined || to === undefined || depth === 0) return [];
      const where = searchWhere(getResource(to), part, mayRead, depth - 1);
      return where ? [{ [relation]: where }] : [];
    }),
  ];
  const places = findIn(words);
  const found =
    places.length > 1
      ? allOf(
          ...words
            .split(/\s+/)
            .slice(0, mostWords)
            .map((word) => anyOf(findIn(word))),
        )
      : anyOf(places);
  return found && years && year !== undefined ? allOf(found, { [years.name]: { eq: Number(year) } }) : found;
};

export const isSearchable = (resource: CatalogResource, mayRead: MayRead = anything): boolean =>
  searchWhere(resource, 'a', mayRead) !== null;
