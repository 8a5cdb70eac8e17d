/**
 * Whole numbers as printable text that compresses well: zigzag, then base 46, lowest digit last. The first 46 characters
 * end a number, the others say that more follows. Quote, backslash, backtick and dollar sign stay out of it, so that a
 * bundler can put the text in any kind of literal.
 */
const BASE = 46;
const DIGITS = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index))
  .filter((character) => !'"\\`$'.includes(character))
  .slice(0, 2 * BASE - 1)
  .join('');

export function writeNumbers(values: readonly number[]): string {
  return values
    .map((value) => {
      let rest = value < 0 ? -2 * value - 1 : 2 * value;
      let text = DIGITS.charAt(rest % BASE);
      // There are only 45 characters for the digits that more follow, so these digits count from one.
      for (rest = Math.floor(rest / BASE); rest > 0; rest = Math.floor((rest - 1) / (BASE - 1))) {
        text = DIGITS.charAt(BASE + ((rest - 1) % (BASE - 1))) + text;
      }
      return text;
    })
    .join('');
}

export function readNumbers(text: string): number[] {
  const values: number[] = [];
  let rest = 0;
  for (const character of text) {
    const digit = DIGITS.indexOf(character);
    if (digit < 0) throw new RangeError(`Not a digit of the gazetteer: ${JSON.stringify(character)}`);
    if (digit >= BASE) {
      rest = rest * (BASE - 1) + (digit - BASE) + 1;
      continue;
    }
    const zigzag = rest * BASE + digit;
    values.push(zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2);
    rest = 0;
  }
  return values;
}
