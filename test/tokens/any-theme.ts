import fc from 'fast-check';
import { HOST_FONT } from '../../tokens/allowed.ts';
import { fromOklch } from '../../tokens/color.ts';
import type { Allowed, Scheme, Token } from '../../tokens/dtcg.ts';
import { both, profile } from './partner.ts';

/** How light a role is in a theme that works; drawn wider than what passes, so that both sides of the line are met. */
const LIGHTNESS: Record<string, Record<Scheme, [number, number]>> = {
  'surface-tint': { light: [0.91, 1], dark: [0.15, 0.36] },
  accent: { light: [0.86, 1], dark: [0.15, 0.44] },
  'on-action': { light: [0.93, 1], dark: [0, 0.3] },
  'on-selected': { light: [0.93, 1], dark: [0, 0.3] },
};
const OTHERS: Record<Scheme, [number, number]> = { light: [0.1, 0.52], dark: [0.72, 1] };

const unit = fc.double({ min: 0, max: 1, noNaN: true });

/** A colour that may well fit the role, written in one of several colour spaces. */
function fittingColor(name: string, scheme: Scheme): fc.Arbitrary<unknown> {
  const [darkest, lightest] = (LIGHTNESS[name] ?? OTHERS)[scheme];
  const soft = name === 'surface-tint' || name === 'accent';
  return fc.tuple(unit, unit, unit, fc.boolean()).map(([lightness, chroma, hue, inHsl]) => {
    const color = fromOklch({
      lightness: darkest + lightness * (lightest - darkest),
      chroma: chroma * (soft ? 0.06 : 0.2),
      hue: hue * 360,
    });
    const { components, hex } = color;
    return inHsl ? { colorSpace: 'srgb', components } : { colorSpace: 'srgb', components, hex };
  });
}

const byte = fc.integer({ min: 0, max: 255 });

/** Any colour at all, most of which cannot serve. */
export const anyColor: fc.Arbitrary<unknown> = fc
  .tuple(byte, byte, byte)
  .map((bytes) => ({ colorSpace: 'srgb', components: bytes.map((part) => part / 255) }));

interface Sizes {
  minimum?: number;
  maximum?: number;
}

/** A value that the rule of the token admits, for a colour as far as one token by itself can tell. */
function admitted({ path, type, extension }: Token, wild: boolean): fc.Arbitrary<object> {
  const name = path.replace('color.', '');
  if (type === 'color') {
    const draw = (scheme: Scheme) => (wild ? anyColor : fittingColor(name, scheme));
    return fc.tuple(draw('light'), draw('dark')).map(([light, dark]) => ({ $type: type, ...both(light, dark) }));
  }
  const allowed: Allowed = extension.allowed ?? 'free';
  if (type === 'dimension') {
    const { minimum = 0, maximum = 1000 } = allowed as Sizes;
    return fc
      .double({ min: minimum, max: maximum, noNaN: true })
      .map((value) => ({ $type: type, $value: { value, unit: 'px' } }));
  }
  const families = (allowed as string[]).filter((family) => family !== HOST_FONT);
  const lists = fc.subarray(families).map((list) => [...list, 'sans-serif']);
  return fc.oneof(lists, fc.constant([HOST_FONT])).map(($value) => ({ $type: type, $value }));
}

export function treeOf(entries: readonly (readonly [path: string, leaf: object])[]): Record<string, unknown> {
  const tree: Record<string, unknown> = { $extensions: profile };
  for (const [path, leaf] of entries) {
    const names = path.split('.');
    const last = names.pop() ?? path;
    let group = tree;
    for (const name of names) group = (group[name] ??= {}) as Record<string, unknown>;
    group[last] = leaf;
  }
  return tree;
}

/** A partner's file that sets some of the open tokens. */
export const anyTheme = (open: readonly Token[], wild: boolean): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .subarray([...open], { minLength: 1 })
    .chain((tokens) =>
      fc.tuple(...tokens.map((token) => admitted(token, wild).map((leaf) => [token.path, leaf] as const))),
    )
    .map(treeOf);
