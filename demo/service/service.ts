import type { AddressInfo } from 'node:net';
import { sql } from 'kysely';
import type { PlaceSearch } from '../../src/domain/places/search.ts';
import type { Catalogue } from './agenda/catalogue.ts';
import { Moments } from './agenda/moments.ts';
import { placesOf } from './agenda/places.ts';
import type { Config } from './config.ts';
import { bookingHandlers } from './handlers/bookings.ts';
import { directoryHandlers } from './handlers/directory.ts';
import { holdHandlers } from './handlers/holds.ts';
import { operationHandlers } from './handlers/operation.ts';
import { createApp } from './http/app.ts';
import type { Contract } from './http/contract.ts';
import { Problem } from './http/problem.ts';
import { repeat } from './jobs/repeat.ts';
import { sweep } from './jobs/sweep.ts';
import { Bookings } from './ledger/bookings.ts';
import { Claims } from './ledger/claims.ts';
import { Holds } from './ledger/holds.ts';
import { Secrets } from './ledger/secrets.ts';
import type { CalendarFile, ComposeMail } from './mail/port.ts';
import { createMetrics } from './metrics.ts';
import { describer } from './outbox/describe.ts';
import { mailboxDelivery, mailboxPage } from './outbox/mailbox.ts';
import { Outbox, type Deliver } from './outbox/outbox.ts';
import { Guard } from './protection/guard.ts';
import { ProofOfWork } from './protection/proof-of-work.ts';
import type { Storage } from './storage/storage.ts';

export interface ServiceOptions {
  readonly config: Config;
  readonly contract: Contract;
  readonly catalogue: Catalogue;
  readonly storage: Storage;
  readonly secretKey: string;
  readonly compose: ComposeMail;
  readonly calendarFile: CalendarFile;
  /** Default: the mailbox. */
  readonly deliver?: Deliver;
  /** Default: the towns that have a centre. */
  readonly places?: PlaceSearch;
  readonly clock?: () => number;
}

export interface Service {
  /** Starts to listen; answers with the address. */
  start(): Promise<string>;
  /** Sends what is due and forgets what must be forgotten, as the service does by itself once it has started. */
  work(): Promise<void>;
  /** Lets requests and mails that are under way end, then closes the database. */
  stop(): Promise<void>;
}

const OUTBOX_MS = 5_000;
const SWEEP_MS = 600_000;

export async function createService(options: ServiceOptions): Promise<Service> {
  const { config, contract, catalogue, storage, compose, clock = Date.now } = options;
  const secrets = new Secrets(options.secretKey);
  const metrics = createMetrics(storage);
  const proofOfWork = new ProofOfWork(secrets, storage.db);
  const guard = new Guard(
    {
      holds: { perClient: config.holdsPerClient, perSlot: config.holdsPerSlot, perCentre: config.holdsPerCentre },
      attemptsPerClient: config.holdAttempts,
      attemptsPerSlot: config.slotAttempts,
      requestsPerKey: config.keyAttempts,
    },
    proofOfWork,
  );
  const holds = new Holds(storage);
  const bookings = new Bookings(storage, secrets, config.bookingsPerEmail);
  const moments = new Moments(catalogue, new Claims(storage.db));
  const describe = describer(catalogue, secrets, config.manageUrl);
  let isStopping = false;

  async function isReady(): Promise<boolean> {
    if (isStopping) return false;
    await sql`select 1`.execute(storage.db);
    return true;
  }

  const app = await createApp({
    contract,
    secrets,
    metrics,
    clock,
    origins: config.origins,
    requestsPerMinute: config.requestsPerMinute,
    proxies: config.proxies,
    logLevel: config.logLevel,
    handlers: {
      ...directoryHandlers(catalogue, options.places ?? placesOf(catalogue.directory)),
      ...holdHandlers({ catalogue, moments, holds, guard, proofOfWork }),
      ...bookingHandlers({
        catalogue,
        holds,
        bookings,
        secrets,
        guard,
        calendarFile: (booking) => options.calendarFile(describe(booking)),
      }),
      ...operationHandlers({ contract, isReady, metrics: () => readMetrics(), metricsToken: config.metricsToken }),
    },
  });
  if (config.showsMailbox) {
    app.get('/mailbox', async (_request, reply) => {
      reply.header('cache-control', 'no-store');
      return reply.type('text/html; charset=utf-8').send(await mailboxPage(storage.db));
    });
  }

  async function readMetrics(): Promise<string> {
    if (!config.showsMetrics) throw new Problem('not-found');
    return metrics.text();
  }

  const outbox = new Outbox({
    storage,
    describe,
    compose,
    deliver: options.deliver ?? mailboxDelivery(storage.db, clock),
    report(delivery, error) {
      metrics.delivered(delivery);
      // A mail server's answer has the address in it.
      if (error !== undefined) app.log.warn({ code: (error as { code?: string }).code ?? '' }, 'A mail was not sent.');
    },
  });
  const deliver = (): Promise<number> => outbox.deliverDue(clock());
  const forget = async (): Promise<void> => metrics.erased((await sweep(storage, clock())).erased);

  let jobs: (() => Promise<void>)[] = [];
  return {
    async start() {
      await app.listen({ host: config.host, port: config.port });
      const onError = (error: unknown): void => app.log.error(error);
      jobs = [repeat(deliver, OUTBOX_MS, onError), repeat(forget, SWEEP_MS, onError)];
      const { address, family, port } = app.server.address() as AddressInfo;
      return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
    },
    async work() {
      await deliver();
      await forget();
    },
    async stop() {
      isStopping = true;
      await app.close();
      await Promise.all(jobs.map((stop) => stop()));
      await storage.close();
    },
  };
}
