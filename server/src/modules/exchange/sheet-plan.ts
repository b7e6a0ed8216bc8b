import type { SheetRow } from '../../platform/files/cell.js';
import type { Viewer } from '../../platform/resource/access.js';
import type { Field } from '../../platform/resource/field.js';
import { headingsAt } from './heading-row.js';
import { type Place, placesOf } from './headings.js';
import type { ImportJob, ImportSettings } from './import-job.js';
import { readCell } from './read-cell.js';
import { findRecords, type Search } from './reference-names.js';
import type { Layout } from './row-drafts.js';
import { type GroupPlace, RowSorter, type SheetPlan } from './row-sorter.js';

/** Headings, and what stands above them, are sought among so many rows. */
export const firstRows = 40;

const rowsAtOnce = 500;
/** More names than these are no groups. */
const mostNames = 500;
/** Shorter texts are marks. */
const shortestChoice = 4;

/** Words in every record: codes and years may be mere digits. */
const isOfWords = ({ type }: Field, place: Place): boolean =>
  type === 'personName' || type === 'text' || type === 'longText' || place.unit !== null;

interface Taken {
  readonly place: Place;
  readonly column: number;
}

const takenOf = (settings: ImportSettings, places: readonly Place[]): Taken[] =>
  settings.columns.flatMap(({ column, place: name }) => {
    const place = places.find((one) => one.name === name);
    return place ? [{ place, column }] : [];
  });

const ownColumn = (taken: readonly Taken[], place: Place): number | null =>
  taken.find((one) => one.place === place)?.column ?? null;

const choiceGroups = (places: readonly Place[], taken: readonly Taken[]): GroupPlace[] =>
  places
    .filter(({ field, isReadOnly, isContext }) => field.type === 'choice' && !isReadOnly && !isContext)
    .map((place) => ({
      place: place.name,
      column: ownColumn(taken, place),
      isOfUnits: false,
      names: (text) => text.length >= shortestChoice && readCell(place.field, text, '').kind === 'value',
    }));

/** The texts that may name groups, as the sorter asks for them. */
const groupTexts = async (
  job: ImportJob,
  sheet: number,
  plan: SheetPlan,
  mostRows: number,
): Promise<ReadonlySet<string>> => {
  const texts = new Set<string>();
  const listening: GroupPlace = {
    place: '',
    column: null,
    isOfUnits: true,
    names: (text) => {
      if (texts.size < mostNames) texts.add(text);
      return false;
    },
  };
  const sorter = new RowSorter({ ...plan, groups: [listening] });
  const table = job.tables[sheet];
  for (let at = 0; table && at < Math.min(table.length, mostRows); at += rowsAtOnce)
    for (const row of await table.slice(at, rowsAtOnce)) if (row[0] > plan.headingLine) sorter.sort(row);
  return texts;
};

const unitGroups = async (
  search: Search,
  job: ImportJob,
  places: readonly Place[],
  taken: readonly Taken[],
  texts: ReadonlySet<string>,
): Promise<GroupPlace[]> => {
  const groups: GroupPlace[] = [];
  for (const place of places) {
    if (place.unit === null || place.isReadOnly) continue;
    const { owner, field } = place.unit;
    const found = await findRecords(search, owner, field, [...texts], job.language);
    groups.push({
      place: place.name,
      column: ownColumn(taken, place),
      isOfUnits: true,
      names: (text) => (found.get(text)?.length ?? 0) > 0,
    });
  }
  return groups;
};

/** By what the rows of a sheet are told apart, once its columns are assigned; `mostRows` bounds where names of groups are sought. */
export const planSheet = async (
  search: Search,
  viewer: Viewer,
  job: ImportJob,
  settings: ImportSettings,
  layout: Pick<Layout, 'width' | 'id'>,
  mostRows = Number.POSITIVE_INFINITY,
): Promise<SheetPlan> => {
  const places = placesOf(job.resource, viewer);
  const first: readonly SheetRow[] = (await job.tables[settings.sheet]?.slice(0, firstRows)) ?? [];
  const taken = takenOf(settings, places);
  const plan: SheetPlan = {
    headingLine: settings.headingLine,
    headings: headingsAt(
      first,
      first.findIndex(([line]) => line === settings.headingLine),
    ),
    width: layout.width,
    columns: new Set(taken.map(({ column }) => column)),
    wordColumns: taken.flatMap(({ place, column }) =>
      place.field.required === true && isOfWords(place.field, place) ? [column] : [],
    ),
    unitColumns: new Set(taken.flatMap(({ place, column }) => (place.unit === null ? [] : [column]))),
    idColumn: layout.id,
    groups: choiceGroups(places, taken),
    dataLines: new Set(settings.dataLines),
  };
  const texts = await groupTexts(job, settings.sheet, plan, mostRows);
  return { ...plan, groups: [...plan.groups, ...(await unitGroups(search, job, places, taken, texts))] };
};
