import type { msg as litMsg } from '@lit/localize';

export type Template = string | { readonly strings: readonly string[]; readonly values: readonly unknown[] };

/** Finds the text for the language on screen; undefined where that has none. */
export type LookUp = (template: Template, id?: string) => string | undefined;

let lookUp: LookUp | undefined;

/** From now on `msg()` asks this first. */
export function lookUpWith(next: LookUp | undefined): void {
  lookUp = next;
}

/** The text in the language on screen, else as it is written here. Typed as Lit's, so that its tools find the calls. */
export const msg = ((template: Template, options?: { readonly id?: string }): string =>
  lookUp?.(template, options?.id) ??
  (typeof template === 'string'
    ? template
    : String.raw({ raw: template.strings }, ...template.values))) as typeof litMsg;
