/** Who wants to know that the page may have changed its colours. One observer for all of them. */
const watchers = new Map<Element, () => void>();
let observer: MutationObserver | undefined;
let frame = 0;

/** What an element inherits custom properties from, itself first, through slots and shadow roots. */
export function ancestry(element: Element): Element[] {
  const found: Element[] = [];
  for (let node: Node | null | undefined = element; node;) {
    if (node instanceof Element) found.push(node);
    node = (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host;
  }
  return found;
}

/** At most once a frame, just before the browser computes styles anyway. */
export function pageChanged(): void {
  frame ||= requestAnimationFrame(() => {
    frame = 0;
    for (const look of watchers.values()) look();
  });
}

/** Calls back when a class, style or other attribute around the element changes, the colour scheme, or a style sheet arrives. */
export function watchPage(element: Element, look: () => void): void {
  watchers.set(element, look);
  if (!observer) {
    observer = new MutationObserver(pageChanged);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', pageChanged);
    // Of style sheets: the event does not bubble, and does not reach the window.
    document.addEventListener('load', pageChanged, true);
  }
  for (const around of ancestry(element)) observer.observe(around, { attributes: true });
}

export function unwatchPage(element: Element): void {
  watchers.delete(element);
}
