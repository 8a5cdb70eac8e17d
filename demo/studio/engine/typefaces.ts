import type { Token } from '../../../tokens/dtcg.ts';
import { HOST_FONT } from '../../../tokens/allowed.ts';

export interface Typeface {
  label: string;
  families: readonly string[];
}

const NATIONAL: Typeface = {
  label: 'Atkinson Hyperlegible (landelijk)',
  families: ['LC Atkinson', 'LC Fallback', 'system-ui', 'sans-serif'],
};
const DEVICE: Typeface = { label: 'Letter van het apparaat', families: ['system-ui', 'sans-serif'] };
const SERIF = /georgia|garamond|palatino|times|cambria|serif\b/i;

/** What a token may be set in: the brand's own, that of the device, and every name its policy lists. */
export function typefacesOf({ extension: { allowed } }: Token, own: readonly string[]): Typeface[] {
  const listed = Array.isArray(allowed) ? allowed : [];
  const named = listed
    .filter((name) => name !== HOST_FONT && !name.startsWith('LC '))
    .map((name) => ({ label: name, families: [name, SERIF.test(name) ? 'serif' : 'sans-serif'] }));
  const options = [NATIONAL, DEVICE, ...named];
  const known = own.length === 0 || options.some(({ families }) => families.join() === own.join());
  if (known) return options;
  return [...options, { label: own[0] === HOST_FONT ? 'Letter van de pagina' : own[0]!, families: own }];
}
