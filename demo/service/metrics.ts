import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Delivery } from './outbox/outbox.ts';
import { ATTEMPTS } from './outbox/outbox.ts';
import type { Storage } from './storage/storage.ts';

export interface Metrics {
  readonly answered: (operation: string, status: number, seconds: number) => void;
  readonly delivered: (delivery: Delivery) => void;
  readonly erased: (count: number) => void;
  readonly text: () => Promise<string>;
}

/** What Prometheus collects. Labels have few values, and nothing of a visitor in them. */
export function createMetrics({ db }: Storage): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by operation of the contract and status.',
    labelNames: ['operation', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5],
    registers,
  });
  const mails = new Counter({
    name: 'outbox_deliveries_total',
    help: 'Attempts to send a mail, by how they ended.',
    labelNames: ['result'],
    registers,
  });
  const erased = new Counter({
    name: 'bookings_erased_total',
    help: 'Appointments forgotten after 30 days.',
    registers,
  });
  new Gauge({
    name: 'outbox_given_up',
    help: 'Mails that could not be sent in any attempt.',
    registers,
    async collect() {
      const { count } = await db
        .selectFrom('outbox')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('done_at', 'is', null)
        .where('attempts', '>=', ATTEMPTS)
        .executeTakeFirstOrThrow();
      this.set(count);
    },
  });
  return {
    answered: (operation, status, seconds) => requests.observe({ operation, status }, seconds),
    delivered: (result) => mails.inc({ result }),
    erased: (count) => erased.inc(count),
    text: () => registry.metrics(),
  };
}
