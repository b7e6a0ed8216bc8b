import type { CatalogField, CatalogResource } from '@dachieu/schema';
import { fold, nearChoices } from '@dachieu/schema/reading';
import { findField } from '../catalog.js';
import { formatField, titleOf } from '../format.js';
import type { Language } from '../language.js';
import type { WireRow } from '../providers/wire.js';

/** A record that a typed text may name, with all it is called by. */
export interface Named {
  readonly id: string;
  readonly label: string;
  /** What tells it from others of the same label. */
  readonly note: string;
  readonly names: readonly string[];
}

const isName = ({ type }: CatalogField): boolean =>
  type === 'text' || type === 'personName' || type === 'code' || type === 'longText';

/** Fields by which people call a record, beside its whole title. */
const nameFields = (resource: CatalogResource): readonly CatalogField[] =>
  [...new Set([...resource.title, ...resource.search, 'code'])].flatMap((name) => {
    const field = findField(resource, name);
    return field && isName(field) ? [field] : [];
  });

/** Where or when: enough to choose between two of one name. */
const noteFields = (resource: CatalogResource): readonly CatalogField[] => {
  const rest = resource.fields.filter(({ name }) => !resource.title.includes(name));
  const code = rest.find(({ name, type }) => type === 'code' && resource.search.includes(name));
  const born = rest.find(({ type }) => type === 'partialDate');
  const place =
    rest.find(({ to }) => to === 'household') ?? rest.find(({ to }) => to === 'administrativeUnit');
  return [code, born, place].filter((field) => field !== undefined);
};

/** The fields that `namedOf` reads. */
export const fieldsOfNames = (resource: CatalogResource): readonly string[] =>
  [...new Set([...nameFields(resource), ...noteFields(resource)])].map(({ name }) => name);

export const namedOf = (resource: CatalogResource, row: WireRow, language: Language): Named => ({
  id: row.id,
  label: titleOf(resource.key, row, language),
  note: noteFields(resource)
    .map((field) => formatField(field, row, language))
    .filter(Boolean)
    .join(' · '),
  names: nameFields(resource).flatMap(({ name }) => {
    const value = row[name];
    return typeof value === 'string' && value !== '' ? [value] : [];
  }),
});

type Found = Named | 'none' | 'many';

const only = (found: readonly Named[]): Found | null => (found.length > 1 ? 'many' : (found[0] ?? null));

/**
 * The one record a text names: by its whole title first, then by one of its names or codes; diacritics and case count
 * only between two that are otherwise alike. A mere likeness never counts.
 */
export class NameIndex {
  private readonly byText = new Map<string, Named[]>();

  constructor(named: readonly Named[]) {
    for (const one of named) {
      // As it is shown, and as people type it: without the points between its parts.
      const called = [one.label, one.label.replaceAll(' · ', ' '), ...one.names];
      for (const text of new Set(called.flatMap((name) => [name, fold(name)])))
        this.byText.set(text, [...(this.byText.get(text) ?? []), one]);
    }
  }

  find(text: string): Found {
    const asked = text.normalize('NFC').trim();
    const alike = this.byText.get(fold(asked)) ?? this.byText.get(asked) ?? [];
    const exact = this.byText.get(asked) ?? [];
    return (
      only(exact.filter(({ label }) => label === asked)) ??
      only(exact) ??
      only(alike.filter(({ label }) => fold(label) === fold(asked))) ??
      only(alike) ??
      'none'
    );
  }
}

/** Records whose title or one of whose names is like the text, most like first. */
export const likeliest = (named: readonly Named[], text: string): readonly Named[] => {
  const names = named.flatMap((one) => [one.label, ...one.names].map((label) => ({ label, value: '', one })));
  const byId = new Map<string, Named>();
  for (const { one } of nearChoices(names, text)) if (!byId.has(one.id)) byId.set(one.id, one);
  return [...byId.values()].slice(0, 5);
};
