import { useQuery } from '@tanstack/react-query';
import { readClasses, readProgress, readSeries } from '../providers/progress.js';

/** First part of the key of everything that a saved cell may move. */
export const figuresKey = 'figures';

export const useProgress = (areaId: string | null, year: number) =>
  useQuery({
    queryKey: [figuresKey, 'progress', areaId, year],
    enabled: areaId !== null,
    placeholderData: (before, query) => (query?.queryKey[2] === areaId ? before : undefined),
    queryFn: () => readProgress(areaId ?? '', year),
  });

export const useClasses = (areaId: string | null, year: number) =>
  useQuery({
    queryKey: [figuresKey, 'classes', areaId, year],
    enabled: areaId !== null,
    queryFn: () => readClasses(areaId ?? '', year),
  });

/** The chosen year and the four before it. */
const yearsShown = 5;

export const useSeries = (areaId: string | null, year: number, codes: readonly string[]) =>
  useQuery({
    queryKey: [figuresKey, 'series', areaId, year, codes],
    enabled: areaId !== null && codes.length > 0,
    queryFn: () => readSeries(areaId ?? '', codes, year - yearsShown + 1, year),
  });
