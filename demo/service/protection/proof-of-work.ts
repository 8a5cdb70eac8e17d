import { pbkdf2, randomBytes, randomInt } from 'node:crypto';
import { promisify } from 'node:util';
import type { Kysely } from 'kysely';
import type { components } from '../generated/api.ts';
import { isSame, type Secrets } from '../ledger/secrets.ts';
import type { Database } from '../storage/schema.ts';

export type Challenge = components['schemas']['Challenge'];

const derive = promisify(pbkdf2);
const COST = 1000;
/** About a fifth of a second on a plain telephone; the lower half is left out so that nobody gets it for nothing. */
export const EASY = 800;
const VALID_MS = 300_000;

/** Makes hoarding cost something, in the manner of ALTCHA; without a picture, a cookie or a third party. */
export class ProofOfWork {
  readonly #secrets: Secrets;
  readonly #db: Kysely<Database>;

  constructor(secrets: Secrets, db: Kysely<Database>) {
    this.#secrets = secrets;
    this.#db = db;
  }

  async challenge(now: number, maximum: number = EASY): Promise<Challenge> {
    const salt = randomBytes(16).toString('hex');
    const key = await keyOf(randomInt(maximum >> 1, maximum + 1), salt, COST);
    const expires = new Date(now + VALID_MS).toISOString();
    const challenge = { algorithm: 'PBKDF2-SHA-256' as const, salt, cost: COST, maximum, key, expires };
    return { ...challenge, signature: this.#secrets.sign(signed(challenge)) };
  }

  /** Whether it is a challenge of ours, solved, in time, for the first time, and hard enough. */
  async accept(header: string, now: number, maximum: number = EASY): Promise<boolean> {
    const solution = parse(header);
    if (!solution || Date.parse(solution.expires) <= now || solution.maximum < maximum) return false;
    if (!this.#secrets.isSigned(signed(solution), solution.signature)) return false;
    if (!isSame(await keyOf(solution.number, solution.salt, solution.cost), solution.key)) return false;
    const first = await this.#db
      .insertInto('used_challenge')
      .values({ salt: solution.salt, expires_at: Date.parse(solution.expires) })
      .onConflict((conflict) => conflict.doNothing())
      .returning('salt')
      .executeTakeFirst();
    return first !== undefined;
  }
}

/** What a visitor's device does. */
export async function solve(challenge: Challenge): Promise<string> {
  for (let number = 0; number <= challenge.maximum; number++) {
    if ((await keyOf(number, challenge.salt, challenge.cost)) === challenge.key) {
      return Buffer.from(JSON.stringify({ ...challenge, number })).toString('base64url');
    }
  }
  throw new Error('The challenge has no solution.');
}

async function keyOf(number: number, salt: string, cost: number): Promise<string> {
  return (await derive(String(number), Buffer.from(salt, 'hex'), cost, 32, 'sha256')).toString('hex');
}

function signed({ algorithm, salt, cost, maximum, key, expires }: Omit<Challenge, 'signature'>): string {
  return [algorithm, salt, cost, maximum, key, expires].join('|');
}

function parse(header: string): (Challenge & { number: number }) | undefined {
  try {
    const value = JSON.parse(Buffer.from(header, 'base64url').toString()) as Record<string, unknown>;
    const texts = ['algorithm', 'salt', 'key', 'expires', 'signature'].every((name) => typeof value[name] === 'string');
    const numbers = ['cost', 'maximum', 'number'].every((name) => Number.isSafeInteger(value[name]));
    return texts && numbers ? (value as unknown as Challenge & { number: number }) : undefined;
  } catch {
    return undefined;
  }
}
