import { distance } from '@dachieu/schema/reading';
import { setImmediate as turn } from 'node:timers/promises';
import { foldWords } from '../../kernel/vietnamese.js';
import type { Connection } from '../../platform/database/database.js';
import { column, name, sql } from '../../platform/database/sql.js';
import { mayReadField, type Viewer } from '../../platform/resource/access.js';
import type { Field } from '../../platform/resource/field.js';
import { listRows, mostRows } from '../../platform/resource/list.js';
import { type Resource, referenced } from '../../platform/resource/resource.js';
import type { Requested } from '../../platform/resource/selection.js';
import type { Row } from '../../platform/resource/values.js';
import type { Where } from '../../platform/resource/where.js';
import { fieldRequest, type Language, shownText, titleFields, titleOf } from './titles.js';

export interface NamedRecord {
  readonly id: number;
  readonly label: string;
}

/** What texts turned out to name: the records of each, and for a text without any those that look most like it. */
export interface Names {
  readonly found: ReadonlyMap<string, readonly NamedRecord[]>;
  readonly near: ReadonlyMap<string, readonly NamedRecord[]>;
}

/** A text as records are named by it: words without marks, case and signs. */
export const foldName = (text: string): string => foldWords(text).join(' ');

const mostFound = 20;
const mostNear = 3;
/** Likeness is sought for so many texts among so many records: beyond that it would take longer than a person waits. */
const nearTexts = 40;
const nearRecords = 30_000;

const isWords = ({ type }: Field): boolean => type === 'text' || type === 'code' || type === 'personName';

/** Fields by which people name a record of this resource: titles, what the search finds, and what is unique. */
const namingFields = (resource: Resource, viewer: Viewer): Field[] => {
  const names = new Set([
    ...resource.title,
    ...(resource.search ?? []),
    ...(resource.unique ?? []).filter((set) => set.length === 1).flat(),
  ]);
  return resource.fields.filter(
    (field) => names.has(field.name) && isWords(field) && mayReadField(viewer, field),
  );
};

/** Dates that tell people of one name apart. */
const birthFields = (resource: Resource, viewer: Viewer): Field[] =>
  resource.title.some((one) => resource.fieldsByName.get(one)?.type === 'personName')
    ? resource.fields.filter((field) => field.type === 'partialDate' && mayReadField(viewer, field))
    : [];

/** The kind of an administrative unit, which people write before its name or leave away: "Thôn Nà Nọc". */
const kindFields = (resource: Resource): Field[] =>
  resource.isArea ? resource.fields.filter((field) => field.type === 'choice' && field.required) : [];

interface Naming {
  readonly resource: Resource;
  readonly kinds: readonly Field[];
  readonly words: readonly Field[];
  readonly births: readonly Field[];
  readonly placing: Field | undefined;
  /** Kinds that a place may bear before its name: "thon". */
  readonly placeKinds: readonly string[];
  readonly requested: readonly Requested[];
  readonly language: Language;
}

const namingOf = (resource: Resource, viewer: Viewer, language: Language): Naming => {
  const words = namingFields(resource, viewer);
  const kinds = kindFields(resource);
  const births = birthFields(resource, viewer);
  const placing = resource.references.get(resource.scope?.[0] ?? '');
  const fields = [
    ...titleFields(resource),
    ...[...words, ...births, ...kinds].flatMap((field) => fieldRequest(field)),
    ...(placing ? fieldRequest(placing, 1) : []),
  ];
  const page: readonly Requested[] = [
    { name: 'rows', key: 'rows', arguments: {}, fields },
    { name: 'cursor', key: 'cursor', arguments: {}, fields: [] },
    { name: 'hasMore', key: 'hasMore', arguments: {}, fields: [] },
  ];
  const placeKinds = (placing ? kindFields(referenced(placing)) : []).flatMap(({ choices }) =>
    (choices?.choices ?? []).map(({ label }) => foldName(label[0])),
  );
  return { resource, kinds, words, births, placing, placeKinds, requested: page, language };
};

