import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { figuresKey } from '../dashboard/use-progress.js';

const channelName = 'dachieu.saved';

/** Asks again for everything that a save may have changed; what is under way, a first answer too, may have been read before it. */
export const askAgain = async (queries: QueryClient): Promise<void> => {
  for (const queryKey of [[figuresKey], ['record']]) {
    await queries.cancelQueries({ queryKey });
    void queries.invalidateQueries({ queryKey });
  }
};

const useInvalidate = (): (() => void) => {
  const queries = useQueryClient();
  return useCallback(() => void askAgain(queries), [queries]);
};

/** Figures and open records follow a save in any tab of this browser. */
export const useFollowSaves = (): void => {
  const invalidate = useInvalidate();
  useEffect(() => {
    const channel = new BroadcastChannel(channelName);
    channel.onmessage = invalidate;
    return () => channel.close();
  }, [invalidate]);
};

/** Tells this page and the other tabs that something was saved. */
export const useTellSaved = (): (() => void) => {
  const invalidate = useInvalidate();
  return useCallback(() => {
    invalidate();
    const channel = new BroadcastChannel(channelName);
    channel.postMessage('saved');
    channel.close();
  }, [invalidate]);
};
