/**
 * The `data-*` of the script tag as attributes for every widget: `data-theme="x"` becomes `theme="x"`.
 * A module has no `document.currentScript`, so the tag is found by its address; by its file name when the server
 * sent the browser on to another address.
 */
export function scriptDefaults(document: Document, url: string): ReadonlyMap<string, string> {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[type=module][src]')];
  const fileName = (address: string): string | undefined => /[^/]*$/.exec(address.replace(/[?#].*/, ''))?.[0];
  const own =
    scripts.find((script) => script.src === url) ?? scripts.find((script) => fileName(script.src) === fileName(url));
  const data = [...(own?.attributes ?? [])].filter(({ name }) => name.startsWith('data-'));
  return new Map(data.map(({ name, value }) => [name.slice('data-'.length), value]));
}
