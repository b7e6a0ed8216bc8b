import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';

/** One requested field: the key it has in the answer, its arguments (variables filled in) and what is requested below it. */
export interface Requested {
  readonly name: string;
  readonly key: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly fields: readonly Requested[];
}

type Variables = Readonly<Record<string, unknown>>;

interface Scope {
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Variables;
}

const isIncluded = (node: FieldNode | SelectionSetNode['selections'][number], scope: Scope): boolean =>
  (node.directives ?? []).every((directive) => {
    const condition = directive.arguments?.find((one) => one.name.value === 'if');
    if (!condition) return true;
    const value: unknown = valueFromASTUntyped(condition.value, scope.variables);
    return directive.name.value === 'skip'
      ? value !== true
      : directive.name.value === 'include'
        ? value === true
        : true;
  });

const argumentsOf = (node: FieldNode, variables: Variables): Record<string, unknown> => {
  const values: Record<string, unknown> = {};
  for (const argument of node.arguments ?? []) {
    const value: unknown = valueFromASTUntyped(argument.value, variables);
    if (value !== undefined) values[argument.name.value] = value;
  }
  return values;
};

const collect = (set: SelectionSetNode, scope: Scope, into: Map<string, FieldNode[]>): void => {
  for (const node of set.selections) {
    if (!isIncluded(node, scope)) continue;
    if (node.kind === 'Field') {
      const key = node.alias?.value ?? node.name.value;
      const same = into.get(key);
      if (same) same.push(node);
      else into.set(key, [node]);
    } else {
      const inner =
        node.kind === 'InlineFragment' ? node.selectionSet : scope.fragments[node.name.value]?.selectionSet;
      if (inner) collect(inner, scope, into);
    }
  }
};

const requestedIn = (sets: readonly SelectionSetNode[], scope: Scope): Requested[] => {
  const byKey = new Map<string, FieldNode[]>();
  for (const set of sets) collect(set, scope, byKey);
  const requested: Requested[] = [];
  for (const [key, nodes] of byKey) {
    const [first] = nodes;
    if (!first || first.name.value.startsWith('__')) continue;
    const below = nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
    requested.push({
      name: first.name.value,
      key,
      arguments: argumentsOf(first, scope.variables),
      fields: requestedIn(below, scope),
    });
  }
  return requested;
};

/** The variables that a selection reads in arguments and directives, its fragments opened out. */
const variablesIn = (
  nodes: readonly (FieldNode | OperationDefinitionNode)[],
  fragments: Scope['fragments'],
): string[] => {
  const names = new Set<string>();
  const opened = new Set<string>();
  const look = (node: ASTNode): void => {
    visit(node, {
      Variable: ({ name }) => {
        names.add(name.value);
      },
      FragmentSpread: ({ name }) => {
        const fragment = fragments[name.value];
        if (!fragment || opened.has(name.value)) return;
        opened.add(name.value);
        look(fragment);
      },
    });
  };
  for (const node of nodes) if (node.selectionSet) look(node.selectionSet);
  return [...names];
};

interface Remembered {
  readonly variables: readonly string[];
  readonly byValues: Map<string, readonly Requested[]>;
}

const mostRemembered = 20;
/** Characters: a long list of values in a variable is not worth keeping. */
const longestRemembered = 4000;
const remembered = new WeakMap<object, Remembered>();

/**
 * What `work` makes of a place in a document: the same list for the same values of the variables below it, so that what is made
 * from it can be kept with it.
 */
const rememberedAt = (
  place: object,
  { fragments, variables }: Scope,
  nodes: readonly (FieldNode | OperationDefinitionNode)[],
  work: () => readonly Requested[],
): readonly Requested[] => {
  const known: Remembered = remembered.get(place) ?? {
    variables: variablesIn(nodes, fragments),
    byValues: new Map<string, readonly Requested[]>(),
  };
  remembered.set(place, known);
  const values =
    known.variables.length === 0 ? '' : JSON.stringify(known.variables.map((name) => variables[name]));
  const same = known.byValues.get(values);
  if (same) return same;
  const made = work();
  if (values.length > longestRemembered) return made;
  if (known.byValues.size >= mostRemembered) known.byValues.clear();
  known.byValues.set(values, made);
  return made;
};

/** What a resolver was asked for below its own field, with fragments, `@skip` and `@include` worked out. */
export const requestedFields = (info: GraphQLResolveInfo): readonly Requested[] => {
  const { fieldNodes, fragments, variableValues: variables } = info;
  const scope = { fragments, variables };
  return rememberedAt(fieldNodes, scope, fieldNodes, () =>
    requestedIn(
      fieldNodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : [])),
      scope,
    ),
  );
};

const parts = new WeakMap<readonly Requested[], Map<string, readonly Requested[]>>();

/** What was asked for below a field of the answer, e.g. `rows` of a page; empty when it was not asked for. */
export const below = (requested: readonly Requested[], name: string): readonly Requested[] => {
  const known = parts.get(requested) ?? new Map<string, readonly Requested[]>();
  parts.set(requested, known);
  const same = known.get(name);
  if (same) return same;
  const made = requested.filter((one) => one.name === name).flatMap((one) => one.fields);
  known.set(name, made);
  return made;
};

export const isRequested = (requested: readonly Requested[], name: string): boolean =>
  requested.some((one) => one.name === name);

const fragmentsOf = (document: DocumentNode): Scope['fragments'] =>
  Object.fromEntries(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  );

/** The root fields of an operation with what is requested below them, from the document alone, before it runs. */
export const requestedRoots = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): readonly Requested[] => {
  const scope = { fragments: fragmentsOf(document), variables };
  return rememberedAt(operation, scope, [operation], () => requestedIn([operation.selectionSet], scope));
};
