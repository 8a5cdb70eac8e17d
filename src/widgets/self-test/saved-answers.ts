import { deviceStorage } from './device-storage.ts';

/** What is on this device of an earlier visit, seen before the test itself is loaded. */
export type Saved = { readonly kind: 'none' | 'unreadable' } | { readonly kind: 'answers'; readonly count: number };

export function peek(name: string): Saved {
  const text = deviceStorage.read(name);
  if (text === undefined) return { kind: 'none' };
  const saved = parse(text) as { answers?: unknown } | null | undefined;
  if (typeof saved?.answers !== 'object' || !saved.answers) return { kind: 'unreadable' };
  return { kind: 'answers', count: Object.keys(saved.answers).length };
}

export const forget = (name: string): void => deviceStorage.remove(name);

export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
