import { expect, fixture, html } from '@open-wc/testing';
import '../../src/theme/define.ts';
import { loadFont } from '../../src/theme/font.ts';

const faces = (): FontFace[] =>
  [...document.fonts].filter(({ family }) => family.replaceAll('"', '') === 'LC Atkinson');
const fetched = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.endsWith('.woff2'));

const until = async (done: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 100 && !done(); tries++) await new Promise((resolve) => setTimeout(resolve, 30));
};

// One document, one font: the order of these tests is the order in which a page could ask.
describe('loadFont', () => {
  it('adds nothing for a page that wants the font of the device', async () => {
    loadFont('system');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([...document.fonts].length).to.equal(0);
  });

  it('adds the font once, however many widgets ask', async () => {
    loadFont();
    loadFont();
    await until(() => faces().length > 0);
    expect(faces().length).to.equal(2);
  });

  it('fetches only the subset that text on the page needs, from its own origin', async () => {
    expect(fetched()).to.deep.equal([]);
    await fixture(html`<lc-theme>Zoek een loopbaancentrum</lc-theme>`);
    await until(() => faces().some(({ status }) => status === 'loaded'));
    expect(fetched().length).to.equal(1);
    expect(fetched()[0]).to.match(new RegExp(`^${location.origin}/.*atkinson-latin\\.woff2$`));
    expect(document.fonts.check('17px "LC Atkinson"', 'Zoek')).to.equal(true);
  });
});
