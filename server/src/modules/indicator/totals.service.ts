import type { Database, Transaction } from '../../platform/database/database.js';
import { idsIn } from '../../platform/resource/facts.js';
import type { Change } from '../../platform/resource/rules.js';
import { overWholeTables } from '../../platform/resource/storage.js';
import { addAffected, type Affected, relevantChange } from './affected.store.js';
import type { Definition } from './definition.js';
import { readDefinitions, readStoredDigests } from './definition.store.js';
import { pathKey } from './dependencies.js';
import { type Extent, isDistinct, measuredTogether, measureUnits, type Total } from './measure.store.js';
import {
  foldDeltas,
  forgetTotals,
  hasDeltas,
  noteStored,
  readAreasOf,
  readUnitTotals,
  rebuildAreaTotals,
  replaceCountedSubjects,
  storeTotals,
  totalKey,
  writeUnitTotals,
} from './totals.store.js';
import { storedYears, type Traced, traceAll } from './traced.js';

/** What an extent is, to tell which definitions share it. */
const extentKey = ({ units, years }: Extent): string => JSON.stringify([units, years]);

/** Groups what is measured in one statement. */
const together = <Item>(
  items: readonly Item[],
  definitionOf: (item: Item) => Definition,
  extent: (item: Item) => Extent,
): { definitions: Definition[]; extent: Extent }[] => {
  const groups = new Map<string, { definitions: Definition[]; extent: Extent }>();
  for (const item of items) {
    const definition = definitionOf(item);
    const key = `${measuredTogether(definition)} ${extentKey(extent(item))}`;
    const group = groups.get(key) ?? { definitions: [], extent: extent(item) };
    group.definitions.push(definition);
    groups.set(key, group);
  }
  return [...groups.values()];
};

const wholeExtent = (definition: Definition): Extent => {
  const years = storedYears(definition);
  return years ? { years } : {};
};

/** Stores the totals of every indicator whose definition, or the meaning of whose totals, is not the stored one. */
export const storeMissingTotals = async (transaction: Transaction): Promise<void> => {
  const traced = traceAll(await readDefinitions(transaction));
  const current = new Map(traced.map((one) => [one.definition.id, one.digest]));
  const stale = [...(await readStoredDigests(transaction))]
    .filter(([id, digest]) => current.get(id) !== digest)
    .map(([id]) => id);
  if (stale.length > 0) await forgetTotals(transaction, stale);
  const missing = traced.filter(({ isStored }) => !isStored);
  if (missing.length === 0) return;
  const groups = together(
    missing,
    ({ definition }) => definition,
    ({ definition }) => wholeExtent(definition),
  );
  await overWholeTables(transaction, async () => {
    for (const { definitions, extent } of groups) await storeTotals(transaction, definitions, extent);
  });
  for (const { definition, digest } of missing) await noteStored(transaction, definition.id, digest);
};

const difference = (total: Total, before: Total | undefined): Total => ({
  ...total,
  numerator: total.numerator - (before?.numerator ?? 0),
  denominator: total.denominator === null ? null : total.denominator - (before?.denominator ?? 0),
  missing: total.missing - (before?.missing ?? 0),
  subjects: total.subjects - (before?.subjects ?? 0),
});

const emptied = (total: Total): Total => ({
  ...total,
  numerator: 0,
  denominator: total.denominator === null ? null : 0,
  missing: 0,
  subjects: 0,
});

const isMoved = ({ numerator, denominator, missing, subjects }: Total): boolean =>
  numerator !== 0 || (denominator ?? 0) !== 0 || missing !== 0 || subjects !== 0;

const sorted = (ids: ReadonlySet<number>): number[] => [...ids].sort((a, b) => a - b);

/** The years whose figures can move together with those of the years affected. */
const extentOf = (definition: Definition, { units, years }: Affected): Extent => {
  const stored = storedYears(definition);
  const isFirstYear = isDistinct(definition) && definition.isCumulative;
  if (stored) return { units: sorted(units), years: stored };
  return isFirstYear ? { units: sorted(units) } : { units: sorted(units), years: sorted(years) };
};

