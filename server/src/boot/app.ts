import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import { getDistDirectory, renderAltair } from 'altair-static';
import compression from 'compression';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { faultError, inputError, limitError } from '../kernel/errors.js';
import { findViewer } from '../modules/access/index.js';
import { answerVisitor } from '../modules/publicity/index.js';
import type { Config } from '../platform/config/config.js';
import { openAnalytics } from '../platform/analytics/analytics.js';
import type { Database } from '../platform/database/database.js';
import { sql } from '../platform/database/sql.js';
import { compiledExecutor } from '../platform/graphql/compiled-executor.js';
import { type Context, makeLoaders } from '../platform/graphql/context.js';
import { isPlainOperation, makeEndpoint } from '../platform/graphql/endpoint.js';
import { formatError } from '../platform/graphql/errors.js';
import { KnownOperations } from '../platform/graphql/known-operations.js';
import { limitDocument } from '../platform/graphql/limits.js';
import { copiedTables, uncopiedColumns } from '../platform/resource/copied-tables.js';
import { costOf } from '../platform/resource/cost-resolver.js';
import { listResolution } from '../platform/resource/graphql-resolvers.js';
import { fileRoutes } from './file-routes.js';
import { tokenOf, writeToken } from './session-cookie.js';

const adminFolder = fileURLToPath(new URL('../../../admin/dist', import.meta.url));
/** A page of another origin may not use the cookie; programs send neither header. */
const isForeign = (request: IncomingMessage): boolean => {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'cross-site' || site === 'same-site';
  const { origin, host } = request.headers;
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
};

const serveIde = (app: Express): void => {
  const options = { endpointURL: '/graphql', baseURL: '/ide/', disableAccount: true } as const;
  app.use('/ide', helmet({ contentSecurityPolicy: false }));
  app.get('/ide', (_request, response) => {
    response.type('html').send(renderAltair(options));
  });
  app.use('/ide', express.static(getDistDirectory(), { index: false, maxAge: '1h' }));
};

/** Published pages, the same for everybody: no cookie is read, and a withdrawn page is gone from caches within five minutes. */
const servePublicPages = (app: Express, { read }: Database): void => {
  app.get('/cong-khai/:code', async (request, response) => {
    const { isFound, html } = await answerVisitor(read, request.params.code);
    response
      .status(isFound ? 200 : 404)
      .set('cache-control', isFound ? 'public, max-age=300' : 'no-cache')
      .type('html')
      .send(html);
  });
};

const serveAdmin = (app: Express): void => {
  if (!existsSync(adminFolder)) return;
  app.use(
    '/assets',
    express.static(join(adminFolder, 'assets'), { index: false, immutable: true, maxAge: '1y' }),
  );
  app.use(express.static(adminFolder, { index: false, maxAge: '1h' }));
  app.get(/^\/(?!graphql|assets|files|ide).*/, (_request, response) => {
    response.set('cache-control', 'no-cache').sendFile(join(adminFolder, 'index.html'));
  });
};

interface Refusal {
  readonly status: number;
  readonly body: object;
}

const foreignOrigin: Refusal = {
  status: 403,
  body: { errors: [{ message: 'Foreign origin', extensions: { code: 'ACCESS_ORIGIN' } }] },
};

/** What fails before GraphQL (a body that is no JSON or too large) is answered as JSON from the catalogue, never as a page with a stack. */
const refusalOf = (error: unknown, logger: Logger): Refusal => {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
  const faultId = crypto.randomUUID();
  const known =
    status === 413
      ? limitError('LIMIT_FILE_SIZE', { file: 'body', size: 'too large', max: 'MAX_BODY_BYTES' })
      : status < 500
        ? inputError('INPUT_BAD_FILE', {
            file: 'body',
            reason: { vi: 'không phải JSON', en: 'it is not JSON' },
            expected: 'JSON',
          })
        : faultError('FAULT_INTERNAL', { faultId });
  if (status >= 500) logger.error({ faultId, err: error }, 'fault');
  return {
    status,
    body: { errors: [{ message: known.message, extensions: { code: known.code, message: known.texts } }] },
  };
};

/** The headers that a middleware sets alike on every answer. */
const headersSetBy = (
  middleware: (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void,
): Readonly<Record<string, string>> => {
  const headers: Record<string, string> = {};
  const recorder = {
    setHeader: (name: string, value: string) => {
      headers[name] = value;
    },
    removeHeader: () => undefined,
  };
  middleware({} as IncomingMessage, recorder as unknown as ServerResponse, (error) => {
    if (error) throw new Error('A middleware of fixed headers failed', { cause: error });
  });
  return headers;
};

/** Aborted when the connection ends before its answer: nobody waits any more. */
const untilClosed = (response: ServerResponse): AbortSignal => {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableEnded) controller.abort(new Error('The client has gone away'));
  });
  return controller.signal;
};

