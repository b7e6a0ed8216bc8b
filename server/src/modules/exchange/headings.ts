import { distance, fold } from '@dachieu/schema/reading';
import { type Cell, cellText, type SheetRow } from '../../platform/files/cell.js';
import { mayReadField, type Viewer } from '../../platform/resource/access.js';
import { anchorNames } from './out-columns.js';
import { type Field } from '../../platform/resource/field.js';
import { type Resource, referenced } from '../../platform/resource/resource.js';

/**
 * What a column of a file may stand for: a field, or (`householdId.hamlet`) where the record lies that a reference names, for
 * names that repeat from place to place.
 */
export interface Place {
  readonly name: string;
  readonly label: readonly [vi: string, en: string];
  readonly field: Field;
  /** Other headings under which it is found, where no field of the resource itself bears them. */
  readonly aliases: readonly string[];
  /** The field that this column only helps to find. */
  readonly isContext: boolean;
  /** Kept by the product: recognised, so that the column is not taken for an unknown one, but never written. */
  readonly isReadOnly: boolean;
}

const isAnchor = (field: Field): boolean => (anchorNames as readonly string[]).includes(field.name);

/** A field is also found under its other names, a reference under the name of what it refers to and of its codes: "Mã hộ". */
const aliasesOf = (field: Field): Place['aliases'] => {
  const own = field.otherNames ?? [];
  if (field.to === undefined) return own;
  const target = referenced(field);
  const codes = target.title.flatMap((name) => target.fieldsByName.get(name) ?? []);
  return [
    ...own,
    ...target.label,
    ...codes.filter(({ type }) => type === 'code').flatMap(({ label }) => label),
  ];
};

const contextOf = (field: Field): Place[] => {
  if (field.to === undefined) return [];
  const target = referenced(field);
  const placing = target.references.get(target.scope?.[0] ?? '');
  if (!placing) return [];
  return [
    {
      name: `${field.name}.${placing.relation ?? ''}`,
      label: [`${field.label[0]}: ${placing.label[0]}`, `${field.label[1]}: ${placing.label[1]}`],
      field,
      aliases: placing.label,
      isContext: true,
      isReadOnly: false,
    },
  ];
};

/** Everything that columns of a file may stand for, for a viewer. */
export const placesOf = (resource: Resource, viewer: Viewer): readonly Place[] =>
  resource.fields
    .filter((field) => mayReadField(viewer, field))
    .flatMap((field): Place[] => [
      {
        name: field.name,
        label: field.label,
        field,
        aliases: aliasesOf(field),
        isContext: false,
        isReadOnly: field.derived === true && !isAnchor(field),
      },
      ...(field.derived ? [] : contextOf(field)),
    ]);

/** Little words that come and go: "Họ tên" is "Họ và tên". */
const littleWords = /\b(?:va|cua|the|of|and)\b/g;

/** A heading as it is compared: without marks, case, stars, little words and "(bắt buộc)" at the end. */
export const foldHeading = (text: string): string =>
  fold(
    fold(text.replace(/[*:]/g, ' '))
      .replace(/\((?:bat buoc|required)\)$/, ' ')
      .replace(littleWords, ' '),
  );

const namesOf = (place: Place): string[] => [
  foldHeading(place.label[0]),
  foldHeading(place.label[1]),
  foldHeading(place.name),
  ...(place.field.relation && !place.isContext ? [foldHeading(place.field.relation)] : []),
];

const only = (found: readonly Place[]): Place | undefined => (found.length === 1 ? found[0] : undefined);

const aliasedPlace = (places: readonly Place[], heading: string): Place | undefined =>
  only(places.filter(({ aliases }) => aliases.some((one) => foldHeading(one) === heading)));

const exactPlace = (places: readonly Place[], heading: string): Place | undefined =>
  places.find((place) => namesOf(place).includes(heading));

/** "Ngày tháng năm sinh" holds every word of "Ngày sinh", in their order. */
const holdsWords = (heading: string, name: string): boolean => {
  const words = name.split(' ');
  let at = 0;
  for (const word of heading.split(' ')) if (word === words[at]) at += 1;
  return words.length > 1 && at === words.length;
};

