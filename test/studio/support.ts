import { globSync, readFileSync } from 'node:fs';
import { Engine } from '../../demo/studio/engine/engine.ts';
import type { Draft } from '../../demo/studio/state/draft.ts';

const source = (file: string) => ({ file, tree: JSON.parse(readFileSync(file, 'utf8')) as unknown });

/** The studio's engine on the token files of the kit. */
export const engine = new Engine({
  base: source('tokens/base.tokens.json'),
  brand: source('tokens/brand.tokens.json'),
  regions: globSync('tokens/regions/*.tokens.json').sort().map(source),
});

export const draftOf = (id: string): Draft => {
  const draft = engine.draftOf(id);
  if (!draft) throw new Error(`There is no theme "${id}".`);
  return draft;
};
