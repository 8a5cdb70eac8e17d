import type { ThemeKind, ThemeProfile } from '../src/theme/theme-profile.ts';
import { isRecord, NAMESPACE } from './dtcg.ts';
import { closest } from './closest.ts';

const KINDS: readonly ThemeKind[] = [
  'national network',
  'national benefits agency',
  'labour market region',
  'municipality',
  'province',
  'vocational school',
  'employment agency',
  'employer',
  'trade union',
  'library',
  'welfare organisation',
];

/** Control characters and angle brackets have no place in a name; what is left is still shown as text only. */
const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longest && !/[\p{Cc}<>]/u.test(value);

function isLanguage(tag: unknown): boolean {
  if (typeof tag !== 'string') return false;
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

const isList = (value: unknown, longest: number, item: (part: unknown) => boolean): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length <= longest &&
  value.every(item) &&
  new Set(value).size === value.length;

const FIELDS: Record<keyof ThemeProfile, { holds: (value: unknown) => boolean; expected: string }> = {
  name: { holds: (value) => isText(value, 80), expected: 'a name of at most 80 characters' },
  kind: { holds: (value) => KINDS.includes(value as ThemeKind), expected: `one of: ${KINDS.join(', ')}` },
  region: {
    holds: (value) => typeof value === 'string' && /^AM(0[1-9]|[12]\d|3[0-8])$/.test(value),
    expected: 'the code of a labour market region, "AM01" to "AM38"',
  },
  telephone: {
    holds: (value) => typeof value === 'string' && /^\+[1-9]\d{6,14}$/.test(value),
    expected: 'an international number without spaces (E.164), such as "+31881234567"',
  },
  availableLanguage: {
    holds: (value) => isList(value, 40, isLanguage),
    expected: 'a list of different language tags (BCP 47) in their usual spelling, such as ["nl", "ar", "pt-BR"]',
  },
  tone: { holds: (value) => value === 'informal' || value === 'formal', expected: '"informal" or "formal"' },
  additionalServices: {
    holds: (value) => isList(value, 12, (part) => isText(part, 120)),
    expected: 'a list of at most 12 different services, each at most 120 characters',
  },
  logo: {
    holds: (value) => typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*\.svg$/.test(value),
    expected: 'the name of an SVG file in the same folder, such as "my-town.svg"',
  },
  sample: { holds: (value) => value === true, expected: 'true, or leave it out' },
};

const isField = (key: string): key is keyof ThemeProfile => Object.hasOwn(FIELDS, key);

/** Who is behind a theme, from the root of its file; with a sentence for everything that is wrong. */
export function readProfile(tree: unknown): { profile: ThemeProfile | undefined; messages: string[] } {
  const extensions = isRecord(tree) && isRecord(tree['$extensions']) ? tree['$extensions'] : {};
  const ours = Object.hasOwn(extensions, NAMESPACE) ? extensions[NAMESPACE] : undefined;
  const found = isRecord(ours) && Object.hasOwn(ours, 'profile') ? ours['profile'] : undefined;
  if (!isRecord(found))
    return {
      profile: undefined,
      messages: [`has no profile; add $extensions["${NAMESPACE}"].profile with a name and a kind`],
    };
  const messages = Object.entries(found).flatMap(([key, value]) => {
    if (!isField(key))
      return [`holds "${key}", which no profile has; ${didYouMean(key)}use only ${Object.keys(FIELDS).join(', ')}`];
    if (FIELDS[key].holds(value)) return [];
    return [`has ${key} ${shortened(value)}; write ${FIELDS[key].expected}`];
  });
  for (const key of ['name', 'kind'] as const)
    if (!Object.hasOwn(found, key)) messages.push(`has no ${key}; add ${FIELDS[key].expected}`);
  return { profile: messages.length === 0 ? (found as unknown as ThemeProfile) : undefined, messages };
}

const didYouMean = (key: string): string => {
  const name = closest(key, Object.keys(FIELDS));
  return name ? `did you mean "${name}"? Otherwise ` : '';
};

const shortened = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};
