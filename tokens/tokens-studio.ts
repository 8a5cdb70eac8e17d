import { readColor } from './color.ts';
import {
  isColor,
  isRecord,
  NAMESPACE,
  referenceOf,
  SCHEMES,
  valueIn,
  type Problem,
  type Scheme,
  type Token,
} from './dtcg.ts';
import { isRaw } from './policy.ts';
import { NATIONAL, type Theme } from './themes.ts';

/** Names of Tokens Studio for Figma for our types. */
const STUDIO_TYPES: Record<string, string> = {
  color: 'color',
  dimension: 'dimension',
  duration: 'other',
  number: 'number',
  fontFamily: 'fontFamilies',
  fontWeight: 'fontWeights',
  cubicBezier: 'other',
  shadow: 'boxShadow',
};
const TYPES_BY_GROUP: Record<string, string> = { color: 'color', radius: 'dimension', font: 'fontFamily' };
const STUDIO_TO_DTCG: Record<string, string> = {
  color: 'color',
  dimension: 'dimension',
  borderRadius: 'dimension',
  sizing: 'dimension',
  spacing: 'dimension',
  fontFamilies: 'fontFamily',
  fontFamily: 'fontFamily',
};

type Tree = Record<string, unknown>;

function setAt(tree: Tree, path: string, leaf: Tree): void {
  const names = path.split('.');
  const last = names.pop() ?? path;
  let group = tree;
  for (const name of names) group = (group[name] ??= {}) as Tree;
  group[last] = leaf;
}

/** One value as Tokens Studio writes it: text for what Figma shows, references as they are. */
function studioValue(type: string, value: unknown): unknown {
  if (referenceOf(value) !== undefined) return value;
  if (isColor(value)) {
    const alpha =
      value.alpha === undefined
        ? ''
        : Math.round(value.alpha * 255)
            .toString(16)
            .padStart(2, '0');
    return value.hex + alpha;
  }
  if (type === 'shadow' && Array.isArray(value))
    return value.map((layer: Record<string, unknown>) => ({
      type: 'dropShadow',
      color: layer['color'],
      ...Object.fromEntries(
        Object.entries({ x: 'offsetX', y: 'offsetY', blur: 'blur', spread: 'spread' }).map(([short, long]) => [
          short,
          String((layer[long] as { value: number }).value),
        ]),
      ),
    }));
  if (isRecord(value)) return `${String(value['value'])}${String(value['unit'])}`;
  if (type === 'cubicBezier' && Array.isArray(value)) return `cubic-bezier(${value.join(', ')})`;
  return Array.isArray(value) ? value.join(', ') : String(value);
}

const leafOf = (token: Token, scheme: Scheme): Tree => ({
  $value: studioValue(token.type, valueIn(token, scheme)),
  $type: STUDIO_TYPES[token.type],
  ...(token.description && { $description: token.description }),
});

const setOf = (tokens: Iterable<Token>, scheme: Scheme): Tree => {
  const set: Tree = {};
  for (const token of tokens) setAt(set, token.path, leafOf(token, scheme));
  return set;
};

/**
 * All themes as one file of Tokens Studio for Figma: the raw scales in `base`, the brand in `national/light` and
 * `national/dark`, and per partner only what it changes. Each theme names the sets to stack.
 */
export function toTokensStudio(themes: readonly Theme[]): Tree {
  const national = themes.find(({ id }) => id === NATIONAL) ?? themes[0];
  const all = [...(national?.tokens.values() ?? [])];
  const file: Tree = {
    base: setOf(
      all.filter(({ path }) => isRaw(path)),
      'light',
    ),
  };
  const order = ['base'];
  const entries: Tree[] = [];
  for (const { id, profile, tokens, overridden } of themes) {
    const own =
      id === NATIONAL ? all.filter(({ path }) => !isRaw(path)) : overridden.flatMap((path) => tokens.get(path) ?? []);
    for (const scheme of SCHEMES) {
      file[`${id}/${scheme}`] = setOf(own, scheme);
      order.push(`${id}/${scheme}`);
      entries.push({
        id: `${id}-${scheme}`,
        name: `${profile.name} ${scheme}`,
        group: 'Theme',
        selectedTokenSets: {
          base: 'source',
          [`${NATIONAL}/${scheme}`]: id === NATIONAL ? 'enabled' : 'source',
          [`${id}/${scheme}`]: 'enabled',
        },
      });
    }
  }
  file['$themes'] = entries;
  file['$metadata'] = { tokenSetOrder: order };
  return file;
}

