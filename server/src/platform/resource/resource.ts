import { type Field, type Label, type ResourceClass, snakeCase } from './field.js';

/** Where a resource stands in the menu and who may do what with it (`access.ts`). */
export type Area =
  | 'territory'
  | 'standards'
  | 'people'
  | 'review'
  | 'programme'
  | 'targets'
  | 'funding'
  | 'support'
  | 'work'
  | 'communication'
  | 'monitoring'
  | 'access';

/** Fields that belong together: the grid shows them under one heading and folds them away together. */
export interface Band {
  /** Stable: saved views remember it. */
  readonly name: string;
  readonly label: Label;
  readonly fields: readonly string[];
}

export interface ResourceOptions {
  readonly plural: string;
  readonly label: Label;
  readonly area: Area;
  /** Fields that name a row to a person, in order. */
  readonly title: readonly string[];
  /** Fields found by the text search. */
  readonly search?: readonly string[];
  /**
   * Relations that lead from the row to the administrative unit that holds it, e.g. `['household', 'hamlet']`; on the unit itself `[]`.
   * Without it every signed-in user sees every row.
   */
  readonly scope?: readonly string[];
  /** Rows are administrative units themselves: `within` asks whether the unit lies in another. */
  readonly isArea?: boolean;
  /** Rows of a unit above the viewer's are readable too: a commune sees its province's targets. */
  readonly readsAbove?: boolean;
  /**
   * Relations and, last, the day or year by which a row belongs to a reporting period, e.g. `['review', 'year']`: a locked period
   * refuses edits of its rows. Without it no period holds the rows.
   */
  readonly period?: readonly string[];
  /**
   * One row has few rows of any kind below it, as a household has people: lists below it are read without a bound for each, which
   * SQLite does quicker.
   */
  readonly hasFewBelow?: boolean;
  /** Sets of fields that no two rows share; a set with an empty field does not bind. */
  readonly unique?: readonly (readonly string[])[];
  readonly indexes?: readonly (readonly string[])[];
  readonly defaultOrder?: readonly { readonly field: string; readonly descending?: boolean }[];
  /** Headings over neighbouring columns; a field stands in one band at most. */
  readonly bands?: readonly Band[];
  /** Who may write, where it is fewer than the matrix says for its area. */
  readonly writers?: readonly string[];
  /** Rows are written by the product only. */
  readonly readOnly?: boolean;
}

export interface Resource extends ResourceOptions {
  /** The singular word in every layer: GraphQL type, TypeORM entity. */
  readonly name: string;
  /** lowerCamel of the name: GraphQL queries and the catalogue's key. */
  readonly key: string;
  readonly table: string;
  readonly target: ResourceClass;
  readonly fields: readonly Field[];
  readonly fieldsByName: ReadonlyMap<string, Field>;
  /** To-one relations by relation name. */
  readonly references: ReadonlyMap<string, Field>;
}

/** A list on a resource that a later module's reference adds: `Household.persons`. */
export interface InverseRelation {
  readonly name: string;
  readonly label: Label;
  readonly resource: Resource;
  readonly field: Field;
}

const declaredFields = new Map<ResourceClass, Field[]>();
const resources = new Map<ResourceClass, Resource>();

export const addField = (target: ResourceClass, field: Field): void => {
  const fields = declaredFields.get(target) ?? [];
  fields.push(field);
  declaredFields.set(target, fields);
};

const fieldsOf = (target: ResourceClass): Field[] => {
  const parent: unknown = Object.getPrototypeOf(target);
  const inherited =
    typeof parent === 'function' && parent !== Function.prototype ? fieldsOf(parent as ResourceClass) : [];
  return [...inherited, ...(declaredFields.get(target) ?? [])];
};

const checkBands = (name: string, bands: readonly Band[], fields: readonly Field[]): void => {
  const known = new Set(fields.map((field) => field.name));
  for (const field of bands.flatMap((band) => band.fields))
    if (!known.delete(field))
      throw new Error(`A band of ${name} names "${field}": no such field, or in a band already`);
};

/** Declares a class as a resource; its decorated properties are the fields, in their order. */
export const resource =
  (options: ResourceOptions) =>
  (target: ResourceClass): void => {
    const fields = fieldsOf(target);
    const references = new Map<string, Field>();
    for (const field of fields) if (field.relation) references.set(field.relation, field);
    const name = target.name;
    checkBands(name, options.bands ?? [], fields);
    resources.set(target, {
      ...options,
      name,
      key: name.charAt(0).toLowerCase() + name.slice(1),
      table: snakeCase(name).replace(/^_/, ''),
      target,
      fields,
      fieldsByName: new Map(fields.map((field) => [field.name, field])),
      references,
    });
  };

/** Every declared resource, in the order of declaration (which is the order of the modules). */
export const allResources = (): readonly Resource[] => [...resources.values()];

export const resourceOf = (target: ResourceClass): Resource => {
  const found = resources.get(target);
  if (!found) throw new Error(`${target.name} is not declared as a resource`);
  return found;
};

export const findResource = (key: string): Resource | undefined =>
  allResources().find((one) => one.key === key);

export const getResource = (key: string): Resource => {
  const found = findResource(key);
  if (!found) throw new Error(`No resource is called ${key}`);
  return found;
};

export const referenced = (field: Field): Resource => {
  if (!field.to) throw new Error(`${field.name} is not a reference`);
  return resourceOf(field.to());
};

const inverseCache = new Map<Resource, ReadonlyMap<string, InverseRelation>>();

/** The lists that other resources' references add to this one, by name. Complete once every module is loaded. */
export const inversesOf = (target: Resource): ReadonlyMap<string, InverseRelation> => {
  const cached = inverseCache.get(target);
  if (cached) return cached;
  const inverses = new Map<string, InverseRelation>();
  for (const other of allResources()) {
    for (const field of other.references.values()) {
      if (field.inverse && referenced(field) === target) {
        inverses.set(field.inverse.name, { ...field.inverse, resource: other, field });
      }
    }
  }
  inverseCache.set(target, inverses);
  return inverses;
};
