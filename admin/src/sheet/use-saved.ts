import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { figuresKey } from '../dashboard/use-progress.js';

const channelName = 'dachieu.saved';

const useInvalidate = (): (() => void) => {
  const queries = useQueryClient();
  return useCallback(() => {
    void queries.invalidateQueries({ queryKey: [figuresKey] });
    void queries.invalidateQueries({ queryKey: ['record'] });
  }, [queries]);
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
