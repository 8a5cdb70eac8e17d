import { readFileSync } from 'node:fs';
import addFormats from 'ajv-formats';
import { Ajv2020, type AnySchemaObject, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: AnySchemaObject;
}

export interface Operation {
  readonly operationId: string;
  readonly method: string;
  /** As Fastify writes it: `/holds/:holdId`. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: AnySchemaObject;
  /** By status. */
  readonly responses: Readonly<Record<string, DeclaredResponse>>;
  readonly needsSecret: boolean;
}

export interface DeclaredResponse {
  /** Names in lower case of the headers that must be there. */
  readonly headers: readonly string[];
  /** By media type; none is an empty answer. */
  readonly content: Readonly<Record<string, AnySchemaObject>>;
}

type Json = Record<string, unknown>;
const BASE = 'contract';

/** The OpenAPI document, and what follows from it. There is no other description of requests and responses. */
export class Contract {
  readonly document: Json;
  readonly version: string;
  readonly operations: readonly Operation[];
  /** Bodies are taken as they are; texts in paths, queries and headers become numbers where the schema says so. */
  readonly #strict = this.#validator(false);
  readonly #lenient = this.#validator(true);

  constructor(document: Json) {
    this.document = document;
    this.version = (document['info'] as { version: string }).version;
    for (const validator of [this.#strict, this.#lenient]) {
      validator.addSchema({ $id: BASE, components: document['components'] });
    }
    this.operations = Object.entries(document['paths'] as Record<string, Json>).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => this.#operation(path, method, operation as Json)),
    );
  }

  compile(schema: AnySchemaObject, part: 'body' | 'parameters'): ValidateFunction {
    return (part === 'body' ? this.#strict : this.#lenient).compile(schema);
  }

  /** One of the document's schemas, to compile. */
  schema(name: string): AnySchemaObject {
    return { $ref: `${BASE}#/components/schemas/${name}` };
  }

  #validator(coerceTypes: boolean): Ajv2020 {
    // The document has OpenAPI's own words in it, such as `example`.
    const ajv = new Ajv2020({ allErrors: true, strict: false, useDefaults: true, coerceTypes: coerceTypes && 'array' });
    addFormats.default(ajv);
    return ajv;
  }

  #operation(path: string, method: string, operation: Json): Operation {
    const body = (this.#follow(operation['requestBody'])?.['content'] ?? {}) as Record<
      string,
      { schema: AnySchemaObject }
    >;
    const responses = Object.entries(operation['responses'] as Json).map(
      ([status, response]) => [status, this.#response(response)] as const,
    );
    const bodySchema = body['application/json']?.schema;
    return {
      operationId: operation['operationId'] as string,
      method: method.toUpperCase(),
      path: path.replace(/\{(\w+)\}/g, ':$1'),
      parameters: ((operation['parameters'] ?? []) as unknown[]).map((parameter) => {
        const found = this.#follow(parameter) as unknown as Parameter;
        return { ...found, schema: absolute(found.schema) };
      }),
      ...(bodySchema && { body: absolute(bodySchema) }),
      responses: Object.fromEntries(responses),
      needsSecret: operation['security'] !== undefined,
    };
  }

  #response(response: unknown): DeclaredResponse {
    const { headers = {}, content = {} } = this.#follow(response) as {
      headers?: Record<string, unknown>;
      content?: Record<string, { schema: AnySchemaObject }>;
    };
    const required = Object.entries(headers).filter(([, header]) => this.#follow(header)?.['required'] === true);
    return {
      headers: required.map(([name]) => name.toLowerCase()),
      content: Object.fromEntries(Object.entries(content).map(([type, { schema }]) => [type, absolute(schema)])),
    };
  }

  #follow(value: unknown): Json | undefined {
    const ref = (value as Json | undefined)?.['$ref'];
    if (typeof ref !== 'string') return value as Json | undefined;
    return ref
      .slice('#/'.length)
      .split('/')
      .reduce<Json>((at, key) => at[key] as Json, this.document);
  }
}

/** So that a schema can be compiled outside of the document. */
function absolute(schema: AnySchemaObject): AnySchemaObject {
  const text = JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${BASE}#/`);
  return JSON.parse(text) as AnySchemaObject;
}

export function loadContract(): Contract {
  const file = new URL('../generated/openapi.json', import.meta.url);
  return new Contract(JSON.parse(readFileSync(file, 'utf8')) as Json);
}

/** Where and what, without what was sent. */
export function faults(errors: readonly ErrorObject[] | null | undefined): { pointer: string; code: string }[] {
  return (errors ?? []).slice(0, 20).map(({ instancePath, keyword, params }) => {
    const missing = keyword === 'required' ? `/${String(params['missingProperty'])}` : '';
    return { pointer: instancePath + missing, code: keyword };
  });
}
