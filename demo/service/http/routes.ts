import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AnySchemaObject, ValidateFunction } from 'ajv/dist/2020.js';
import type { AppOptions } from './app.ts';
import { clientOf } from './client.ts';
import { faults, type Contract, type Operation, type Parameter } from './contract.ts';
import type { OperationId } from './handlers.ts';
import { Problem } from './problem.ts';

/** What all handlers have in common, once their own types are left behind. */
type AnyHandler = (request: Record<string, unknown>) => Promise<AnyAnswer> | AnyAnswer;
interface AnyAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly type?: string;
  readonly cacheable?: boolean;
}

const CACHE_CONTROL = 'public, max-age=300, stale-while-revalidate=3600';

/** A route for each operation of the document, checked against its own schemas. */
export function addRoutes(app: FastifyInstance, options: AppOptions): void {
  for (const operation of options.contract.operations) {
    const handler = options.handlers[operation.operationId as OperationId] as unknown as AnyHandler;
    const check = checker(options.contract, operation);
    app.route({
      method: operation.method,
      url: `/v1${operation.path}`,
      config: { operationId: operation.operationId },
      async handler(request, reply) {
        const valid = check(request);
        const now = options.clock();
        const answer = await handler({ ...valid, client: clientOf(request, options.secrets), now });
        return send(request, reply, answer);
      },
    });
  }
}

type Check = (request: FastifyRequest) => Record<string, unknown>;

function checker(contract: Contract, operation: Operation): Check {
  const path = contract.compile(schemaOf(operation, 'path'), 'parameters');
  const query = contract.compile(schemaOf(operation, 'query'), 'parameters');
  const headers = contract.compile(schemaOf(operation, 'header'), 'parameters');
  const body = operation.body && contract.compile(operation.body, 'body');
  return (request) => {
    const values = { path: { ...(request.params as object) }, query: { ...(request.query as object) } };
    mustPass(path, values.path);
    mustPass(query, values.query);
    mustPass(headers, request.headers);
    if (body) mustPass(body, request.body);
    return { ...values, headers: request.headers, body: request.body, secret: secretOf(request, operation) };
  };
}

function mustPass(validate: ValidateFunction, value: unknown): void {
  if (!validate(value)) throw new Problem('invalid-request', { errors: faults(validate.errors) });
}

function schemaOf({ parameters }: Operation, place: Parameter['in']): AnySchemaObject {
  const own = parameters.filter((parameter) => parameter.in === place);
  const nameOf = ({ name }: Parameter): string => (place === 'header' ? name.toLowerCase() : name);
  return {
    type: 'object',
    properties: Object.fromEntries(own.map((parameter) => [nameOf(parameter), parameter.schema])),
    required: own.filter(({ required }) => required).map(nameOf),
    // A misspelt parameter would otherwise be a question that nobody asked.
    ...(place === 'query' && { additionalProperties: false }),
  };
}

function secretOf({ headers: { authorization = '' } }: FastifyRequest, { needsSecret }: Operation): string {
  const secret = /^Bearer ([A-Za-z0-9_-]{1,100})$/i.exec(authorization)?.[1];
  if (needsSecret && secret === undefined) throw new Problem('secret-missing');
  return secret ?? '';
}

/** Bodies that do not change are written out once. */
const written = new WeakMap<object, { text: string; etag: string }>();

function send(request: FastifyRequest, reply: FastifyReply, answer: AnyAnswer): FastifyReply {
  reply.status(answer.status).headers(answer.headers ?? {});
  if (answer.body === undefined) return reply.send();
  reply.header('content-type', answer.type ?? 'application/json');
  if (!answer.cacheable) return reply.send(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));

  const { text, etag } = write(answer.body as object);
  reply.headers({ etag, 'cache-control': CACHE_CONTROL });
  const known = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (known.includes(etag) || known.includes('*')) return reply.status(304).removeHeader('content-type').send();
  return reply.send(text);
}

function write(body: object): { text: string; etag: string } {
  let result = written.get(body);
  if (!result) {
    const text = JSON.stringify(body);
    result = { text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` };
    written.set(body, result);
  }
  return result;
}