export const isTokensStudio = (tree: unknown): boolean =>
  isRecord(tree) &&
  (Array.isArray(tree['$themes']) || (isRecord(tree['$metadata']) && 'tokenSetOrder' in tree['$metadata']));

/** Text of Tokens Studio as a DTCG value; what cannot be read stays as it is, and is refused with a reason later. */
function dtcgValue(type: string, value: unknown): unknown {
  if (typeof value === 'number' && type === 'dimension') return { value, unit: 'px' };
  if (typeof value !== 'string' || referenceOf(value) !== undefined) return value;
  const text = value.trim();
  if (type === 'color') {
    const [, short, long] = /^#(?:([0-9a-f]{3})|([0-9a-f]{6})(?:ff)?)$/i.exec(text) ?? [];
    const hex = `#${long ?? short?.replace(/./g, '$&$&') ?? ''}`.toLowerCase();
    if (hex.length !== 7) return value;
    const components = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255);
    const read = readColor({ colorSpace: 'srgb', components });
    return 'color' in read ? read.color : value;
  }
  const size = /^(-?\d+(?:\.\d+)?)(?:px)?$/.exec(text)?.[1];
  if (type === 'dimension' && size !== undefined) return { value: Number(size), unit: 'px' };
  return type === 'fontFamily' ? text.split(',').map((family) => family.trim().replace(/^(["'])(.*)\1$/, '$2')) : value;
}

/** Leaves of one set by path; both spellings of Tokens Studio, with and without the dollar sign. */
function leaves(node: unknown, path: string[] = []): Map<string, { type: string | undefined; value: unknown }> {
  const found = new Map<string, { type: string | undefined; value: unknown }>();
  if (!isRecord(node) || path.length > 16) return found;
  const [value, type] = Object.hasOwn(node, '$value') ? [node['$value'], node['$type']] : [node['value'], node['type']];
  if (value !== undefined && (Object.hasOwn(node, '$value') || typeof type === 'string'))
    return found.set(path.join('.'), { type: typeof type === 'string' ? type : undefined, value });
  for (const [name, child] of Object.entries(node))
    if (!name.startsWith('$')) for (const [at, leaf] of leaves(child, [...path, name])) found.set(at, leaf);
  return found;
}

/**
 * The partner's sets of a Tokens Studio file as the tree of a region file. Without `theme` it takes the last two sets
 * that end in `light` and `dark`; a file with one set counts for both.
 */
export function fromTokensStudio(tree: unknown, file: string, theme?: string): { tree: Tree; problems: Problem[] } {
  const problems: Problem[] = [];
  const result: Tree = {};
  if (!isRecord(tree)) return { tree: result, problems: [{ file, token: '(root)', message: 'holds no token sets' }] };
  const metadata = isRecord(tree['$metadata']) ? tree['$metadata'] : {};
  const names = Object.keys(tree).filter((name) => !name.startsWith('$') && isRecord(tree[name]));
  const order = Array.isArray(metadata['tokenSetOrder'])
    ? metadata['tokenSetOrder'].map(String).filter((name) => names.includes(name))
    : names;
  const setFor = (scheme: Scheme) =>
    order.findLast((name) => (theme === undefined ? name.endsWith(scheme) : name === `${theme}/${scheme}`));
  const light = setFor('light') ?? (theme === undefined ? order.at(-1) : undefined);
  const dark = setFor('dark') ?? light;
  if (light === undefined || dark === undefined) {
    const wanted = theme ? ` "${theme}/light"; its sets are ${order.join(', ')}` : 's';
    return { tree: result, problems: [{ file, token: '(root)', message: `holds no token set${wanted}` }] };
  }

  const inDark = leaves(tree[dark]);
  for (const [path, leaf] of leaves(tree[light])) {
    if (/(^|\.)(__proto__|constructor|prototype)(\.|$)/.test(path)) {
      problems.push({ file, token: path, message: 'is not a valid name; use lower case letters, digits and hyphens' });
      continue;
    }
    const type = STUDIO_TO_DTCG[leaf.type ?? ''] ?? TYPES_BY_GROUP[path.split('.')[0]!] ?? leaf.type;
    const darkValue = type === 'color' ? dtcgValue(type, (inDark.get(path) ?? leaf).value) : undefined;
    setAt(result, path, {
      $type: type,
      $value: dtcgValue(type ?? '', leaf.value),
      ...(darkValue !== undefined && { $extensions: { [NAMESPACE]: { dark: darkValue } } }),
    });
  }
  return { tree: result, problems };
}
