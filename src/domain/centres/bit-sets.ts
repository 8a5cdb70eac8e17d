const BITS = 32;

/** Sets of small whole numbers, packed so that asking thousands of them "do you hold one of these?" costs little. */
export class BitSets {
  readonly length: number;
  readonly #wordsPerSet: number;
  readonly #words: Uint32Array;

  /** `size`: one more than the largest number there can be. */
  constructor(sets: readonly (readonly number[])[], size: number) {
    this.length = sets.length;
    this.#wordsPerSet = Math.ceil(size / BITS);
    this.#words = new Uint32Array(sets.length * this.#wordsPerSet);
    sets.forEach((numbers, set) => {
      for (const number of numbers) this.#words[set * this.#wordsPerSet + Math.floor(number / BITS)]! |= bit(number);
    });
  }

  /** A 1 for every set that holds a number for which `wanted` holds. */
  overlapping(wanted: (number: number) => boolean): Uint8Array {
    const mask = new Uint32Array(this.#wordsPerSet);
    for (let number = 0; number < mask.length * BITS; number++) {
      if (wanted(number)) mask[Math.floor(number / BITS)]! |= bit(number);
    }
    const result = new Uint8Array(this.length);
    for (let set = 0; set < this.length; set++) {
      for (let word = 0; word < mask.length; word++) {
        if ((this.#words[set * mask.length + word]! & mask[word]!) !== 0) result[set] = 1;
      }
    }
    return result;
  }
}

function bit(number: number): number {
  return 1 << (number % BITS);
}
