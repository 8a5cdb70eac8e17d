import { readFile } from 'node:fs/promises';
import type { Source } from '../../tokens/themes.ts';

const source = async (file: string): Promise<Source> => ({
  file,
  tree: JSON.parse(await readFile(new URL(`../../${file}`, import.meta.url), 'utf8')),
});

/** The real brand; partners are made up by each test. */
export const base = await source('tokens/base.tokens.json');
export const brand = await source('tokens/brand.tokens.json');

export const FILE = 'tokens/regions/test.tokens.json';
export const profile = { 'nl.loopbaancentra': { profile: { name: 'Test', kind: 'municipality' } } };

export const color = (hex: string) => ({
  colorSpace: 'srgb',
  components: [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255),
  hex,
});

/** A value in light and one in dark. */
export const both = (light: unknown, dark: unknown) => ({
  $value: light,
  $extensions: { 'nl.loopbaancentra': { dark } },
});

interface BrandTree {
  $extensions?: object;
  color: Record<string, { $extensions: { 'nl.loopbaancentra': { policy: string } } }>;
}

/** The brand with a change to one of its tokens or to its own extension. */
export function changedBrand(change: (tree: BrandTree) => void): Source {
  const tree = structuredClone(brand.tree) as BrandTree;
  change(tree);
  return { ...brand, tree };
}
