import type { CatalogResource } from '@dachieu/schema';
import { findField, findResource } from '../catalog.js';
import {
  type Batch,
  type CellValue,
  type Change,
  type ChangeResult,
  type FieldProblem,
  NetworkError,
  type Source,
} from '../grid/index.js';
import type { Language } from '../language.js';
import type { Data } from '../providers/data.js';
import { NoAnswer, reasonOf } from '../providers/failure.js';
import type {
  OrderBy,
  RemovalResult,
  SaveResult,
  SaveRow,
  Violation,
  Where,
  WireRow,
} from '../providers/wire.js';
import type { Texts } from '../texts/texts.js';
import type { Figure } from '../providers/groups.js';
import { toGridRow, toWireSet, wireOf } from './cells.js';
import { fieldsOfNames, likeliest, NameIndex, namedOf } from './find-references.js';

export interface SheetQuery {
  readonly where: Where | null;
  readonly orderBy: readonly OrderBy[];
  readonly areaId: string | null;
  readonly group: { readonly field: string; readonly descending: boolean } | null;
}

interface SourceOptions {
  readonly resource: CatalogResource;
  readonly data: Data;
  readonly language: Language;
  readonly texts: Texts;
  /** Read at every call: filters change under a grid that stays. */
  readonly query: () => SheetQuery;
  /** Figures that the columns ask for. */
  readonly figures: () => readonly Figure[];
  readonly initial: () => Readonly<Record<string, CellValue>>;
  readonly onSaved: () => void;
  readonly onFailed: (error: unknown) => void;
}

/** The grid asks as it scrolls; an error it cannot name shows as its reason. */
const named = (error: unknown, language: Language): Error =>
  error instanceof NoAnswer ? new NetworkError(error.message) : new Error(reasonOf(error, language));

const toProblems = (errors: readonly Violation[], language: Language): readonly FieldProblem[] =>
  errors.map(({ field, code, message }) => ({ field, code, message: message[language] }));

const toSaveRow = (resource: CatalogResource, change: Change): SaveRow => {
  const set = toWireSet(resource, change.set);
  return change.id === null
    ? { createKey: change.key, set }
    : { id: change.id, version: Number(change.version), set };
};

