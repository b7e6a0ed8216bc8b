import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import { figuresKey } from '../dashboard/use-progress.js';
import { askAgain } from './use-saved.js';

it.each([
  ['a first answer', undefined],
  ['a further answer', 'old'],
])('%s that is under way when something is saved is not the last word', async (_what, known) => {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const queryKey = [figuresKey, 'progress'];
  if (known !== undefined) queries.setQueryData(queryKey, known);
  const answers: ((figures: string) => void)[] = [];
  const queryFn = () => new Promise<string>((resolve) => answers.push(resolve));
  const stop = new QueryObserver(queries, { queryKey, queryFn }).subscribe(() => undefined);
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  await askAgain(queries);
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]?.('after the save');
  answers[0]?.('before the save');
  await vi.waitFor(() => expect(queries.getQueryState(queryKey)?.fetchStatus).toBe('idle'));
  expect(queries.getQueryData(queryKey)).toBe('after the save');
  stop();
  queries.clear();
});
