import type { CatalogResource } from '@dachieu/schema';
import type { BuildQueryFactory, BuildQueryResult } from 'ra-data-graphql';
import { getByPlural } from '../catalog.js';
import { documentOf } from './client.js';
import { deleteDocument, getDocument, pageDocument, saveDocument } from './documents.js';
import { ServerError } from './failure.js';
import { newRequestKey } from './records.js';
import { allOf } from './where.js';
import type { RemovalResult, SaveResult, Violation, Where, WireRow } from './wire.js';

interface Params {
  readonly id?: string;
  readonly ids?: readonly string[];
  readonly target?: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly previousData?: WireRow;
  readonly filter?: Where;
  readonly pagination?: { readonly page: number; readonly perPage: number };
  readonly sort?: { readonly field: string; readonly order: 'ASC' | 'DESC' };
}

interface Answer {
  readonly data: {
    readonly list?: { readonly rows: readonly WireRow[]; readonly total: number };
    readonly one?: WireRow;
    readonly save?: { readonly results: readonly SaveResult[] };
    readonly removal?: readonly RemovalResult[];
  };
}

type Parse = (answer: Answer) => unknown;

const call = (text: string, variables: Record<string, unknown>, parse: Parse): BuildQueryResult => ({
  query: documentOf(text),
  variables,
  parseResponse: parse,
});

const refuse = (errors: readonly Violation[]): never => {
  const [first] = errors;
  throw new ServerError(first?.code ?? 'CONFLICT', first?.message ?? null, first?.message.vi ?? 'CONFLICT');
};

const list = (
  resource: CatalogResource,
  where: Where | null,
  { pagination, sort }: Params,
): BuildQueryResult => {
  const { page = 1, perPage = 1000 } = pagination ?? {};
  const orderBy = sort?.field ? { orderBy: [{ field: sort.field, direction: sort.order }] } : {};
  return call(
    pageDocument(resource),
    { where, page: { limit: perPage, offset: (page - 1) * perPage }, ...orderBy },
    ({ data }) => ({ data: data.list?.rows ?? [], total: data.list?.total ?? 0 }),
  );
};

const save = (resource: CatalogResource, params: Params): BuildQueryResult => {
  const own = resource.fields.filter((field) => !field.derived).map((field) => field.name);
  const { id, data = {}, previousData } = params;
  const set = Object.fromEntries(Object.entries(data).filter(([name]) => own.includes(name)));
  const row = id === undefined ? { set } : { id, version: previousData?.version, set };
  return call(
    saveDocument(resource),
    { input: { key: newRequestKey(), atomic: true, rows: [row] } },
    (answer) => {
      const result = answer.data.save?.results[0];
      if (result?.row && (result.status === 'SAVED' || result.status === 'UNCHANGED'))
        return { data: result.row };
      return refuse(result?.errors ?? []);
    },
  );
};

const remove = (resource: CatalogResource, ids: readonly string[]): BuildQueryResult =>
  call(
    deleteDocument(resource),
    { input: { key: newRequestKey(), rows: ids.map((id) => ({ id })) } },
    ({ data }) => {
      const results = data.removal ?? [];
      const failed = results.find(({ status }) => status !== 'DELETED');
      if (failed) refuse(failed.errors);
      return { data: ids.length === 1 ? { id: ids[0] } : ids };
    },
  );

/** React-admin's methods as operations of the catalogue; the wire is never asked what it is. */
export const buildQuery: BuildQueryFactory = () => (method, plural, params: Params) => {
  const resource = getByPlural(plural);
  switch (method) {
    case 'GET_LIST':
      return list(resource, params.filter ?? null, params);
    case 'GET_MANY':
      return list(resource, { id: { in: params.ids ?? [] } }, {});
    case 'GET_MANY_REFERENCE':
      return list(
        resource,
        allOf({ [params.target ?? '']: { eq: params.id } }, params.filter ?? null),
        params,
      );
    case 'GET_ONE':
      return call(getDocument(resource), { id: params.id }, ({ data }) => ({ data: data.one }));
    case 'CREATE':
    case 'UPDATE':
      return save(resource, params);
    case 'DELETE':
      return remove(resource, [params.id ?? '']);
    case 'DELETE_MANY':
      return remove(resource, params.ids ?? []);
    default:
      throw new Error(`"${method}" is not offered: save rows through saveRows`);
  }
};
