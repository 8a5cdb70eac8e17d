import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Files dropped anywhere on the page; without it the browser would leave the page and open them. */
export class FileDrop implements ReactiveController {
  /** Whether files hang over the page. */
  over = false;
  readonly #host: ReactiveControllerHost;
  readonly #take: (file: File) => void;

  constructor(host: ReactiveControllerHost, take: (file: File) => void) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('dragover', this.#onOver);
    addEventListener('dragleave', this.#onLeave);
    addEventListener('drop', this.#onDrop);
  }

  hostDisconnected(): void {
    removeEventListener('dragover', this.#onOver);
    removeEventListener('dragleave', this.#onLeave);
    removeEventListener('drop', this.#onDrop);
  }

  #set(over: boolean): void {
    if (over === this.over) return;
    this.over = over;
    this.#host.requestUpdate();
  }

  #onOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.#set(true);
  };

  #onLeave = (event: DragEvent): void => {
    // Only when it leaves the page, not when it goes from one part to the next.
    if (event.relatedTarget === null) this.#set(false);
  };

  #onDrop = (event: DragEvent): void => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    this.#set(false);
    this.#take(file);
  };
}
