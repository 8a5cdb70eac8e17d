import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { paletteGroup } from './palette.ts';

/** Puts the computed palette into `base.tokens.json`; the rest of that file is written by hand. */
const file = new URL('base.tokens.json', import.meta.url);
const tree = JSON.parse(await readFile(file, 'utf8')) as { base: Record<string, unknown> };
tree.base['palette'] = paletteGroup();
await writeFile(file, await format(JSON.stringify(tree, null, 2), { parser: 'json', printWidth: 120 }));
