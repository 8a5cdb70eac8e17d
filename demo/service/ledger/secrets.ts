import { createHash, createHmac, randomInt, timingSafeEqual } from 'node:crypto';

/** Without letters and digits that are read for one another; as the pattern in the contract. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Everything that depends on the key of the installation. The secret of a booking follows from its id, so that a
 * reminder can carry it while the database only has its hash.
 */
export class Secrets {
  readonly #key: string;

  constructor(key: string) {
    this.#key = key;
  }

  /** 128 bits. */
  ofBooking(id: string): string {
    return this.#mac('booking', id).subarray(0, 16).toString('base64url');
  }

  /** To compare what must not be kept: an address, an e-mail address. */
  pseudonym(of: 'client' | 'email', value: string): string {
    return this.#mac(of, value).toString('base64url');
  }

  sign(text: string): string {
    return this.#mac('challenge', text).toString('hex');
  }

  isSigned(text: string, signature: string): boolean {
    return isSame(this.sign(text), signature);
  }

  #mac(purpose: string, value: string): Buffer {
    return createHmac('sha256', this.#key).update(`${purpose}\0${value}`).digest();
  }
}

export function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** In a time that does not tell where they differ. */
export function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** For on the phone: some 650 milliard of them, and no secret. */
export function newReference(): string {
  const letters = Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
