import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Visitor } from './demo.ts';

/** To run in a page before asking what is found there. */
export const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(scope: string): Promise<AxeResults>;
}

/** What axe finds wrong in what matches the selector. */
export async function found({ page }: Visitor, scope: string): Promise<string[]> {
  return page.evaluate(async (scope) => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(scope);
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} (${help}): ${String(target)}`));
  }, scope);
}
