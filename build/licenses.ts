import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'rolldown';

/** Packages whose files are copied into the output instead of imported. */
const COPIED = ['node_modules/@fontsource-variable/atkinson-hyperlegible-next'];

/** Writes the licences of everything that went into the bundle, because minifying takes the notices out of the code. */
export function licenses(): Plugin {
  return {
    name: 'licenses',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []));
      const packages = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ?? []));
      const texts = [...packages, ...COPIED].sort().map((folder) => {
        const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Package;
        const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
        return `${name} ${version} (${license})\n\n${file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : ''}`;
      });
      this.emitFile({
        type: 'asset',
        fileName: 'LICENSES.txt',
        source: `${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`,
      });
    },
  };
}

interface Package {
  name: string;
  version: string;
  license: string;
}
