import type { CatalogResource } from '@dachieu/schema';
import { findField } from '../catalog.js';
import { inLanguage, type Language } from '../language.js';
import type { Violation } from '../providers/wire.js';
import { type Fault, indicatorResource } from './editor-query.js';
import { relatedResource } from './where-tree.js';

/** What a save refused, as faults: they name a field of the indicator, and the row as a whole where they name none. */
export const refusedFaults = (violations: readonly Violation[]): readonly Fault[] =>
  violations.map(({ field, message }) => ({ path: field ?? '', message }));

/** Faults of a field, or inside of its filter, each once. */
export const faultsIn = (faults: readonly Fault[], field: string): readonly Fault[] => {
  const own = faults.filter(
    ({ path }) => path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`),
  );
  return own.filter((one, index) => own.findIndex(({ message }) => message.vi === one.message.vi) === index);
};

/** The way into a filter in the words of the form: `numerator.household.code.eq` → "Hộ › Mã hộ". */
export const readPath = (subject: CatalogResource, path: string, language: Language): string => {
  const [field, ...way] = path.replace(/\[\d+\]/g, '').split('.');
  const own = field === undefined ? undefined : findField(indicatorResource, field);
  const words = own ? [inLanguage(own.label, language)] : [];
  let resource: CatalogResource | undefined = subject;
  for (const step of way) {
    const next: CatalogResource | undefined = resource && relatedResource(resource, step);
    const label =
      (resource && findField(resource, step)?.label) ??
      resource?.fields.find((one) => one.relation === step)?.label ??
      resource?.inverses.find((one) => one.name === step)?.label;
    if (label) words.push(inLanguage(label, language));
    if (next) resource = next;
  }
  return words.join(' › ');
};
