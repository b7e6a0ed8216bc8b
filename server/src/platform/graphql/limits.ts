import { type ASTVisitor, GraphQLError, Kind, type ValidationContext, type ValidationRule } from 'graphql';
import { limitError, type MessageCode } from '../../kernel/errors.js';

const mostDepth = 12;
const mostRootFields = 20;
const mostFields = 2000;

const refuse = (
  context: ValidationContext,
  code: Extract<MessageCode, 'LIMIT_DEPTH' | 'LIMIT_COMPLEXITY'>,
  size: number,
  max: number,
): void => {
  const original =
    code === 'LIMIT_DEPTH' ? limitError(code, { depth: size, max }) : limitError(code, { cost: size, max });
  context.reportError(new GraphQLError(original.message, { originalError: original }));
};

/** Bounds on what one document may ask: depth, fields at the root (aliases count) and fields in all, fragments opened out. */
export const limitDocument: ValidationRule = (context): ASTVisitor => ({
  OperationDefinition(operation) {
    let fields = 0;
    let deepest = 0;
    let roots = 0;
    const walk = (
      selections: typeof operation.selectionSet.selections,
      depth: number,
      opened: ReadonlySet<string>,
    ): void => {
      if (fields > mostFields || depth > mostDepth + 1) return;
      for (const selection of selections) {
        if (selection.kind === Kind.FIELD) {
          if (selection.name.value.startsWith('__')) continue;
          fields += 1;
          if (depth === 1) roots += 1;
          deepest = Math.max(deepest, depth);
          if (selection.selectionSet) walk(selection.selectionSet.selections, depth + 1, opened);
        } else if (selection.kind === Kind.INLINE_FRAGMENT)
          walk(selection.selectionSet.selections, depth, opened);
        else {
          const fragment = context.getFragment(selection.name.value);
          if (fragment && !opened.has(selection.name.value)) {
            walk(fragment.selectionSet.selections, depth, new Set([...opened, selection.name.value]));
          }
        }
      }
    };
    walk(operation.selectionSet.selections, 1, new Set());
    if (deepest > mostDepth) refuse(context, 'LIMIT_DEPTH', deepest, mostDepth);
    else if (roots > mostRootFields) refuse(context, 'LIMIT_COMPLEXITY', roots, mostRootFields);
    else if (fields > mostFields) refuse(context, 'LIMIT_COMPLEXITY', fields, mostFields);
    return false;
  },
});
