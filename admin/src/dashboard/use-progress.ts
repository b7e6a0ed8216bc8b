import { useQuery } from '@tanstack/react-query';
import { readClasses, readProgress, readSeries } from '../providers/progress.js';

/** First part of the key of everything that a saved cell may move. */
export const figuresKey = 'figures';

export const useProgress = (areaId: string | null, year: number, boundary: string | null = null) =>
  useQuery({
    queryKey: [figuresKey, 'progress', areaId, year, boundary],
    enabled: areaId !== null,
    placeholderData: (before, query) => (query?.queryKey[2] === areaId ? before : undefined),
    queryFn: () => readProgress(areaId ?? '', year, boundary),
  });

export const useClasses = (areaId: string | null, year: number, boundary: string | null) =>
  useQuery({
    queryKey: [figuresKey, 'classes', areaId, year, boundary],
    enabled: areaId !== null,
    queryFn: () => readClasses(areaId ?? '', year, boundary),
  });

/** The chosen year and the four before it. */
const yearsShown = 5;

export const useSeries = (
  areaId: string | null,
  year: number,
  codes: readonly string[],
  boundary: string | null,
) =>
  useQuery({
    queryKey: [figuresKey, 'series', areaId, year, codes, boundary],
    enabled: areaId !== null && codes.length > 0,
    queryFn: () => readSeries(areaId ?? '', codes, year - yearsShown + 1, year, boundary),
  });
