import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { ask } from '../providers/client.js';

/** A day that stands for the boundaries an area had: the last change of its units, or the day before one. */
export interface BoundaryDay {
  readonly day: string;
  readonly changedOn: string;
  readonly isBefore: boolean;
  readonly documents: readonly string[];
}

const document =
  'query BoundaryDays($areaId: ID!) { days: boundaryDays(areaId: $areaId) { day changedOn isBefore documents } }';

export const useBoundaryDays = (areaId: string | null) =>
  useQuery({
    queryKey: ['boundary-days', areaId],
    enabled: areaId !== null,
    queryFn: async () => (await ask<{ days: readonly BoundaryDay[] }>(document, { areaId })).days,
  });

export interface Boundary {
  /** The day whose boundaries figures follow; null: the units as they are known now, with all that they were formed from. */
  readonly day: string | null;
  readonly setDay: (day: string | null) => void;
}

/** Chosen for the page alone, in its address: figures under other boundaries than today's are the exception. */
export const useBoundary = (): Boundary => {
  const [search, setSearch] = useSearchParams();
  return {
    day: search.get('boundary'),
    setDay: (day) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          if (day === null) after.delete('boundary');
          else after.set('boundary', day);
          return after;
        },
        { replace: true },
      ),
  };
};