/** Figures of an extent from the records, where they are not what is stored, and by how much. */
const recompute = async (
  transaction: Transaction,
  definitions: readonly Definition[],
  extent: Extent,
): Promise<{ totals: Total[]; deltas: Total[] }> => {
  for (const definition of definitions)
    if (isDistinct(definition)) await replaceCountedSubjects(transaction, definition, extent);
  const before = await readUnitTotals(
    transaction,
    definitions.map(({ id }) => id),
    extent,
  );
  const after = await measureUnits(transaction, definitions, extent);
  const earlier = new Map(before.map((one) => [totalKey(one), one]));
  const present = new Set(after.map(totalKey));
  const totals = [...after, ...before.filter((one) => !present.has(totalKey(one))).map(emptied)];
  const moved = totals
    .map((total) => ({ total, delta: difference(total, earlier.get(totalKey(total))) }))
    .filter(({ delta }) => isMoved(delta));
  return { totals: moved.map(({ total }) => total), deltas: moved.map(({ delta }) => delta) };
};

/** What an edit may have moved, by definition; definitions of one subject that ask the same way share the statements. */
const findAffected = async (
  transaction: Transaction,
  traced: readonly Traced[],
  change: Change,
): Promise<ReadonlyMap<Traced, Affected>> => {
  const found = new Map<Traced, Affected>();
  const asked = new Map<string, Affected>();
  for (const one of traced) {
    for (const dependency of one.dependencies) {
      if (dependency.resource !== change.resource) continue;
      const relevant = relevantChange(change, dependency);
      if (!relevant) continue;
      const { yearField, measuredField, latestBy } = one.definition;
      const latest = latestBy === null ? '' : (measuredField ?? '');
      const rows = [...relevant.before, ...relevant.after].map((row) => String(row['id'])).join();
      const key = [one.subject.key, yearField, latest, pathKey(dependency.path), rows].join('|');
      let part = asked.get(key);
      if (!part) {
        part = { units: new Set(), years: new Set() };
        await addAffected(transaction, one.subject, one.definition, dependency, relevant, part);
        asked.set(key, part);
      }
      const whole = found.get(one) ?? { units: new Set<number>(), years: new Set<number>() };
      for (const unit of part.units) whole.units.add(unit);
      for (const year of part.years) whole.years.add(year);
      found.set(one, whole);
    }
  }
  return found;
};

/** Brings the totals that a change moves up to the records, in the change's own transaction. */
export const keepTotals = async (transaction: Transaction, change: Change): Promise<void> => {
  const traced = traceAll(await readDefinitions(transaction)).filter(({ isStored }) => isStored);
  const affected = [...(await findAffected(transaction, traced, change))].map(([{ definition }, found]) => ({
    definition,
    extent: extentOf(definition, found),
  }));
  const [totals, deltas]: [Total[], Total[]] = [[], []];
  for (const { definitions, extent } of together(
    affected,
    ({ definition }) => definition,
    (one) => one.extent,
  )) {
    if (extent.units?.length === 0 || extent.years?.length === 0) continue;
    const moved = await recompute(transaction, definitions, extent);
    totals.push(...moved.totals);
    deltas.push(...moved.deltas);
  }
  await writeUnitTotals(transaction, `${change.by.userId}:${change.by.key}`, totals, deltas);
};

/** Units whose place in the tree a change alters, with what stood and stands above them. */
const movedUnits = ({ resource, before, after }: Change): number[] => {
  const rows = [...before, ...after];
  if (resource.name === 'UnitSuccession')
    return [...idsIn(rows, 'predecessorId'), ...idsIn(rows, 'successorId')];
  if (resource.name !== 'AdministrativeUnit') return [];
  const parents = new Map(before.map((row) => [row['id'], row['parentId']]));
  const isSettled = after.every(
    (row) => parents.has(row['id']) && parents.get(row['id']) === row['parentId'],
  );
  return isSettled && before.length === after.length
    ? []
    : [...idsIn(rows, 'id'), ...idsIn(rows, 'parentId')];
};

/** Sums anew the areas above units that a change moved, made or took away. */
export const keepAreas = async (transaction: Transaction, change: Change): Promise<void> => {
  const units = movedUnits(change);
  if (units.length === 0) return;
  await rebuildAreaTotals(transaction, await readAreasOf(transaction, units));
};

/** Sums what writes left behind into the areas, where anything was left; figures stay the same. */
export const foldTotals = async (database: Database): Promise<void> => {
  if (await hasDeltas(database.read)) await database.transaction(foldDeltas);
};
