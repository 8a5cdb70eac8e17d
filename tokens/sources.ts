import { readdir, readFile } from 'node:fs/promises';
import { formatProblem } from './policy.ts';
import { composeThemes, type Source, type Theme } from './themes.ts';

const readSource = async (directory: URL, file: string): Promise<Source> => ({
  file: `tokens/${file}`,
  tree: JSON.parse(await readFile(new URL(file, directory), 'utf8')),
});

/** Reads the token files; throws with all problems, one a line. */
export async function loadThemes(directory = new URL('./', import.meta.url)): Promise<Theme[]> {
  const names = (await readdir(new URL('regions/', directory))).filter((name) => name.endsWith('.tokens.json')).sort();
  const [base, brand, ...regions] = await Promise.all(
    ['base.tokens.json', 'brand.tokens.json', ...names.map((name) => `regions/${name}`)].map((file) =>
      readSource(directory, file),
    ),
  );
  if (!base || !brand) throw new Error('tokens: base.tokens.json and brand.tokens.json are required.');
  const { themes, problems } = composeThemes(base, brand, regions);
  if (problems.length > 0) throw new Error(`The tokens break the rules:\n${problems.map(formatProblem).join('\n')}`);
  return themes;
}
