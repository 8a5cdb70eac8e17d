import { readFileSync } from 'node:fs';
import { widgets } from '../src/registry.ts';
import type { Manifest, ManifestFile } from './manifest.ts';

/** Budgets, in kB of 1000 bytes, gzip, that hold for every widget. */
const LOADER = 3;
const LANGUAGE = 6;

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
    ...widgets.flatMap(({ name, budget }) => {
      const entry = manifest.entries[name];
      if (!entry) throw new Error(`The manifest has no entry for ${name}`);
      const causes = Object.groupBy(entry.lazy, ({ on }) => on);
      return [
        { what: name, kilobytes: sum(entry.initial), budget: budget.initial },
        ...Object.entries(causes).map(([on, files]) => ({
          what: `${name}, later: ${on}`,
          kilobytes: sum(files),
          budget: on.startsWith('locale:') ? LANGUAGE : (budget.lazy[on.replace(/:.*/, '')] ?? 0),
        })),
      ];
    }),
  ];
}

function sum(files: readonly ManifestFile[] = []): number {
  return files.reduce((total, { gzip }) => total + gzip, 0) / 1000;
}

if (import.meta.main) {
  const weights = weigh(JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8')) as Manifest);
  for (const { what, kilobytes, budget } of weights) {
    const verdict = kilobytes > budget ? 'TOO HEAVY' : 'ok';
    console.log(
      `${what.padEnd(40)}${kilobytes.toFixed(1).padStart(7)} of ${String(budget).padStart(3)} kB  ${verdict}`,
    );
  }
  process.exitCode = weights.some(({ kilobytes, budget }) => kilobytes > budget) ? 1 : 0;
}
