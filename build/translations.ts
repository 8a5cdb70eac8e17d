import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import type { Message } from '@lit/localize-tools/lib/messages.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { shortId, type Translation, type Translations } from '../src/localization/translations.ts';
import { messageIds } from './messages.ts';

const OUTPUT = 'src/localization/generated';

/** A widget's own texts, and those of what it loads later; all that more than one of these use is common. */
const parts = ['src/widgets/*/result', 'src/widgets/*'];

/**
 * Which part of the language files every message goes in, so that each text is in one file only and a page loads no
 * texts of widgets that it does not have. By id: the folder of the part below `src/widgets/`, or `common`.
 */
export function partsOfMessages(): Map<string, string> {
  const folders = globSync(parts, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ parentPath, name }) => `${parentPath}/${name}/`)
    .sort((a, b) => b.length - a.length);
  const part = new Map<string, string>();
  for (const file of globSync('src/{elements,localization,theme,widgets}/**/*.ts', { exclude: [`${OUTPUT}/**`] })) {
    const own = folders.find((folder) => file.startsWith(folder))?.slice('src/widgets/'.length, -1) ?? 'common';
    for (const id of messageIds(readFileSync(file, 'utf8'), file)) part.set(id, together(part.get(id) ?? own, own));
  }
  return part;
}

/** The part that is there whenever one of the two is: the widget of a later part, else the common one. */
function together(one: string, other: string): string {
  if (one === other || other.startsWith(`${one}/`)) return one;
  return one.startsWith(`${other}/`) ? other : 'common';
}

/** The modules of one language, by part. */
export function languageModules(translated: readonly Message[]): Map<string, string> {
  const modules = new Map<string, Translations>();
  const part = partsOfMessages();
  for (const { name, contents } of translated.toSorted((a, b) => a.name.localeCompare(b.name))) {
    const where = part.get(name);
    if (where === undefined) continue;
    const texts = modules.get(where) ?? {};
    modules.set(where, texts);
    texts[shortId(name)] = translation(contents);
  }
  const ids = [...modules.values()].flatMap((texts) => Object.keys(texts));
  if (new Set(ids).size < ids.length) throw new Error('Two messages have the same short id: make shortId() longer');
  return new Map(
    Array.from(modules, ([where, texts]) => [where, `export const templates = ${JSON.stringify(texts)};\n`]),
  );
}

function translation(contents: Message['contents']): Translation {
  const pieces = contents.map((piece) => {
    if (typeof piece === 'string') return piece;
    if (!/^\$\{[^]*\}$/.test(piece.untranslatable)) throw new Error(`Markup in a message: ${piece.untranslatable}`);
    return piece.index;
  });
  return pieces.every((piece) => typeof piece === 'string') ? pieces.join('') : pieces;
}

if (import.meta.main) {
  const localizer = new RuntimeLitLocalizer(
    readConfigFileAndWriteSchema('lit-localize.json') as ConstructorParameters<typeof RuntimeLitLocalizer>[0],
  );
  rmSync(OUTPUT, { recursive: true, force: true });
  for (const [locale, translated] of localizer.readTranslationsSync().translations) {
    for (const [part, module] of languageModules(translated)) {
      mkdirSync(`${OUTPUT}/${part}`, { recursive: true });
      writeFileSync(`${OUTPUT}/${part}/${locale}.ts`, module);
    }
  }
}
