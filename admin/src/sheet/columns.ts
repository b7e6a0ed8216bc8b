import type { CatalogField, CatalogResource } from '@dachieu/schema';
import { contentFields, mayReadField, mayWriteResource } from '../catalog.js';
import type { CellValue, Column, ColumnType } from '../grid/index.js';
import { inLanguage, type Language } from '../language.js';
import type { FigureKind } from '../providers/groups.js';
import type { Texts } from '../texts/texts.js';
import type { ColourRule } from './colour-rule.js';

const columnTypes: Readonly<Record<CatalogField['type'], ColumnType>> = {
  text: 'text',
  longText: 'longText',
  code: 'text',
  personName: 'text',
  wholeNumber: 'integer',
  decimal: 'decimal',
  money: 'money',
  date: 'date',
  partialDate: 'date',
  // As text: a year takes no thousands separator.
  year: 'text',
  instant: 'text',
  yesNo: 'yesNo',
  choice: 'choice',
  json: 'longText',
  reference: 'reference',
};

const isJson = (value: CellValue): boolean => {
  try {
    JSON.parse(String(value));
    return true;
  } catch {
    return false;
  }
};

const checkOf = (field: CatalogField, texts: Texts, language: Language): Column['check'] => {
  const { sheet } = texts;
  if (field.type === 'json') return (value) => (isJson(value) ? null : sheet.badJson);
  if (field.type === 'year') return (value) => (/^\d{4}$/.test(String(value)) ? null : sheet.badYear);
  if (field.pattern === undefined) return undefined;
  const pattern = new RegExp(field.pattern);
  const badPattern = field.patternHelp
    ? sheet.badPatternOf(inLanguage(field.patternHelp, language))
    : sheet.badPattern;
  return (value) => (pattern.test(String(value)) ? null : badPattern);
};

const widths: Partial<Record<CatalogField['type'], number>> = {
  personName: 190,
  code: 110,
  year: 76,
  yesNo: 104,
  wholeNumber: 104,
  instant: 140,
  reference: 200,
};

interface Reader {
  readonly role: string;
  readonly language: Language;
  readonly texts: Texts;
}

const lockOf = (resource: CatalogResource, field: CatalogField, { role, texts }: Reader): string | null => {
  if (field.derived || field.type === 'instant') return texts.sheet.derived;
  const isWritable = mayWriteResource(resource, role) && mayReadField(field, role);
  return isWritable ? null : texts.sheet.forbidden;
};

/** A heading of more than two words needs more room than its values. */
const titleWidth = (title: string): number => Math.min(220, title.length * 8 + 44);

export const columnOf = (resource: CatalogResource, field: CatalogField, reader: Reader): Column => {
  const { language, texts } = reader;
  const title = inLanguage(field.label, language);
  const lock = lockOf(resource, field, reader);
  const check = checkOf(field, texts, language);
  const bounds = field.type === 'year' ? {} : { min: field.min, max: field.max };
  const known = Object.fromEntries(
    Object.entries({ ...bounds, maxLength: field.maxLength, check }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  const width = widths[field.type];
  return {
    field: field.name,
    title,
    type: columnTypes[field.type],
    required: field.required && !field.derived,
    sortable: field.type !== 'json',
    partialDate: field.type === 'partialDate',
    ...(width === undefined ? {} : { width: Math.max(width, titleWidth(title)) }),
    ...(lock === null ? {} : { readOnly: lock }),
    ...(field.help ? { help: inLanguage(field.help, language) } : {}),
    ...(field.choices
      ? {
          options: field.choices.values.map(({ value, label }) => ({
            value,
            label: inLanguage(label, language),
          })),
        }
      : {}),
    ...(field.type === 'decimal' ? { decimals: 4 } : {}),
    ...known,
  };
};

/** Fields of the grid's first view; the rest waits in the column chooser. */
export const defaultFields = (resource: CatalogResource): readonly string[] =>
  contentFields(resource)
    .filter((field) => !field.minor && field.type !== 'json')
    .map((field) => field.name);

const isWords = ({ type }: CatalogField): boolean =>
  type === 'personName' || type === 'text' || type === 'code';

const isSubject = ({ to }: CatalogField): boolean => to === 'person' || to === 'household';

const isNeeded = ({ type, required }: CatalogField): boolean => type === 'reference' && required;

/** The field that tells rows apart stays in sight: a title in words, else the person or household, else what the row belongs to. */
export const frozenField = (resource: CatalogResource): string | undefined => {
  const fields = contentFields(resource);
  const titles = fields.filter(({ name }) => resource.title.includes(name));
  return (titles.find(isWords) ?? fields.find(isSubject) ?? fields.find(isNeeded) ?? titles[0] ?? fields[0])
    ?.name;
};

/** How somebody arranged the columns of a list. */
export interface Arrangement {
  readonly shown: readonly string[];
  readonly frozen: readonly string[];
  readonly widths: Readonly<Record<string, number>>;
  readonly summaries: Readonly<Record<string, FigureKind>>;
  /** Names of the bands whose columns are put away under their first. */
  readonly folded: readonly string[];
  readonly colours: readonly ColourRule[];
}

export const usualArrangement = (resource: CatalogResource): Arrangement => {
  const frozen = frozenField(resource);
  const money = contentFields(resource).filter(({ type, hasNoTotal }) => type === 'money' && !hasNoTotal);
  return {
    shown: defaultFields(resource),
    frozen: frozen === undefined ? [] : [frozen],
    widths: {},
    summaries: Object.fromEntries(money.map(({ name }) => [name, 'sum'])),
    folded: [],
    colours: [],
  };
};

/** Of each folded band the first column stays, and with it those that are frozen. */
const foldedAway = (
  { bands = [] }: CatalogResource,
  order: readonly string[],
  { folded, frozen }: Arrangement,
): ReadonlyMap<string, readonly string[]> =>
  new Map(
    bands
      .filter(({ name }) => folded.includes(name))
      .map(({ name, fields }) => [
        name,
        order.filter((field) => fields.includes(field) && !frozen.includes(field)).slice(1),
      ]),
  );

/** Frozen columns stand first, in the order in which all are shown. */
export const columnsOf = (
  resource: CatalogResource,
  arrangement: Arrangement,
  reader: Reader,
): readonly Column[] => {
  const { shown, frozen, widths: widthOf, summaries } = arrangement;
  const fields = new Map(contentFields(resource).map((field) => [field.name, field]));
  const isFrozen = (name: string): boolean => frozen.includes(name);
  const order = [...shown.filter(isFrozen), ...shown.filter((name) => !isFrozen(name))];
  const away = foldedAway(resource, order, arrangement);
  const titleOf = (name: string): readonly string[] => {
    const field = fields.get(name);
    return field ? [inLanguage(field.label, reader.language)] : [];
  };
  return order.flatMap((name) => {
    const field = fields.get(name);
    const band = resource.bands?.find((one) => one.fields.includes(name));
    const folded = (band && away.get(band.name)) ?? [];
    if (!field || folded.includes(name)) return [];
    const column = columnOf(resource, field, reader);
    const width = widthOf[name];
    const summary = mayReadField(field, reader.role) ? summaries[name] : undefined;
    return [
      {
        ...column,
        frozen: isFrozen(name),
        ...(band
          ? {
              band: {
                name: band.name,
                title: inLanguage(band.label, reader.language),
                folded: isFrozen(name) ? [] : folded.flatMap(titleOf),
              },
            }
          : {}),
        ...(width === undefined ? {} : { width, isSized: true }),
        ...(summary === undefined ? {} : { summary }),
      },
    ];
  });
};
