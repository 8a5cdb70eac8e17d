import type { ReactiveController, ReactiveControllerHost } from 'lit';

const gap = 8;
const roomy = 240;
const highest = 400;

/**
 * Keeps a popup in the top layer below its anchor, or above it where there is more room, and within what the
 * on-screen keyboard leaves of the screen. Top layer, so that no box of the host page can clip it.
 */
export class PopupController implements ReactiveController {
  readonly #anchor: () => HTMLElement;
  readonly #popup: () => HTMLElement;
  #stop: AbortController | undefined;

  constructor(host: ReactiveControllerHost, anchor: () => HTMLElement, popup: () => HTMLElement) {
    this.#anchor = anchor;
    this.#popup = popup;
    host.addController(this);
  }

  /** Shows or hides the popup, and places it again when its content changed. */
  toggle(open: boolean): void {
    if (!open) {
      if (this.#stop) this.#popup().hidePopover();
      this.hostDisconnected();
      return;
    }
    if (!this.#stop) {
      this.#stop = new AbortController();
      const { signal } = this.#stop;
      this.#popup().showPopover();
      addEventListener('scroll', this.#place, { signal, capture: true, passive: true });
      addEventListener('resize', this.#place, { signal });
      visualViewport?.addEventListener('resize', this.#place, { signal });
      visualViewport?.addEventListener('scroll', this.#place, { signal });
    }
    this.#place();
  }

  hostDisconnected(): void {
    this.#stop?.abort();
    this.#stop = undefined;
  }

  #place = (): void => {
    const { style, scrollHeight } = this.#popup();
    const { left, top, bottom, width } = this.#anchor().getBoundingClientRect();
    const viewTop = visualViewport?.offsetTop ?? 0;
    const viewHeight = visualViewport?.height ?? innerHeight;
    const below = viewTop + viewHeight - bottom - 2 * gap;
    const above = top - viewTop - 2 * gap;
    const flip = below < Math.min(scrollHeight, roomy) && above > below;
    style.left = `${left}px`;
    style.width = `${width}px`;
    style.maxHeight = `${Math.min(highest, flip ? above : below)}px`;
    style.top = flip ? 'auto' : `${bottom + gap}px`;
    style.bottom = flip ? `${innerHeight - top + gap}px` : 'auto';
  };
}