export const makeSource = (options: SourceOptions): Source => {
  const { resource, data, language, texts } = options;
  const gridRow = (row: WireRow) => toGridRow(resource, row, language);

  const guard = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await work();
    } catch (error) {
      options.onFailed(error);
      throw named(error, language);
    }
  };

  const saveResult = (change: Change, result: SaveResult | undefined): ChangeResult => {
    const { key } = change;
    if (!result || result.status === 'NOT_TRIED') {
      return {
        key,
        status: 'refused',
        problems: [{ field: null, code: 'notTried', message: texts.sheet.notTried }],
      };
    }
    if (result.status === 'CONFLICT') {
      return { key, status: 'conflict', row: result.row ? gridRow(result.row) : null };
    }
    if (result.status === 'REFUSED') {
      return { key, status: 'refused', problems: toProblems(result.errors, language) };
    }
    return {
      key,
      status: 'saved',
      row: result.row ? gridRow(result.row) : null,
      warnings: toProblems(result.warnings, language),
    };
  };

  const removalResult = async (change: Change, result: RemovalResult | undefined): Promise<ChangeResult> => {
    const { key, id } = change;
    if (result?.status === 'DELETED') return { key, status: 'saved', row: null };
    if (result?.status === 'RESTORED') {
      const row = await data.getRow(resource, result.id);
      return { key, status: 'saved', row: row ? gridRow(row) : null };
    }
    if (result?.status === 'CONFLICT') {
      const row = id === null ? null : await data.getRow(resource, id);
      return { key, status: 'conflict', row: row ? gridRow(row) : null };
    }
    return { key, status: 'refused', problems: toProblems(result?.errors ?? [], language) };
  };

  const save = async ({ id, changes }: Batch): Promise<readonly ChangeResult[]> => {
    const edits = changes.filter(({ kind }) => kind === 'create' || kind === 'update');
    const deletes = changes.filter(({ kind }) => kind === 'delete');
    const restores = changes.filter(({ kind }) => kind === 'restore');
    const answers = new Map<string, ChangeResult>();
    if (edits.length > 0) {
      const results = await data.saveRows(
        resource,
        id,
        edits.map((change) => toSaveRow(resource, change)),
      );
      const byIndex = new Map(results.map((result) => [result.index, result]));
      for (const [i, change] of edits.entries()) answers.set(change.key, saveResult(change, byIndex.get(i)));
      options.onSaved();
    }
    // Each kind has its own key, so that a retry of the batch finds what was already done.
    const removals: (readonly [readonly Change[], () => Promise<readonly RemovalResult[]>])[] = [
      [
        deletes,
        () =>
          data.deleteRows(
            resource,
            `${id}:delete`,
            deletes.map((change) => ({ id: change.id ?? '', version: Number(change.version) })),
          ),
      ],
      [
        restores,
        () =>
          data.restoreRows(
            resource,
            `${id}:restore`,
            restores.map((change) => change.id ?? ''),
          ),
      ],
    ];
    for (const [part, send] of removals) {
      if (part.length === 0) continue;
      const byId = new Map((await send()).map((result) => [result.id, result]));
      for (const change of part)
        answers.set(change.key, await removalResult(change, byId.get(change.id ?? '')));
      options.onSaved();
    }
    return changes.flatMap(({ key }) => answers.get(key) ?? []);
  };

  return {
    initial: options.initial,
    count: () => guard(() => data.countRows(resource, options.query().where)),
    load: (offset, limit) =>
      guard(async () => {
        const { where, orderBy } = options.query();
        const rows = await data.listRows(resource, { where, orderBy, offset, limit });
        return rows.map(gridRow);
      }),
    totals: () => guard(() => data.readTotals(resource, options.query().where, options.figures())),
    groupedBy: () => options.query().group?.field ?? null,
    groups: (offset, limit) =>
      guard(async () => {
        const { where, group } = options.query();
        if (!group) return null;
        const page = { offset, limit };
        const groups = await data.readGroups(resource, where, group, options.figures(), language, page);
        return groups.map(({ value, label, count, figures }) => ({
          name: JSON.stringify(value),
          label,
          count,
          values: figures,
        }));
      }),
    lookup: (fieldName, text, signal) =>
      guard(async () => {
        const target = findResource(findField(resource, fieldName)?.to ?? '');
        if (!target) return [];
        const { areaId } = options.query();
        const rows = await data.lookup(target, text, areaId, fieldsOfNames(target), signal);
        return rows.map((row) => {
          const { id, label, note } = namedOf(target, row, language);
          return { id, label, note };
        });
      }),
    resolve: (fieldName, asked) =>
      guard(async () => {
        const target = findResource(findField(resource, fieldName)?.to ?? '');
        if (!target) return asked.map(() => 'none' as const);
        const { areaId } = options.query();
        const rows = await data.candidates(target, asked, areaId, fieldsOfNames(target));
        const known = new Map(rows.map((row) => [row.id, namedOf(target, row, language)]));
        const index = new NameIndex([...known.values()]);
        return asked.map((text) => {
          const found = index.find(text);
          return typeof found === 'string' ? found : { id: found.id, label: found.label };
        });
      }),
    suggest: (fieldName, text) =>
      guard(async () => {
        const target = findResource(findField(resource, fieldName)?.to ?? '');
        if (!target) return [];
        const rows = await data.candidates(target, [text], options.query().areaId, fieldsOfNames(target));
        return likeliest(
          rows.map((row) => namedOf(target, row, language)),
          text,
        );
      }),
    match: (fieldName, values) =>
      guard(async () => {
        const asked = values.map((value) => wireOf(findField(resource, fieldName), value));
        return (await data.rowsWith(resource, fieldName, asked, options.query().areaId)).map(gridRow);
      }),
    save: (batch) => guard(() => save(batch)),
    rows: (ids) => guard(async () => (await data.rowsById(resource, ids)).map(gridRow)),
  };
};
