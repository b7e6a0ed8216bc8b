import { expect, it } from 'vitest';
import { NoAnswer, ServerError, toFailure } from './failure.js';

const networkError = (parts: Readonly<Record<string, unknown>>) => ({
  networkError: Object.assign(new Error('network'), parts),
});

it.each([
  ['a line that is down', networkError({})],
  ['a gateway whose server is away', networkError({ name: 'ServerError', statusCode: 502, result: {} })],
  ['a page of HTML from the gateway', networkError({ name: 'ServerParseError', statusCode: 504 })],
  ['the sign-in page of a public network', networkError({ name: 'ServerParseError', statusCode: 200 })],
])('%s is no answer, so the same save is sent again', (_what, error) => {
  expect(toFailure(error)).toBeInstanceOf(NoAnswer);
});

it('a fault that the product tells of is its answer, whatever the status', () => {
  const message = { vi: 'Lỗi', en: 'Fault' };
  const errors = [{ message: 'x', extensions: { code: 'FAULT_INTERNAL', message } }];
  const failure = toFailure(networkError({ name: 'ServerError', statusCode: 500, result: { errors } }));
  expect(failure).toBeInstanceOf(ServerError);
  expect(failure).toMatchObject({ code: 'FAULT_INTERNAL', texts: message });
});

it('a request that is refused as it is, such as one too large, is not sent again', () => {
  const failure = toFailure(networkError({ name: 'ServerError', statusCode: 413, result: {} }));
  expect(failure).not.toBeInstanceOf(NoAnswer);
});
