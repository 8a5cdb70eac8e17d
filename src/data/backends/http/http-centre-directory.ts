import type { Directory } from '../../../domain/centres/centre.ts';
import { decodeDirectory } from '../../decode/directory.ts';
import { type CentreDirectory, DataError } from '../../ports.ts';
import { SharedRequest } from './shared-request.ts';

type DirectoryCache = Map<string, SharedRequest<Directory>>;

export interface HttpOptions {
  /** Milliseconds until the answer, body included, must be there. Default 10 seconds. */
  readonly timeout?: number;
  readonly fetch?: typeof fetch;
  /** Whom to share answers with. Default: every finder on the page. */
  readonly cache?: DirectoryCache;
}

const pageCache: DirectoryCache = new Map();

/**
 * A directory file or service at a URL. Finders on one page share one request and its answer; a failure is not
 * kept, and there is no silent second try: the visitor decides, with a button.
 */
export class HttpCentreDirectory implements CentreDirectory {
  readonly #url: string;
  readonly #options: HttpOptions;

  constructor(url: string, options: HttpOptions = {}) {
    this.#url = url;
    this.#options = options;
  }

  async load(signal: AbortSignal): Promise<Directory> {
    signal.throwIfAborted();
    const { cache = pageCache } = this.#options;
    let request = cache.get(this.#url);
    if (!request?.alive) {
      request = new SharedRequest((stop) => this.#request(stop));
      cache.set(this.#url, request);
    }
    try {
      return await request.wait(signal);
    } catch (error) {
      // A DataError is the request's own; anything else is this caller giving up while others may wait on.
      if (error instanceof DataError && cache.get(this.#url) === request) cache.delete(this.#url);
      throw error;
    }
  }

  async #request(stop: AbortController): Promise<Directory> {
    const { timeout = 10_000 } = this.#options;
    const timer = setTimeout(() => {
      stop.abort(new DataError('timeout', `no answer from ${this.#url} within ${timeout} ms`));
    }, timeout);
    try {
      return decodeDirectory(parse(await this.#fetchText(stop.signal), this.#url));
    } finally {
      clearTimeout(timer);
    }
  }

  async #fetchText(signal: AbortSignal): Promise<string> {
    const { fetch = globalThis.fetch } = this.#options;
    let status: string;
    try {
      const response = await fetch(this.#url, {
        signal,
        credentials: 'omit',
        headers: { accept: 'application/json' },
      });
      if (response.ok) return await response.text();
      status = String(response.status);
    } catch (cause) {
      if (signal.aborted) throw signal.reason;
      throw new DataError('unreachable', `${this.#url} could not be reached`, { cause });
    }
    throw new DataError('status', `${this.#url} answered with status ${status}`);
  }
}

function parse(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DataError('not-json', `${url} answered with something else than JSON`, { cause });
  }
}
