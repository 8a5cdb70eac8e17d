import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { components } from '../../../demo/service/generated/api.ts';
import { loadContract, type DeclaredResponse } from '../../../demo/service/http/contract.ts';

export type Schemas = components['schemas'];

export interface Reply<T = unknown> {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON. */
  readonly body: T;
}

export interface Ask {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const contract = loadContract();
const routes = contract.operations.map((operation) => ({
  operation,
  pattern: new RegExp(`^${operation.path.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`),
}));

/** What has been seen, as `createHold 201`. */
export const seen = new Set<string>();

/** Speaks to the service, and does not let an answer pass that is not as the document says. */
export class Client {
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }

  async ask<T = Schemas['Problem']>(path: string, { method = 'GET', body, headers = {} }: Ask = {}): Promise<Reply<T>> {
    const response = await fetch(`${this.#origin}/v1${path}`, {
      method,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const type = response.headers.get('content-type') ?? '';
    const parsed: unknown = type.includes('json') ? JSON.parse(text) : text;
    check(method, new URL(response.url).pathname.slice('/v1'.length), response, type, parsed);
    return { status: response.status, headers: response.headers, body: parsed as T };
  }

  async slots(query: Record<string, string> = {}): Promise<Schemas['CentreSlots']> {
    const asked = new URLSearchParams({ serviceId: 'talk', centreId: 'Utrecht', ...query });
    const { status, body } = await this.ask<Schemas['SlotList']>(`/slots?${asked}`);
    assert.equal(status, 200);
    return body.centres[0]!;
  }

  tryHold(wish: Partial<Schemas['HoldRequest']> & { start: string }, headers = {}): Promise<Reply<Schemas['Hold']>> {
    const body = { serviceId: 'talk', centreId: 'Utrecht', channel: 'in-person', ...wish };
    return this.ask<Schemas['Hold']>('/holds', { method: 'POST', body, headers });
  }

  async hold(wish: Partial<Schemas['HoldRequest']> & { start: string }): Promise<Schemas['Hold']> {
    const { status, body } = await this.tryHold(wish);
    assert.equal(status, 201, JSON.stringify(body));
    return body;
  }

  tryBook(
    holdId: string,
    more: Partial<Schemas['BookingRequest']> = {},
    key: string = randomUUID(),
  ): Promise<Reply<Schemas['NewBooking']>> {
    const body = { holdId, contact: { name: 'Noor de Vries', email: 'noor@example.org' }, consent: true, ...more };
    return this.ask<Schemas['NewBooking']>('/bookings', { method: 'POST', body, headers: { 'idempotency-key': key } });
  }

  async book(holdId: string, more?: Partial<Schemas['BookingRequest']>, key?: string): Promise<Schemas['NewBooking']> {
    const { status, body } = await this.tryBook(holdId, more, key);
    assert.equal(status, 201, JSON.stringify(body));
    return body;
  }

  /** The booking's own address, with its secret. */
  manage<T = Schemas['Booking']>(
    { booking, secret }: Schemas['NewBooking'],
    { method = 'GET', body, path = '' }: Ask & { path?: string } = {},
  ): Promise<Reply<T>> {
    const headers = { authorization: `Bearer ${secret}` };
    return this.ask<T>(`/bookings/${booking.bookingId}${path}`, {
      method,
      headers,
      ...(body !== undefined && { body }),
    });
  }
}

function check(method: string, path: string, response: Response, type: string, body: unknown): void {
  const { status, headers } = response;
  const shown = `${method} ${path} ${status}`;
  assert.equal(headers.get('api-version'), contract.version, shown);
  const route = routes.find(({ operation, pattern }) => operation.method === method && pattern.test(path));
  const operation = route?.operation;
  if (!operation) return assert.ok(status === 404 || status === 400, `${shown} is not in the document`);
  seen.add(`${operation.operationId} ${status}`);
  const declared = operation.responses[String(status)];
  assert.ok(declared, `${shown} is not declared: ${JSON.stringify(body)}`);
  for (const header of declared.headers) assert.ok(headers.has(header), `${shown} has no ${header}`);
  checkContent(shown, declared, type.split(';')[0]!, body);
}

function checkContent(shown: string, { content }: DeclaredResponse, type: string, body: unknown): void {
  if (Object.keys(content).length === 0) return assert.equal(body, '', shown);
  const schema = content[type];
  assert.ok(schema, `${shown} is of type ${type}`);
  const validate = contract.compile(schema, 'body');
  assert.ok(validate(structuredClone(body)), `${shown}: ${JSON.stringify(validate.errors)} ${JSON.stringify(body)}`);
}
