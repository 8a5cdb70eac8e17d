import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** A style rule as it stands in a source file: its own declarations, without those of rules inside it. */
export interface Rule {
  file: string;
  selector: string;
  declarations: Map<string, string>;
}

const files = globSync(['elements/**/*.ts', 'widgets/**/*.ts', 'theme/**/*.ts'], {
  cwd: source,
  exclude: (path) => path.includes('generated'),
}).map((file) => ({ file, text: readFileSync(`${source}${file}`, 'utf8') }));

const sheets = files.flatMap(({ file, text }) =>
  [...text.matchAll(/css`([^`]*)`/g)].map(([, css = '']) => ({
    file,
    css: css.replace(/\/\*[^]*?\*\//g, '').replace(/\$\{[^}]*\}/g, ''),
  })),
);

function rulesOf(file: string, css: string): Rule[] {
  const rules: Rule[] = [];
  const open: (Rule & { system: boolean })[] = [];
  for (const [part] of css.matchAll(/[^{};]+[{;]?|\}/g)) {
    if (part === '}') {
      const done = open.pop();
      if (done && !done.system && done.declarations.size > 0) rules.push(done);
    } else if (part.endsWith('{')) {
      const selector = part.slice(0, -1).trim().replace(/\s+/g, ' ');
      // With forced colours the system sees to contrast.
      const system = selector.includes('forced-colors: active') || (open.at(-1)?.system ?? false);
      open.push({ file, selector, declarations: new Map(), system });
    } else {
      const [, name, value] = /^\s*([\w-]+)\s*:\s*([^;]+);?$/.exec(part) ?? [];
      if (name && value) open.at(-1)?.declarations.set(name, value.trim());
    }
  }
  return rules;
}

export const rules: Rule[] = sheets.flatMap(({ file, css }) => rulesOf(file, css));

/** The colour token that a declaration paints with, when it is one token and nothing else. */
export const tokenIn = (value: string | undefined): string | undefined =>
  /^var\(--_color-([\w-]+)\)$/.exec(value ?? '')?.[1]?.replace(/^/, 'color.');

/** What paints with each token: a tag for the folder of an element or a widget. */
export function usersOf(names: readonly string[]): Map<string, string[]> {
  const users = new Map<string, Set<string>>(names.map((name) => [name, new Set()]));
  for (const { file, text } of files)
    for (const [, name = ''] of text.matchAll(/var\(\s*--_([\w-]+)/g)) users.get(name)?.add(userOf(file));
  // The generated sheet paints the shadows with it.
  for (const shadow of ['shadow-s', 'shadow-m'])
    users.get(shadow)?.forEach((user) => users.get('color-shadow')?.add(user));
  return new Map([...users].map(([name, found]) => [name, [...found].sort()]));
}

function userOf(file: string): string {
  const [kind, folder = ''] = file.split('/');
  if (kind === 'theme') return 'lc-theme';
  if (kind === 'widgets') return folder.includes('.') ? 'every widget' : `lc-${folder}`;
  if (folder.includes('.')) return 'every element';
  return folder === 'field' ? 'form fields' : `lc-${folder}`;
}
