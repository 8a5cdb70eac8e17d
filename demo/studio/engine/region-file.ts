import { NAMESPACE, type TokenMap } from '../../../tokens/dtcg.ts';
import type { Draft } from '../state/draft.ts';
import { tokenValue } from './values.ts';

type Tree = Record<string, unknown>;

/** The draft in the shape of `tokens/regions/<id>.tokens.json`. */
export function regionTree(draft: Draft, national: TokenMap): Tree {
  const tree: Tree = { $extensions: { [NAMESPACE]: { profile: draft.profile } } };
  // In the order of the brand, so that two files of the same theme are the same file.
  for (const { path, type } of national.values()) {
    const own = draft.values[path];
    if (own === undefined) continue;
    const { value, dark } = tokenValue(own);
    const names = path.split('.');
    const leaf = names.pop() ?? path;
    let group = tree;
    for (const name of names) group = (group[name] ??= {}) as Tree;
    // On the token, not on the group: groups of the brand hold more than one type.
    group[leaf] = { $type: type, $value: value, ...(dark !== undefined && { $extensions: { [NAMESPACE]: { dark } } }) };
  }
  return tree;
}

/** A file name from a name: "Gemeente ’s-Hertogenbosch" becomes `gemeente-s-hertogenbosch`. */
export function idFrom(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return (
    plain
      .replace(/^-+|-+$/g, '')
      .slice(0, 60)
      .replace(/-+$/, '') || 'mijn-thema'
  );
}
