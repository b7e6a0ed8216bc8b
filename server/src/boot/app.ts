import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
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
import type { Config } from '../platform/config/config.js';
import type { Database } from '../platform/database/database.js';
import { sql } from '../platform/database/sql.js';
import { compiledExecutor } from '../platform/graphql/compiled-executor.js';
import { type Context, makeLoaders } from '../platform/graphql/context.js';
import { formatError } from '../platform/graphql/errors.js';
import { limitDocument } from '../platform/graphql/limits.js';
import { listResolution } from '../platform/resource/graphql-resolvers.js';

const adminFolder = fileURLToPath(new URL('../../../admin/dist', import.meta.url));
const cookieName = (config: Config): string =>
  config.SECURE_COOKIES === 'yes' ? '__Host-dachieu' : 'dachieu';

const tokenOf = (request: Request, config: Config): string | null => {
  const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (bearer) return bearer;
  const cookies = (request.headers.cookie ?? '').split(/;\s*/);
  const start = `${cookieName(config)}=`;
  return cookies.find((cookie) => cookie.startsWith(start))?.slice(start.length) ?? null;
};

const writeToken =
  (response: Response, config: Config) =>
  (token: string | null): void => {
    response.cookie(cookieName(config), token ?? '', {
      httpOnly: true,
      sameSite: 'lax',
      secure: config.SECURE_COOKIES === 'yes',
      path: '/',
      maxAge: token === null ? 0 : config.SESSION_HOURS * 3_600_000,
    });
  };

/** A page of another origin may not use the cookie; programs send neither header. */
const isForeign = (request: Request): boolean => {
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

const serveAdmin = (app: Express): void => {
  if (!existsSync(adminFolder)) return;
  app.use(
    '/assets',
    express.static(join(adminFolder, 'assets'), { index: false, immutable: true, maxAge: '1y' }),
  );
  app.use(express.static(adminFolder, { index: false, maxAge: '1h' }));
  app.get(/^\/(?!graphql|assets|ide).*/, (_request, response) => {
    response.set('cache-control', 'no-cache').sendFile(join(adminFolder, 'index.html'));
  });
};

/** What fails before GraphQL (a body that is no JSON or too large) is answered as JSON from the catalogue, never as a page with a stack. */
const answerFailure =
  (logger: Logger) =>
  (error: unknown, _request: Request, response: Response, _next: NextFunction): void => {
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
    response
      .status(status)
      .json({ errors: [{ message: known.message, extensions: { code: known.code, message: known.texts } }] });
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
  const server = createServer({ requestTimeout: 15_000, headersTimeout: 8_000 }, app);
  const apollo = new ApolloServer<Context>({
    gateway: compiledExecutor(schema, listResolution(schema).compile),
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
  app.use(
    helmet({
      contentSecurityPolicy: {
        directives: {
          'style-src': ["'self'", "'unsafe-inline'"],
          'img-src': ["'self'", 'data:', 'blob:'],
          'upgrade-insecure-requests': null,
        },
      },
      strictTransportSecurity: config.SECURE_COOKIES === 'yes',
    }),
  );
  app.use(compression());
  app.use('/graphql', (request, response, next) => {
    if (request.method === 'GET' && request.accepts(['json', 'html']) === 'html') response.redirect('/ide');
    else if (isForeign(request))
      response
        .status(403)
        .json({ errors: [{ message: 'Foreign origin', extensions: { code: 'ACCESS_ORIGIN' } }] });
    else next();
  });
  app.use(
    '/graphql',
    express.json({ limit: config.MAX_BODY_BYTES }),
    expressMiddleware(apollo, {
      context: async ({ req, res }): Promise<Context> => {
        const token = tokenOf(req, config);
        return {
          database,
          loaders: makeLoaders(database),
          viewer: token === null ? null : await findViewer(database.read, token),
          token,
          setToken: writeToken(res, config),
          address: req.socket.remoteAddress ?? '',
          mode: config.MODE,
          sessionHours: config.SESSION_HOURS,
        };
      },
    }),
  );
  serveAdmin(app);
  app.use(answerFailure(logger));
  return { server, stop: () => apollo.stop() };
};
