import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Context } from './context.js';
import type { KnownOperations } from './known-operations.js';

type Packing = 'br' | 'gzip';

/** Below this many bytes packing costs more than it saves. */
const smallestPacked = 1024;
const usualQuality = 4;

const pack: Readonly<Record<Packing, (text: string) => Promise<Buffer>>> = {
  br: (text) =>
    promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: usualQuality } }),
  gzip: (text) => promisify(gzip)(text),
};

/** What the client can unpack, the better first; weights other than zero are not compared. */
const packingFor = (accepted: string | undefined): Packing | undefined => {
  if (accepted === undefined) return undefined;
  const names = accepted
    .split(',')
    .map((one) => one.trim().split(/\s*;\s*/))
    .filter(([, weight]) => !/^q=0(?:\.0*)?$/.test(weight ?? ''))
    .map(([name]) => name);
  return (['br', 'gzip'] as const).find((one) => names.includes(one));
};

/** A request as programs and the admin send it: JSON in UTF-8, not packed. All others take the longer way through Express. */
export const isPlainOperation = ({ method, url, headers }: IncomingMessage): boolean =>
  method === 'POST' &&
  url === '/graphql' &&
  headers['content-encoding'] === undefined &&
  /^application\/json(?:\s*;\s*charset=utf-8)?$/i.test(headers['content-type'] ?? '');

/** The body as text. What is too long is read to its end, so that the client hears the answer, and forgotten. */
const readBody = (request: IncomingMessage, mostBytes: number): Promise<string> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= mostBytes) parts.push(part);
      else parts.length = 0;
    });
    request.once('end', () => {
      if (size > mostBytes) reject(new BodyError(413));
      else resolve((parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts)).toString());
    });
    request.once('error', (error) => {
      reject(new BodyError(400, error));
    });
  });

/** A body that is no operation, with the HTTP status that says why. */
class BodyError extends Error {
  constructor(
    readonly status: number,
    cause?: unknown,
  ) {
    super('The body of a request cannot be used', { cause });
  }
}

const parseBody = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BodyError(400, error);
  }
};

const headersOf = (request: IncomingMessage): HeaderMap => {
  const headers = new HeaderMap();
  for (const [key, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(key, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
};

/** What known operations are answered as; another wish is Apollo's to weigh. */
const acceptsJson = ({ headers }: IncomingMessage): boolean =>
  headers.accept === undefined || headers.accept === '*/*' || headers.accept === 'application/json';

const json = { 'content-type': 'application/json; charset=utf-8' };

export interface EndpointOptions {
  readonly apollo: ApolloServer<Context>;
  readonly known: KnownOperations;
  /** Stand on every answer. */
  readonly headers: OutgoingHttpHeaders;
  readonly mostBytes: number;
  readonly contextOf: (request: IncomingMessage, response: ServerResponse) => Promise<Context>;
  /** The answer to a request that fails before its operation begins. */
  readonly refuse: (error: unknown) => { readonly status: number; readonly body: object };
}

/**
 * Answers plain operations straight from the HTTP server: what Express and its middleware do for every other request costs as
 * much time as a list of a hundred rows.
 */
export const makeEndpoint = ({ apollo, known, headers, mostBytes, contextOf, refuse }: EndpointOptions) => {
  const send = async (
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
    more: OutgoingHttpHeaders,
    text: string,
  ): Promise<void> => {
    const packing = text.length < smallestPacked ? undefined : packingFor(request.headers['accept-encoding']);
    const content = packing ? await pack[packing](text) : text;
    response.writeHead(status, {
      ...headers,
      ...more,
      ...(packing ? { 'content-encoding': packing } : {}),
      vary: 'Accept-Encoding',
      'content-length': Buffer.byteLength(content),
    });
    response.end(content);
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = parseBody(await readBody(request, mostBytes));
    const ready = acceptsJson(request) ? known.find(body) : undefined;
    if (ready) {
      const { status, text } = await known.answer(ready, await contextOf(request, response));
      return send(request, response, status, json, text);
    }
    const result = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers: headersOf(request), search: '', body },
      context: () => contextOf(request, response),
    });
    if (result.body.kind !== 'complete') throw new Error('An operation was answered in parts');
    return send(
      request,
      response,
      result.status ?? 200,
      Object.fromEntries(result.headers),
      result.body.string,
    );
  };
  return (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, response).catch((error: unknown) => {
      const { status, body } = refuse(error);
      return send(request, response, status, json, JSON.stringify(body));
    });
  };
};
