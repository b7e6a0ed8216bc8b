/** Words in Vietnamese and English, in this order. */
export type Label = readonly [vi: string, en: string];

export type CatalogFieldType =
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

export interface CatalogChoices {
  /** The GraphQL enum. */
  readonly name: string;
  readonly values: readonly { readonly value: string; readonly label: Label }[];
}

export interface CatalogField {
  readonly name: string;
  readonly type: CatalogFieldType;
  readonly label: Label;
  readonly help?: Label;
  readonly required: boolean;
  /** Set by the server from other values. */
  readonly derived: boolean;
  readonly personal: 'NONE' | 'BASIC' | 'SENSITIVE';
  /** Kept out of the grid's first view. */
  readonly minor: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly maxLength?: number;
  /** Source of a regular expression that the whole text matches. */
  readonly pattern?: string;
  /** The pattern in words: "12 digits". */
  readonly patternHelp?: Label;
  readonly initial?: string | number | boolean;
  /** The values of a list's rows do not add up: no total unless asked for. */
  readonly hasNoTotal?: true;
  readonly choices?: CatalogChoices;
  /** For a reference: the field with the row itself, and the resource's key. */
  readonly relation?: string;
  readonly to?: string;
}

export interface CatalogInverse {
  readonly name: string;
  readonly label: Label;
  /** Key of the resource that refers to this one, and its referring field. */
  readonly resource: string;
  readonly field: string;
}

/** Fields under one heading, in the order of the declaration. */
export interface CatalogBand {
  readonly name: string;
  readonly label: Label;
  readonly fields: readonly string[];
}

export interface CatalogResource {
  readonly name: string;
  readonly key: string;
  readonly plural: string;
  readonly label: Label;
  readonly area: string;
  readonly title: readonly string[];
  readonly search: readonly string[];
  /** Its rows lie in an administrative unit: lists take `within`. */
  readonly isScoped: boolean;
  readonly readOnly: boolean;
  /** The path to the day or year by which a row belongs to a reporting period; without it, to none. */
  readonly period?: readonly string[];
  readonly readRoles: readonly string[];
  readonly writeRoles: readonly string[];
  readonly defaultOrder: readonly { readonly field: string; readonly descending: boolean }[];
  readonly fields: readonly CatalogField[];
  readonly inverses: readonly CatalogInverse[];
  readonly bands?: readonly CatalogBand[];
  readonly operations: {
    readonly list: string;
    readonly get: string;
    readonly aggregate: string;
    readonly save: string;
    readonly delete: string;
    readonly restore: string;
  };
  readonly groupFields: readonly string[];
}

export interface Catalog {
  /** Roles that see fields about a person. */
  readonly personalReaders: readonly string[];
  readonly resources: readonly CatalogResource[];
}
