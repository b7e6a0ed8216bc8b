import type { CatalogField, CatalogInverse, CatalogResource } from '@dachieu/schema';
import { findField, findResource } from '../catalog.js';
import type { Where } from '../providers/wire.js';

export type Quantifier = 'some' | 'none' | 'every';

/** One comparison of a field: `gte`, `in`, `isNull`, … as the lists' grammar names them. */
export interface TestNode {
  readonly kind: 'test';
  readonly field: string;
  readonly test: string;
  readonly value: unknown;
}

/** Conditions on the record that a reference names, or on those that refer to this one. */
export interface RelatedNode {
  readonly kind: 'related';
  readonly relation: string;
  /** null: the one record that a reference names. */
  readonly quantifier: Quantifier | null;
  readonly group: GroupNode;
}

export interface GroupNode {
  readonly kind: 'group';
  readonly join: 'and' | 'or';
  readonly isNot: boolean;
  readonly nodes: readonly Node[];
}

export type Node = TestNode | RelatedNode | GroupNode;

export const emptyGroup: GroupNode = { kind: 'group', join: 'and', isNot: false, nodes: [] };

const isObject = (value: unknown): value is Where =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const findReference = (resource: CatalogResource, relation: string): CatalogField | undefined =>
  resource.fields.find((field) => field.relation === relation);

export const findInverse = (resource: CatalogResource, name: string): CatalogInverse | undefined =>
  resource.inverses.find((inverse) => inverse.name === name);

/** The resource on the other side of a relation. */
export const relatedResource = (resource: CatalogResource, relation: string): CatalogResource | undefined =>
  findResource(findReference(resource, relation)?.to ?? findInverse(resource, relation)?.resource ?? '');

const quantifiers: readonly Quantifier[] = ['some', 'none', 'every'];

/** A condition that the tree cannot show (a search, an area, the latest row): it stays text. */
class NotShown extends Error {}

/** A group of one condition is that condition. */
const bare = (group: GroupNode): Node => {
  const [only] = group.nodes;
  return only && group.nodes.length === 1 && !group.isNot ? only : group;
};

const nodesOf = (resource: CatalogResource, key: string, value: unknown): Node[] => {
  if (key === 'and' || key === 'or') {
    if (!Array.isArray(value)) throw new NotShown();
    return [
      { kind: 'group', join: key, isNot: false, nodes: value.map((one) => bare(toGroup(resource, one))) },
    ];
  }
  if (key === 'not') return [{ ...toGroup(resource, value), isNot: true }];
  if (!isObject(value)) throw new NotShown();
  const field = findField(resource, key);
  if (field)
    return Object.entries(value).map(([test, given]) => ({
      kind: 'test',
      field: field.name,
      test,
      value: given,
    }));
  const related = relatedResource(resource, key);
  if (!related) throw new NotShown();
  if (findReference(resource, key))
    return [{ kind: 'related', relation: key, quantifier: null, group: toGroup(related, value) }];
  return Object.entries(value).map(([name, inner]) => {
    const quantifier = quantifiers.find((one) => one === name);
    if (!quantifier) throw new NotShown();
    return { kind: 'related', relation: key, quantifier, group: toGroup(related, inner) };
  });
};

const toGroup = (resource: CatalogResource, where: unknown): GroupNode => {
  if (!isObject(where)) throw new NotShown();
  const nodes = Object.entries(where).flatMap(([key, value]) => nodesOf(resource, key, value));
  const [only] = nodes;
  return nodes.length === 1 && only?.kind === 'group' ? only : { ...emptyGroup, nodes };
};

/** A filter as a tree to edit; null where it holds something that the tree cannot show. */
export const readTree = (resource: CatalogResource, where: Where): GroupNode | null => {
  try {
    return toGroup(resource, where);
  } catch (error) {
    if (error instanceof NotShown) return null;
    throw error;
  }
};

const nodeWhere = (node: Node): Where => {
  if (node.kind === 'test') return { [node.field]: { [node.test]: node.value } };
  if (node.kind === 'group') return groupWhere(node);
  const inner = groupWhere(node.group);
  return { [node.relation]: node.quantifier === null ? inner : { [node.quantifier]: inner } };
};

/** Conditions that all hold as one object: comparisons of a field side by side; null where two would take the same place. */
const inOneObject = (nodes: readonly Node[]): Where | null => {
  const where: Record<string, unknown> = {};
  for (const node of nodes) {
    for (const [key, value] of Object.entries(nodeWhere(node))) {
      const present = where[key];
      const isTaken =
        present !== undefined && !(node.kind === 'test' && isObject(present) && !(node.test in present));
      if (isTaken) return null;
      where[key] = isObject(present) && isObject(value) ? { ...present, ...value } : value;
    }
  }
  return where;
};

const groupWhere = ({ join, isNot, nodes }: GroupNode): Where => {
  const [only] = nodes;
  const parts = { [join]: nodes.map(nodeWhere) };
  const where =
    only && nodes.length === 1 ? nodeWhere(only) : join === 'or' ? parts : (inOneObject(nodes) ?? parts);
  return isNot ? { not: where } : where;
};

/** The filter of a tree; null for an empty one, which says nothing. */
export const writeTree = (group: GroupNode): Where | null =>
  group.nodes.length === 0 ? null : groupWhere(group);

/** Tests that a field's type allows, the usual one first. */
export const testsOf = (field: CatalogField): readonly string[] => {
  switch (field.type) {
    case 'yesNo':
      return ['eq', 'isNull'];
    case 'choice':
    case 'reference':
      return ['in', 'notIn', 'eq', 'ne', 'isNull'];
    case 'text':
    case 'longText':
    case 'code':
    case 'personName':
      return ['eq', 'ne', 'in', 'notIn', 'contains', 'startsWith', 'isNull'];
    case 'partialDate':
    case 'wholeNumber':
    case 'decimal':
    case 'money':
    case 'date':
    case 'instant':
    case 'year':
      return ['eq', 'ne', 'gte', 'gt', 'lte', 'lt', 'isNull'];
    case 'json':
      return ['isNull'];
  }
};

/** The value that a test begins with. */
export const startValue = (field: CatalogField, test: string): unknown => {
  if (test === 'isNull') return false;
  if (test === 'in' || test === 'notIn') return [];
  if (field.type === 'yesNo') return true;
  if (field.type === 'year') return '$year';
  if (field.type === 'date') return test === 'gte' || test === 'gt' ? '$yearStart' : '$yearEnd';
  return field.type === 'choice' ? (field.choices?.values[0]?.value ?? '') : '';
};
