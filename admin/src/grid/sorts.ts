export interface Sort {
  readonly field: string;
  readonly descending: boolean;
}

/** A title cycles through ascending, descending and unsorted; `adding` keeps the other sort keys. */
export function nextSorts(sorts: readonly Sort[], field: string, adding: boolean): readonly Sort[] {
  const known = sorts.find((sort) => sort.field === field);
  const next = known?.descending ? [] : [{ field, descending: known !== undefined }];
  if (!adding) return next;
  if (!known) return [...sorts, ...next];
  return sorts.flatMap((sort) => (sort === known ? next : [sort]));
}
