import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** Sets custom properties by script: a strict policy allows no style attributes, so `styleMap` would not do. */
class Paint extends Directive {
  override render(_properties: Readonly<Record<`--${string}`, string>>): void {
    // An element part renders nothing.
  }

  override update({ element }: ElementPart, [properties]: [Readonly<Record<string, string>>]): void {
    for (const [name, value] of Object.entries(properties)) (element as HTMLElement).style.setProperty(name, value);
  }
}

export const paint = directive(Paint);
