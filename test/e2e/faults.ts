import type { Locator } from 'playwright-core';

export interface Faults {
  /** Pixels that the page can be scrolled sideways. */
  sideways: number;
  /** What does not fit in the widget. */
  out: string[];
  /** Text below 15 pixels. */
  small: string[];
  /** Controls whose target is less than 44 by 44 pixels. */
  tight: string[];
}

export const NO_FAULTS: Faults = { sideways: 0, out: [], small: [], tight: [] };

/** What is wrong with the layout of a widget, through all shadow roots. */
export function faults(widget: Locator): Promise<Faults> {
  return widget.evaluate((host) => {
    const shown: Element[] = [];
    const collect = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.closest('.visually-hidden, .status') || !element.checkVisibility({ visibilityProperty: true }))
          continue;
        shown.push(element);
        if (element.shadowRoot) collect(element.shadowRoot);
      }
    };
    collect(host.shadowRoot!);

    const name = (element: Element): string =>
      `${element.localName}.${(element.getAttribute('class') ?? '').trim().replaceAll(/\s+/g, '.')} "${(element.textContent ?? '').trim().slice(0, 30)}"`;
    // The map shows a part of something larger on purpose.
    const onMap = (element: Element): boolean => element.closest('.surface') !== null;
    const frame = host.getBoundingClientRect();
    const fits = (element: Element): boolean => {
      const { left, right } = element.getBoundingClientRect();
      return left >= frame.left - 1 && right <= frame.right + 1;
    };
    const hasText = (element: Element): boolean =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
    // What can be pressed is more than the control: the label around it, the whole summary of a centre.
    const target = (element: Element): DOMRect =>
      (element.closest('label') ?? element.closest('.summary') ?? element).getBoundingClientRect();
    // WCAG leaves a link within a sentence as high as its line.
    const inText = (element: Element): boolean => getComputedStyle(element).display === 'inline';
    const isTight = (element: Element): boolean => {
      const { width, height } = target(element);
      // On a map markers may be smaller, as WCAG allows where the place of a target is what it is about.
      return Math.min(width, height) < (onMap(element) ? 36 : 43.9);
    };

    const page = document.documentElement;
    return {
      sideways: page.scrollWidth - page.clientWidth,
      out: shown.filter((element) => !onMap(element) && !fits(element)).map(name),
      small: shown
        .filter((element) => hasText(element) && parseFloat(getComputedStyle(element).fontSize) < 15)
        .map(name),
      tight: [
        ...new Set(
          shown
            .filter(
              (element) =>
                element.matches('button, a[href], input, [role=option]') && !inText(element) && isTight(element),
            )
            .map(name),
        ),
      ],
    };
  });
}
