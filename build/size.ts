import { readFileSync } from 'node:fs';
import { widgets } from '../src/registry.ts';
import { budgets, LANGUAGE, LOADER } from './budgets.ts';
import type { Manifest, ManifestEntry, ManifestFile } from './manifest.ts';

export interface Weight {
  what: string;
  kilobytes: number;
  budget: number;
}

/** What a visitor's browser loads, beside what it may load. A lazy part without a budget has none to spare: 0 kB. */
export function weigh(manifest: Manifest): Weight[] {
  const loader: Weight = { what: 'loader', kilobytes: sum(manifest.entries['embed']?.initial), budget: LOADER };
  return [
    loader,
    ...widgets.flatMap(({ name }) => {
      const entry = manifest.entries[name];
      const budget = budgets[name];
      if (!entry || !budget) throw new Error(`The manifest or budgets.ts has no entry for ${name}`);
      const causes = Object.groupBy(
        entry.lazy.filter(({ on }) => !on.startsWith('locale:')),
        ({ on }) => on,
      );
      return [
        { what: name, kilobytes: sum(entry.initial), budget: budget.initial },
        ...Object.entries(causes).map(([on, files]) => ({
          what: `${name}, later: ${on}`,
          kilobytes: sum(files),
          budget: budget.lazy[on.replace(/:.*/, '')] ?? 0,
        })),
        ...weighLanguages(name, entry),
      ];
    }),
  ];
}

/** The widget's own texts, and those of every later part of it, each with what it needs beside them. */
function weighLanguages(name: string, { lazy }: ManifestEntry): Weight[] {
  const part = (what: string): ManifestFile[] => lazy.filter(({ on }) => on === what);
  return lazy.flatMap(({ on }) => {
    const [, own, language] = /^locale:(.+)\/(.+)$/.exec(on) ?? [];
    if (!own || own === 'common') return [];
    const files = [...part(on), ...part(`locale:common/${language}`), ...part('translations')];
    return { what: `${name}, language: ${own}/${language}`, kilobytes: sum(files), budget: LANGUAGE };
  });
}

function sum(files: readonly ManifestFile[] = []): number {
  return files.reduce((total, { gzip }) => total + gzip, 0) / 1000;
}

if (import.meta.main) {
  const weights = weigh(JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8')) as Manifest);
  for (const { what, kilobytes, budget } of weights) {
    const verdict = kilobytes > budget ? 'TOO HEAVY' : 'ok';
    console.log(
      `${what.padEnd(48)}${kilobytes.toFixed(1).padStart(7)} of ${String(budget).padStart(3)} kB  ${verdict}`,
    );
  }
  process.exitCode = weights.some(({ kilobytes, budget }) => kilobytes > budget) ? 1 : 0;
}
