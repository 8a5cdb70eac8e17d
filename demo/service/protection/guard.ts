import { Problem } from '../http/problem.ts';
import type { OpenHolds } from '../ledger/holds.ts';
import { Counter } from './counter.ts';
import { EASY, type ProofOfWork } from './proof-of-work.ts';

export interface GuardLimits {
  /** As many may be open at a time. */
  readonly holds: OpenHolds;
  /** Attempts in ten minutes: to hold, from one address; on one moment, from all. */
  readonly attemptsPerClient: number;
  readonly attemptsPerSlot: number;
  /** Requests with one Idempotency-Key in ten minutes. */
  readonly requestsPerKey: number;
}

const WINDOW_MS = 600_000;

/** Lets visitors through as they are, asks for work when a limit comes near, and stops at the limit. */
export class Guard {
  readonly #limits: GuardLimits;
  readonly #proofOfWork: ProofOfWork;
  readonly #clients = new Counter(WINDOW_MS);
  readonly #slots = new Counter(WINDOW_MS);
  readonly #keys = new Counter(WINDOW_MS);

  constructor(limits: GuardLimits, proofOfWork: ProofOfWork) {
    this.#limits = limits;
    this.#proofOfWork = proofOfWork;
  }

  async admitHold(
    client: string,
    slot: string,
    open: OpenHolds,
    proof: string | undefined,
    now: number,
  ): Promise<void> {
    const { holds, attemptsPerClient, attemptsPerSlot } = this.#limits;
    const attempts = this.#clients.count(client, now);
    const onSlot = this.#slots.count(slot, now);
    if (attempts > attemptsPerClient || onSlot > attemptsPerSlot) {
      throw new Problem('too-many-requests', {}, this.#clients.wait(now));
    }
    if (Object.entries(holds).some(([of, limit]) => open[of as keyof OpenHolds] >= limit)) {
      throw new Problem('too-many-holds', {}, 60);
    }
    const pressure = Math.max(
      attempts / attemptsPerClient,
      onSlot / attemptsPerSlot,
      open.perClient / holds.perClient,
      open.perCentre / holds.perCentre,
    );
    if (pressure < 0.5) return;
    const maximum = pressure < 0.75 ? EASY : 2 * EASY;
    if (proof !== undefined && (await this.#proofOfWork.accept(proof, now, maximum))) return;
    throw new Problem('proof-of-work', { challenge: await this.#proofOfWork.challenge(now, maximum) }, 0);
  }

  admitKey(key: string, now: number): void {
    if (this.#keys.count(key, now) > this.#limits.requestsPerKey) {
      throw new Problem('too-many-requests', {}, this.#keys.wait(now));
    }
  }
}
