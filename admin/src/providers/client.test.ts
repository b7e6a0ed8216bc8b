import { afterEach, expect, it, vi } from 'vitest';
import { ask } from './client.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('what is asked again after a save is not answered by the same question still under way', async () => {
  const answers: ((state: string) => void)[] = [];
  vi.stubGlobal(
    'fetch',
    () =>
      new Promise<Response>((resolve) => {
        answers.push((state) => resolve(Response.json({ data: { state } })));
      }),
  );
  const before = ask<{ state: string }>('query State { state }');
  const after = ask<{ state: string }>('query State { state }');
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[0]?.('OPEN');
  answers[1]?.('SUBMITTED');
  expect([await before, await after]).toEqual([{ state: 'OPEN' }, { state: 'SUBMITTED' }]);
});
