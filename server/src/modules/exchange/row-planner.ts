import { type Violation, violation } from '../../kernel/errors.js';
import type { Connection, Database } from '../../platform/database/database.js';
import type { Viewer } from '../../platform/resource/access.js';
import type { Field } from '../../platform/resource/field.js';
import { findRows } from '../../platform/resource/list.js';
import type { Resource } from '../../platform/resource/resource.js';
import type { SaveRow } from '../../platform/resource/drafts.js';
import { saveRows } from '../../platform/resource/save.js';
import type { Requested } from '../../platform/resource/selection.js';
import type { Row } from '../../platform/resource/values.js';
import type { CellChange, ImportSettings, Outcome, PlannedRow, RowProblem } from './import-job.js';
import type { FileRow } from './gathered.js';
import { rehearsal } from './rehearsal.js';
import { foldName, type Names } from './reference-names.js';
import {
  atColumn,
  type Draft,
  draftOf,
  digestOf,
  type Layout,
  nameAsked,
  type Resolved,
} from './row-drafts.js';
import { basesOf, findByDigests, findByIds, findByKeys, findWithZeros, keyOf, same } from './row-matching.js';
import { fieldRequest, type Language, shownText, titleFields, titleOf } from './titles.js';

const labelOf = (one: { readonly label: readonly [string, string] }): { vi: string; en: string } => ({
  vi: one.label[0],
  en: one.label[1],
});

interface Matched {
  readonly draft: Draft;
  /** The record as it stands, and as it is shown; empty for a new one. */
  before: Row | null;
  shown: Row | null;
  set: Row;
  digest: string | null;
  isKnown: boolean;
}

export interface PlannerContext {
  readonly database: Database;
  readonly viewer: Viewer;
  readonly resource: Resource;
  readonly language: Language;
  readonly settings: ImportSettings;
  readonly layout: Layout;
  readonly resolved: Resolved;
  readonly today: string;
}

/** Plans the rows of a file portion by portion; remembers what it has seen, so that a record stands in the plan once. */
export class RowPlanner {
  readonly #seen = new Map<string, number>();
  readonly #usedDigests = new Map<string, number>();
  readonly #keyFields: readonly Field[];
  readonly #wanted: readonly Requested[];

