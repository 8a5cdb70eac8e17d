import type { Failure } from '../contrast-guard/guard.ts';
import { tokenStyles } from '../generated/base-tokens.styles.ts';
import { largest } from '../generated/pairs.ts';
import { openTokens } from '../generated/token-names.ts';
import { pageChanged } from '../theme-watch.ts';
import { warnOnce } from '../warn-once.ts';
import { adoptedTokens } from './adopt.ts';
import { judge, nationalSheet } from './judge.ts';
import { Probe, type Scheme } from './probe.ts';
import { report } from './report.ts';
import { namesInThemes } from './roles.ts';
import { publicName, sheetOf } from './sheets.ts';

/** What a page comes to for the widgets in it that see the same. */
interface Outcome {
  readonly sheets: readonly CSSStyleSheet[];
  readonly adopted: boolean;
  readonly scheme: Scheme;
  readonly failures: readonly Failure[];
}

const publicColors = openTokens.filter((name) => name.startsWith('color-')).map(publicName);
const forcedColors = matchMedia('(forced-colors: active)');
const prefersDark = matchMedia('(prefers-color-scheme: dark)');
forcedColors.addEventListener('change', pageChanged);

/** More than a page has of different places; one that keeps changing its colours must not fill the memory. */
const REMEMBERED = 50;
const outcomes = new Map<string, Outcome>();
const numbers = new WeakMap<CSSStyleSheet, number>();
let sheetsSeen = 0;
let probe: Probe | undefined;

/**
 * The sheets that a widget needs because of the page around it, to go over those of its theme: what it takes over
 * from the theme of the page, and national colours where those of the page are too close together.
 */
export function dress(host: Element, theme: readonly CSSStyleSheet[], adopt: boolean): readonly CSSStyleSheet[] {
  const root = host.shadowRoot;
  // Colours that the visitor forces are the system's business.
  if (!root || forcedColors.matches) return [];
  const key = surroundings(host, theme, adopt);
  let outcome = outcomes.get(key);
  if (!outcome) {
    if (outcomes.size >= REMEMBERED) outcomes.clear();
    outcome = findOut(root, theme, adopt);
    outcomes.set(key, outcome);
  }
  if (adopt && !outcome.adopted) warnNothingFound(host);
  report(host, outcome.scheme, outcome.failures);
  return outcome.sheets;
}

/** All that the outcome depends on. Of custom properties the browser has already filled in the references. */
function surroundings(host: Element, theme: readonly CSSStyleSheet[], adopt: boolean): string {
  const style = getComputedStyle(host);
  const names = adopt ? [...publicColors, ...namesInThemes] : publicColors;
  return [
    adopt,
    theme.map(numberOf),
    prefersDark.matches,
    style.colorScheme,
    style.fontSize,
    getComputedStyle(document.documentElement).fontSize,
    ...names.map((name) => style.getPropertyValue(name)),
  ].join('|');
}

function numberOf(sheet: CSSStyleSheet): number {
  const number = numbers.get(sheet) ?? ++sheetsSeen;
  numbers.set(sheet, number);
  return number;
}

function findOut(root: ShadowRoot, theme: readonly CSSStyleSheet[], adopt: boolean): Outcome {
  const base = [tokenStyles.styleSheet!, ...theme];
  const reading = (probe ??= new Probe());
  return reading.inside(root, base, () => {
    const adopted = adopt ? adoptedSheet(reading) : [];
    if (adopted.length > 0) reading.wear([...base, ...adopted]);
    const { light, dark } = judge(reading);
    const { scheme } = reading;
    return {
      sheets: [...adopted, ...nationalSheet(light, dark)],
      adopted: adopted.length > 0,
      scheme,
      failures: (scheme === 'light' ? light : dark).failures,
    };
  });
}

function adoptedSheet(reading: Probe): readonly CSSStyleSheet[] {
  const tokens = [...adoptedTokens(reading)].map(([name, value]) => {
    const open = `var(${publicName(name)},${value})`;
    const most = largest[name];
    return [name, most === undefined ? open : `min(${open},${most}px)`] as const;
  });
  return sheetOf(tokens);
}

/** Only of a page that asked for it in so many words, and that has loaded: many classes happen to end in "-theme". */
function warnNothingFound(host: Element): void {
  if (host.getAttribute('theme') !== 'host' || document.readyState !== 'complete') return;
  warnOnce(
    `<${host.localName} theme="host"> finds no colours, fonts or corners of NL Design System around it and stays national.`,
  );
}
