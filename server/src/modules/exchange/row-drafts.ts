import { createHash } from 'node:crypto';
import { type Violation, violation } from '../../kernel/errors.js';
import { type Cell, cellText, type SheetRow } from '../../platform/files/cell.js';
import { columnLetters } from '../../platform/files/sheet-xml.js';
import type { Viewer } from '../../platform/resource/access.js';
import type { Field } from '../../platform/resource/field.js';
import { type Resource, referenced } from '../../platform/resource/resource.js';
import type { Row } from '../../platform/resource/values.js';
import { headingsAt } from './heading-row.js';
import type { FileRow, Gathered, Source } from './gathered.js';
import { type Place, placesOf } from './headings.js';
import type { ImportJob, ImportSettings, RowProblem } from './import-job.js';
import { type MoneyUnit, unitAbove, unitNamed } from './money-units.js';
import { readCell } from './read-cell.js';
import type { NamedRecord, Names } from './reference-names.js';

export interface MappedColumn {
  readonly column: number;
  readonly field: Field;
  /** Column with the place of the records that this one names. */
  readonly context: number | null;
  /** In which the column counts money, where a heading says so. */
  readonly unit?: MoneyUnit;
}

/** Which column holds which field, and where the id and the version stand. What is gathered stands in columns behind the sheet's last. */
export interface Layout {
  readonly columns: readonly MappedColumn[];
  /** Letters of the column in the file, by field; none for a text that holds for every row. */
  readonly letters: ReadonlyMap<string, string>;
  readonly width: number;
  readonly gathered: readonly Gathered[];
  readonly id: number | null;
  readonly version: number | null;
}

const sourcesByPlace = ({ columns }: ImportSettings): Map<string, Source[]> => {
  const sources = new Map<string, Source[]>();
  for (const { place, column, mark } of columns)
    sources.set(place, [...(sources.get(place) ?? []), { column, mark }]);
  return sources;
};

const gatheredOf = (
  settings: ImportSettings,
  places: ReadonlyMap<string, Place>,
  sources: ReadonlyMap<string, readonly Source[]>,
): Gathered[] => {
  const { constants, grouped, filledDown } = settings;
  const texts = new Map(constants.map(({ place, text }) => [place, text]));
  const names = new Set([...sources.keys(), ...texts.keys(), ...grouped]);
  return [...names].flatMap((name): Gathered[] => {
    const place = places.get(name);
    const own = sources.get(name) ?? [];
    const [isGrouped, isFilledDown] = [grouped.includes(name), filledDown.includes(name)];
    const isOneColumn = own.length === 1 && own[0]?.mark === null;
    if (!place || (isOneColumn && !isGrouped && !isFilledDown)) return [];
    return [
      {
        place: name,
        field: place.field.name,
        label: { vi: place.label[0], en: place.label[1] },
        sources: own,
        isGrouped,
        isFilledDown,
        constant: texts.get(name) ?? null,
      },
    ];
  });
};

export const layoutOf = (
  { resource, sheets }: ImportJob,
  viewer: Viewer,
  settings: ImportSettings,
): Layout => {
  const width = sheets[settings.sheet]?.columns ?? 0;
  const places = new Map(placesOf(resource, viewer).map((place) => [place.name, place]));
  const sources = sourcesByPlace(settings);
  const gathered = gatheredOf(settings, places, sources);
  const columnAt = new Map([
    ...[...sources].flatMap(([name, [source]]) => (source ? [[name, source.column] as const] : [])),
    ...gathered.map(({ place }, index) => [place, width + index] as const),
  ]);
  const columns: MappedColumn[] = [];
  for (const [name, column] of columnAt) {
    const place = places.get(name);
    if (!place || place.isContext || place.isReadOnly || place.field.derived) continue;
    const target = place.field.to === undefined ? undefined : referenced(place.field);
    const context = columnAt.get(`${name}.${target?.scope?.[0] ?? ''}`) ?? null;
    columns.push({ column, field: place.field, context });
  }
  return {
    columns,
    letters: new Map(
      columns.flatMap(({ field }) => {
        const own = sources.get(field.name) ?? [];
        return own.length === 0
          ? []
          : [[field.name, own.map(({ column }) => columnLetters(column)).join(', ')] as const];
      }),
    ),
    width,
    gathered,
    id: columnAt.get('id') ?? null,
    version: columnAt.get('version') ?? null,
  };
};

