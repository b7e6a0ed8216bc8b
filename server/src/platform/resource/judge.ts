import { type Violation, violation } from '../../kernel/errors.js';
import type { Transaction } from '../database/database.js';
import type { Viewer } from './access.js';
import { type Draft, draftAll, isFit, isUnchanged, type Placed } from './drafts.js';
import type { Field } from './field.js';
import { askGuards } from './guards.js';
import type { Resource } from './resource.js';
import { checkReferences, checkUnique } from './row-checks.js';
import { countsTogether, prepareRules } from './rules.js';
import type { Row } from './values.js';

const labelOf = (one: { label: readonly [string, string] }): { vi: string; en: string } => ({
  vi: one.label[0],
  en: one.label[1],
});

const requiredDerived = (resource: Resource, row: Readonly<Row>): Violation[] =>
  resource.fields
    .filter(
      (field) => field.derived && field.required && !isSystem(field) && (row[field.name] ?? null) === null,
    )
    .map((field) => violation(field.name, 'INPUT_REQUIRED', { field: labelOf(field) }));

const systemFields = new Set(['id', 'version', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy']);
const isSystem = (field: Field): boolean => systemFields.has(field.name);

/** An edit that changes which other row this one is about: what was taken from the old one no longer holds. */
const isAboutOthers = (resource: Resource, { before, touched }: Draft): boolean =>
  before !== null && [...resource.references.values()].some((field) => touched.has(field.name));

const forgetDerived = (resource: Resource, row: Row): void => {
  for (const field of resource.fields) if (field.derived && !isSystem(field)) row[field.name] = null;
};

/** Runs the module's rules on fit drafts: derived values are set, violations and warnings collected. */
const applyRules = async (
  transaction: Transaction,
  resource: Resource,
  viewer: Viewer,
  drafts: readonly Draft[],
): Promise<Map<Draft, Violation[]>> => {
  const fit = drafts.filter(isFit);
  const warnings = new Map<Draft, Violation[]>();
  const rules = await prepareRules(
    transaction,
    resource,
    fit.map((one) => one.row),
    viewer,
  );
  const placing = resource.scope?.[0] === undefined ? undefined : resource.references.get(resource.scope[0]);
  for (const draft of fit) {
    if (isAboutOthers(resource, draft)) forgetDerived(resource, draft.row);
    Object.assign(draft.row, rules.derive(draft.row, draft.before));
    draft.violations.push(...requiredDerived(resource, draft.row), ...rules.check(draft.row, draft.before));
    warnings.set(draft, rules.warn(draft.row));
  }
  if (placing?.derived) {
    const fitting = fit.filter(isFit).map((one) => ({ ...one, touched: new Set([placing.name]) }));
    await checkReferences(
      transaction,
      { ...resource, references: new Map([[placing.relation ?? '', placing]]) },
      viewer,
      fitting,
    );
  }
  return warnings;
};

/** What forbids a write whatever its resource's own rules say; a row that stays as it is asks nothing. */
const checkGuards = async (
  transaction: Transaction,
  resource: Resource,
  drafts: readonly Draft[],
): Promise<void> => {
  const writes = drafts.filter((draft) => isFit(draft) && !isUnchanged(resource, draft));
  const found = await askGuards(
    transaction,
    resource,
    writes.map(({ before, row }) => ({ before, after: row })),
  );
  writes.forEach((draft, index) => draft.violations.push(...(found[index] ?? [])));
};

export interface Judged {
  readonly drafts: readonly Draft[];
  readonly warnings: ReadonlyMap<Draft, readonly Violation[]>;
}

const judgeOnce = async (
  transaction: Transaction,
  resource: Resource,
  viewer: Viewer,
  rows: readonly Placed[],
): Promise<Judged> => {
  const drafts = await draftAll(transaction, resource, viewer, rows);
  await checkReferences(transaction, resource, viewer, drafts.filter(isFit));
  const warnings = await applyRules(transaction, resource, viewer, drafts);
  await checkUnique(transaction, resource, drafts.filter(isFit));
  await checkGuards(transaction, resource, drafts);
  return { drafts, warnings };
};

/** Rows as they would be, with all that speaks against each, and what the user should know. */
export const judge = async (
  transaction: Transaction,
  resource: Resource,
  viewer: Viewer,
  rows: readonly Placed[],
): Promise<Judged> => {
  const first = await judgeOnce(transaction, resource, viewer, rows);
  const fit = first.drafts.filter(isFit);
  const isDone = fit.length === 0 || fit.length === first.drafts.length;
  if (isDone || !countsTogether(resource)) return first;
  const again = await judge(transaction, resource, viewer, fit);
  const byIndex = new Map(again.drafts.map((draft) => [draft.index, draft]));
  return {
    drafts: first.drafts.map((draft) => byIndex.get(draft.index) ?? draft),
    warnings: new Map([...first.warnings, ...again.warnings]),
  };
};
