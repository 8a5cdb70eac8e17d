import { css, render, type TemplateResult } from 'lit';

/** System colours and sizes for paper: the tokens of the widget do not reach into the frame. */
const paper = css`
  @page {
    margin: 18mm;
  }
  body {
    margin: 0;
    font:
      11pt/1.5 system-ui,
      sans-serif;
  }
  h1 {
    margin: 0 0 4mm;
    font-size: 20pt;
    line-height: 1.2;
  }
  h2 {
    margin: 8mm 0 2mm;
    font-size: 14pt;
    break-after: avoid;
  }
  p,
  li,
  tr,
  svg {
    break-inside: avoid;
  }
  small {
    font-size: 9pt;
  }
  table {
    border-collapse: collapse;
  }
  :is(th, td) {
    padding: 1mm 6mm 1mm 0;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid;
  }
  .hexagon {
    display: block;
    inline-size: 110mm;
    font-size: 15px;
  }
  .ring {
    fill: none;
    stroke: currentColor;
    stroke-opacity: 0.3;
  }
  .shape {
    fill: currentColor;
    fill-opacity: 0.15;
    stroke: currentColor;
    stroke-width: 3;
  }
  .strong {
    font-weight: bold;
  }
`;

interface Sheet {
  readonly title: string;
  readonly lang: string;
  readonly dir: string;
  readonly content: TemplateResult;
}

/**
 * Prints the sheet and nothing of the page around it: in a frame of its own, as a widget has no say over the styles
 * of its host page. The frame is gone when the print dialog closes.
 */
export function printSheet(root: ShadowRoot, { title, lang, dir, content }: Sheet): void {
  const frame = document.createElement('iframe');
  frame.className = 'visually-hidden print';
  frame.title = title;
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  frame.addEventListener('load', () => {
    const page = frame.contentDocument;
    const view = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!page || !view) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(paper.cssText);
    page.adoptedStyleSheets = [sheet];
    page.title = title;
    page.documentElement.lang = lang;
    page.documentElement.dir = dir;
    render(content, page.body, { creationScope: page });
    view.addEventListener('afterprint', () => frame.remove());
    view.print();
  });
  root.querySelector('iframe.print')?.remove();
  root.append(frame);
}
