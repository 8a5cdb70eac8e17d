import { readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import type { Plugin } from 'rolldown';

/** Puts the fonts that a module names by `new URL('./x.woff2', import.meta.url)` beside that module's output. */
export function copyFonts(): Plugin {
  return {
    name: 'copy-fonts',
    transform(code, id) {
      for (const [, path] of code.matchAll(/new URL\(\s*'([^']+\.(?:woff2|svg))',\s*import\.meta\.url\s*\)/g)) {
        const file = resolve(dirname(id), path!);
        this.emitFile({
          type: 'asset',
          fileName: relative('src', file),
          name: basename(file),
          source: readFileSync(file),
        });
      }
      return null;
    },
  };
}
