import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import fastify, { LogController, type FastifyInstance } from 'fastify';
import type { Secrets } from '../ledger/secrets.ts';
import type { Metrics } from '../metrics.ts';
import { clientOf } from './client.ts';
import type { Contract } from './contract.ts';
import type { Handlers } from './handlers.ts';
import { Problem } from './problem.ts';
import { answerProblems } from './problems.ts';
import { addRoutes } from './routes.ts';

export interface AppOptions {
  readonly contract: Contract;
  readonly handlers: Handlers;
  readonly secrets: Secrets;
  readonly metrics: Metrics;
  readonly clock: () => number;
  /** Web sites that may use the service, exactly as browsers write their origin. */
  readonly origins: readonly string[];
  readonly requestsPerMinute: number;
  /** Proxies in front of the service, whose word on the address of the visitor is taken. */
  readonly proxies: number;
  readonly logLevel: string;
}

const BODY_LIMIT = 16_384;
const REQUEST_MS = 15_000;
const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { contract, secrets, metrics, origins } = options;
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_MS,
    connectionTimeout: 2 * REQUEST_MS,
    trustProxy: (_address, hop) => hop < options.proxies,
    return503OnClosing: true,
    forceCloseConnections: 'idle',
    logController: new LogController({ disableRequestLogging: true }),
    logger: {
      level: options.logLevel,
      serializers: {
        err: (error: Error & { code?: string }) => ({
          type: error.name,
          message: error.code ?? '',
          stack: framesOf(error),
        }),
      },
    },
  });
  answerProblems(app, contract.version);

  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: [`'none'`], frameAncestors: [`'none'`] } },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  });
  await app.register(cors, {
    origin: (origin, done) => done(null, origin !== undefined && origins.includes(origin) ? origin : false),
    methods: ['GET', 'POST', 'PATCH', 'DELETE'],
    allowedHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key', 'Proof-Of-Work', 'If-None-Match'],
    exposedHeaders: ['API-Version', 'ETag', 'Location', 'Retry-After'],
    maxAge: 600,
    strictPreflight: false,
  });
  // Else `/centres/` would be a centre without a name.
  app.addHook('onRequest', async ({ url }) => {
    if (/\/(\?|$)/.test(url)) throw new Problem('not-found');
  });
  // A browser sends this along whatever we answer; without a partner's name nothing is changed.
  app.addHook('onRequest', async ({ method, headers: { origin } }) => {
    if (origin !== undefined && !SAFE_METHODS.includes(method) && !origins.includes(origin)) {
      throw new Problem('origin-refused');
    }
  });
  await app.register(rateLimit, {
    max: options.requestsPerMinute,
    timeWindow: 60_000,
    cache: 50_000,
    keyGenerator: (request) => clientOf(request, secrets),
    errorResponseBuilder: (_request, { ttl }) => new Problem('too-many-requests', {}, Math.ceil(ttl / 1000)),
  });
  // No address, no path, no query, no header, no body.
  app.addHook('onResponse', async ({ routeOptions, log }, { statusCode, elapsedTime }) => {
    const { operationId = 'none' } = routeOptions.config as { operationId?: string };
    metrics.answered(operationId, statusCode, elapsedTime / 1000);
    log.info({ operation: operationId, status: statusCode, milliseconds: Math.round(elapsedTime) });
  });
  addRoutes(app, options);
  return app;
}

/** Where it went wrong; the message may have a visitor's words in it. */
function framesOf({ stack = '' }: Error): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}
