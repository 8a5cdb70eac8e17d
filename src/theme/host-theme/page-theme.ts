import { warnOnce } from '../warn-once.ts';
import { fromHex, toHex, type Rgb } from '../contrast-guard/contrast.ts';
import { guard, type Failure, type Palette } from '../contrast-guard/guard.ts';
import { tokenStyles } from '../generated/base-tokens.styles.ts';
import { largest, nationalColors, pairs } from '../generated/pairs.ts';
import { openTokens } from '../generated/token-names.ts';
import { LcThemeContrastEvent } from '../theme.events.ts';
import { pageChanged } from '../theme-watch.ts';
import { adoptedTokens } from './adopt.ts';
import { Probe, SCHEMES, type Scheme } from './probe.ts';

const openColors = openTokens.filter((name) => name.startsWith('color-'));
const national: Record<Scheme, Palette> = { light: nationalPalette(0), dark: nationalPalette(1) };
const sheets = new Map<string, CSSStyleSheet>();
const reported = new WeakMap<Element, string>();
const forcedColors = matchMedia('(forced-colors: active)');
forcedColors.addEventListener('change', pageChanged);
let probe: Probe | undefined;

/**
 * The sheets that a widget needs because of the page around it, to go over those of its theme: what it takes over
 * from the theme of the page, and national colours where those of the page are too close together.
 */
export function dress(host: Element, theme: readonly CSSStyleSheet[], adopt: boolean): readonly CSSStyleSheet[] {
  const root = host.shadowRoot;
  const base = tokenStyles.styleSheet;
  // Colours that the visitor forces are the system's business.
  if (!root || !base || forcedColors.matches) return [];
  const reading = (probe ??= new Probe());
  return reading.inside(root, [base, ...theme], () => {
    const own = adopt ? adoptedSheet(reading) : [];
    if (adopt && own.length === 0) warnNothingFound(host);
    reading.wear([base, ...theme, ...own]);
    return [...own, ...guardSheet(host, reading)];
  });
}

function adoptedSheet(reading: Probe): readonly CSSStyleSheet[] {
  const tokens = [...adoptedTokens(reading)].map(([name, value]) => {
    const open = `var(${publicName(name)},${value})`;
    return [name, name in largest ? `min(${open},${largest[name] ?? 0}px)` : open] as const;
  });
  return sheetOf(tokens);
}

function guardSheet(host: Element, reading: Probe): readonly CSSStyleSheet[] {
  const own = { light: palette(reading, 'light'), dark: palette(reading, 'dark') };
  const [light, dark] = SCHEMES.map((scheme) => guard(own[scheme], national[scheme], pairs)) as [Judgement, Judgement];
  report(host, reading.scheme, reading.scheme === 'light' ? light.failures : dark.failures);
  const result = (scheme: Scheme, name: string, fallen: ReadonlySet<string>): string =>
    hex((fallen.has(name) ? national : own)[scheme].get(name));
  return sheetOf(
    openColors
      .filter((name) => light.fallen.has(name) || dark.fallen.has(name))
      .map((name) => [name, `light-dark(${result('light', name, light.fallen)},${result('dark', name, dark.fallen)})`]),
  );
}

const publicName = (token: string): string => `--lc-${token}`;

type Judgement = ReturnType<typeof guard>;

function palette(reading: Probe, scheme: Scheme): Palette {
  return new Map(openColors.map((name) => [name, reading.color(`--_${name}`, scheme)]));
}

function nationalPalette(index: 0 | 1): Palette {
  return new Map(Object.entries(nationalColors).map(([name, colors]) => [name, fromHex(colors[index])]));
}

/** Widgets that come to the same share one sheet; the visitor's forced colours win from it. */
function sheetOf(tokens: readonly (readonly [name: string, value: string])[]): readonly CSSStyleSheet[] {
  if (tokens.length === 0) return [];
  const declarations = tokens.map(([name, value]) => `--_${name}:${value}!important`).join(';');
  const css = `@media(forced-colors:none){:host{${declarations}}}`;
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  return [sheet];
}

const hex = (color: Rgb | undefined): string => (color ? toHex(color) : 'none');

/** Only about the scheme in effect: a page that is never dark need not hear about its colours in the dark. */
function report(host: Element, scheme: Scheme, failures: readonly Failure[]): void {
  const lines = failures.map(
    ({ token, against, minimum, foreground, background, ratio }) =>
      `${token} ${hex(foreground)} with ${against} ${hex(background)} is ${ratio.toFixed(2)}, needs ${minimum}`,
  );
  const text = `in ${scheme}: ${lines.join('; ')}`;
  if (reported.get(host) === text) return;
  reported.set(host, text);
  if (failures.length === 0) return;
  warnOnce(
    `<${host.localName}> shows national colours where those of the page are too close together, ${text}. See "Theming" in the guides.`,
  );
  for (const { foreground, background, ...failure } of failures) {
    host.dispatchEvent(
      new LcThemeContrastEvent({ ...failure, foreground: hex(foreground), background: hex(background), scheme }),
    );
  }
}

/** Only of a page that asked for it in so many words, and that has loaded: many classes happen to end in "-theme". */
function warnNothingFound(host: Element): void {
  if (host.getAttribute('theme') !== 'host' || document.readyState !== 'complete') return;
  warnOnce(
    `<${host.localName} theme="host"> finds no colours, fonts or corners of NL Design System around it and stays national.`,
  );
}
