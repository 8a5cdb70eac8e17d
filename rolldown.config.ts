import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type RolldownOptions } from 'rolldown';
import { leafletTrustedTypes } from './build/leaflet-trusted-types.ts';
import { licenses } from './build/licenses.ts';
import { manifest } from './build/manifest.ts';
import { stripDescriptions } from './build/strip-descriptions.ts';
import { minifyTemplates } from './build/minify-templates.ts';
import { copyFonts } from './build/copy-fonts.ts';

/** What every widget loads: one file packs tighter than four, and is in the cache for the next widget. */
const CORE =
  /node_modules\/(lit|lit-\w+|@lit\/(reactive-element|localize\/.*\/str-tag))|build\/lit-decorators|src\/(version|data\/ports|theme\/(theme-(controller|watch)|warn-once|generated\/base)|localization\/(?!generated|vocabulary|opening|translations)|elements\/([\w-]+\.ts|button|icon\/(?!more|fact|define-)|brand-mark)|widgets\/(?!co-brand)[\w.-]+\.ts)/;

const common: RolldownOptions = { platform: 'browser', tsconfig: './tsconfig.json' };

/** ES modules for a partner's own bundler: one file per source file, readable, with the partner's Lit. */
const npm: RolldownOptions = {
  ...common,
  input: ['src/index.ts', ...globSync('src/{theme,elements/*,widgets/*}/define.ts')],
  // @lit/localize is bundled: its configuration is global to the module, and the partner may use one too.
  // Leaflet is bundled: it needs a change to run under Trusted Types.
  external: /^(lit|@lit\/task|@lit\/reactive-element|supercluster)(\/|$)/,
  plugins: [leafletTrustedTypes(), copyFonts()],
  preserveEntrySignatures: 'strict',
  output: {
    dir: 'dist/npm',
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: ({ name }) =>
      `${name.replace(/^.*node_modules\//, 'vendor/').replace(/^_virtual\/.*\//, 'vendor/')}.js`,
    sourcemap: true,
  },
};

/** What the one script tag loads: a loader with a fixed name; everything else has a hash in its name. */
const cdn: RolldownOptions = {
  ...common,
  input: { embed: 'src/embed/embed.ts' },
  plugins: [leafletTrustedTypes(), stripDescriptions(), minifyTemplates(), licenses(), manifest()],
  transform: { target: 'es2022' },
  resolve: { alias: { 'lit/decorators.js': resolve('build/lit-decorators.ts') } },
  experimental: { resolveNewUrlToAsset: true },
  output: {
    dir: 'dist/cdn',
    minify: true,
    comments: false,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    assetFileNames: 'assets/[name]-[hash][extname]',
    sourcemap: true,
    codeSplitting: { groups: [{ name: 'core', test: CORE }] },
  },
};

export default defineConfig([npm, cdn]);
