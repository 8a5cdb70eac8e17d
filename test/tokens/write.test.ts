import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { formatProblem } from '../../tokens/policy.ts';
import { readThemes } from '../../tokens/sources.ts';
import { replaceFolders } from '../../tokens/write.ts';

const root = mkdtempSync(join(tmpdir(), 'tokens-'));
after(() => rmSync(root, { recursive: true, force: true }));

const place = (name: string): string => {
  const folder = join(root, name);
  mkdirSync(join(folder, 'src/generated'), { recursive: true });
  writeFileSync(join(folder, 'src/generated/old.ts'), 'old');
  return folder;
};

test('the new files take the place of the old folder, and nothing is left beside it', async () => {
  const folder = place('new');
  const files = new Map([
    ['src/generated/a/new.ts', 'new'],
    ['dist/tokens/b.json', '{}'],
  ]);
  await replaceFolders(folder, ['src/generated/', 'dist/tokens/'], files);
  assert.deepEqual(readdirSync(join(folder, 'src/generated')), ['a']);
  assert.equal(readFileSync(join(folder, 'src/generated/a/new.ts'), 'utf8'), 'new');
  assert.deepEqual(readdirSync(join(folder, 'dist')), ['tokens']);
});

test('when writing fails the old output is as it was', async () => {
  const folder = place('full');
  const files = new Map([
    ['src/generated/a', 'a file'],
    ['src/generated/a/b', 'in that file, which cannot be'],
  ]);
  await assert.rejects(replaceFolders(folder, ['src/generated/'], files));
  assert.deepEqual(readdirSync(join(folder, 'src/generated')), ['old.ts']);
  assert.deepEqual(readdirSync(join(folder, 'dist')), []);
});

test('when the second folder cannot be put in place, the first goes back', async () => {
  const folder = place('half');
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/blocked'), 'a file where a folder should come');
  const files = new Map([
    ['src/generated/new.ts', 'new'],
    ['dist/blocked/tokens/b.json', '{}'],
  ]);
  await assert.rejects(replaceFolders(folder, ['src/generated/', 'dist/blocked/tokens/'], files));
  assert.deepEqual(readdirSync(join(folder, 'src/generated')), ['old.ts']);
});

test('nothing is written outside the folders that are replaced', async () => {
  const folder = place('outside');
  await assert.rejects(replaceFolders(folder, ['src/generated/'], new Map([['package.json', '{}']])), /lies outside/);
  assert.ok(!existsSync(join(folder, 'package.json')));
});

const sources = (name: string): string => {
  const folder = join(root, name, 'tokens');
  cpSync(fileURLToPath(new URL('../../tokens/', import.meta.url)), folder, {
    recursive: true,
    filter: (path) => !path.endsWith('.ts'),
  });
  return folder;
};

test('bad files are reported together, each with what is wrong, and the good ones still count', async () => {
  const folder = sources('bad');
  writeFileSync(join(folder, 'regions/broken.tokens.json'), '{ "color": {,} }');
  writeFileSync(join(folder, 'regions/huge.tokens.json'), `"${'x'.repeat(10_000_000)}"`);
  writeFileSync(join(folder, 'regions/list.tokens.json'), '[]');
  const profile = { name: 'Logo', kind: 'library', logo: 'logo.svg' };
  const tree = { $extensions: { 'nl.loopbaancentra': { profile } } };
  writeFileSync(join(folder, 'regions/logo.tokens.json'), JSON.stringify(tree));
  writeFileSync(join(folder, 'regions/logo.svg'), '<svg viewBox="0 0 1 1"><script/></svg>');
  writeFileSync(
    join(folder, 'regions/gone.tokens.json'),
    JSON.stringify({ $extensions: { 'nl.loopbaancentra': { profile: { ...profile, logo: 'gone.svg' } } } }),
  );
  const { problems, themes } = await readThemes(pathToFileURL(`${folder}/`));
  const found = problems.map(formatProblem).join('\n');
  for (const part of [
    'broken.tokens.json: (file) is not JSON: "," where a name in double quotes should be, at line 1, column 13.',
    'huge.tokens.json: (file) is 10.0 MB; a token file may be at most 1 MB.',
    'list.tokens.json: (root) is neither a group nor a token',
    'logo.svg: (logo) holds <script>',
    'gone.tokens.json: (root) names the logo gone.svg, which is not beside it.',
  ])
    assert.ok(found.includes(part), `${part}\n${found}`);
  assert.ok(themes.some(({ id }) => id === 'veerhaven'));
});

test('npm run tokens with a bad file prints one line per problem, exits with 1 and writes nothing', () => {
  const folder = sources('command');
  const project = join(folder, '..');
  cpSync(fileURLToPath(new URL('../../tokens/', import.meta.url)), folder, { recursive: true });
  cpSync(fileURLToPath(new URL('../../package.json', import.meta.url)), join(project, 'package.json'));
  cpSync(fileURLToPath(new URL('../../src/theme/', import.meta.url)), join(project, 'src/theme'), {
    recursive: true,
    filter: (path) => !path.includes('generated'),
  });
  mkdirSync(join(project, 'src/theme/generated'));
  writeFileSync(join(project, 'src/theme/generated/old.ts'), 'old');
  writeFileSync(join(folder, 'regions/broken.tokens.json'), '{');
  const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));
  symlinkSync(modules, join(project, 'node_modules'));
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'build.ts')], { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(
    stderr,
    /^The tokens break the rules:\ntokens\/regions\/broken\.tokens\.json: \(file\) is not JSON.*\n$/,
  );
  assert.deepEqual(readdirSync(join(project, 'src/theme/generated')), ['old.ts']);
  assert.ok(!existsSync(join(project, 'dist')));
});
