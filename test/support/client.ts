import { randomUUID } from 'node:crypto';
import { catalog, type CatalogResource } from '@dachieu/schema';

type Json = Readonly<Record<string, unknown>>;

export interface ApiError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly message?: { vi: string; en: string } } & Json;
}

/** A whole HTTP answer of /graphql. */
export interface Answer<Data> {
  readonly status: number;
  readonly headers: Headers;
  /** as it came over the wire */
  readonly text: string;
  readonly data: Data | null;
  readonly errors: readonly ApiError[];
}

export interface Violation {
  readonly field: string | null;
  readonly code: string;
  readonly message: { readonly vi: string; readonly en: string };
}

export interface Saved<Row = Json> {
  readonly index: number;
  readonly clientKey: string | null;
  readonly id: string;
  readonly version: number;
  readonly status: 'SAVED' | 'UNCHANGED' | 'REFUSED' | 'CONFLICT' | 'NOT_TRIED';
  readonly isMerged: boolean;
  readonly errors: readonly Violation[];
  readonly warnings: readonly Violation[];
  readonly conflicts: readonly { field: string; base: unknown; mine: unknown; theirs: unknown }[];
  readonly row?: Row | null;
}

export interface Removed {
  readonly id: string;
  readonly status: 'DELETED' | 'RESTORED' | 'REFUSED' | 'CONFLICT';
  readonly version: number | null;
  readonly errors: readonly Violation[];
}

export interface SaveRow {
  readonly id?: string;
  readonly version?: number;
  readonly clientKey?: string;
  readonly createKey?: string;
  readonly set: Json;
}

export interface ListOptions {
  readonly where?: Json;
  readonly orderBy?: readonly Json[];
  readonly page?: Json;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly hasMore: boolean;
  readonly cursor: string | null;
}

/** A request that came back with errors where the test counted on none. */
export class ApiFailure extends Error {
  constructor(readonly errors: readonly ApiError[]) {
    super(errors.map((one) => `${String(one.extensions?.code)}: ${one.message}`).join('\n'));
  }
}

const resourceOf = (key: string): CatalogResource => {
  const found = catalog.resources.find((one) => one.key === key);
  if (!found) throw new Error(`The catalogue has no resource ${key}`);
  return found;
};

const violation = '{ field code message { vi en } }';
const savedFields = `index clientKey id version status isMerged errors ${violation} warnings ${violation} conflicts { field base mine theirs }`;
const removedFields = `id status version errors ${violation}`;

/** One user's way to the API: what a page or a program does, with the session's cookie. */
export class Client {
  constructor(
    readonly url: string,
    readonly cookie: string | null,
  ) {}

  async ask<Data = Json>(
    document: string,
    variables: Json = {},
    headers: Record<string, string> = {},
  ): Promise<Answer<Data>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...headers,
      },
      body: JSON.stringify({ query: document, variables }),
    });
    const text = await response.text();
    const body = JSON.parse(text) as { data?: Data | null; errors?: readonly ApiError[] };
    return {
      status: response.status,
      headers: response.headers,
      text,
      data: body.data ?? null,
      errors: body.errors ?? [],
    };
  }

  async query<Data = Json>(document: string, variables: Json = {}): Promise<Data> {
    const { data, errors } = await this.ask<Data>(document, variables);
    if (errors.length > 0 || data === null) throw new ApiFailure(errors);
    return data;
  }

  /** The codes of the errors that a request is refused with. */
  async refusal(document: string, variables: Json = {}): Promise<readonly (string | undefined)[]> {
    const { errors } = await this.ask(document, variables);
    return errors.map((one) => one.extensions?.code);
  }

  async page<Row = Json>(
    key: string,
    fields: string,
    options: ListOptions = {},
    about = '',
  ): Promise<Page<Row>> {
    const { page } = await this.query<{ page: Page<Row> }>(listDocument(key, fields, about), { ...options });
    return page;
  }

  async list<Row = Json>(key: string, fields: string, options: ListOptions = {}): Promise<readonly Row[]> {
    return (await this.page<Row>(key, fields, options)).rows;
  }

  async save<Row = Json>(
    key: string,
    rows: readonly SaveRow[],
    { fields = '', idempotencyKey = randomUUID() as string, atomic = false } = {},
  ): Promise<readonly Saved<Row>[]> {
    const { saved } = await this.query<{ saved: { results: readonly Saved<Row>[] } }>(
      saveDocument(key, fields),
      {
        input: { key: idempotencyKey, atomic, rows },
      },
    );
    return saved.results;
  }

  /** Saves new records that must be accepted; answers their ids. */
  async create(key: string, sets: readonly Json[]): Promise<string[]> {
    if (sets.length === 0) return [];
    const results = await this.save(
      key,
      sets.map((set) => ({ set })),
    );
    const refused = results.find((one) => one.status !== 'SAVED');
    if (refused) throw new Error(`${key} ${refused.index}: ${JSON.stringify(refused.errors)}`);
    return results.map((one) => one.id);
  }

  async remove(
    key: string,
    rows: readonly { id: string; version?: number }[],
    idempotencyKey: string = randomUUID(),
  ): Promise<readonly Removed[]> {
    const { removed } = await this.query<{ removed: readonly Removed[] }>(removeDocument(key), {
      input: { key: idempotencyKey, rows },
    });
    return removed;
  }

  async restore(
    key: string,
    ids: readonly string[],
    idempotencyKey: string = randomUUID(),
  ): Promise<readonly Removed[]> {
    const { restored } = await this.query<{ restored: readonly Removed[] }>(restoreDocument(key), {
      input: { key: idempotencyKey, ids },
    });
    return restored;
  }
}

export const listDocument = (key: string, fields: string, about = ''): string => {
  const { name, plural } = resourceOf(key);
  return `query ($where: ${name}Where, $orderBy: [${name}OrderBy!], $page: Page) {
    page: ${plural}(where: $where, orderBy: $orderBy, page: $page) { rows { ${fields} } ${about} }
  }`;
};

export const saveDocument = (key: string, fields = ''): string => {
  const { name, operations } = resourceOf(key);
  const row = fields === '' ? '' : `row { ${fields} }`;
  return `mutation ($input: Save${name}Input!) { saved: ${operations.save}(input: $input) { results { ${savedFields} ${row} } } }`;
};

export const removeDocument = (key: string): string =>
  `mutation ($input: DeleteInput!) { removed: ${resourceOf(key).operations.delete}(input: $input) { ${removedFields} } }`;

export const restoreDocument = (key: string): string =>
  `mutation ($input: RestoreInput!) { restored: ${resourceOf(key).operations.restore}(input: $input) { ${removedFields} } }`;
