import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import ts from 'typescript';
import { version } from '../../src/version.ts';

interface Package {
  version: string;
  exports: Record<string, string | { types: string; default: string }>;
  scripts: Record<string, string>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Package;

suite('the npm package', () => {
  test('has the version that the kit reports', () => {
    assert.equal(version, manifest.version);
  });

  test('packs every file that it exports', () => {
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' }),
    ) as [{ files: { path: string }[] }];
    const files = new Set(packed.files.map(({ path }) => `./${path}`));
    for (const target of Object.values(manifest.exports).flatMap((entry) =>
      Object.values(typeof entry === 'string' ? [entry] : entry),
    )) {
      const pattern = new RegExp(`^${target.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`);
      assert.ok(
        [...files].some((file) => pattern.test(file)),
        `${target} is exported but not packed`,
      );
    }
    assert.deepEqual(
      [...files].filter((file) => /^\.\/(src|test|demo|node_modules)\//.test(file)),
      [],
    );
  });

  test('has a module and types for every element, under its own name', () => {
    for (const define of globSync('src/elements/*/define.ts')) {
      const name = define.split(/[\\/]/).at(-2)!;
      assert.ok(existsSync(`dist/npm/elements/${name}/define.js`), `elements/${name}/define`);
      assert.ok(existsSync(`dist/npm/elements/${name}/define.d.ts`), `elements/${name}/define`);
    }
  });

  test('registers only in define modules and in the loader', () => {
    const registering = globSync('dist/npm/**/*.js')
      .filter((file) => /^\s*define\(|customElements\.define\(/m.test(readFileSync(file, 'utf8')))
      .filter((file) => !/\bdefine\.js$/.test(file));
    assert.deepEqual(registering, []);
  });

  test('leaves Lit to the partner, and brings its own translations and its own Leaflet', () => {
    const outside = new Set(
      globSync('dist/npm/**/*.js').flatMap((file) =>
        ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.map(({ fileName }) => fileName),
      ),
    );
    assert.deepEqual(
      [...outside].filter((name) => !/^(\.{1,2}|lit|@lit\/task|@lit\/reactive-element|supercluster)(\/|$)/.test(name)),
      [],
    );
    assert.ok(outside.has('lit'));
  });
});
