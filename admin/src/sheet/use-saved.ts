import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { figuresKey } from '../dashboard/use-progress.js';

const channelName = 'dachieu.saved';

/** Figures are asked for again after a save here or in another tab of this browser. */
export const useSaved = (): (() => void) => {
  const queries = useQueryClient();
  const invalidate = useCallback(() => {
    void queries.invalidateQueries({ queryKey: [figuresKey] });
    void queries.invalidateQueries({ queryKey: ['record'] });
  }, [queries]);
  useEffect(() => {
    const channel = new BroadcastChannel(channelName);
    channel.onmessage = invalidate;
    return () => channel.close();
  }, [invalidate]);
  return useCallback(() => {
    invalidate();
    const channel = new BroadcastChannel(channelName);
    channel.postMessage('saved');
    channel.close();
  }, [invalidate]);
};
