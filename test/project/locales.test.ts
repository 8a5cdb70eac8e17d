import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { languages, sourceLocale } from '../../src/localization/locales.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What every widget needs, and the parts that a widget adds. */
const parts = {
  'lit-localize.json': 'src/localization/xliff',
  'lit-localize.self-test.json': 'src/localization/xliff/self-test',
};
for (const [file, folder] of Object.entries(parts)) {
  suite(`translations of ${file}`, () => checkTranslations(file, join(root, folder)));
}

function checkTranslations(file: string, xliffDir: string): void {
  const config = readConfigFileAndWriteSchema(join(root, file));
  let scratch: string;
  let localizer: RuntimeLitLocalizer;

  before(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'locales-'));
    await cp(xliffDir, join(scratch, 'xliff'), { recursive: true });
    localizer = new RuntimeLitLocalizer({
      ...config,
      interchange: { format: 'xliff', xliffDir: join(scratch, 'xliff') },
      output: { mode: 'runtime', language: 'ts', outputDir: join(scratch, 'generated') },
    });
  });
  after(() => rm(scratch, { recursive: true, force: true }));

  test('the languages of the kit are those of lit-localize.json', async () => {
    assert.equal(config.sourceLocale, sourceLocale);
    assert.deepEqual(Object.keys(languages).sort(), [config.sourceLocale, ...config.targetLocales].sort());
    assert.deepEqual(
      (await readdir(xliffDir)).filter((name) => name.endsWith('.xlf')).sort(),
      config.targetLocales.map((locale) => `${locale}.xlf`).sort(),
    );
  });

  test('every message can be extracted and says what it is for', () => {
    const { messages, errors } = localizer.extractSourceMessages();
    assert.deepEqual(errors, []);
    const bare = messages.filter(({ desc }) => !desc).map(({ name }) => name);
    assert.deepEqual(bare, [], 'messages without a desc');
  });

  test('extracting leaves the committed files as they are', async () => {
    await localizer.writeInterchangeFiles();
    for (const locale of config.targetLocales) {
      const [committed, extracted] = await Promise.all(
        [xliffDir, join(scratch, 'xliff')].map((folder) => readFile(join(folder, `${locale}.xlf`), 'utf8')),
      );
      assert.equal(committed, extracted, `run lit-localize extract: ${locale}.xlf is behind the source`);
    }
  });

  for (const locale of config.targetLocales) {
    test(`${locale}: every message is translated, with the same placeholders`, () => {
      const { messages } = localizer.extractSourceMessages();
      const translated = new Map(
        localizer
          .readTranslationsSync()
          .translations.get(locale)
          ?.map(({ name, contents }) => [name, contents]),
      );
      const missing = messages.filter(
        ({ name }) => !translated.get(name)?.some((part) => typeof part !== 'string' || part.trim()),
      );
      assert.deepEqual(
        missing.map(({ contents }) =>
          contents.map((part) => (typeof part === 'string' ? part : part.untranslatable)).join(''),
        ),
        [],
        'messages without a translation',
      );
      assert.deepEqual(localizer.validateTranslations().errors, []);
    });

    test(`${locale}: the language file is at most 6 kB`, async () => {
      await localizer.build();
      const module = await readFile(join(scratch, 'generated', `${locale}.ts`));
      assert.ok(gzipSync(module, { level: 9 }).length <= 6000);
    });
  }
}
