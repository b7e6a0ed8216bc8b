import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client/core';
import { type DocumentNode, parse } from 'graphql';
import { ServerError, toFailure } from './failure.js';

/** Sends documents as they are written, without a `__typename` in every row. */
class PlainCache extends InMemoryCache {
  override transformDocument(document: DocumentNode): DocumentNode {
    return document;
  }
}

/** Rows are edited in the grid and kept there: a second, normalised copy would only grow old. */
export const client = new ApolloClient<unknown>({
  link: new HttpLink({ uri: '/graphql', credentials: 'same-origin' }),
  cache: new PlainCache(),
  // What is asked again after a save must not be answered by the same question still under way, which may have been read before it.
  queryDeduplication: false,
  defaultOptions: {
    query: { fetchPolicy: 'no-cache' },
    mutate: { fetchPolicy: 'no-cache' },
  },
});

const parsed = new Map<string, DocumentNode>();

export const documentOf = (text: string): DocumentNode => {
  const known = parsed.get(text);
  if (known) return known;
  const made = parse(text);
  parsed.set(text, made);
  return made;
};

type Variables = Readonly<Record<string, unknown>>;

/** One query or mutation. Throws ServerError with the server's reason, or NoAnswer when none came. */
export const ask = async <Answer>(
  text: string,
  variables: Variables = {},
  signal?: AbortSignal,
): Promise<Answer> => {
  const document = documentOf(text);
  const context = signal ? { fetchOptions: { signal } } : {};
  const isMutation = document.definitions.some(
    (part) => part.kind === 'OperationDefinition' && part.operation === 'mutation',
  );
  try {
    const { data } = isMutation
      ? await client.mutate<Answer>({ mutation: document, variables, context })
      : await client.query<Answer>({ query: document, variables, context });
    if (data === null || data === undefined) throw new ServerError('FAULT_INTERNAL', null, 'No data');
    return data;
  } catch (error) {
    throw toFailure(error);
  }
};
