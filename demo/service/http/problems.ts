import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { isUnavailable } from '../storage/errors.ts';
import { Problem, type ProblemKind } from './problem.ts';

const BY_STATUS: Readonly<Record<number, ProblemKind>> = {
  404: 'not-found',
  413: 'too-large',
  415: 'media-type',
  503: 'unavailable',
};

/** Every answer says which version of the contract it follows, and every failure is a problem of RFC 9457. */
export function answerProblems(app: FastifyInstance, version: string): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('api-version', version);
  });
  app.setNotFoundHandler((_request, reply) => send(reply, new Problem('not-found')));
  app.setErrorHandler((error: FastifyError | Problem, request, reply) => {
    const problem = toProblem(error);
    if (problem.status >= 500) request.log.error(error);
    return send(reply, problem);
  });
}

function toProblem(error: FastifyError | Problem): Problem {
  if (error instanceof Problem) return error;
  if (isUnavailable(error)) return new Problem('unavailable', {}, 2);
  const status = error.statusCode ?? 500;
  const kind = BY_STATUS[status] ?? (status < 500 ? 'invalid-request' : 'internal');
  return new Problem(kind);
}

function send(reply: FastifyReply, { status, body, retryAfter }: Problem): FastifyReply {
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  // Without the character set that Fastify adds: JSON has one only.
  return reply.status(status).header('content-type', 'application/problem+json').send(JSON.stringify(body));
}
