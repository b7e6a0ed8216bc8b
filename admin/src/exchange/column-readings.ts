import type { CatalogResource } from '@dachieu/schema';
import { findField } from '../catalog.js';
import { inLanguage, type Language } from '../language.js';
import type { ImportColumn, ImportPlace, Reading } from './import-query.js';

/** What columns say, by column. */
export type Assigned = Readonly<Record<number, readonly Reading[]>>;

/** A way to read a column, as an entry of its list. */
export interface ReadingOption {
  readonly key: string;
  readonly readings: readonly Reading[];
}

export interface ReadingOptions {
  readonly places: readonly ReadingOption[];
  readonly marks: readonly ReadingOption[];
  readonly both: readonly ReadingOption[];
}

/** Longer lists of choices are not kept as columns of crosses. */
const mostMarks = 10;
/** Nor as two columns of years. */
const mostBoth = 3;

export const keyOfReadings = (readings: readonly Reading[]): string =>
  readings.map(({ place, mark }) => (mark === null ? place : `${place}=${mark}`)).join('+');

const optionOf = (...readings: readonly Reading[]): ReadingOption => ({
  key: keyOfReadings(readings),
  readings,
});

/** Every way in which a column of a resource may be read: as a field, as a cross for a choice, as a year under a choice. */
export const readingOptions = (
  resource: CatalogResource,
  places: readonly ImportPlace[],
  columns: readonly ImportColumn[],
): ReadingOptions => {
  const choices = places.flatMap(({ name, isReadOnly }) => {
    const values = isReadOnly ? [] : (findField(resource, name)?.choices?.values ?? []);
    return values.length > 0 ? [{ place: name, values: values.map(({ value }) => value) }] : [];
  });
  const days = places.filter(({ name }) => findField(resource, name)?.type === 'partialDate');
  const marks = choices
    .filter(({ values }) => values.length <= mostMarks)
    .flatMap(({ place, values }) => values.map((mark) => optionOf({ place, mark })));
  const both = choices
    .filter(({ values }) => values.length <= mostBoth)
    .flatMap(({ place, values }) =>
      days.flatMap(({ name }) =>
        values.map((mark) => optionOf({ place: name, mark: null }, { place, mark })),
      ),
    );
  const known = new Set([...marks, ...both].map(({ key }) => key));
  const proposed = columns
    .map(({ readings }) => optionOf(...readings))
    .filter(({ key, readings }) => readings.some(({ mark }) => mark !== null) && !known.has(key));
  return {
    places: places.map(({ name }) => optionOf({ place: name, mark: null })),
    marks: [...marks, ...proposed.filter(({ readings }) => readings.length === 1)],
    both: [...both, ...proposed.filter(({ readings }) => readings.length > 1)],
  };
};

/** The text of a mark as people read it. */
export const markLabel = (
  resource: CatalogResource,
  { place, mark }: Reading,
  language: Language,
): string => {
  const choice = findField(resource, place)?.choices?.values.find(({ value }) => value === mark);
  return choice ? inLanguage(choice.label, language) : (mark ?? '');
};

/** The place that several columns hold although nothing tells which of them is meant. */
export const placeTwice = (assigned: Assigned): string | undefined => {
  const plain = Object.values(assigned)
    .filter((readings) => readings.every(({ mark }) => mark === null))
    .flatMap((readings) => readings.map(({ place }) => place));
  const marked = Object.values(assigned)
    .filter((readings) => readings.some(({ mark }) => mark !== null))
    .flatMap((readings) => readings.map(({ place }) => place));
  return plain.find((place, at) => plain.indexOf(place) !== at || marked.includes(place));
};
