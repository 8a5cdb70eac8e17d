import type { ThemeProfile } from '../../../src/theme/theme-profile.ts';
import { sameValue, type Draft, type Value } from './draft.ts';
import { record, redo, settle, undo, type History } from './history.ts';

/** Fields to change; an undefined one is taken away. */
export type ProfilePatch = { readonly [Key in keyof ThemeProfile]?: ThemeProfile[Key] | undefined };

export type Action =
  | { kind: 'set'; path: string; value: Value | undefined; gesture?: string }
  | { kind: 'set-many'; values: Readonly<Record<string, Value>> }
  | { kind: 'profile'; profile: ProfilePatch; gesture?: string }
  | { kind: 'logo'; logo: string | undefined }
  | { kind: 'replace'; draft: Draft }
  | { kind: 'settle' }
  | { kind: 'undo' }
  | { kind: 'redo' };

/** What a designer does to a draft, as a pure step; a step that changes nothing is no step. */
export function reduce(history: History<Draft>, action: Action): History<Draft> {
  const { present } = history;
  switch (action.kind) {
    case 'set':
      return record(history, withValue(present, action.path, action.value), action.gesture);
    case 'set-many':
      return record(
        history,
        Object.entries(action.values).reduce((draft, [path, value]) => withValue(draft, path, value), present),
      );
    case 'profile':
      return record(history, withProfile(present, action.profile), action.gesture);
    case 'logo': {
      const { logo, ...rest } = present;
      if (logo === action.logo) return history;
      return record(history, action.logo === undefined ? rest : { ...rest, logo: action.logo });
    }
    case 'replace':
      return record(history, action.draft);
    case 'settle':
      return settle(history);
    case 'undo':
      return undo(history) ?? history;
    case 'redo':
      return redo(history) ?? history;
  }
}

function withValue(draft: Draft, path: string, value: Value | undefined): Draft {
  if (sameValue(draft.values[path], value)) return draft;
  const { [path]: _old, ...others } = draft.values;
  return { ...draft, values: value === undefined ? others : { ...others, [path]: value } };
}

function withProfile(draft: Draft, patch: ProfilePatch): Draft {
  const entries = Object.entries(patch).filter(
    ([key, value]) => !same(draft.profile[key as keyof ThemeProfile], value),
  );
  if (entries.length === 0) return draft;
  const merged = Object.entries({ ...draft.profile, ...Object.fromEntries(entries) });
  const profile = Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as unknown as ThemeProfile;
  return { ...draft, profile };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
