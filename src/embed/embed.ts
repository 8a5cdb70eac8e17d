/**
 * The one script tag of a host page:
 * `<script type="module" src=".../embed.js" data-locale="nl" data-region="veerhaven"></script>`
 * It defines the widgets it finds, once they come near, with the tag's `data-*` as their default attributes.
 */
import { widgets } from '../registry.ts';
import { preload } from './preload.ts';
import { scriptDefaults } from './script-defaults.ts';
import { WidgetLoader } from './widget-loader.ts';

const loadable = widgets.map(({ tag, name, load, fetchAhead }) => ({
  tag,
  load(element: Element) {
    preload(name, import.meta.url);
    if (!wantsLittleData()) fetchAhead?.(element);
    return load();
  },
}));

/** The visitor asked the browser to save data. */
function wantsLittleData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

new WidgetLoader(loadable, scriptDefaults(document, import.meta.url)).observe(document);