export interface App {
  readonly server: Server;
  readonly stop: () => Promise<void>;
}

/** The whole product over HTTP: admin at `/`, API at `/graphql` with its IDE at `/ide`, health at `/healthz` and `/readyz`. */
export const makeApp = async (
  schema: GraphQLSchema,
  database: Database,
  config: Config,
  logger: Logger,
): Promise<App> => {
  const app = express();
  const server = createServer({ requestTimeout: 15_000, headersTimeout: 8_000, keepAliveTimeout: 65_000 });
  const analytics = openAnalytics({
    database,
    url: config.DATABASE_URL,
    tables: copiedTables(),
    uncopied: uncopiedColumns(),
    mode: config.ANALYTICS,
    fromRows: config.ANALYTICS_FROM_ROWS,
    memoryMb: config.ANALYTICS_MEMORY_MB,
    seconds: config.ANALYTICS_SECONDS,
    report: (what, error) => logger.warn({ err: error }, what),
  });
  const known = new KnownOperations(
    compiledExecutor(schema, listResolution(schema).compile, costOf()),
    formatError(logger),
  );
  const apollo = new ApolloServer<Context>({
    gateway: known.gateway(schema),
    introspection: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    validationRules: [limitDocument],
    parseOptions: { maxTokens: 20_000 },
    formatError: formatError(logger),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: server }),
    ],
  });
  await apollo.start();

  const contextOf = async (request: IncomingMessage, response: ServerResponse): Promise<Context> => {
    const token = tokenOf(request, config);
    return {
      database,
      analytics,
      signal: untilClosed(response),
      loaders: makeLoaders(database),
      viewer: token === null ? null : await findViewer(database.read, token),
      token,
      setToken: writeToken(response, config),
      address: request.socket.remoteAddress ?? '',
      mode: config.MODE,
      sessionHours: config.SESSION_HOURS,
      keepsUnsaved: config.KEEP_UNSAVED === 'yes',
    };
  };
  const secure = helmet({
    contentSecurityPolicy: {
      directives: {
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'upgrade-insecure-requests': null,
      },
    },
    strictTransportSecurity: config.SECURE_COOKIES === 'yes',
  });
  const endpoint = makeEndpoint({
    apollo,
    known,
    headers: headersSetBy(secure),
    mostBytes: config.MAX_BODY_BYTES,
    contextOf,
    refuse: (error) => refusalOf(error, logger),
  });
  server.on('request', (request, response) => {
    if (isPlainOperation(request) && !isForeign(request)) endpoint(request, response);
    else app(request, response);
  });

  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.get('/healthz', (_request, response) => {
    response.type('text').send('ok');
  });
  app.get('/readyz', async (_request, response) => {
    await database.read.arrays(sql`select 1`);
    response.type('text').send('ready');
  });
  serveIde(app);
  app.use(secure);
  app.use(compression());
  servePublicPages(app, database);
  app.use('/graphql', (request, response, next) => {
    if (request.method === 'GET' && request.accepts(['json', 'html']) === 'html') response.redirect('/ide');
    else if (isForeign(request)) response.status(foreignOrigin.status).json(foreignOrigin.body);
    else next();
  });
  app.use(
    '/files',
    (request, response, next) => {
      if (isForeign(request)) response.status(foreignOrigin.status).json(foreignOrigin.body);
      else next();
    },
    fileRoutes({
      schema,
      database,
      findViewer: async (request) => {
        const token = tokenOf(request, config);
        return token === null ? null : findViewer(database.read, token);
      },
      toFault: (error) => {
        const faultId = crypto.randomUUID();
        logger.error({ faultId, err: error }, 'fault');
        return faultError('FAULT_INTERNAL', { faultId });
      },
    }),
  );
  app.use(
    '/graphql',
    express.json({ limit: config.MAX_BODY_BYTES }),
    expressMiddleware(apollo, { context: ({ req, res }) => contextOf(req, res) }),
  );
  serveAdmin(app);
  app.use((error: unknown, _request: Request, response: Response, _next: NextFunction): void => {
    const { status, body } = refusalOf(error, logger);
    response.status(status).json(body);
  });
  return {
    server,
    stop: async () => {
      await apollo.stop();
      await analytics.close();
    },
  };
};
