import { readAddress, type SheetAddress, writeAddress } from './address.js';
import type { Arrangement } from './columns.js';

/** What a saved view holds: the address's part of it as text, and the columns. */
interface Stored {
  readonly address: string;
  readonly arrangement: Partial<Arrangement>;
}

type Viewed = Pick<SheetAddress, 'search' | 'filter' | 'given' | 'onlyYear' | 'sorts' | 'group'>;

const viewedOf = ({ search, filter, given, onlyYear, sorts, group }: SheetAddress): Viewed => ({
  search,
  filter,
  given,
  onlyYear,
  sorts,
  group,
});

/** A view as the server keeps it. Area and year stay what the reader chose. */
export const writeView = (address: SheetAddress, arrangement: Arrangement): Stored => ({
  address: writeAddress(new URLSearchParams(), viewedOf(address)).toString(),
  arrangement,
});

const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' &&
  value !== null &&
  'address' in value &&
  typeof value.address === 'string' &&
  'arrangement' in value;

/** What cannot be read of a view says nothing: the list then stays as wide as it was. */
export const readView = (
  state: unknown,
): { readonly address: Viewed; readonly arrangement: Partial<Arrangement> } => {
  const stored: Stored = isStored(state) ? state : { address: '', arrangement: {} };
  return {
    address: viewedOf(readAddress(new URLSearchParams(stored.address))),
    arrangement: stored.arrangement,
  };
};

/** The address of what is on the screen, with its columns, and the cell to go to. */
export const linkTo = (
  href: string,
  columns: readonly string[],
  target: { readonly row: string; readonly cell: string } | null,
): string => {
  const url = new URL(href);
  url.search = writeAddress(url.searchParams, {
    columns,
    row: target?.row ?? '',
    cell: target?.cell ?? '',
  }).toString();
  return url.toString();
};
