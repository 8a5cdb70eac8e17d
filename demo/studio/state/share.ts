import { changedPaths, isColorPair, isFamilies, type Draft, type Value } from './draft.ts';

/** Of the address; a later form gets another number. */
const VERSION = '1';
const LONGEST = 8000;
const PROFILE = ['name', 'kind', 'tone', 'telephone'] as const;
const COLORS = /^([0-9a-f]{6})\.([0-9a-f]{6})$/;

/** What the address says: a place to start and what differs from it. Values are not checked against the brand yet. */
export interface Shared {
  start: string;
  values: Record<string, Value | undefined>;
  profile: Partial<Record<(typeof PROFILE)[number], string>>;
}

/** The part after `#`, with nothing but what differs from where the draft began. */
export function toHash(draft: Draft, start: Draft): string {
  const parameters = new URLSearchParams({ v: VERSION, start: draft.start });
  for (const key of PROFILE) {
    const text = draft.profile[key];
    if (text !== start.profile[key]) parameters.set(key, text ?? '');
  }
  for (const path of changedPaths(draft, start)) parameters.set(path, encode(draft.values[path]));
  return String(parameters);
}

/** Undefined for an address without a theme; a sentence for one that cannot be read. */
export function fromHash(hash: string): Shared | undefined | { problem: string } {
  const text = hash.replace(/^#/, '');
  if (text === '') return undefined;
  if (text.length > LONGEST) return { problem: 'het adres is te lang' };
  const parameters = new URLSearchParams(text);
  const version = parameters.get('v');
  if (version !== VERSION) return { problem: version ? `versie ${version} is onbekend` : 'er staat geen versie in' };
  const start = parameters.get('start');
  if (!start) return { problem: 'er staat niet in met welk thema het begint' };
  const shared: Shared = { start, values: {}, profile: {} };
  for (const [key, part] of parameters) {
    if (key === 'v' || key === 'start') continue;
    const field = PROFILE.find((name) => name === key);
    if (field) shared.profile[field] = part;
    else if (!/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/.test(key)) return { problem: `“${key.slice(0, 40)}” is onbekend` };
    else {
      const value = decode(part);
      if (value === null) return { problem: `de waarde van ${key} klopt niet` };
      shared.values[key] = value;
    }
  }
  return shared;
}

/** What was shared, on top of the theme it starts from. */
export function withShared(start: Draft, { values, profile }: Shared): Draft {
  const merged = Object.entries({ ...start.values, ...values }).filter((entry): entry is [string, Value] => {
    return entry[1] !== undefined;
  });
  const fields = Object.entries({ ...start.profile, ...profile }).filter(([, text]) => text !== '');
  return {
    ...start,
    profile: Object.fromEntries(fields) as unknown as Draft['profile'],
    values: Object.fromEntries(merged),
  };
}

/** Nothing stands for the national value. */
function encode(value: Value | undefined): string {
  if (value === undefined) return '';
  if (isColorPair(value)) return `${value.light}.${value.dark}`.replaceAll('#', '');
  return isFamilies(value) ? value.join(',') : String(value);
}

function decode(text: string): Value | undefined | null {
  if (text === '') return undefined;
  const [, light, dark] = COLORS.exec(text) ?? [];
  if (light && dark) return { light: `#${light}`, dark: `#${dark}` };
  if (/^\d{1,3}(\.\d{1,2})?$/.test(text)) return Number(text);
  const families = text.split(',');
  return families.every((name) => /^[A-Za-z][\w -]*$/.test(name)) ? families : null;
}
