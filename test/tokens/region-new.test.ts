import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { draftFrom, parseHex } from '../../tokens/region-answers.ts';
import { themeId } from '../../tokens/region-file.ts';

const script = fileURLToPath(new URL('../../tokens/region-new.ts', import.meta.url));
const out = await mkdtemp(join(tmpdir(), 'region-new-'));
const file = join(out, 'rijk-van-test.tokens.json');

after(() => rm(out, { recursive: true }));
beforeEach(async () => {
  for (const name of await readdir(out)) await rm(join(out, name));
});

function run(...args: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--out', out, ...args], {
    encoding: 'utf8',
    input: '',
  });
  return { status, said: stdout + stderr };
}
const good = ['--name', 'Rijk van Test', '--region', 'am08', '--yes'];
const written = async (): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

test('a family gives a file with references, a profile, and a summary of the contrast', async () => {
  const { status, said } = run(...good, '--family', 'teal', '--languages', 'nl, tr', '--service', 'Spreekuur');
  assert.equal(status, 0, said);
  assert.match(said, /on-action +\d+\.\d : 1 with action/);
  assert.match(said, /theme="rijk-van-test"/);
  const tree = JSON.stringify(await written());
  assert.match(tree, /"profile":\{"name":"Rijk van Test","kind":"labour market region","region":"AM08"/);
  assert.match(tree, /"availableLanguage":\["nl","tr"\],"tone":"informal","additionalServices":\["Spreekuur"\]/);
  assert.match(tree, /\{base\.palette\.teal\.700\}/);
  assert.deepEqual(await readdir(out), ['rijk-van-test.tokens.json']);
});

test('a colour of your own that cannot be read is replaced, and that is said', async () => {
  const { status, said } = run(...good, '--color', '#ffd500');
  assert.equal(status, 0, said);
  assert.match(said, /Main button in light: #[0-9a-f]{6}, nearest to #ffd500 that can be read/);
  assert.doesNotMatch(JSON.stringify(await written()), /ffd500","\$ext/);
});

test('a region that exists is left alone, unless forced', async () => {
  await writeFile(file, 'mine');
  const refused = run(...good, '--family', 'teal');
  assert.equal(refused.status, 1);
  assert.match(refused.said, /exists already.*--force/);
  assert.equal(await readFile(file, 'utf8'), 'mine');
  assert.equal(run(...good, '--family', 'teal', '--force').status, 0);
  assert.equal(typeof (await written()), 'object');
});

for (const [what, args, message] of [
  ['a misspelt family', ['--family', 'teel'], /did you mean teal\?/],
  ['no colour', [], /Give a --family or a --color/],
  ['two colours', ['--family', 'teal', '--color', '#123456'], /not both/],
  ['an odd colour', ['--color', 'teal'], /is not a colour/],
  ['a national number', ['--family', 'teal', '--telephone', '088 123 45 67'], /telephone "0881234567"/],
  ['a language that is none', ['--family', 'teal', '--languages', 'nl,Dutch language'], /availableLanguage/],
  ['the name of the whole network', ['--family', 'teal', '--name', 'National'], /whole network/],
  ['an unknown option', ['--famly', 'teal'], /--famly/],
  ['a logo that is not there', ['--family', 'teal', '--logo', 'no.svg'], /no\.svg does not exist/],
] as const)
  test(`with ${what} nothing is written`, async () => {
    const { status, said } = run(...good, ...args);
    assert.equal(status, 1, said);
    assert.match(said, message);
    assert.doesNotMatch(said, /\n {4}at /);
    assert.deepEqual(await readdir(out), []);
  });

test('a logo is copied beside the theme; one that could do something is refused', async () => {
  const logo = join(out, 'source.svg');
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M4 4h16v16H4z"/></svg>';
  await writeFile(logo, drawing.replace('<path', '<script>alert(1)</script><path'));
  assert.equal(run(...good, '--family', 'teal', '--logo', logo).status, 1);
  assert.deepEqual(await readdir(out), ['source.svg']);
  await writeFile(logo, drawing);
  const { status, said } = run(...good, '--family', 'teal', '--logo', logo);
  assert.equal(status, 0, said);
  assert.match(JSON.stringify(await written()), /"logo":"rijk-van-test.svg"/);
  assert.equal(await readFile(join(out, 'rijk-van-test.svg'), 'utf8'), drawing);
});

test('without a terminal there are no questions', () => {
  const { status, said } = run('--name', 'Rijk van Test');
  assert.equal(status, 1);
  assert.match(said, /There is no terminal/);
});

const pty = '/usr/bin/script';
test('Ctrl-C at a question leaves nothing behind', { skip: !existsSync(pty) && 'no pseudo terminal' }, async () => {
  const command = `'${process.execPath}' '${script}' --name 'Rijk van Test' --region AM08 --out '${out}'`;
  const child = spawn(pty, ['-qec', command, '/dev/null'], { env: { ...process.env, TERM: 'xterm' } });
  let said = '';
  let asked = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (asked || !said.includes('Colour family')) return;
    asked = true;
    child.stdin.write('\u0003');
  });
  const status = await new Promise((done) => child.on('close', done));
  assert.equal(status, 130, said);
  assert.match(said, /Nothing was written/);
  assert.deepEqual(await readdir(out), []);
});

test('help names every option', () => {
  const { status, said } = run('--help');
  assert.equal(status, 0);
  for (const option of ['name', 'region', 'family', 'color', 'shape', 'telephone', 'languages', 'tone', 'service'])
    assert.ok(said.includes(`--${option} `), option);
});

test('a name becomes a plain file name', () => {
  assert.equal(themeId('Zaanstreek/Waterland'), 'zaanstreek-waterland');
  assert.equal(themeId('Súdwest-Fryslân'), 'sudwest-fryslan');
  assert.equal(themeId("'s-Hertogenbosch"), 's-hertogenbosch');
  assert.equal(themeId('../../etc'), 'etc');
});

test('a colour may be written short, long, with or without a hash', () => {
  for (const text of ['#0077cc', '07C', ' 0077CC ']) assert.equal(parseHex(text)?.hex, '#0077cc');
  for (const text of ['', '#12', '#12345g', 'red', '#12345678']) assert.equal(parseHex(text), undefined);
});

test('everything that is wrong is said at once', () => {
  const result = draftFrom({ region: 'Nergens', family: 'teal', tone: 'rude' });
  assert.ok('problems' in result);
  assert.equal(result.problems.length, 3);
});
