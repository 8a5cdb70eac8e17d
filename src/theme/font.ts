/** What a host page asked for: `system` means that no font may be fetched. */
export type FontChoice = 'system' | undefined;

const FAMILY = 'LC Atkinson';
const STAND_IN = 'LC Fallback';

/** Fonts that devices have, scaled to the width of Atkinson Hyperlegible, so that text stays put when it arrives. */
const STAND_INS = [
  { weight: '400', sizeAdjust: '110.5%', source: 'local("Roboto")' },
  { weight: '700', sizeAdjust: '110.9%', source: 'local("Roboto Bold")' },
  { weight: '400', sizeAdjust: '99%', source: 'local("Arial"),local("Liberation Sans")' },
  { weight: '700', sizeAdjust: '99.5%', source: 'local("Arial Bold"),local("Liberation Sans Bold")' },
];

const SUBSETS = [
  {
    url: new URL('./generated/fonts/atkinson-latin-ext.woff2', import.meta.url),
    unicodeRange:
      'U+100-130,U+132-151,U+154-2BA,U+2BD-2C5,U+2C7-2CC,U+2CE-2D7,U+2DD-2FF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2C60-2C7F,U+A720-A7FF',
  },
  {
    url: new URL('./generated/fonts/atkinson-latin.woff2', import.meta.url),
    unicodeRange:
      'U+0-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+304,U+308,U+329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  },
];

const whenIdle = (run: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 3000 });
  else setTimeout(run, 500);
};

const wantsLittleData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

let started = false;

/**
 * Makes the kit's font available to the page, once and late. The browser fetches a file only when text needs it,
 * from where the kit itself came from. Without it everything works, in a font of the device.
 */
export function loadFont(choice?: FontChoice): void {
  if (choice === 'system' || started || wantsLittleData()) return;
  started = true;
  // All at once: every addition has the browser lay out the page again.
  whenIdle(() => {
    for (const { weight, sizeAdjust, source } of STAND_INS)
      document.fonts.add(new FontFace(STAND_IN, source, { weight, sizeAdjust } as FontFaceDescriptors));
    for (const { url, unicodeRange } of SUBSETS)
      document.fonts.add(
        new FontFace(FAMILY, `url("${url.href}")`, { weight: '200 800', display: 'swap', unicodeRange }),
      );
  });
}
