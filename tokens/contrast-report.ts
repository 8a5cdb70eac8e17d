import { mkdir, writeFile } from 'node:fs/promises';
import { contrastMarkdown, worstPerTheme } from './docs.ts';
import { loadThemes } from './sources.ts';

const themes = await loadThemes();
const folder = new URL('../dist/tokens/', import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL('contrast.md', folder), contrastMarkdown(themes));
console.log(worstPerTheme(themes).join('\n'));
