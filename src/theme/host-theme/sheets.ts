const sheets = new Map<string, CSSStyleSheet>();

/** How a page writes an open token. */
export const publicName = (token: string): string => `--lc-${token}`;

/** Widgets that come to the same share one sheet; where the visitor forces colours it is silent. */
export function sheetOf(tokens: readonly (readonly [name: string, value: string])[]): readonly CSSStyleSheet[] {
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
