import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getResource } from '../catalog.js';
import { getRow, listRows } from '../providers/records.js';
import { allOf } from '../providers/where.js';
import type { Area } from './place.js';

const toArea = (row: Readonly<Record<string, unknown>>): Area => ({
  id: String(row['id']),
  name: String(row['name'] ?? ''),
  level: String(row['level'] ?? ''),
});

const mostOffered = 60;

/** Units in force within the viewer's own area, for the picker. */
export const useAreas = (root: Area | null, text: string) =>
  useQuery({
    queryKey: ['areas', root?.id, text],
    enabled: root !== null,
    placeholderData: keepPreviousData,
    queryFn: async (): Promise<readonly Area[]> => {
      const within = root && root.level !== 'COUNTRY' ? { within: root.id } : null;
      const search = text.trim() === '' ? null : { search: text.trim() };
      const rows = await listRows(getResource('administrativeUnit'), {
        where: allOf(within, search),
        offset: 0,
        limit: mostOffered,
      });
      return rows.map(toArea);
    },
  });

/** The name of an area that came by its number in the address. */
export const useAreaName = (area: Area | null) =>
  useQuery({
    queryKey: ['area', area?.id],
    enabled: area !== null && area.name === '',
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async (): Promise<Area | null> => {
      const row = area ? await getRow(getResource('administrativeUnit'), area.id) : null;
      return row ? toArea(row) : null;
    },
  });
