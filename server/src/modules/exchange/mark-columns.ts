import { fold, readYesNo } from '@dachieu/schema/reading';
import { cellText, type SheetRow } from '../../platform/files/cell.js';
import type { Choice } from '../../platform/resource/field.js';
import { assignPlaces, namedPlace, type Place } from './headings.js';
import type { Reading } from './import-job.js';
import { readCell } from './read-cell.js';

/** A heading, and the one that spans it and its neighbours: "Nam" under "Năm sinh". */
export interface Heading {
  readonly own: string;
  readonly above: string;
}

/** "Hộ nghèo (đánh dấu x)" is "ho ngheo", and so is "Nghèo". */
const bare = (text: string): string => fold(text.replace(/\s*\([^()]*\)$/, '')).replace(/^ho /, '');

interface Found {
  readonly column: number;
  readonly choice: Choice;
  /** What else the heading names: "Năm sinh" of "Năm sinh nam" or above "Nam". */
  readonly beside: string;
}

const placeNamed = (heading: string, places: readonly Place[]): Place | undefined => {
  const [name] = assignPlaces([heading], places, {});
  return places.find((place) => place.name === name);
};

const findIn = (
  choices: readonly Choice[],
  { own, above }: Heading,
  column: number,
  places: readonly Place[],
): Found[] => {
  const text = bare(own);
  if (text === '') return [];
  const whole = choices.find(({ label }) => label.some((one) => bare(one) === text));
  if (whole) return [{ column, choice: whole, beside: above }];
  return choices.flatMap((choice): Found[] => {
    const word = bare(choice.label[0]);
    if (!text.endsWith(` ${word}`)) return [];
    const beside = text.slice(0, -word.length).trim();
    // "Hộ không nghèo" ends with "nghèo" and is another thing.
    return namedPlace(places, beside) ? [{ column, choice, beside }] : [];
  });
};

const isCross = (text: string): boolean => text.length <= 3 && readYesNo(text) === true;

/** Slips of the pen do not make another column of it. */
const isMostly = (texts: readonly string[], fits: (text: string) => boolean): boolean =>
  texts.filter(fits).length >= texts.length * 0.8;

/** Columns that hold crosses, or years, each under one of the choices of a field. */
const columnsOf = (
  place: Place,
  headings: readonly Heading[],
  textsIn: (column: number) => readonly string[],
  places: readonly Place[],
): Map<number, readonly Reading[]> => {
  const found = headings.flatMap((heading, column) =>
    findIn(place.field.choices?.choices ?? [], heading, column, places),
  );
  const isOnce = new Set(found.map(({ choice }) => choice)).size === found.length;
  const texts = found.map(({ column }) => textsIn(column));
  const all = texts.flat();
  const marks = found.map(({ choice }): Reading => ({ place: place.name, mark: choice.value }));
  if (!isOnce || all.length === 0) return new Map();
  if (isMostly(all, isCross))
    return new Map(found.map(({ column }, at) => [column, marks.slice(at, at + 1)] as const));
  const besides = new Set(found.map(({ beside }) => beside));
  const [beside = ''] = besides;
  const value = placeNamed(beside, places);
  const fits = (text: string): boolean =>
    isCross(text) || (value !== undefined && readCell(value.field, text, '2100-01-01').kind === 'value');
  if (found.length < 2 || besides.size > 1 || !value || !isMostly(all, fits)) return new Map();
  return new Map(
    found.map(({ column }, at) => [column, [{ place: value.name, mark: null }, ...marks.slice(at, at + 1)]]),
  );
};

const isOffered = ({ field, isReadOnly, isContext }: Place): boolean =>
  field.type === 'choice' && !isReadOnly && !isContext;

/** Several fields may have the same choices: the one that the heading above names comes first, those seldom seen last. */
const inOrder = (headings: readonly Heading[], places: readonly Place[]): Place[] => {
  const named = new Set(
    [...new Set(headings.map(({ above }) => above))].map((above) => placeNamed(above, places)),
  );
  const rank = (place: Place): number => (named.has(place) ? 0 : place.field.minor === true ? 2 : 1);
  return places.filter(isOffered).sort((a, b) => rank(a) - rank(b));
};

/** Several columns for one field: a cross under "Hộ nghèo" or "Hộ cận nghèo", the year of birth under "Nam" or "Nữ". */
export const findMarks = (
  headings: readonly Heading[],
  data: readonly SheetRow[],
  places: readonly Place[],
): ReadonlyMap<number, readonly Reading[]> => {
  const textsIn = (column: number): readonly string[] =>
    data.map(([, cells]) => cellText(cells[column]).trim()).filter(Boolean);
  const marks = new Map<number, readonly Reading[]>();
  for (const place of inOrder(headings, places)) {
    const found = columnsOf(place, headings, textsIn, places);
    if ([...found.keys()].some((column) => marks.has(column))) continue;
    for (const [column, readings] of found) marks.set(column, readings);
  }
  return marks;
};