/** A folded name without the words of its kind before it, if it bears any. */
const withoutKind = (folded: string, kinds: readonly string[]): string[] =>
  kinds.filter((kind) => folded.startsWith(`${kind} `)).map((kind) => folded.slice(kind.length + 1));

/** A name with the words of its kind before it and without them. */
const withKinds = (names: readonly string[], kinds: readonly string[]): string[] =>
  names.flatMap((one) => {
    const folded = foldName(one);
    const stripped = withoutKind(folded, kinds);
    return [one, ...stripped, ...(stripped.length > 0 ? [] : kinds.map((kind) => `${kind} ${folded}`))];
  });

/** Every way in which a text may name the record. */
const formsOf = (naming: Naming, row: Readonly<Row>): Set<string> => {
  const { resource, kinds, words, births, placing, placeKinds, language } = naming;
  const plain = withKinds(
    [titleOf(resource, row, language), ...words.map((field) => shownText(field, row, language))],
    [...new Set(kinds.map((field) => foldName(shownText(field, row, language))))].filter(Boolean),
  );
  const place = placing ? foldName(shownText(placing, row, language)) : '';
  const places = place ? [place, ...withoutKind(place, placeKinds)] : [];
  const dates = births.map((field) => shownText(field, row, language)).filter(Boolean);
  const forms = new Set<string>();
  for (const one of plain.filter(Boolean)) {
    forms.add(foldName(one));
    for (const at of places) forms.add(foldName(`${one} ${at}`)).add(foldName(`${at} ${one}`));
    for (const date of dates) forms.add(foldName(`${one} ${date}`)).add(foldName(`${one} ${date.slice(-4)}`));
  }
  return forms.add(`#${String(row['id'])}`);
};

/** With its place, so that a person can tell records of one name apart. */
const labelOf = ({ resource, placing, language }: Naming, row: Readonly<Row>): string =>
  [titleOf(resource, row, language), placing ? shownText(placing, row, language) : '']
    .filter(Boolean)
    .join(' · ');

export interface Search {
  readonly connection: Connection;
  readonly viewer: Viewer;
  readonly signal: AbortSignal;
}

async function* recordsOf(
  { connection, viewer, signal }: Search,
  naming: Naming,
  where: Where | null,
): AsyncGenerator<readonly Row[]> {
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listRows>> = await listRows(
      connection,
      naming.resource,
      viewer,
      { where, orderBy: [{ field: 'id' }], page: { limit: mostRows, after } },
      naming.requested,
    );
    yield page.rows;
    after = page.hasMore ? page.cursor : null;
    await turn();
    signal.throwIfAborted();
  } while (after !== null);
}

