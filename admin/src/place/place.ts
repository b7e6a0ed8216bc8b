import { useCallback } from 'react';
import { useGetIdentity, useStore } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { mayReadField } from '../catalog.js';
import type { Identity } from '../providers/auth.js';
import type { MayRead } from '../providers/where.js';

export interface Area {
  readonly id: string;
  readonly name: string;
  readonly level: string;
}

export interface Place {
  /** null until it is known who is signed in. */
  readonly area: Area | null;
  readonly year: number;
  readonly setArea: (area: Area) => void;
  readonly setYear: (year: number) => void;
}

const lastFullYear = (): number => new Date().getFullYear() - 1;

/** The plan runs 2021-2025, and records of its years stay in use after it. */
const firstYear = 2021;
export const latestYear = (): number => Math.max(2025, new Date().getFullYear());

export const yearsOffered = (): readonly number[] =>
  Array.from({ length: latestYear() - firstYear + 1 }, (_, i) => latestYear() - i);

export const useIdentity = (): Identity | null => {
  const { identity } = useGetIdentity();
  return (identity as Identity | undefined) ?? null;
};

/** What the signed-in user may see of a record. */
export const useMayRead = (): MayRead => {
  const role = useIdentity()?.role ?? '';
  return useCallback((field) => mayReadField(field, role), [role]);
};

/** The area and year chosen once for every page: in the address while it is open, kept per user between visits. */
export const usePlace = (): Place => {
  const identity = useIdentity();
  const [search, setSearch] = useSearchParams();
  const owner = identity ? String(identity.id) : 'nobody';
  const [storedArea, storeArea] = useStore<Area | null>(`place.${owner}.area`, null);
  const [storedYear, storeYear] = useStore<number>(`place.${owner}.year`, Math.min(2025, lastFullYear()));

  const asked = search.get('area');
  const stored = storedArea ?? identity?.area ?? null;
  const area = asked !== null && asked !== stored?.id ? { id: asked, name: '', level: '' } : stored;
  const askedYear = Number(search.get('year'));
  const year = Number.isInteger(askedYear) && askedYear > 0 ? askedYear : storedYear;

  const put = useCallback(
    (name: string, value: string) => {
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          after.set(name, value);
          return after;
        },
        { replace: true },
      );
    },
    [setSearch],
  );
  const setArea = useCallback(
    (next: Area) => {
      storeArea(next);
      put('area', next.id);
    },
    [put, storeArea],
  );
  const setYear = useCallback(
    (next: number) => {
      storeYear(next);
      put('year', String(next));
    },
    [put, storeYear],
  );
  return { area: identity ? area : null, year, setArea, setYear };
};
