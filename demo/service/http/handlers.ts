import type { operations } from '../generated/api.ts';

export type OperationId = keyof operations;

type Part<O, K extends string> = O extends { parameters: Record<K, infer P> }
  ? Exclude<P, undefined>
  : O extends { parameters: Partial<Record<K, infer P>> }
    ? Exclude<P, undefined>
    : never;

type BodyOf<O> = O extends { requestBody: { content: { 'application/json': infer B } } } ? B : undefined;

/** A request that was found to be as the document says. */
export interface Valid<Id extends OperationId> {
  readonly path: Part<operations[Id], 'path'>;
  readonly query: Part<operations[Id], 'query'>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: BodyOf<operations[Id]>;
  /** Keyed hash of the address that asks. */
  readonly client: string;
  /** The bearer token, where the document asks for one. */
  readonly secret: string;
  readonly now: number;
}

type Successes<O> = O extends { responses: infer R } ? Extract<keyof R, 200 | 201 | 204> : never;

type ContentOf<O, S extends PropertyKey> = O extends { responses: Record<S, { content: infer C }> }
  ? C extends Record<string, infer B>
    ? B
    : undefined
  : undefined;

export type Answer<Id extends OperationId> = {
  readonly [S in Successes<operations[Id]> as `${S}`]: {
    readonly status: S;
    readonly body?: ContentOf<operations[Id], S>;
    readonly headers?: Readonly<Record<string, string>>;
    /** Default application/json. */
    readonly type?: string;
    /** With an ETag, and kept for a while. */
    readonly cacheable?: boolean;
  };
}[`${Successes<operations[Id]>}`];

export type Handler<Id extends OperationId> = (request: Valid<Id>) => Promise<Answer<Id>> | Answer<Id>;

/** One for each operation in the document: forget one and it does not compile. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };
