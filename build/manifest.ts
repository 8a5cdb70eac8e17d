import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { OutputBundle, OutputChunk, Plugin } from 'rolldown';
import { version } from '../src/version.ts';

/** One file of the hosted kit: its address beside the manifest, its weight in bytes, its hash for `integrity`. */
export interface ManifestFile {
  file: string;
  bytes: number;
  gzip: number;
  brotli: number;
  integrity: string;
}

export interface ManifestEntry {
  /** Everything a page loads before the first use, Lit and shared files included, the loader excepted. */
  initial: ManifestFile[];
  /** What follows when it is needed, and for what. */
  lazy: (ManifestFile & { on: string })[];
}

export interface Manifest {
  version: string;
  entries: Record<string, ManifestEntry>;
}

/**
 * Writes `manifest.json`: which files belong to which widget, how heavy they are and how to pin them. The same
 * list goes into the loader, so that a widget's files arrive together and not one after the other.
 */
export function manifest(): Plugin {
  return {
    name: 'manifest',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
        const loader = chunks.find((chunk) => chunk.isEntry);
        if (!loader) throw new Error('The loader is missing from the bundle');
        const widgets = chunks.flatMap((chunk) => {
          const name = /\/widgets\/([^/]+)\/define\.ts$/.exec(chunk.facadeModuleId ?? '')?.[1];
          return name ? [{ name, initial: closure(bundle, chunk.fileName) }] : [];
        });
        const files = Object.fromEntries(widgets.map(({ name, initial }) => [name, [...initial]]));
        loader.code = loader.code.replaceAll('__KIT_FILES__', JSON.stringify(files));

        const entries: Manifest['entries'] = {
          [loader.name]: { initial: [measure(bundle, loader.fileName)], lazy: [] },
        };
        for (const { name, initial } of widgets) {
          entries[name] = {
            initial: [...initial].map((file) => measure(bundle, file)),
            lazy: lazyFiles(bundle, initial),
          };
        }
        const content: Manifest = { version, entries };
        this.emitFile({ type: 'asset', fileName: 'manifest.json', source: `${JSON.stringify(content, null, 2)}\n` });
      },
    },
  };
}

/** The file and all that it imports statically; the loader is on the page already. */
function closure(bundle: OutputBundle, file: string, found = new Set<string>()): Set<string> {
  const chunk = chunkOf(bundle, file);
  if (!chunk || chunk.isEntry || found.has(file)) return found;
  found.add(file);
  for (const imported of chunk.imports) closure(bundle, imported, found);
  return found;
}

function lazyFiles(bundle: OutputBundle, initial: Set<string>): ManifestEntry['lazy'] {
  const reasons = new Map<string, string>();
  const follow = (file: string): void => {
    const chunk = chunkOf(bundle, file);
    if (!chunk) return;
    for (const font of Object.keys(bundle).filter((name) => name.endsWith('.woff2'))) {
      if (chunk.code.includes(basename(font))) reasons.set(font, 'font');
    }
    for (const next of chunk.dynamicImports) {
      for (const part of closure(bundle, next)) {
        if (initial.has(part) || reasons.has(part)) continue;
        reasons.set(part, reasonFor(chunkOf(bundle, next)));
        follow(part);
      }
    }
  };
  initial.forEach(follow);
  return [...reasons].map(([file, on]) => ({ ...measure(bundle, file), on }));
}

/** `locale:common/en` or, of a part, `locale:self-test/en`, `theme:veerhaven`, else the name of the module, or the folder it defines, that is imported later. */
function reasonFor(chunk: OutputChunk | undefined): string {
  const module = chunk?.facadeModuleId ?? '';
  const name = basename(module.replace(/\/define\.ts$/, '')).replace(/(\.\w+)+$/, '');
  const language = /\/localization\/generated\/(.*)\.ts$/.exec(module)?.[1];
  if (language) return `locale:${language}`;
  return module.includes('/themes/') ? `theme:${name}` : name;
}

function chunkOf(bundle: OutputBundle, file: string): OutputChunk | undefined {
  const output = bundle[file];
  return output?.type === 'chunk' ? output : undefined;
}

function measure(bundle: OutputBundle, file: string): ManifestFile {
  const output = bundle[file];
  if (!output) throw new Error(`The bundle has no file ${file}`);
  const content = Buffer.from(output.type === 'chunk' ? output.code : output.source);
  return {
    file,
    bytes: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content).length,
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
  };
}
