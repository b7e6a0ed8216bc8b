import type { Field } from '../../platform/resource/field.js';
import { inversesOf, type Resource, referenced } from '../../platform/resource/resource.js';
import type { Where } from '../../platform/resource/where.js';
import type { Definition } from './definition.js';

/** One step from a row towards rows that a condition asks about: to the row that it refers to, or to rows that refer to it. */
export interface Step {
  readonly kind: 'reference' | 'list';
  /** The reference: on the row stepped from, or (list) on the rows stepped to. */
  readonly field: Field;
  readonly to: Resource;
}

/** Rows from which a figure comes: how a subject's row leads to them, and which of their fields matter. */
export interface Dependency {
  readonly path: readonly Step[];
  readonly resource: Resource;
  readonly fields: ReadonlySet<string>;
}

/** A condition whose rows cannot be told from the edit alone; the figure is computed at each reading. */
class Untraceable extends Error {}

interface Collected {
  readonly path: readonly Step[];
  readonly resource: Resource;
  readonly fields: Set<string>;
}

export const pathKey = (path: readonly Step[]): string =>
  path.map(({ kind, field, to }) => `${kind}:${field.name}:${to.key}`).join('/');

const isCondition = (value: unknown): value is Where =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const conditionsIn = (value: unknown): Where[] =>
  (Array.isArray(value) ? value : [value]).filter(isCondition);

class Collector {
  readonly found = new Map<string, Collected>();

  at(resource: Resource, path: readonly Step[]): Set<string> {
    const key = pathKey(path);
    const known = this.found.get(key);
    if (known) return known.fields;
    const fields = new Set<string>();
    this.found.set(key, { path, resource, fields });
    return fields;
  }

  /** The fields along a resource's way to its unit. */
  place(resource: Resource, path: readonly Step[]): void {
    const [relation, ...rest] = resource.scope ?? [];
    if (relation === undefined) return;
    let [here, walked] = [resource, path];
    for (const one of [relation, ...rest]) {
      const field = here.references.get(one);
      if (!field) throw new Error(`${here.name} has no relation ${one}`);
      this.at(here, walked).add(field.name);
      here = referenced(field);
      walked = [...walked, { kind: 'reference', field, to: here }];
    }
  }

  where(resource: Resource, path: readonly Step[], where: Where | null): void {
    for (const [key, value] of Object.entries(where ?? {})) {
      if (value === undefined || value === null) continue;
      if (key === 'and' || key === 'or' || key === 'not')
        for (const one of conditionsIn(value)) this.where(resource, path, one);
      else this.test(resource, path, key, value);
    }
  }

  private test(resource: Resource, path: readonly Step[], key: string, value: unknown): void {
    if (key === 'latest' || key === 'within') throw new Untraceable();
    const fields = this.at(resource, path);
    if (key === 'search') for (const one of resource.search ?? []) fields.add(one);
    const reference = resource.references.get(key);
    const inverse = inversesOf(resource).get(key);
    if (resource.fieldsByName.has(key)) fields.add(key);
    else if (reference) {
      fields.add(reference.name);
      const to = referenced(reference);
      const step: Step = { kind: 'reference', field: reference, to };
      for (const one of conditionsIn(value)) this.where(to, [...path, step], one);
    } else if (inverse) {
      const { field, resource: to } = inverse;
      const walked = [...path, { kind: 'list', field, to } as const];
      this.at(to, walked).add(field.name);
      for (const quantified of conditionsIn(value))
        for (const one of Object.values(quantified).flatMap(conditionsIn)) this.where(to, walked, one);
    }
  }
}

/** The rows beyond a subject's own that conditions on it ask about. */
export const askedBeyond = (subject: Resource, conditions: readonly Where[]): readonly Dependency[] => {
  const collector = new Collector();
  for (const one of conditions) collector.where(subject, [], one);
  return [...collector.found.values()].filter(({ path }) => path.length > 0);
};

/** Everything that a definition's figures of a unit and a year come from; null where an edit cannot tell whom it concerns. */
export const dependenciesOf = (definition: Definition, subject: Resource): readonly Dependency[] | null => {
  const collector = new Collector();
  const own = collector.at(subject, []);
  for (const one of [definition.yearField, definition.measuredField, definition.latestBy])
    if (one !== null) own.add(one);
  try {
    collector.place(subject, []);
    for (const one of [definition.numerator, definition.denominator, definition.known])
      collector.where(subject, [], one);
  } catch (error) {
    if (error instanceof Untraceable) return null;
    throw error;
  }
  return [...collector.found.values()];
};
