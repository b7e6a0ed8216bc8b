import type { ApiError, Client } from './client.js';

type Json = Readonly<Record<string, unknown>>;

/** A file that the product sent, or why it did not. */
export interface SentFile {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  /** codes of the errors, where it was refused */
  readonly refusals: readonly (string | undefined)[];
}

const receive = async (response: Response): Promise<SentFile> => {
  const bytes = Buffer.from(await response.arrayBuffer());
  const refusals = response.ok
    ? []
    : (JSON.parse(bytes.toString()) as { errors: readonly ApiError[] }).errors.map(
        (one) => one.extensions?.code,
      );
  return { status: response.status, headers: response.headers, bytes, refusals };
};

export const headersOf = (client: Client): Record<string, string> =>
  client.cookie ? { cookie: client.cookie } : {};

/** What the button "Export" does. */
export const exportFile = async (client: Client, request: Json, signal?: AbortSignal): Promise<SentFile> =>
  receive(
    await fetch(`${client.url}/files/exports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headersOf(client) },
      body: JSON.stringify(request),
      ...(signal ? { signal } : {}),
    }),
  );

export const getFile = async (client: Client, path: string): Promise<SentFile> =>
  receive(await fetch(`${client.url}/files/${path}`, { headers: headersOf(client) }));

export interface ImportJob {
  readonly id: string;
  readonly phase: string;
  readonly failure: { readonly vi: string; readonly en: string } | null;
  readonly notes: readonly { readonly vi: string }[];
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
  readonly settings: {
    readonly headingLine: number;
    readonly corrections: readonly {
      readonly field: string;
      readonly text: string;
      readonly value: string | null;
    }[];
  } | null;
  readonly planned: Counts | null;
  readonly written: Counts | null;
  readonly unknown: readonly {
    readonly field: string;
    readonly text: string;
    readonly rows: number;
    readonly candidates: readonly { readonly value: string; readonly label: string }[];
  }[];
  readonly asides: readonly { readonly kind: string; readonly rows: number }[];
  readonly importId: string | null;
  readonly earlierAt: string | null;
}

export interface Counts {
  readonly create: number;
  readonly change: number;
  readonly same: number;
  readonly refused: number;
}

export interface ImportColumns {
  readonly sheet: number;
  readonly headingLine: number;
  readonly rows: number;
  readonly keyFields: readonly string[];
  readonly columns: readonly {
    readonly column: number;
    readonly letters: string;
    readonly heading: string;
    readonly samples: readonly string[];
    readonly readings: readonly { readonly place: string; readonly mark: string | null }[];
  }[];
  readonly groups: readonly {
    readonly place: string;
    readonly rows: number;
    readonly examples: readonly { readonly line: number; readonly text: string }[];
  }[];
  readonly constants: readonly {
    readonly place: string;
    readonly text: string;
    readonly from: string;
    readonly line: number | null;
  }[];
  readonly filledDown: readonly string[];
}

export interface ImportRow {
  readonly line: number;
  readonly id: string | null;
  readonly title: string;
  readonly changes: readonly { readonly field: string; readonly before: string; readonly after: string }[];
  readonly problems: readonly {
    readonly field: string | null;
    readonly column: string | null;
    readonly code: string;
    readonly message: { readonly vi: string; readonly en: string };
  }[];
  readonly warnings: readonly { readonly column: string | null; readonly code: string }[];
}

export interface PastImport {
  readonly id: string;
  readonly state: string;
  readonly fileName: string;
  readonly written: Counts;
  readonly mayUndo: boolean;
  readonly undoResult: {
    readonly undone: number;
    readonly keptCount: number;
    readonly kept: readonly { readonly title: string; readonly fields: readonly string[] }[];
  } | null;
}

const counts = '{ create change same refused }';
const jobFields = `id phase failure { vi en } notes { vi } sheets { name rows } settings planned ${counts} written ${counts} unknown { field text rows candidates { value label } } asides { kind rows } importId earlierAt`;
const pastFields = `id state fileName written ${counts} mayUndo undoResult`;
const pieceLength = 1_000_000;
const patienceMs = 30_000;

/** Sends a file for a resource, in pieces as the admin does; answers the job's id or the codes of the refusal. */
export const sendFile = async (
  client: Client,
  resource: string,
  name: string,
  bytes: Buffer,
): Promise<{ id: string; refusals: readonly (string | undefined)[] }> => {
  const begun = await receive(
    await fetch(`${client.url}/files/imports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headersOf(client) },
      body: JSON.stringify({ resource, name, size: bytes.length, language: 'vi' }),
    }),
  );
  if (begun.refusals.length > 0) return { id: '', refusals: begun.refusals };
  const { id } = JSON.parse(begun.bytes.toString()) as { id: string };
  for (let at = 0; at < bytes.length; at += pieceLength) {
    await fetch(`${client.url}/files/imports/${id}?at=${at}`, {
      method: 'PUT',
      headers: headersOf(client),
      body: new Uint8Array(bytes.subarray(at, at + pieceLength)),
    });
  }
  return { id, refusals: [] };
};