/** The layout with the units in which its columns count money, as the headings and the lines above them say. */
export const withUnits = (layout: Layout, rows: readonly SheetRow[], headingLine: number): Layout => {
  const headings = headingsAt(
    rows,
    rows.findIndex(([line]) => line === headingLine),
  );
  const above = unitAbove(rows, headingLine);
  return {
    ...layout,
    columns: layout.columns.map((mapped) => {
      const isMoney = mapped.field.type === 'money' && mapped.column < layout.width;
      const unit = isMoney ? (unitNamed(headings[mapped.column] ?? '') ?? above) : null;
      return unit ? { ...mapped, unit } : mapped;
    }),
  };
};

/** A row of the file on its way to a record. */
export interface Draft {
  readonly line: number;
  readonly cells: readonly Cell[];
  /** What the file says, by field; empty cells are null. */
  readonly values: Row;
  readonly problems: RowProblem[];
  /** What the user should look at although the row fits: a formula's result, a number where a code belongs. */
  readonly notes: RowProblem[];
  /** As the file has it; 0 where the cell holds no number. */
  readonly id: number | null;
  readonly version: number | null;
}

const fieldLabel = (field: Field): { vi: string; en: string } => ({ vi: field.label[0], en: field.label[1] });

export const atColumn = (found: Violation, { letters }: Layout): RowProblem => ({
  ...found,
  column: letters.get(found.field ?? '') ?? null,
});

/** The text that names a record, with its place where a column tells it. */
export const nameAsked = ({ column, context }: MappedColumn, cells: readonly Cell[]): string => {
  const text = cellText(cells[column]).trim();
  const place = context === null ? '' : cellText(cells[context]).trim();
  return place === '' || text === '' ? text : `${text} · ${place}`;
};

const numberIn = (cell: Cell | undefined): number | null => {
  const text = cellText(cell).trim().replace(/^#/, '');
  if (text === '') return null;
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
};

/** The names of every reference, by field; and what the user chose for texts, by field and text. */
export interface Resolved {
  readonly names: ReadonlyMap<string, Names>;
  readonly corrections: ReadonlyMap<string, string | null>;
}

export const correctionKey = (field: string, text: string): string => `${field}\n${text}`;

const namedRecord = (
  field: Field,
  text: string,
  found: readonly NamedRecord[],
): { readonly id: number } | { readonly problem: Violation } => {
  const [only, ...others] = found;
  if (only && others.length === 0) return { id: only.id };
  const target = referenced(field);
  const resource = { vi: target.label[0], en: target.label[1] };
  return {
    problem: only
      ? violation(field.name, 'INPUT_REFERENCE_AMBIGUOUS', {
          field: fieldLabel(field),
          value: text,
          count: found.length,
          resource,
        })
      : violation(field.name, 'INPUT_REFERENCE_MISSING', { field: fieldLabel(field), value: text, resource }),
  };
};

/** Reads a row's cells. References that cannot be named yet are problems, which `settleReferences` may take back. */
export const draftOf = (
  layout: Layout,
  { row: [line, cells], notes: taken, problems: wrong }: FileRow,
  { names, corrections }: Resolved,
  today: string,
): Draft => {
  const values: Row = {};
  const problems = wrong.map((one) => atColumn(one, layout));
  const notes = taken.map((one) => atColumn(one, layout));
  for (const mapped of layout.columns) {
    const { field, column, unit } = mapped;
    const asked = field.type === 'reference' ? nameAsked(mapped, cells) : cellText(cells[column]).trim();
    const corrected = corrections.get(correctionKey(field.name, asked));
    if (corrected !== undefined && corrected !== null) {
      values[field.name] =
        corrected === '' ? null : field.type === 'reference' ? Number(corrected) : corrected;
      continue;
    }
    const read = readCell(field, cells[column], today, unit?.dong);
    if (unit && read.kind === 'value' && read.value !== null)
      notes.push(
        atColumn(
          violation(field.name, 'INPUT_CELL_UNIT', {
            field: fieldLabel(field),
            value: asked,
            unit: unit.name,
            dong: Number(read.value),
          }),
          layout,
        ),
      );
    if (read.kind !== 'problem' && read.note) notes.push(atColumn(read.note, layout));
    if (read.kind === 'value') values[field.name] = read.value;
    else if (read.kind === 'problem') problems.push(atColumn(read.problem, layout));
    else {
      const named = namedRecord(field, asked, names.get(field.name)?.found.get(asked) ?? []);
      if ('id' in named) values[field.name] = named.id;
      else problems.push(atColumn(named.problem, layout));
    }
  }
  return {
    line,
    cells,
    values,
    problems,
    notes,
    id: layout.id === null ? null : numberIn(cells[layout.id]),
    version: layout.version === null ? null : numberIn(cells[layout.version]),
  };
};

/** By this the values of a new row are known when they come again. */
export const digestOf = (resource: Resource, set: Readonly<Row>): string => {
  const values = Object.entries(set)
    .filter(([, value]) => value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([resource.key, values]))
    .digest('base64url');
};
