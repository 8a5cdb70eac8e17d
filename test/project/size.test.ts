import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import type { Manifest } from '../../build/manifest.ts';
import { weigh } from '../../build/size.ts';
import { widgets } from '../../src/registry.ts';

const manifest = JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8')) as Manifest;

suite('the hosted kit', () => {
  test('stays within its budgets', () => {
    const weights = weigh(manifest);
    assert.ok(weights.length > widgets.length);
    assert.ok(weights.every(({ kilobytes }) => kilobytes > 0));
    assert.deepEqual(
      weights.filter(({ kilobytes, budget }) => kilobytes > budget),
      [],
    );
  });

  test('is described by a manifest that is right about every file', () => {
    const files = Object.values(manifest.entries).flatMap(({ initial, lazy }) => [...initial, ...lazy]);
    for (const { file, bytes, integrity } of files) {
      const content = readFileSync(`dist/cdn/${file}`);
      assert.equal(content.length, bytes, file);
      assert.equal(`sha384-${createHash('sha384').update(content).digest('base64')}`, integrity, file);
    }
  });

  test('has a hash in every name but that of the loader', () => {
    const files = Object.values(manifest.entries).flatMap(({ initial, lazy }) => [...initial, ...lazy]);
    const plain = files.filter(({ file }) => !/-[\w-]{8}\.\w+$/.test(file)).map(({ file }) => file);
    assert.deepEqual(plain, ['embed.js']);
  });

  test('carries the licences of what it bundles', () => {
    const licenses = readFileSync('dist/cdn/LICENSES.txt', 'utf8');
    for (const name of ['lit', '@lit/localize', 'leaflet']) assert.match(licenses, new RegExp(`^${name} \\d`, 'm'));
  });
});
