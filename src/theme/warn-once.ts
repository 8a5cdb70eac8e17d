const warned = new Set<string>();

/** Tells the developer of the host page what is left aside, once: a list of forty must not fill the console. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`[loopbaancentra] ${message}`);
}
