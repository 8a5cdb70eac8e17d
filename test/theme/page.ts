import { parse, rgb, wcagContrast } from 'culori';
import { pairs } from '../../src/theme/generated/pairs.ts';

/** Gives the page a style sheet for as long as something takes. */
export async function pageStyle<T>(css: string, act: () => Promise<T>): Promise<T> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  try {
    return await act();
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  }
}

/** Until the modules that a theme needs have come, and what they found is on screen. */
export async function frames(count = 4): Promise<void> {
  for (let left = count; left > 0; left--) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Keeps warnings to itself, and answers with them. */
export async function quietly(act: () => Promise<void>): Promise<string[]> {
  const original = console.warn;
  const lines: string[] = [];
  console.warn = (line: unknown) => lines.push(String(line));
  try {
    await act();
  } finally {
    console.warn = original;
  }
  return lines;
}

/**
 * What tokens come to inside an element, as colours. Read by an element of the test's own in the shadow root, on which
 * text is black, so that what depends on the text shows.
 */
export function colorsIn(element: Element, names: readonly string[], scheme: 'light' | 'dark'): Record<string, string> {
  const reader = document.createElement('span');
  reader.style.cssText = `display: none; color-scheme: ${scheme}; color: rgb(127, 127, 127)`;
  element.shadowRoot!.append(reader);
  const found: Record<string, string> = {};
  for (const name of names) {
    reader.style.backgroundColor = `var(--_${name})`;
    found[name] = getComputedStyle(reader).backgroundColor;
  }
  reader.remove();
  return found;
}

const schemes = ['light', 'dark'] as const;

/** Every pair that does not have its contrast, judged by another library than the guard's own arithmetic. */
export function brokenPairs(element: Element): string[] {
  const names = [...new Set(pairs.flatMap(([token, against]) => [token, against]))];
  return schemes.flatMap((scheme) => {
    const shown = colorsIn(element, names, scheme);
    return pairs
      .filter(([token, against, minimum]) => !(opaqueContrast(shown[token], shown[against]) >= minimum - 1e-9))
      .map(([token, against]) => `${scheme}: ${token} ${shown[token]} with ${against} ${shown[against]}`);
  });
}

function opaqueContrast(one: string | undefined, other: string | undefined): number {
  const [first, second] = [one, other].map((text) => rgb(parse(text ?? '')));
  if (!first || !second || (first.alpha ?? 1) < 1 || (second.alpha ?? 1) < 1) return Number.NaN;
  const onScreen = (value: number): number => Math.round(Math.min(Math.max(value, 0), 1) * 255) / 255;
  const [a, b] = [first, second].map(({ r, g, b }) => ({
    mode: 'rgb' as const,
    r: onScreen(r),
    g: onScreen(g),
    b: onScreen(b),
  }));
  return wcagContrast(a!, b!);
}

export function hexAsRgb(hex: string): string {
  const { r, g, b } = rgb(parse(hex))!;
  return `rgb(${[r, g, b].map((part) => Math.round(part * 255)).join(', ')})`;
}
