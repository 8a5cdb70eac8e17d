import { toHex, type Rgb } from '../contrast-guard/contrast.ts';
import type { Failure } from '../contrast-guard/guard.ts';
import { LcThemeContrastEvent } from '../theme.events.ts';
import { warnOnce } from '../warn-once.ts';
import type { Scheme } from './probe.ts';

const reported = new WeakMap<Element, string>();
const hex = (color: Rgb | undefined): string => (color ? toHex(color) : 'none');

/** Only about the scheme in effect: a page that is never dark need not hear about its colours in the dark. */
export function report(host: Element, scheme: Scheme, failures: readonly Failure[]): void {
  const lines = failures.map(
    ({ token, against, minimum, foreground, background, ratio }) =>
      `${token} ${hex(foreground)} with ${against} ${hex(background)} is ${ratio.toFixed(2)}, needs ${minimum}`,
  );
  const text = `in ${scheme}: ${lines.join('; ')}`;
  if (reported.get(host) === text) return;
  reported.set(host, text);
  if (failures.length === 0) return;
  warnOnce(
    `<${host.localName}> shows national colours where those of the page are too close together, ${text}. See "Theming" in the guides.`,
  );
  for (const { foreground, background, ...failure } of failures) {
    host.dispatchEvent(
      new LcThemeContrastEvent({ ...failure, foreground: hex(foreground), background: hex(background), scheme }),
    );
  }
}
