/** Gives the page of a story a style sheet; its rules are about a class, so that other stories do not notice. */
export function pageSheet(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
