import { distance, fold } from '@dachieu/schema/reading';
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
  /** The reference by which the texts of this place name administrative units; of `householdId.hamlet` the household's. */
  readonly unit: UnitReference | null;
}

export interface UnitReference {
  readonly owner: Resource;
  readonly field: Field;
}

const unitReference = (owner: Resource, field: Field): UnitReference | null =>
  field.to !== undefined && referenced(field).isArea === true ? { owner, field } : null;

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
      unit: unitReference(target, placing),
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
        unit: unitReference(resource, field),
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

const ownNames = (place: Place): string[] => [
  foldHeading(place.label[0]),
  foldHeading(place.label[1]),
  foldHeading(place.name),
  ...(place.field.relation && !place.isContext ? [foldHeading(place.field.relation)] : []),
];

const foldedNames = new WeakMap<Place, { readonly own: string[]; readonly others: string[] }>();

const namesOf = (place: Place): { readonly own: string[]; readonly others: string[] } => {
  const names = foldedNames.get(place) ?? { own: ownNames(place), others: place.aliases.map(foldHeading) };
  foldedNames.set(place, names);
  return names;
};

const only = (found: readonly Place[]): Place | undefined => (found.length === 1 ? found[0] : undefined);

const aliasedPlace = (places: readonly Place[], heading: string): Place | undefined =>
  only(places.filter((place) => namesOf(place).others.includes(heading)));

const exactPlace = (places: readonly Place[], heading: string): Place | undefined =>
  places.find((place) => namesOf(place).own.includes(heading));

/** The place that bears a folded heading as its name, or one of its other names. */
export const namedPlace = (places: readonly Place[], heading: string): Place | undefined =>
  exactPlace(places, heading) ?? aliasedPlace(places, heading);

/** "Hộ DTTS (đánh dấu x)" names what stands before the brackets. */
const withoutRemark = (heading: string): string => heading.replace(/\s*\([^()]*\)$/, '');

/** "Thôn/bản", "Xóm, thôn": names of one thing, of which this programme uses one. */
const partlyNamedPlace = (places: readonly Place[], heading: string): Place | undefined => {
  const parts = withoutRemark(heading)
    .split(/[/,]/)
    .map((part) => part.trim());
  return only([...new Set(parts.flatMap((part) => namedPlace(places, part) ?? []))]);
};

/** "Ngày tháng năm sinh" holds every word of "Ngày sinh", in their order. */
const holdsWords = (heading: string, name: string): boolean => {
  const words = name.split(' ');
  let at = 0;
  for (const word of heading.split(' ')) if (word === words[at]) at += 1;
  return words.length > 1 && at === words.length;
};

/** What is longer is a sentence above a list. */
const longestName = 80;

/** A heading that differs by a slip of the pen, or says a little more or less; only where it is clear which field is meant. */
const nearPlace = (places: readonly Place[], heading: string): Place | undefined => {
  if (heading.length < 4 || heading.length > longestName) return undefined;
  // Words of Vietnamese are short: "năm" is two letters from "ngày".
  const limit = Math.min(2, Math.floor(heading.length / 8));
  const near = places.filter((place) =>
    namesOf(place).own.some(
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
  assign((heading) => partlyNamedPlace(places, heading));
  assign((heading) => nearPlace(places, heading));
  return assigned;
};

/** How well headings name fields: what a field is called counts twice, what only sounds like it once. */
export const likenessOf = (headings: readonly string[], places: readonly Place[]): number =>
  assignPlaces(headings, places, {}).reduce(
    (sum, name, at) =>
      sum + (name === null ? 0 : namedPlace(places, foldHeading(headings[at] ?? ''))?.name === name ? 2 : 1),
    0,
  );
