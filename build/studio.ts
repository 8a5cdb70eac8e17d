/** Builds the theme studio of the demo: its code, its pages, and the token files that it works with. */
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { HostTheme } from '../demo/studio/engine/host-themes.ts';
import type { Sources } from '../demo/studio/engine/engine.ts';
import { licenses } from './licenses.ts';
import { stripDescriptions } from './strip-descriptions.ts';

const target = 'dist/studio';

/** Themes whose licence, the EUPL, lets the demo hand them on. */
const hosts: { package: string; theme: Omit<HostTheme, 'file'> }[] = [
  {
    package: '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css',
    theme: { id: 'voorbeeld', name: 'Voorbeeld', className: 'voorbeeld-theme' },
  },
  {
    package: '@gemeente-denhaag/design-tokens-components/dist/theme/index.css',
    theme: { id: 'denhaag', name: 'Den Haag', className: 'denhaag-theme' },
  },
  {
    package: '@nl-design-system-community/ma-design-tokens/dist/theme.css',
    theme: { id: 'ma', name: 'Mooi & Anders', className: 'ma-theme' },
  },
  {
    package: '@open-formulieren/design-tokens/dist/index.css',
    theme: { id: 'open-forms', name: 'Open Formulieren', className: 'openforms-theme' },
  },
];

rmSync(target, { recursive: true, force: true });
mkdirSync(`${target}/hosts`, { recursive: true });

const bundle = await rolldown({
  input: { studio: 'demo/studio/main.ts', preview: 'demo/studio/preview/preview.ts' },
  platform: 'browser',
  tsconfig: './tsconfig.json',
  plugins: [stripDescriptions(), licenses()],
  transform: { target: 'es2022' },
  experimental: { resolveNewUrlToAsset: true },
});
await bundle.write({
  dir: target,
  minify: true,
  comments: false,
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
  assetFileNames: 'assets/[name]-[hash][extname]',
});
await bundle.close();

const page = (file: string): void => cpSync(`demo/studio/${file}`, `${target}/${file}`);
['index.html', 'studio.css', 'preview/index.html', 'preview/preview.css'].forEach(page);

const source = (file: string) => ({ file, tree: JSON.parse(readFileSync(file, 'utf8')) as unknown });
const sources: Sources & { hosts: HostTheme[] } = {
  base: source('tokens/base.tokens.json'),
  brand: source('tokens/brand.tokens.json'),
  regions: globSync('tokens/regions/*.tokens.json').sort().map(source),
  hosts: hosts.map(({ package: from, theme }) => {
    const file = `${target}/hosts/${theme.id}.css`;
    // Custom properties are all that is read, so nothing that a sheet would load comes along.
    const css = readFileSync(fileURLToPath(import.meta.resolve(from)), 'utf8');
    writeFileSync(file, css.replace(/@import[^;]*;|@font-face\s*\{[^}]*\}/g, ''));
    return { ...theme, file: `/studio/hosts/${basename(file)}` };
  }),
};
writeFileSync(`${target}/tokens.json`, JSON.stringify(sources));
console.log(`studio: ${sources.regions.length} themes`);
