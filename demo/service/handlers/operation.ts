import type { components } from '../generated/api.ts';
import type { Contract } from '../http/contract.ts';
import type { Handlers } from '../http/handlers.ts';
import { isSame } from '../ledger/secrets.ts';
import { Problem } from '../http/problem.ts';

type OperationHandlers = Pick<Handlers, 'readHealth' | 'readReadiness' | 'readMetrics' | 'readDocument'>;

interface Needed {
  readonly contract: Contract;
  readonly isReady: () => Promise<boolean>;
  readonly metrics: () => Promise<string>;
  /** Undefined: whoever can reach the service may read the numbers. */
  readonly metricsToken: string | undefined;
}

export function operationHandlers({ contract, isReady, metrics, metricsToken }: Needed): OperationHandlers {
  return {
    readHealth: () => ({ status: 200, body: { status: 'ok' } }),

    async readReadiness() {
      if (!(await isReady())) throw new Problem('unavailable', {}, 5);
      return { status: 200, body: { status: 'ok' } };
    },

    async readMetrics({ headers }) {
      const given = headers['authorization'] ?? '';
      if (metricsToken !== undefined && !isSame(given, `Bearer ${metricsToken}`)) throw new Problem('not-found');
      return { status: 200, body: await metrics(), type: 'text/plain; version=0.0.4; charset=utf-8' };
    },

    readDocument: () => ({
      status: 200,
      body: contract.document as components['schemas']['Document'],
      cacheable: true,
    }),
  };
}