/** A heading that differs by a slip of the pen, or says a little more or less; only where it is clear which field is meant. */
const nearPlace = (places: readonly Place[], heading: string): Place | undefined => {
  if (heading.length < 4) return undefined;
  const limit = Math.min(2, Math.floor(heading.length / 5));
  const near = places.filter((place) =>
    namesOf(place).some(
      (name) =>
        name.length >= 4 &&
        (distance(name, heading, limit) <= limit ||
          heading.startsWith(`${name} `) ||
          holdsWords(heading, name) ||
          name.startsWith(`${heading} `)),
    ),
  );
  return only(near);
};

/** Heading → name of a place, as the user assigned them before. */
export type Remembered = Readonly<Record<string, string>>;

/** The place of each heading, each at most once: remembered ones first, then exact ones, other names, near ones. */
export const assignPlaces = (
  headings: readonly string[],
  places: readonly Place[],
  remembered: Remembered,
): readonly (string | null)[] => {
  const folded = headings.map(foldHeading);
  const taken = new Set<string>();
  const assigned: (string | null)[] = headings.map(() => null);
  const assign = (find: (heading: string) => Place | undefined): void => {
    folded.forEach((heading, index) => {
      if (assigned[index] !== null || heading === '') return;
      const place = find(heading);
      if (!place || taken.has(place.name)) return;
      taken.add(place.name);
      assigned[index] = place.name;
    });
  };
  assign((heading) => places.find((place) => place.name === remembered[heading]));
  assign((heading) => exactPlace(places, heading));
  assign((heading) => aliasedPlace(places, heading));
  assign((heading) => nearPlace(places, heading));
  return assigned;
};

const searchedLines = 25;

const textsOf = (cells: readonly Cell[]): string[] => cells.map((cell) => cellText(cell).trim());

/** The headings in a row; a heading that spans rows stands in the row above where the row itself has none. */
export const headingsAt = (rows: readonly SheetRow[], at: number): string[] => {
  const [line = 1, cells = []] = rows[at] ?? [];
  const above = rows.slice(Math.max(0, at - 2), at).reverse();
  const joined = above.filter(
    ([one, other], index) => one === line - index - 1 && textsOf(other).filter(Boolean).length > 1,
  );
  const width = Math.max(cells.length, ...joined.map(([, { length }]) => length));
  return Array.from({ length: width }, (_, column) => {
    const texts = [cells, ...joined.map(([, other]) => other)].map((one) => cellText(one[column]).trim());
    return texts.find(Boolean) ?? '';
  });
};

const columnNumber = /^\(?(\d{1,3}|[A-ZĐ])\)?(?:\s*=.*)?$/;

/** The row below the headings of an official form that only numbers its columns: 1, 2, 3 … or A, B, 1, 2 = 3 + 4 …. */
export const isNumbering = (cells: readonly Cell[]): boolean => {
  const marks = textsOf(cells).filter(Boolean);
  const numbers = marks.map((text) => columnNumber.exec(text)?.[1]);
  const counted = numbers.filter((one) => one !== undefined && /^\d/.test(one)).map(Number);
  return (
    marks.length > 2 &&
    !numbers.includes(undefined) &&
    counted.length > 1 &&
    counted.every((one, index) => one === (counted[0] ?? 0) + index) &&
    (counted[0] ?? 0) <= 2
  );
};

/** Whether a row below the headings holds data. */
export const isData = ([line, cells]: SheetRow, headingLine: number): boolean =>
  line > headingLine && !(line <= headingLine + 2 && isNumbering(cells));

/** The row of headings among the first ones: the one that names most fields; the first row that holds anything where none does. */
export const findHeadingRow = (
  rows: readonly SheetRow[],
  places: readonly Place[],
): { readonly at: number; readonly known: number } => {
  const known = new Set(places.flatMap((place) => [...namesOf(place), ...place.aliases.map(foldHeading)]));
  let best = { at: 0, known: 0 };
  for (let at = 0; at < Math.min(rows.length, searchedLines); at += 1) {
    const headings = new Set(headingsAt(rows, at).map(foldHeading));
    const count = [...headings].filter((heading) => known.has(heading)).length;
    if (count > best.known) best = { at, known: count };
  }
  return best;
};
