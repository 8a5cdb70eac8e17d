/** The page inside a preview: the real widgets, as a partner's page would have them. */
import { render } from 'lit';
import '../../../src/elements/button/define.ts';
import '../../../src/elements/choice-group/define.ts';
import '../../../src/elements/disclosure/define.ts';
import '../../../src/elements/notice/define.ts';
import '../../../src/elements/tag/define.ts';
import '../../../src/elements/text-field/define.ts';
import '../../../src/theme/define.ts';
import { gallery } from './gallery.ts';
import { isPreview, type PreviewMessage, type ReadyMessage } from './message.ts';

const root = document.documentElement;
const logo = document.querySelector<HTMLImageElement>('#logo')!;
const name = document.querySelector<HTMLElement>('#name')!;
const elements = document.querySelector<HTMLElement>('#elements lc-theme')!;
let properties: Readonly<Record<string, string>> = {};

function show(message: PreviewMessage): void {
  if (root.lang !== message.language) {
    root.lang = message.language;
    root.dir = message.language === 'ar' ? 'rtl' : 'ltr';
  }
  root.style.colorScheme = message.scheme;
  for (const section of document.querySelectorAll('main > section')) {
    (section as HTMLElement).hidden = section.id !== message.scene;
  }
  for (const name of Object.keys(properties)) {
    if (!Object.hasOwn(message.properties, name)) root.style.removeProperty(name);
  }
  for (const [name, value] of Object.entries(message.properties)) root.style.setProperty(name, value);
  properties = message.properties;
  name.textContent = message.name;
  logo.hidden = !message.logo;
  if (message.logo && logo.getAttribute('src') !== message.logo) logo.src = message.logo;
  render(gallery(message.language, message.formal), elements);
}

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  if (source === parent && origin === location.origin && isPreview(data)) show(data);
});
parent.postMessage({ kind: 'preview-ready' } satisfies ReadyMessage, location.origin);