const asked = (text: string): string => (/^#\d+$/.test(text) ? text : foldName(text));

const findNamed = async (
  search: Search,
  naming: Naming,
  texts: readonly string[],
  where: Where | null,
): Promise<Map<string, NamedRecord[]>> => {
  const byForm = new Map<string, NamedRecord[]>();
  const byDigits = new Map<string, NamedRecord[]>();
  for (const text of texts) {
    byForm.set(asked(text), []);
    byDigits.set(asked(text), []);
  }
  for await (const rows of recordsOf(search, naming, where)) {
    for (const row of rows) {
      for (const form of formsOf(naming, row)) {
        const found = byForm.get(form);
        if (found && found.length < mostFound)
          found.push({ id: Number(row['id']), label: labelOf(naming, row) });
        // "7" is the household 007, where none has that code as it stands.
        const bare = /^0+\d/.test(form) ? byDigits.get(form.replace(/^0+/, '')) : undefined;
        if (bare && bare.length < mostFound)
          bare.push({ id: Number(row['id']), label: labelOf(naming, row) });
      }
    }
  }
  return new Map(
    texts.map((text) => {
      const [exact = [], bare = []] = [byForm.get(asked(text)), byDigits.get(asked(text))];
      return [text, exact.length > 0 ? exact : bare];
    }),
  );
};

const findNear = async (
  search: Search,
  naming: Naming,
  texts: readonly string[],
): Promise<Map<string, NamedRecord[]>> => {
  const wanted = texts.slice(0, nearTexts).map((text) => ({ text, words: foldName(text) }));
  const best = new Map<string, { apart: number; record: NamedRecord }[]>();
  let seen = 0;
  for await (const rows of recordsOf(search, naming, null)) {
    seen += rows.length;
    if (seen > nearRecords) return new Map();
    for (const row of rows) {
      const forms = [...formsOf(naming, row)];
      for (const { text, words } of wanted) {
        const limit = Math.min(3, Math.floor(words.length / 3));
        const apart = Math.min(
          ...forms.map((form) =>
            form.length > 3 && form.startsWith(words) ? 1 : distance(form, words, limit),
          ),
        );
        if (apart > limit) continue;
        const list = best.get(text) ?? [];
        list.push({ apart, record: { id: Number(row['id']), label: labelOf(naming, row) } });
        list.sort((a, b) => a.apart - b.apart);
        best.set(text, list.slice(0, mostNear));
      }
    }
  }
  return new Map([...best].map(([text, list]) => [text, list.map(({ record }) => record)]));
};

/** Where a text names several records, the one that this column already refers to elsewhere is meant, if it is only one. */
const preferUsed = async (
  connection: Connection,
  owner: Resource,
  field: Field,
  found: ReadonlyMap<string, readonly NamedRecord[]>,
): Promise<Map<string, readonly NamedRecord[]>> => {
  const ids = [...found.values()]
    .filter((list) => list.length > 1)
    .flatMap((list) => list.map(({ id }) => id));
  if (ids.length === 0) return new Map(found);
  const reference = column('t', field.column);
  const used = await connection.arrays(
    sql`select distinct ${reference} from ${name(owner.table)} as t where ${connection.dialect.isIn(reference, [...new Set(ids)])}`,
  );
  const inUse = new Set(used.map(([id]) => Number(id)));
  return new Map(
    [...found].map(([text, list]) => {
      const preferred = list.length > 1 ? list.filter(({ id }) => inUse.has(id)) : list;
      return [text, preferred.length === 1 ? preferred : list];
    }),
  );
};

/** The records that texts name in a reference of a resource, in the viewer's area before all others. */
export const findRecords = async (
  search: Search,
  owner: Resource,
  field: Field,
  texts: readonly string[],
  language: Language,
): Promise<Map<string, readonly NamedRecord[]>> => {
  if (texts.length === 0) return new Map();
  const naming = namingOf(referenced(field), search.viewer, language);
  const { areaId } = search.viewer;
  const isFirstWithin = naming.resource.isArea === true && areaId !== null;
  const within = isFirstWithin
    ? await findNamed(search, naming, texts, { within: String(areaId) })
    : new Map<string, NamedRecord[]>();
  const others = texts.filter((text) => (within.get(text)?.length ?? 0) === 0);
  const all = others.length > 0 ? await findNamed(search, naming, others, null) : [];
  return preferUsed(search.connection, owner, field, new Map([...within, ...all]));
};

/** The records that texts name, and for texts that name none those that look like them. */
export const findNames = async (
  search: Search,
  owner: Resource,
  field: Field,
  texts: readonly string[],
  language: Language,
): Promise<Names> => {
  const found = await findRecords(search, owner, field, texts, language);
  const missing = texts.filter((text) => (found.get(text)?.length ?? 0) === 0);
  if (missing.length === 0) return { found, near: new Map() };
  return {
    found,
    near: await findNear(search, namingOf(referenced(field), search.viewer, language), missing),
  };
};
