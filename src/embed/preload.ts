/** Every widget's files, beside the loader. The build writes them in. */
declare const __KIT_FILES__: Readonly<Record<string, readonly string[]>>;

/** Asks for all files of a widget at once; else each would wait until the one that imports it has arrived. */
export function preload(widget: string, base: string): void {
  for (const file of __KIT_FILES__[widget] ?? []) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = new URL(file, base).href;
    document.head.append(link);
  }
}