  constructor(private readonly context: PlannerContext) {
    const { resource, settings, layout } = context;
    this.#wanted = [...titleFields(resource), ...layout.columns.flatMap(({ field }) => fieldRequest(field))];
    this.#keyFields = settings.keyFields.flatMap((one) => {
      const field = resource.fieldsByName.get(one);
      return field && layout.columns.some((mapped) => mapped.field === field) ? [field] : [];
    });
  }

  async plan(rows: readonly FileRow[]): Promise<PlannedRow[]> {
    const { layout, resolved, today, database } = this.context;
    const matched = rows.map((row): Matched => {
      const draft = draftOf(layout, row, resolved, today);
      return { draft, before: null, shown: null, set: {}, digest: null, isKnown: false };
    });
    await this.#match(database.read, matched);
    await this.#readShown(database.read, matched);
    this.#settleReferences(matched);
    for (const one of matched) this.#compare(one);
    await this.#dropStale(database.read, matched);
    await this.#knowAgain(database.read, matched);
    for (const one of matched) this.#refuseTwice(one);
    return this.#rehearse(matched);
  }

  #problem(one: Matched, found: Violation): void {
    one.draft.problems.push(atColumn(found, this.context.layout));
  }

  /** Finds the record of each row: by its id, else by its key. */
  async #match(connection: Connection, matched: readonly Matched[]): Promise<void> {
    const { resource, viewer } = this.context;
    const ids = matched.flatMap(({ draft }) => (draft.id === null ? [] : [draft.id]));
    const byId = await findByIds(connection, resource, viewer, ids);
    const keyed = matched.filter(({ draft }) => draft.id === null).map(({ draft }) => draft.values);
    const byKey = await findByKeys(connection, resource, viewer, this.#keyFields, keyed);
    for (const one of matched) {
      const { draft } = one;
      if (draft.id !== null) {
        one.before = byId.get(draft.id) ?? null;
        if (!one.before)
          this.#problem(
            one,
            violation(null, 'MISSING_RECORD', { resource: labelOf(resource), id: draft.id }),
          );
        continue;
      }
      const found = byKey.get(keyOf(draft.values, this.#keyFields) ?? '') ?? [];
      one.before = found[0] ?? null;
      if (found.length > 1) {
        const value = this.#keyText(draft);
        this.#problem(
          one,
          violation(null, 'INPUT_KEY_AMBIGUOUS', { resource: labelOf(resource), count: found.length, value }),
        );
      }
    }
    await this.#matchWithZeros(
      connection,
      matched.filter(({ before, draft }) => !before && draft.id === null),
    );
  }

  async #matchWithZeros(connection: Connection, matched: readonly Matched[]): Promise<void> {
    const { resource, viewer, layout } = this.context;
    const rows = matched.map(({ draft }) => draft.values);
    const found = await findWithZeros(connection, resource, viewer, this.#keyFields, rows);
    for (const [at, one] of matched.entries()) {
      const { code, record } = found.get(at) ?? {};
      if (!code || !record) continue;
      const value = String(one.draft.values[code.name]);
      const restored = String(record[code.name]);
      one.before = record;
      one.draft.values[code.name] = restored;
      const note = violation(code.name, 'INPUT_CELL_RESTORED', { field: labelOf(code), value, restored });
      one.draft.notes.push(atColumn(note, layout));
    }
  }

  #keyText(draft: Draft): string {
    return this.#keyFields.map((field) => String(draft.values[field.name] ?? '')).join(', ');
  }

  /** The records as people see them, for the titles and for the values before. */
  async #readShown(connection: Connection, matched: readonly Matched[]): Promise<void> {
    const { resource, viewer } = this.context;
    const ids = matched.flatMap(({ before }) => (before ? [Number(before['id'])] : []));
    const rows = await findRows(connection, resource, viewer, [...new Set(ids)], this.#wanted);
    for (const one of matched) one.shown = rows.get(Number(one.before?.['id'])) ?? null;
  }

  /** A reference whose text is the title that the record shows already is not changed, whoever else has that title. */
  #settleReferences(matched: readonly Matched[]): void {
    const { layout, language } = this.context;
    const references = layout.columns.filter(({ field }) => field.type === 'reference');
    for (const { draft, before, shown } of matched) {
      if (!before || !shown) continue;
      for (const mapped of references) {
        const { field } = mapped;
        const current = foldName(shownText(field, shown, language));
        const text = foldName(nameAsked({ ...mapped, context: null }, draft.cells));
        if (text === '' || current !== text) continue;
        draft.values[field.name] = before[field.name];
        const at = draft.problems.findIndex((one) => one.field === field.name);
        if (at >= 0) draft.problems.splice(at, 1);
      }
    }
  }

  /** What the row would change. */
  #compare(one: Matched): void {
    const { draft, before } = one;
    const keeps = this.context.settings.blanks === 'KEEP';
    for (const [field, value] of Object.entries(draft.values)) {
      if (before ? same(before[field], value) || (value === null && keeps) : value === null) continue;
      one.set[field] = value;
    }
  }

  /** Cells that others changed since the file was made: untouched ones in the file stay as they are now, edited ones collide. */
  async #dropStale(connection: Connection, matched: readonly Matched[]): Promise<void> {
    const { resource, language } = this.context;
    const stale = matched.filter(
      ({ draft, before }) => before && draft.version !== null && draft.version < Number(before['version']),
    );
    const bases = await basesOf(
      connection,
      resource,
      new Map(stale.map(({ draft, before }) => [Number(before?.['id']), draft.version ?? 0])),
    );
    for (const one of stale) {
      const since = bases.get(Number(one.before?.['id']));
      for (const [name, value] of Object.entries(one.set)) {
        if (!since?.has(name)) continue;
        const field = resource.fieldsByName.get(name);
        if (field && !same(since.get(name), value)) {
          const theirs = shownText(field, one.shown ?? {}, language) || '–';
          const mine = this.#shownValue(field, value) || '–';
          this.#problem(one, violation(name, 'CONFLICT_CELL', { field: labelOf(field), theirs, mine }));
        }
        delete one.set[name];
      }
    }
  }

  /** New rows that an earlier import has brought already. */
  async #knowAgain(connection: Connection, matched: readonly Matched[]): Promise<void> {
    const { resource, viewer } = this.context;
    const created = matched.filter(({ before, draft }) => !before && draft.problems.length === 0);
    for (const one of created) one.digest = digestOf(resource, one.set);
    const known = await findByDigests(
      connection,
      created.map(({ digest }) => digest ?? ''),
    );
    const standing = await findByIds(connection, resource, viewer, [...known.values()].flat());
    for (const one of created) {
      const digest = one.digest ?? '';
      const ids = (known.get(digest) ?? []).filter((id) => standing.has(id));
      const used = this.#usedDigests.get(digest) ?? 0;
      const id = ids[used];
      if (id === undefined) continue;
      this.#usedDigests.set(digest, used + 1);
      one.before = standing.get(id) ?? null;
      one.isKnown = true;
      one.set = {};
    }
  }

  /** A record, or a set of values that no two records share, may stand in the file once. */
  #refuseTwice(one: Matched): void {
    const { resource } = this.context;
    const { draft, before, set } = one;
    if (draft.problems.length > 0 || one.isKnown) return;
    const whole = { ...before, ...set };
    const marks: [string, string][] = before
      ? [[`id ${String(before['id'])}`, `#${String(before['id'])}`]]
      : [];
    for (const names of resource.unique ?? []) {
      const fields = names.flatMap((name) => resource.fieldsByName.get(name) ?? []);
      const key = keyOf(whole, fields);
      if (key !== undefined)
        marks.push([
          `${names.join()} ${key}`,
          fields.map((field) => this.#shownValue(field, whole[field.name])).join(', '),
        ]);
    }
    for (const [mark, value] of marks) {
      const line = this.#seen.get(mark);
      if (line === undefined) this.#seen.set(mark, draft.line);
      else {
        this.#problem(one, violation(null, 'INPUT_ROW_TWICE', { line, value }));
        return;
      }
    }
  }

  /** Saves the fit rows for trial, with all rules, and takes everything back. */
  async #rehearse(matched: readonly Matched[]): Promise<PlannedRow[]> {
    const { database, viewer, resource } = this.context;
    const tried = matched.filter(
      ({ draft, before, set, isKnown }) =>
        draft.problems.length === 0 && !isKnown && (!before || Object.keys(set).length > 0),
    );
    const rows = tried.map(
      ({ before, set }): SaveRow => ({
        id: before ? Number(before['id']) : null,
        version: before ? Number(before['version']) : null,
        set,
      }),
    );
    const results =
      rows.length === 0
        ? []
        : await saveRows(rehearsal(database), resource, viewer, { key: crypto.randomUUID(), rows });
    const unchanged = new Set<Matched>();
    const warnings = new Map<Matched, readonly Violation[]>();
    for (const [index, result] of results.entries()) {
      const one = tried[index];
      if (!one) continue;
      for (const error of result.errors) this.#problem(one, error);
      warnings.set(one, result.warnings);
      if (result.status === 'UNCHANGED') unchanged.add(one);
      if (result.status === 'CONFLICT' && result.errors.length === 0) {
        const current = Number(one.before?.['version']);
        this.#problem(
          one,
          violation(null, 'CONFLICT_VERSION', { resource: labelOf(resource), current, base: current }),
        );
      }
    }
    return matched.map((one) => {
      const isTried = tried.includes(one);
      const outcome: Outcome =
        one.draft.problems.length > 0
          ? 'REFUSED'
          : !isTried || unchanged.has(one)
            ? 'SAME'
            : one.before
              ? 'CHANGE'
              : 'CREATE';
      return this.#planned(one, outcome, warnings.get(one) ?? []);
    });
  }

  #planned(one: Matched, outcome: Outcome, warnings: readonly Violation[]): PlannedRow {
    const { resource, language } = this.context;
    const { draft, before, shown, set } = one;
    const isWritten = outcome === 'CREATE' || outcome === 'CHANGE';
    return {
      line: draft.line,
      outcome,
      title: shown
        ? titleOf(resource, shown, language)
        : resource.title
            .flatMap((name) => {
              const field = resource.fieldsByName.get(name);
              return field ? [this.#shownValue(field, draft.values[name])] : [];
            })
            .filter(Boolean)
            .join(' · '),
      changes: Object.entries(set).flatMap(([name, value]): CellChange[] => {
        const field = resource.fieldsByName.get(name);
        if (!field) return [];
        return [
          {
            field: name,
            before: shown ? shownText(field, shown, language) : '',
            after: this.#shownValue(field, value),
          },
        ];
      }),
      problems: draft.problems,
      warnings: [
        ...draft.notes,
        ...warnings.map((found): RowProblem => atColumn(found, this.context.layout)),
      ],
      id: before ? Number(before['id']) : null,
      version: before ? Number(before['version']) : null,
      set: isWritten ? set : {},
      digest: outcome === 'CREATE' ? one.digest : null,
    };
  }

  #shownValue(field: Field, value: unknown): string {
    if (field.type !== 'reference') return shownText(field, { [field.name]: value }, this.context.language);
    return typeof value === 'number' ? (this.#labels(field.name).get(value) ?? `#${value}`) : '';
  }

  readonly #labelCache = new Map<string, ReadonlyMap<number, string>>();

  #labels(field: string): ReadonlyMap<number, string> {
    const known = this.#labelCache.get(field);
    if (known) return known;
    const names: Names | undefined = this.context.resolved.names.get(field);
    const labels = new Map(
      [...(names?.found.values() ?? []), ...(names?.near.values() ?? [])]
        .flat()
        .map(({ id, label }) => [id, label]),
    );
    this.#labelCache.set(field, labels);
    return labels;
  }
}
