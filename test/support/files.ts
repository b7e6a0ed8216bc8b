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
