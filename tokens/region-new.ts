import { confirm } from '@inquirer/prompts';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { logoProblems } from './logo.ts';
import { draftFrom, HELP, parseHex, readOptions, type Options } from './region-answers.ts';
import { checkRegion, contrastSummary } from './region-check.ts';
import { regionTree, themeId } from './region-file.ts';
import { ask, proposal } from './region-questions.ts';
import { NATIONAL, readBrand, type Brand } from './themes.ts';

/** A reason to stop that the reader can act on: printed without a trail of code. */
class Refusal extends Error {}

const here = fileURLToPath(new URL('.', import.meta.url));

function nationalBrand(): Brand {
  const [base, brand] = ['base.tokens.json', 'brand.tokens.json'].map((file) => ({
    file: `tokens/${file}`,
    tree: JSON.parse(readFileSync(join(here, file), 'utf8')) as unknown,
  }));
  return readBrand(base!, brand!);
}

/** Appears whole or not at all, also when the process is stopped half-way. */
function writeWhole(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}.unfinished`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}

function readLogo(file: string): string {
  if (!existsSync(file)) throw new Refusal(`The logo ${file} does not exist.`);
  const text = readFileSync(file, 'utf8');
  const problems = logoProblems(text);
  if (problems.length > 0) throw new Refusal(problems.map((problem) => `${basename(file)} ${problem}.`).join('\n'));
  return text;
}

function nameRefusal(name: string, folder: string, force: boolean | undefined): string | undefined {
  const id = themeId(name);
  if (id === NATIONAL) return `"${name}" is the theme of the whole network; choose another name.`;
  if (id === '' || force || !existsSync(join(folder, `${id}.tokens.json`))) return undefined;
  return `${id}.tokens.json exists already. Choose another name, or replace it with --force.`;
}

async function makeRegion(options: Options): Promise<void> {
  const folder = options.out ? resolve(options.out) : join(here, 'regions');
  const refusal = (name: string): string | undefined => nameRefusal(name, folder, options.force);
  const refused = refusal(options.name ?? '');
  if (refused) throw new Refusal(refused);
  if (!options.yes && !process.stdin.isTTY)
    throw new Refusal('There is no terminal to ask questions in; answer with options, and add --yes. See --help.');
  const answers = options.yes ? options : await ask(options, refusal);

  const result = draftFrom(answers);
  if ('problems' in result) throw new Refusal(result.problems.join('\n'));
  const { draft } = result;
  const id = themeId(draft.profile.name);
  const logo = answers.logo ? readLogo(answers.logo) : undefined;
  if (logo !== undefined) draft.profile.logo = `${id}.svg`;

  const tree = regionTree(draft);
  const check = checkRegion(nationalBrand(), { file: `tokens/regions/${id}.tokens.json`, tree });
  if (check.problems.length > 0) throw new Refusal(check.problems.join('\n'));
  const own = answers.color === undefined ? undefined : parseHex(answers.color);
  if (own && options.yes) console.log(proposal(own));
  console.log(`Everything can be read. Closest to the limit, of each open colour:\n${contrastSummary(check)}`);

  const file = join(folder, `${id}.tokens.json`);
  const shown = relative(process.cwd(), file);
  if (!options.yes && !(await confirm({ message: `Write ${shown}?` }))) throw new Refusal('Nothing was written.');
  const text = await format(JSON.stringify(tree, null, 2), { parser: 'json', printWidth: 120 });
  mkdirSync(folder, { recursive: true });
  if (logo !== undefined) writeWhole(join(folder, `${id}.svg`), logo);
  writeWhole(file, text);
  console.log(`Written: ${shown}\nNow run: npm run tokens\nOn a page: theme="${id}"`);
}

const isStopped = (error: unknown): boolean => error instanceof Error && error.name === 'ExitPromptError';

async function run(args: string[]): Promise<number> {
  try {
    const options = readOptions(args);
    if (options.help) console.log(HELP);
    else await makeRegion(options);
    return 0;
  } catch (error) {
    if (isStopped(error)) {
      console.error('Stopped. Nothing was written.');
      return 130;
    }
    const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (!isUsage && !(error instanceof Refusal)) throw error;
    console.error(error.message);
    return 1;
  }
}

process.exitCode = await run(process.argv.slice(2));
