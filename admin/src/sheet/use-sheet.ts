import type { CatalogResource } from '@dachieu/schema';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { countComplete, type Filter, filterWhere } from '../filters/condition.js';
import { useMayRead, usePlace } from '../place/place.js';
import { allOf, searchWhere } from '../providers/where.js';
import type { OrderBy, Where } from '../providers/wire.js';
import { readAddress, type SheetAddress, writeAddress } from './address.js';
import type { SheetQuery } from './source.js';

export interface SheetState {
  readonly address: SheetAddress;
  readonly change: (change: Partial<SheetAddress>) => void;
  readonly query: SheetQuery;
  /** The list's whole condition, with this filter in place of the one in the address. */
  readonly whereWith: (filter: Filter) => Where | null;
  /** Some condition beyond the area narrows the list. */
  readonly isNarrowed: boolean;
  readonly canOnlyYear: boolean;
}

/** What a sheet shows, read from the address and the place chosen above. */
export const useSheet = (resource: CatalogResource): SheetState => {
  const [params, setParams] = useSearchParams();
  const { area, year } = usePlace();
  const mayRead = useMayRead();
  const text = params.toString();
  const address = useMemo(() => readAddress(new URLSearchParams(text)), [text]);
  const change = useCallback(
    (next: Partial<SheetAddress>) => setParams((before) => writeAddress(before, next), { replace: true }),
    [setParams],
  );
  const areaId = area?.id ?? null;
  const canOnlyYear = resource.fields.some(({ name, type }) => name === 'year' && type === 'year');
  const whereWith = useCallback(
    (filter: Filter) => {
      const { given, onlyYear, search } = address;
      // Rows behind a figure carry the area of the figure themselves.
      const within = resource.isScoped && areaId !== null && !given ? { within: areaId } : null;
      const ofYear = canOnlyYear && onlyYear ? { year: { eq: year } } : null;
      return allOf(
        within,
        ofYear,
        given?.where ?? null,
        searchWhere(resource, search, mayRead),
        filterWhere(resource, filter),
      );
    },
    [address, areaId, canOnlyYear, mayRead, resource, year],
  );
  const query = useMemo<SheetQuery>(() => {
    const { filter, sorts, group } = address;
    const order = sorts.length > 0 ? sorts : resource.defaultOrder;
    const isDescending = sorts.find(({ field }) => field === group)?.descending ?? false;
    // Rows of one group must stand together, whatever else they are sorted by.
    const grouped = group === '' ? [] : [{ field: group, descending: isDescending }];
    const rest = order.filter(({ field }) => field !== group);
    const orderBy = [...grouped, ...rest].map(
      ({ field, descending }): OrderBy => ({ field, direction: descending ? 'DESC' : 'ASC' }),
    );
    return { where: whereWith(filter), orderBy, areaId, group: grouped[0] ?? null };
  }, [address, areaId, resource, whereWith]);
  const isNarrowed =
    address.search !== '' || address.given !== null || address.onlyYear || countComplete(address.filter) > 0;
  return { address, change, query, whereWith, isNarrowed, canOnlyYear };
};
