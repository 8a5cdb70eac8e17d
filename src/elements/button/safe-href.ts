const allowed = ['https:', 'http:', 'tel:', 'mailto:'];

/**
 * The address when a link may have it, else undefined. Addresses come from centre data and host pages, so
 * `javascript:` and friends never reach an anchor. A relative address takes the protocol of the made-up base.
 */
export function safeHref(href: string): string | undefined {
  const base = 'https://relative.invalid';
  return URL.canParse(href, base) && allowed.includes(new URL(href, base).protocol) ? href : undefined;
}
