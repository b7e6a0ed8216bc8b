import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Executor } from './compiled-executor.js';
import type { Context } from './context.js';
import { KnownOperations } from './known-operations.js';

const executor: Executor = {
  coerce: (_operation, variables) => ({ coerced: variables }),
  execute: () => Promise.resolve({ data: { a: 1 } }),
};

/** As Apollo does it with an operation that it has read and checked. */
const comes = async (known: KnownOperations, query: string): Promise<void> => {
  const document = parse(query);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const loaded = await known.gateway(buildSchema('type Query { a: Int }'))?.load({} as never);
  await loaded?.executor?.({
    document,
    operation,
    operationName: null,
    request: { query },
    context: {},
  } as never);
};

describe('an operation', () => {
  it('is known by its text and name once it has come', async () => {
    const known = new KnownOperations(executor, (formatted) => formatted);
    expect(known.find({ query: '{ a }' })).toBeUndefined();
    await comes(known, '{ a }');
    const ready = known.find({ query: '{ a }', variables: { b: 2 } });
    expect(ready?.variables).toEqual({ b: 2 });
    expect(ready && (await known.answer(ready, {} as Context))).toEqual({
      status: 200,
      text: '{"data":{"a":1}}\n',
    });
    for (const other of [
      { query: '{a}' },
      { query: '{ a }', operationName: 'A' },
      { query: '{ a }', extensions: {} },
      [{ query: '{ a }' }],
      null,
    ])
      expect(known.find(other)).toBeUndefined();
  });

  it('that is very long is not kept, and of five hundred and one the first is forgotten', async () => {
    const known = new KnownOperations(executor, (formatted) => formatted);
    const long = `{ a ${'# '.padEnd(10_000)}\n}`;
    await comes(known, long);
    expect(known.find({ query: long })).toBeUndefined();
    for (let count = 0; count < 501; count += 1) await comes(known, `{ a${count}: a }`);
    expect([0, 1, 500].map((count) => known.find({ query: `{ a${count}: a }` }) !== undefined)).toEqual([
      false,
      true,
      true,
    ]);
  });
});
