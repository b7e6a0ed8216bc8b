import { createHash } from 'node:crypto';
import { isPlaced } from '../../platform/resource/access.js';
import { findResource, type Resource } from '../../platform/resource/resource.js';
import type { Definition } from './definition.js';
import type { StoredDefinition } from './definition.store.js';
import { type Dependency, dependenciesOf } from './dependencies.js';

/** A definition whose totals are stored: what an edit must touch to move them. */
export interface Traced {
  readonly definition: Definition;
  readonly subject: Resource;
  readonly dependencies: readonly Dependency[];
  readonly digest: string;
  /** Whether the stored totals are those of this definition. */
  readonly isStored: boolean;
}

/** Changes with the meaning of what is stored, so that a newer product stores everything anew. */
const form = 1;

/** A subject without a year of its own is judged for each year of the programme, the one before and some after. */
const yearsAfter = 5;

/** The years for which totals of a definition are stored; undefined: every year that its rows have. */
export const storedYears = ({ yearField, firstYear, lastYear }: Definition): readonly number[] | undefined =>
  yearField === null
    ? Array.from({ length: lastYear + yearsAfter - firstYear + 2 }, (_, index) => firstYear - 1 + index)
    : undefined;

/** What the stored totals of a definition depend on beside the records; stored under another digest they are void. */
export const digestOf = (definition: Definition): string => {
  const { numerator, denominator, known, subject, yearField, measuredField, latestBy, measure } = definition;
  const { isCumulative, firstYear, lastYear, among } = definition;
  const content = {
    form,
    numerator,
    denominator,
    known,
    subject,
    yearField,
    measuredField,
    latestBy,
    measure,
  };
  return createHash('sha256')
    .update(JSON.stringify({ ...content, isCumulative, firstYear, lastYear, ...(among && { among }) }))
    .digest('base64url');
};

const traced = new Map<string, readonly Dependency[] | null>();
const mostTraced = 500;

/** How a definition's totals are kept; null where they are not stored and every reading computes them from the records. */
const trace = (definition: Definition): Omit<Traced, 'isStored'> | null => {
  const subject = findResource(definition.subject);
  if (!subject || !isPlaced(subject)) return null;
  const measured = subject.fieldsByName.get(definition.measuredField ?? '');
  const needsSubject = definition.measure === 'COUNT_DISTINCT' || definition.latestBy !== null;
  if (needsSubject && measured?.type !== 'reference') return null;
  if (definition.measure === 'SUM' && measured?.type !== 'wholeNumber' && measured?.type !== 'money')
    return null;
  const digest = digestOf(definition);
  const known = traced.get(digest);
  const dependencies = known === undefined ? dependenciesOf(definition, subject) : known;
  if (known === undefined) {
    if (traced.size >= mostTraced) traced.clear();
    traced.set(digest, dependencies);
  }
  return dependencies && { definition, subject, dependencies, digest };
};

export const traceAll = (definitions: readonly StoredDefinition[]): Traced[] =>
  definitions.flatMap(({ definition, storedDigest }) => {
    const one = trace(definition);
    return one ? [{ ...one, isStored: one.digest === storedDigest }] : [];
  });
