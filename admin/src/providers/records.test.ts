import { afterEach, expect, it, vi } from 'vitest';
import { getResource } from '../catalog.js';
import { NoAnswer } from './failure.js';
import { listRows } from './records.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('rows that never come are given up, as if the line were down', async () => {
  const limit = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(limit.signal);
  const never = vi.fn(
    (_: string, { signal }: RequestInit): Promise<Response> =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
  );
  vi.stubGlobal('fetch', never);
  const asked = listRows(getResource('person'), { where: null, offset: 0, limit: 200 });
  await vi.waitFor(() => expect(never).toHaveBeenCalled());
  limit.abort(new DOMException('The time is up', 'TimeoutError'));
  await expect(asked).rejects.toBeInstanceOf(NoAnswer);
});
