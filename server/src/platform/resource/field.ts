/** Words in Vietnamese and English, in this order: `['Thôn', 'Hamlet']`. */
export type Label = readonly [vi: string, en: string];

/** How a person can be recognised or harmed by the field (Decree 13/2023, art. 2): decides who may read it. */
export type PersonalData = 'NONE' | 'BASIC' | 'SENSITIVE';

export type FieldType =
  | 'text'
  | 'longText'
  | 'code'
  | 'personName'
  | 'wholeNumber'
  | 'decimal'
  | 'money'
  | 'date'
  | 'partialDate'
  | 'year'
  | 'instant'
  | 'yesNo'
  | 'choice'
  | 'json'
  | 'reference';

export interface Choice {
  readonly value: string;
  readonly label: Label;
}

/** A closed list of values, shared by every field that uses it. `name` is the GraphQL enum. */
export interface ChoiceList {
  readonly name: string;
  readonly choices: readonly Choice[];
}

export type ResourceClass = abstract new () => object;

export interface Inverse {
  /** Name of the list on the referenced resource, e.g. `persons` on Household. */
  readonly name: string;
  readonly label: Label;
}

export interface FieldOptions {
  readonly label: Label;
  readonly required?: boolean;
  readonly personal?: PersonalData;
  readonly help?: Label;
  /** Headings under which people's own files bring it, beside its labels: `['Số CCCD']`. */
  readonly otherNames?: readonly string[];
  /** Set by the module's rules from other values; refused in a patch. */
  readonly derived?: boolean;
  readonly unique?: boolean;
  readonly index?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly maxLength?: number;
  readonly pattern?: RegExp;
  /** The form of a code that begins with zeros: digits that fit it with some put before them have lost these in a spreadsheet. */
  readonly zerosBefore?: RegExp;
  /** The pattern in words, for the person whose text does not fit. */
  readonly patternHelp?: Label;
  readonly choices?: ChoiceList;
  /** Value of a new row that does not give one. */
  readonly initial?: string | number | boolean;
  /** Never in any answer of the API (a password's hash). */
  readonly hidden?: boolean;
  /** Becomes known after the row's reporting period, such as a follow-up or an end: a locked period takes it still. */
  readonly isFoundLater?: boolean;
  /** Money that does not add up over rows, such as the steps of a ledger, a wage or a ceiling: lists show no total unless asked. */
  readonly hasNoTotal?: boolean;
  /** Kept out of the grid's first view; shown on demand. */
  readonly minor?: boolean;
}

export interface ReferenceOptions extends FieldOptions {
  readonly to: () => ResourceClass;
  readonly inverse?: Inverse;
}

/** One declared field of a resource. For a reference `name` is the id's property (`hamletId`) and `relation` the row's (`hamlet`). */
export interface Field extends FieldOptions {
  readonly name: string;
  readonly type: FieldType;
  readonly column: string;
  readonly relation?: string;
  readonly to?: () => ResourceClass;
  readonly inverse?: Inverse;
}

export const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A text whose order is the Vietnamese dictionary's, so a second column keeps its sort key. */
export const hasSortKey = (field: Field): boolean => field.type === 'text' || field.type === 'personName';

export const sortColumn = (field: Field): string =>
  hasSortKey(field) ? `${field.column}_sort` : field.column;
