import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Decorator = (prototype: object, name: PropertyKey) => void;

/**
 * Lit's decorators for the hosted kit: what they do for `experimentalDecorators`, without the other half that serves
 * the standard ones. The npm modules have Lit's own.
 */
export function property(options?: PropertyDeclaration): Decorator {
  return (prototype, name) => (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
}

export function state(options?: PropertyDeclaration): Decorator {
  return property({ ...options, state: true, attribute: false });
}

export function query(selector: string): Decorator {
  return (prototype, name) => {
    Object.defineProperty(prototype, name, {
      get(this: ReactiveElement): Element | null {
        return (this.renderRoot as ShadowRoot | undefined)?.querySelector(selector) ?? null;
      },
    });
  };
}
