import { contrastTable, formatProblem, type ContrastResult } from './policy.ts';
import { COLOR_ROLES, colorRoleOf, type ColorRole } from './roles.ts';
import { composeTheme, type Brand, type Source } from './themes.ts';

export interface RegionCheck {
  /** What the build would refuse, one sentence each. */
  problems: string[];
  /** The pair of every open colour that comes closest to its minimum; empty when there are problems. */
  tightest: Map<ColorRole, ContrastResult>;
}

/** The verdict of the build on one region, before there is a file. */
export function checkRegion(brand: Brand, source: Source): RegionCheck {
  const { theme, problems } = composeTheme(brand, source);
  const all = [...brand.problems, ...problems].map(formatProblem);
  const tightest = new Map<ColorRole, ContrastResult>();
  if (!theme || all.length > 0) return { problems: all, tightest };
  const slack = ({ ratio, minimum }: ContrastResult): number => ratio / minimum;
  for (const pair of contrastTable(theme.tokens))
    for (const role of [pair.token, pair.against].flatMap((path) => colorRoleOf(path) ?? [])) {
      const known = tightest.get(role);
      if (!known || slack(pair) < slack(known)) tightest.set(role, pair);
    }
  return { problems: [], tightest };
}

/** A line for every open colour, for a terminal. */
export function contrastSummary({ tightest }: RegionCheck): string {
  const lines = COLOR_ROLES.flatMap((role) => {
    const pair = tightest.get(role);
    if (!pair) return [];
    const { token, against, scheme, ratio, minimum } = pair;
    const other = (token === `color.${role}` ? against : token).replace('color.', '');
    return [`  ${role.padEnd(14)} ${ratio.toFixed(1).padStart(4)} : 1 with ${other}, ${scheme} (asked: ${minimum})`];
  });
  return lines.join('\n');
}
