import type { ComboboxOption } from './combobox.ts';

/** The visitor chose one of the suggestions. */
export class LcSelectEvent extends Event {
  readonly option: ComboboxOption;

  constructor(option: ComboboxOption) {
    super('lc-select', { bubbles: true });
    this.option = option;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lc-select': LcSelectEvent;
  }
}
