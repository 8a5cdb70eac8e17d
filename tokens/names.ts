import { closest } from './closest.ts';
import { isRecord, NAMESPACE, type Problem, type Token, type TokenMap } from './dtcg.ts';

/** An open name of an earlier version: still read, as input for the token that took its place. */
export interface Deprecation {
  replacedBy: string;
  /** The version that renamed it. */
  since: string;
  /** The major version that forgets it. */
  removeIn: string;
}
export type Deprecations = ReadonlyMap<string, Deprecation>;

/** Every open name that was ever released, with the version that first had it. */
export interface Released {
  version: string;
  names: Readonly<Record<string, string>>;
}

const VERSION = /^(\d+)\.\d+\.\d+$/;
const majorOf = (version: string): number => Number(VERSION.exec(version)?.[1]);

const isDeprecation = (value: unknown): value is Deprecation =>
  isRecord(value) &&
  typeof value['replacedBy'] === 'string' &&
  [value['since'], value['removeIn']].every((version) => typeof version === 'string' && VERSION.test(version)) &&
  Object.keys(value).length === 3;

/** The renames that the brand file declares at its root. */
export function readDeprecations(tree: unknown, file: string): { deprecations: Deprecations; problems: Problem[] } {
  const extensions = isRecord(tree) && isRecord(tree['$extensions']) ? tree['$extensions'][NAMESPACE] : undefined;
  const declared = isRecord(extensions) && isRecord(extensions['deprecated']) ? extensions['deprecated'] : {};
  const deprecations = new Map<string, Deprecation>();
  const problems: Problem[] = [];
  for (const [token, entry] of Object.entries(declared))
    if (isDeprecation(entry)) deprecations.set(token, entry);
    else
      problems.push({
        file,
        token,
        message: 'is deprecated without the facts; write { replacedBy, since: "1.2.0", removeIn: "2.0.0" }',
      });
  return { deprecations, problems };
}

/** An interface may grow, and shrink only with notice: one major version in which the old name still works. */
export function checkNames(
  brand: TokenMap,
  deprecations: Deprecations,
  { version, names }: Released,
  files: { brand: string; names: string },
): Problem[] {
  const isOpen = (path: string) => brand.get(path)?.extension.policy === 'open';
  const open = [...brand.keys()].filter(isOpen);
  const problems: Problem[] = [];
  for (const [token, { replacedBy, since, removeIn }] of deprecations) {
    const report = (message: string) => void problems.push({ file: files.brand, token, message });
    if (brand.has(token)) report('is deprecated and still there; keep only the entry in "deprecated"');
    if (!isOpen(replacedBy))
      report(`is replaced by ${replacedBy}, which is no open token${didYouMean(replacedBy, open)}`);
    if (majorOf(removeIn) <= majorOf(since))
      report(`is renamed in ${since} and removed in ${removeIn}; keep it for one major version at least`);
    if (majorOf(version) >= majorOf(removeIn))
      report(`should be gone in ${removeIn}; remove it from "deprecated" and from ${files.names}`);
  }
  for (const token of Object.keys(names))
    if (!isOpen(token) && !deprecations.has(token))
      problems.push({
        file: files.brand,
        token,
        message: `was open for partners since ${names[token]} and is ${brand.has(token) ? 'locked now' : 'gone'}; declare in "deprecated" what replaces it`,
      });
  for (const token of open)
    if (!Object.hasOwn(names, token))
      problems.push({ file: files.names, token, message: `is open but not on record; add it with "${version}"` });
  return problems;
}

/** Takes the old names in a partner's file for the new ones, and says so. */
export function renameDeprecated(
  overrides: Token[],
  deprecations: Deprecations,
): { overrides: Token[]; warnings: Problem[] } {
  const warnings: Problem[] = [];
  const present = new Set(overrides.map(({ path }) => path));
  const renamed = overrides.flatMap((token) => {
    const entry = deprecations.get(token.path);
    if (!entry) return [token];
    const { replacedBy, since, removeIn } = entry;
    const both = present.has(replacedBy) ? '; it is ignored, because this file sets the new name too' : '';
    warnings.push({
      file: token.file,
      token: token.path,
      message: `is called ${replacedBy} since ${since} and stops working in ${removeIn}; rename it${both}`,
    });
    return both ? [] : [{ ...token, path: replacedBy }];
  });
  return { overrides: renamed, warnings };
}

/** The second half of a sentence about a name that is not there. */
export function didYouMean(name: string, names: Iterable<string>): string {
  const found = closest(name, names);
  return found ? `; did you mean ${found}?` : '';
}
