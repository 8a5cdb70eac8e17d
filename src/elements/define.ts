import { version } from '../version.ts';

const warned = new Set<string>();

interface VersionedConstructor extends CustomElementConstructor {
  lcVersion?: string;
}

/**
 * Registers an element, once. A second load of the kit, of the same or another version, leaves the first in
 * place: the browser has no way back, and a throw here would take down the rest of the page's script.
 */
export function define(tag: `lc-${string}`, constructor: CustomElementConstructor): void {
  const present = customElements.get(tag) as VersionedConstructor | undefined;
  if (!present) {
    (constructor as VersionedConstructor).lcVersion = version;
    customElements.define(tag, constructor);
    return;
  }
  const other = present.lcVersion ?? 'another library';
  if (present !== constructor && other !== version && !warned.has(other)) {
    warned.add(other);
    console.warn(
      `[loopbaancentra] <${tag}> is already defined by version ${other}; version ${version} leaves it as it is.`,
    );
  }
}
