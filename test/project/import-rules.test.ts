import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { suite, test } from 'node:test';
import ts from 'typescript';

/** What the files of a folder may import: prefixes of paths in the repository, or names of packages. */
const rules: { files: string; may: string[] }[] = [
  { files: 'src/domain/**/*.ts', may: ['src/domain/'] },
  { files: 'src/data/**/*.ts', may: ['src/data/', 'src/domain/', 'node:'] },
  {
    files: 'src/{elements,controllers}/**/*.ts',
    may: [
      'src/elements/',
      'src/controllers/',
      'src/localization/',
      'src/theme/',
      'src/domain/',
      'src/version.ts',
      'lit',
      'leaflet',
      'supercluster',
    ],
  },
  { files: 'src/theme/**/*.ts', may: ['src/theme/', 'src/elements/define.ts', 'lit'] },
  { files: 'src/localization/**/*.ts', may: ['src/localization/', 'src/domain/', 'lit', '@lit/localize'] },
  { files: 'src/registry.ts', may: ['src/widgets/'] },
  { files: 'src/embed/**/*.ts', may: ['src/embed/', 'src/registry.ts'] },
  {
    files: 'demo/service/**/*.ts',
    may: [
      'demo/service/',
      'src/domain/',
      'node:',
      '@fastify',
      'ajv',
      'ajv-formats',
      'fastify',
      'ical-generator',
      'kysely',
      'nodemailer',
      'openapi-typescript',
      'pg',
      'prettier',
      'prom-client',
    ],
  },
];

/** Code that only runs while building, beside the data it is made from. */
const buildTime = 'src/data/gazetteer/';

/** A widget may be known to these files, and to its own folder. */
const knowsWidgets = /^src\/(registry\.ts|index\.ts|embed\/|widgets\/)/;

suite('import rules', () => {
  for (const { files, may } of rules) {
    test(`${files} imports only ${may.join(', ')}`, () => {
      const offences = sources(files)
        .filter((file) => !file.startsWith(buildTime))
        .flatMap((file) => imports(file).map((target) => ({ file, target })))
        .filter(({ target }) => !may.some((allowed) => target === allowed || target.startsWith(withSlash(allowed))));
      assert.deepEqual(offences, []);
    });
  }

  test('only the registry, the index and the loader know the widgets, and no widget knows another', () => {
    const offences = sources('src/**/*.ts').flatMap((file) =>
      imports(file)
        .filter((target) => /^src\/widgets\/[^/]+\//.test(target) && target !== file)
        .filter((target) => !knowsWidgets.test(file) || isOtherWidget(file, target))
        .map((target) => ({ file, target })),
    );
    assert.deepEqual(offences, []);
  });

  test('a class module does not import a module that registers', () => {
    const registers = /^src\/(theme|elements\/[^/]+|widgets\/[^/]+)\/define(-[a-z]+)?\.ts$/;
    const offences = sources('src/{theme,elements,widgets}/**/*.ts')
      .filter((file) => !/\/define(-[a-z]+)?\.ts$/.test(file))
      .flatMap((file) => staticImports(file).map((target) => ({ file, target })))
      .filter(({ target }) => registers.test(target));
    assert.deepEqual(offences, []);
  });

  test('the rules look at real files', () => {
    for (const { files } of rules.filter(({ files }) => files.startsWith('src/'))) {
      assert.notEqual(sources(files.replace('{elements,controllers}', 'elements')).length, 0, files);
    }
    assert.ok(imports('src/embed/embed.ts').includes('src/registry.ts'));
  });
});

function isOtherWidget(file: string, target: string): boolean {
  const own = /^src\/widgets\/[^/]+\//.exec(file)?.[0];
  return own !== undefined && !target.startsWith(own);
}

function sources(pattern: string): string[] {
  return globSync(pattern).map((file) => file.replaceAll('\\', '/'));
}

/** Paths from the root for what is in the repository; the bare name for packages. Dynamic imports count too. */
function imports(file: string): string[] {
  return ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.map(({ fileName }) => resolve(file, fileName));
}

function staticImports(file: string): string[] {
  const { statements } = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return statements
    .filter((statement) => ts.isImportDeclaration(statement))
    .map(({ moduleSpecifier }) => resolve(file, (moduleSpecifier as ts.StringLiteral).text));
}

const resolve = (file: string, target: string): string =>
  target.startsWith('.') ? join(dirname(file), target) : target;

const withSlash = (prefix: string): string => (/[/:]$/.test(prefix) ? prefix : `${prefix}/`);
