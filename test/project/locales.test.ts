import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { languageModules, partsOfMessages } from '../../build/translations.ts';
import { languages, sourceLocale } from '../../src/localization/locales.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const xliffDir = join(root, 'src/localization/xliff');

suite('translations', () => {
  const config = readConfigFileAndWriteSchema(join(root, 'lit-localize.json'));
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

    test(`${locale}: every text is in one file, and a widget's with the common one are at most 6 kB`, () => {
      const modules = languageModules(localizer.readTranslationsSync().translations.get(locale)!);
      const ids = [...modules.values()].flatMap((module) =>
        [...module.matchAll(/"([\w-]{1,7})":/g)].map(([, id]) => id),
      );
      assert.equal(ids.length, localizer.extractSourceMessages().messages.length);
      assert.equal(new Set(ids).size, ids.length);
      const weight = (part: string): number => gzipSync(modules.get(part)!, { level: 9 }).length;
      for (const part of modules.keys()) {
        assert.ok(part === 'common' || weight(part) + weight('common') <= 6000, part);
      }
    });
  }

  test('the files hold the messages that the compiler finds, each with the widget that uses it', () => {
    const { messages } = localizer.extractSourceMessages();
    const parts = partsOfMessages();
    assert.deepEqual([...parts.keys()].sort(), messages.map(({ name }) => name).sort());
    const partOf = (text: string): string | undefined =>
      parts.get(messages.find(({ contents }) => contents[0] === text)!.name);
    assert.equal(partOf('Start de test'), 'self-test');
    assert.equal(partOf('Iedereen'), 'common');
  });
});
