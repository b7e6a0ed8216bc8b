import { useQuery } from '@tanstack/react-query';
import type { CatalogField, CatalogResource } from '@dachieu/schema';
import { findField, getResource } from '../catalog.js';
import { titleOf } from '../format.js';
import { rowsById } from '../providers/records.js';
import type { HistoryEntry } from '../providers/wire.js';
import { useLanguage } from '../texts/use-texts.js';

/** Ids that the history of a row names, by the resource that they point to. */
const idsIn = (
  resource: CatalogResource,
  entries: readonly HistoryEntry[],
): ReadonlyMap<string, ReadonlySet<string>> => {
  const ids = new Map<string, Set<string>>();
  for (const { changes } of entries) {
    for (const [name, values] of Object.entries(changes)) {
      const to = findField(resource, name)?.to;
      if (to === undefined) continue;
      const known = ids.get(to) ?? new Set<string>();
      ids.set(to, known);
      for (const value of values) if (value !== null && value !== undefined) known.add(String(value));
    }
  }
  return ids;
};

/** Titles of the records that a history names; an id without one was deleted or lies out of reach. */
export const useTitles = (
  resource: CatalogResource,
  entries: readonly HistoryEntry[],
): ((field: CatalogField, value: unknown) => string) => {
  const language = useLanguage();
  const wanted = idsIn(resource, entries);
  const { data } = useQuery({
    queryKey: ['titles', [...wanted].map(([key, ids]) => [key, [...ids]]), language],
    enabled: wanted.size > 0,
    queryFn: async () => {
      const titles = new Map<string, string>();
      for (const [key, ids] of wanted) {
        const target = getResource(key);
        for (const row of await rowsById(target, [...ids])) titles.set(row.id, titleOf(key, row, language));
      }
      return titles;
    },
  });
  return (_field, value) => data?.get(String(value)) ?? `#${String(value)}`;
};
