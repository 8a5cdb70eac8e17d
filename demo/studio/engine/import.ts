import { isRecord, NAMESPACE, type Problem } from '../../../tokens/dtcg.ts';
import { readThemeFile } from '../../../tokens/import.ts';
import { LARGEST } from '../../../tokens/json.ts';
import { composeTheme, NATIONAL } from '../../../tokens/themes.ts';
import type { Draft } from '../state/draft.ts';
import type { Engine } from './engine.ts';

export type Imported = { draft: Draft } | { problems: readonly Problem[] };

/** A file of a partner as a draft, or everything that is wrong with it. Too little contrast is for the studio to mend. */
export function importTheme(engine: Engine, text: string, file: string, present: Draft): Imported {
  const read = readThemeFile(text, file);
  if (read.problems.length > 0) return read;
  if (read.tokens.length === 0)
    return { problems: [{ file, token: '(file)', message: 'holds no tokens; choose a theme file' }] };
  // A design tool says nothing about who the theme is for; then it is for who is at work here.
  const profile = read.profile ?? present.profile;
  const tree = { ...(isRecord(read.tree) ? read.tree : {}), $extensions: { [NAMESPACE]: { profile } } };
  const composed = composeTheme(engine.brand, { file, tree });
  const problems = composed.problems.filter(({ message }) => !message.startsWith('has contrast'));
  if (problems.length > 0) return { problems };
  const id = file.replace(/^.*\//, '').replace(/\.tokens\.json$/, '');
  const start = engine.themes.some((theme) => theme.id === id) ? id : NATIONAL;
  const overridden = read.tokens.map(({ path }) => path).filter((path) => engine.national.has(path));
  return { draft: { start, profile, values: engine.valuesOf({ tokens: composed.tokens, overridden }) } };
}

/** Reads a chosen or dropped file; a file that is too large is not even read. */
export async function importFile(engine: Engine, file: File, present: Draft): Promise<Imported> {
  if (file.size <= LARGEST) return importTheme(engine, await file.text(), file.name, present);
  const size = `${(file.size / 1e6).toFixed(1)} MB`;
  const message = `is ${size}; a theme file may be at most ${LARGEST / 1e6} MB`;
  return { problems: [{ file: file.name, token: '(file)', message }] };
}
