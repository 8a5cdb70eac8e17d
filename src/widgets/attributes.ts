import { warnOnce } from '../elements/warn-once.ts';

/**
 * The accepted value that an attribute has, else the fallback with one warning: what a host page writes wrongly
 * must not stop a visitor.
 */
export function oneOf<Value extends string>(
  element: Element,
  attribute: string,
  given: string | null | undefined,
  accepted: readonly Value[],
  fallback: Value,
): Value {
  if (given === null || given === undefined || given === '') return fallback;
  const value = accepted.find((candidate) => candidate === given);
  if (value === undefined) refuse(element, attribute, given, accepted.join(', '));
  return value ?? fallback;
}

/** Says once, to the developer of the host page, that an attribute is left aside and what it may be. */
export function refuse(element: Element, attribute: string, given: string, accepted: string): void {
  warnOnce(`<${element.localName}> does not know ${attribute}="${given.slice(0, 80)}"; it can be ${accepted}.`);
}
