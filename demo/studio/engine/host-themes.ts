import { toHex } from '../../../src/theme/contrast-guard/contrast.ts';
import { tokenStyles } from '../../../src/theme/generated/base-tokens.styles.ts';
import { adoptedTokens } from '../../../src/theme/host-theme/adopt.ts';
import { Probe } from '../../../src/theme/host-theme/probe.ts';
import { colorProblem } from '../../../tokens/allowed.ts';
import { fromHex } from '../../../tokens/color.ts';
import type { Token } from '../../../tokens/dtcg.ts';
import type { Draft, Value } from '../state/draft.ts';

/** A theme of NL Design System that the demo may hand on: its style sheet and the class that it hangs on. */
export interface HostTheme {
  id: string;
  name: string;
  className: string;
  file: string;
}

export const HOST_PREFIX = 'host:';

/** What the widgets would take over from a page with this theme, as a draft; what does not fit stays national. */
export async function draftOfHost({ id, name, className, file }: HostTheme, open: readonly Token[]): Promise<Draft> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await response.text());
  const page = document.createElement('div');
  const shadow = page.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheet];
  const themed = document.createElement('div');
  themed.className = className;
  const widget = document.createElement('div');
  themed.append(widget);
  shadow.append(themed);
  document.body.append(page);
  try {
    const values = read(widget.attachShadow({ mode: 'open' }), open);
    return { start: HOST_PREFIX + id, profile: { name, kind: 'municipality' }, values };
  } finally {
    page.remove();
  }
}

function read(root: ShadowRoot, open: readonly Token[]): Record<string, Value> {
  const probe = new Probe();
  const base = tokenStyles.styleSheet!;
  return probe.inside(root, [base], () => {
    const adopted = adoptedTokens(probe);
    const own = new CSSStyleSheet();
    const lines = [...adopted].map(([name, value]) => `--_${name}:${value}!important`);
    own.replaceSync(`:host{${lines.join(';')}}`);
    probe.wear([base, own]);
    return Object.fromEntries(
      open.flatMap((token) => {
        const name = token.path.replaceAll('.', '-');
        const value = adopted.has(name) ? valueOf(probe, token, `--_${name}`) : undefined;
        return value === undefined ? [] : [[token.path, value]];
      }),
    );
  });
}

/** Typefaces stay national: those of a host are on its own pages only. */
function valueOf(probe: Probe, { type, extension: { allowed } }: Token, property: string): Value | undefined {
  if (type === 'dimension') return probe.length(property);
  const [light, dark] = (['light', 'dark'] as const).map((scheme) => {
    const color = probe.color(property, scheme);
    const hex = color && toHex(color);
    return hex && !colorProblem(fromHex(hex), allowed, scheme) ? hex : undefined;
  });
  return type === 'color' && light && dark ? { light, dark } : undefined;
}
