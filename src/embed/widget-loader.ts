import type { WidgetEntry } from '../registry.ts';

interface Widget extends Pick<WidgetEntry, 'tag'> {
  load(element: Element): Promise<unknown>;
}

/** How far from the viewport a widget starts to load, in CSS pixels. */
const NEAR = 600;

/** Pauses before the second and the third attempt, in ms. */
const pauses = [500, 2000];

/**
 * Loads a widget's code when its element comes near the viewport. Until then, and for good when the code cannot be
 * had, the element shows its own content: the plain link and phone number that the host page put there.
 */
export class WidgetLoader {
  readonly #widgets: ReadonlyMap<string, Widget>;
  readonly #defaults: ReadonlyMap<string, string>;
  readonly #seen = new WeakSet<Element>();
  readonly #loading = new Set<string>();
  readonly #near = new IntersectionObserver((entries) => this.#approached(entries), { rootMargin: `${NEAR}px` });

  constructor(widgets: readonly Widget[], defaults: ReadonlyMap<string, string>) {
    this.#widgets = new Map(widgets.map((widget) => [widget.tag, widget]));
    this.#defaults = defaults;
  }

  /** Takes care of the widgets in `root`, also of those that are added later. */
  observe(root: Document): void {
    const selector = [...this.#widgets.keys()].join();
    const find = (): void => root.querySelectorAll(selector).forEach((element) => this.#found(element));
    find();
    new MutationObserver(find).observe(root, { childList: true, subtree: true });
  }

  #found(element: Element): void {
    if (this.#seen.has(element)) return;
    this.#seen.add(element);
    for (const [name, value] of this.#defaults) {
      if (!element.hasAttribute(name)) element.setAttribute(name, value);
    }
    if (customElements.get(element.localName)) return;
    // An observer answers after the next frame, which on a slow phone takes a fifth of a second.
    if (isNear(element)) void this.#define(element);
    else this.#near.observe(element);
  }

  #approached(entries: IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      this.#near.unobserve(target);
      void this.#define(target);
    }
  }

  async #define(element: Element): Promise<void> {
    const tag = element.localName;
    const widget = this.#widgets.get(tag);
    if (!widget || this.#loading.has(tag) || customElements.get(tag)) return;
    this.#loading.add(tag);
    for (const pause of [0, ...pauses]) {
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      try {
        await widget.load(element);
        return;
      } catch (error) {
        if (pause === pauses.at(-1)) {
          console.warn(`[loopbaancentra] <${tag}> could not be loaded; its own content stays visible.`, error);
        }
      }
    }
  }
}

/** Whether the element is in the viewport or about to be; one that is not displayed is nowhere. */
function isNear(element: Element): boolean {
  const [box] = element.getClientRects();
  return box !== undefined && box.top < innerHeight + NEAR && box.bottom > -NEAR;
}