/** The steps of an import over the API. */
export class Importing {
  constructor(
    readonly client: Client,
    readonly id: string,
  ) {}

  /** Waits until the job rests. */
  async settled(): Promise<ImportJob> {
    const until = Date.now() + patienceMs;
    for (;;) {
      const { job } = await this.client.query<{ job: ImportJob }>(
        `query ($id: ID!) { job: importJob(id: $id) { ${jobFields} } }`,
        { id: this.id },
      );
      if (!['UPLOADING', 'READING', 'CHECKING', 'WRITING'].includes(job.phase)) return job;
      if (Date.now() > until) throw new Error(`The import hangs in ${job.phase}`);
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
    }
  }

  async columns(): Promise<ImportColumns> {
    const { columns } = await this.client.query<{ columns: ImportColumns }>(
      `query ($id: ID!) { columns: importColumns(id: $id) { sheet headingLine rows keyFields columns { column letters heading samples readings { place mark } } groups { place rows examples { line text } } constants { place text from line } filledDown } }`,
      { id: this.id },
    );
    return columns;
  }

  /** Checks with what the columns are taken for, changed as said. */
  async check(change: Json = {}): Promise<ImportJob> {
    const { sheet, headingLine, keyFields, columns, groups, constants, filledDown } = await this.columns();
    const settings = {
      sheet,
      headingLine,
      keyFields,
      columns: columns.flatMap(({ column, readings }) => readings.map((one) => ({ column, ...one }))),
      blanks: 'CLEAR',
      constants: constants.map(({ place, text }) => ({ place, text })),
      grouped: groups.map(({ place }) => place),
      filledDown,
      corrections: [],
      ...change,
    };
    await this.client.query(
      'mutation ($id: ID!, $settings: ImportSettings!) { checkImport(id: $id, settings: $settings) { id } }',
      { id: this.id, settings },
    );
    return this.settled();
  }

  async rows(outcome: string): Promise<readonly ImportRow[]> {
    const { rows } = await this.client.query<{ rows: readonly ImportRow[] }>(
      'query ($id: ID!, $outcome: ImportOutcome!) { rows: importRows(id: $id, outcome: $outcome) { line id title changes { field before after } problems { field column code message { vi en } } warnings { column code } } }',
      { id: this.id, outcome },
    );
    return rows;
  }

  async write(): Promise<ImportJob> {
    await this.client.query('mutation ($id: ID!) { writeImport(id: $id) { id } }', { id: this.id });
    return this.settled();
  }
}

/** Sends a file that must be taken, and waits until it is read. */
export const beginImport = async (
  client: Client,
  resource: string,
  content: string | Buffer,
  name = 'danh sach.csv',
): Promise<Importing> => {
  const { id, refusals } = await sendFile(client, resource, name, Buffer.from(content));
  if (refusals.length > 0) throw new Error(`${name} is refused: ${refusals.join()}`);
  const importing = new Importing(client, id);
  await importing.settled();
  return importing;
};

export const undoImport = async (client: Client, id: string): Promise<PastImport> => {
  const { undone } = await client.query<{ undone: PastImport }>(
    `mutation ($id: ID!) { undone: undoImport(id: $id) { ${pastFields} } }`,
    { id },
  );
  return undone;
};

export const pastImports = async (client: Client): Promise<readonly PastImport[]> => {
  const { past } = await client.query<{ past: { rows: readonly PastImport[] } }>(
    `{ past: pastImports { rows { ${pastFields} } } }`,
  );
  return past.rows;
};
