import { readdir, readFile, stat } from 'node:fs/promises';
import type { Problem } from './dtcg.ts';
import { LARGEST, parseJson } from './json.ts';
import { logoProblems } from './logo.ts';
import type { Deprecations, Released } from './names.ts';
import { formatProblem } from './policy.ts';
import { composeThemes, type Source, type Theme } from './themes.ts';

const HERE = new URL('./', import.meta.url);

/** What a set of token files says, right or wrong. */
export interface Loaded {
  themes: Theme[];
  problems: Problem[];
  warnings: Problem[];
  deprecations: Deprecations;
  /** Text of the logos, by theme. */
  logos: Map<string, string>;
}

/** Reads text within a bound, so that a file of the wrong kind is not read at all. */
async function readSource(directory: URL, file: string): Promise<Source | Problem> {
  const url = new URL(file, directory);
  const { size } = await stat(url);
  const problem = (message: string): Problem => ({ file: `tokens/${file}`, token: '(file)', message });
  if (size > LARGEST)
    return problem(`is ${(size / 1e6).toFixed(1)} MB; a token file may be at most ${LARGEST / 1e6} MB`);
  const parsed = parseJson(await readFile(url, 'utf8'));
  return 'message' in parsed ? problem(parsed.message) : { file: `tokens/${file}`, tree: parsed.value };
}

async function readReleased(directory: URL): Promise<Released> {
  const [names, manifest] = await Promise.all(
    [new URL('public-names.json', directory), new URL('../package.json', HERE)].map(
      async (url) => JSON.parse(await readFile(url, 'utf8')) as Record<string, string>,
    ),
  );
  return { version: manifest?.['version'] ?? '', names: names ?? {} };
}

async function readLogo(
  directory: URL,
  { id, profile: { logo } }: Theme,
): Promise<{ text?: string; problems: Problem[] }> {
  if (logo === undefined) return { problems: [] };
  const file = `tokens/regions/${logo}`;
  const text = await readFile(new URL(`regions/${logo}`, directory), 'utf8').catch(() => undefined);
  if (text === undefined)
    return {
      problems: [
        {
          file: `tokens/regions/${id}.tokens.json`,
          token: '(root)',
          message: `names the logo ${logo}, which is not beside it`,
        },
      ],
    };
  return { text, problems: logoProblems(text).map((message) => ({ file, token: '(logo)', message })) };
}

/** Reads and checks the token files of a folder. Reports, so that one run shows what is wrong with all of them. */
export async function readThemes(directory = HERE): Promise<Loaded> {
  const regionFiles = (await readdir(new URL('regions/', directory)))
    .filter((name) => name.endsWith('.tokens.json'))
    .sort();
  const read = await Promise.all(
    ['base.tokens.json', 'brand.tokens.json', ...regionFiles.map((name) => `regions/${name}`)].map((file) =>
      readSource(directory, file),
    ),
  );
  const unreadable = read.filter((found): found is Problem => 'message' in found);
  const sources = read.filter((found): found is Source => 'tree' in found);
  const [base, brand] = ['tokens/base.tokens.json', 'tokens/brand.tokens.json'].map((file) =>
    sources.find((source) => source.file === file),
  );
  if (!base || !brand)
    return { themes: [], problems: unreadable, warnings: [], deprecations: new Map(), logos: new Map() };

  const regions = sources.filter(({ file }) => file.startsWith('tokens/regions/'));
  const {
    themes,
    problems,
    warnings,
    brand: national,
  } = composeThemes(base, brand, regions, await readReleased(directory));
  const logos = new Map<string, string>();
  const wrongLogos: Problem[] = [];
  for (const theme of themes) {
    const logo = await readLogo(directory, theme);
    wrongLogos.push(...logo.problems);
    if (logo.text !== undefined) logos.set(theme.id, logo.text);
  }
  return {
    themes,
    problems: [...unreadable, ...problems, ...wrongLogos],
    warnings,
    deprecations: national.deprecations,
    logos,
  };
}

/** The themes; throws with all problems, one a line. */
export async function loadThemes(directory = HERE): Promise<Theme[]> {
  const { themes, problems } = await readThemes(directory);
  if (problems.length > 0) throw brokenRules(problems);
  return themes;
}

export const brokenRules = (problems: Problem[]): Error =>
  new Error(`The tokens break the rules:\n${problems.map(formatProblem).join('\n')}`);
