import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { activeLocale, direction, LocaleController, msg } from '../../src/localization/localization.ts';
import { languages } from '../../src/localization/locales.ts';

class Speaker extends LitElement {
  static override properties = { locale: {} };
  declare locale: string | undefined;
  readonly spoken = new LocaleController(this, () => this.locale);

  override render() {
    const hello = msg('Hallo', { id: 'hello', desc: 'Test' });
    return html`<p lang=${this.spoken.locale} dir=${this.spoken.direction}>${hello}</p>`;
  }

  get said() {
    return this.shadowRoot!.querySelector('p')!;
  }
}
customElements.define('x-speaker', Speaker);

const original = { en: languages.en.load!, ar: languages.ar.load! };
const calls = { en: 0, ar: 0 };

function serve(locale: 'en' | 'ar', answer: () => Promise<unknown>) {
  languages[locale].load = () => {
    calls[locale]++;
    return answer() as ReturnType<typeof original.en>;
  };
}
const speaks = (speaker: Speaker, text: string) =>
  waitUntil(() => speaker.said.textContent === text, `never said ${text}`, { timeout: 4000 });

describe('language of the widgets', () => {
  const lang = document.documentElement.lang;

  beforeEach(() => {
    calls.en = calls.ar = 0;
    document.documentElement.lang = 'nl';
    serve('en', async () => ({ templates: { hello: 'Hello' } }));
    serve('ar', async () => ({ templates: { hello: 'مرحبا' } }));
  });

  afterEach(async () => {
    await fixture(html`<x-speaker locale="nl"></x-speaker>`);
    await waitUntil(() => activeLocale() === 'nl');
  });

  after(() => {
    document.documentElement.lang = lang;
    Object.assign(languages.en, { load: original.en });
    Object.assign(languages.ar, { load: original.ar });
  });

  it('is Dutch where the page says nothing, without loading a file', async () => {
    document.documentElement.removeAttribute('lang');
    const speaker = await fixture<Speaker>(html`<x-speaker></x-speaker>`);
    await aTimeout(20);
    expect(speaker.said.textContent).to.equal('Hallo');
    expect(speaker.said.lang).to.equal('nl');
    expect(calls).to.deep.equal({ en: 0, ar: 0 });
  });

  it('is Dutch in a language the kit does not have', async () => {
    document.documentElement.lang = 'fr';
    const speaker = await fixture<Speaker>(html`<x-speaker></x-speaker>`);
    expect(speaker.said.textContent).to.equal('Hallo');
  });

  it('follows the page, also when it changes', async () => {
    document.documentElement.lang = 'en-GB';
    const speaker = await fixture<Speaker>(html`<x-speaker></x-speaker>`);
    await speaks(speaker, 'Hello');
    document.documentElement.lang = 'ar-MA';
    await speaks(speaker, 'مرحبا');
    expect(speaker.said.dir).to.equal('rtl');
    document.documentElement.lang = 'nl-BE';
    await speaks(speaker, 'Hallo');
    expect(speaker.said.dir).to.equal('ltr');
  });

  it('follows the nearest lang, also from inside a shadow root', async () => {
    const section = await fixture(html`<section lang="en"><div></div></section>`);
    const root = section.querySelector('div')!.attachShadow({ mode: 'open' });
    const speaker = new Speaker();
    root.append(speaker);
    await speaker.updateComplete;
    await speaks(speaker, 'Hello');
  });

  it('lets the locale attribute win from the page', async () => {
    const speaker = await fixture<Speaker>(html`<x-speaker locale="ar"></x-speaker>`);
    await speaks(speaker, 'مرحبا');
    document.documentElement.lang = 'en';
    await aTimeout(20);
    expect(speaker.said.textContent).to.equal('مرحبا');
    speaker.setAttribute('locale', 'nl');
    await speaks(speaker, 'Hallo');
    speaker.removeAttribute('locale');
    await speaks(speaker, 'Hello');
  });

  it('is shared: the latest locale attribute wins, and gives way when its widget leaves', async () => {
    const first = await fixture<Speaker>(html`<x-speaker locale="en"></x-speaker>`);
    await speaks(first, 'Hello');
    const second = await fixture<Speaker>(html`<x-speaker locale="ar"></x-speaker>`);
    await speaks(first, 'مرحبا');
    second.remove();
    await speaks(first, 'Hello');
  });

  it('ignores a locale attribute without meaning, warning once', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (...args) => warnings.push(args.join(' '));
    document.documentElement.lang = 'en';
    const speaker = await fixture<Speaker>(html`<x-speaker locale="klingon"></x-speaker>`);
    await fixture(html`<x-speaker locale="klingon"></x-speaker>`);
    console.warn = warn;
    await speaks(speaker, 'Hello');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/<x-speaker>.*"klingon".*nl, en, ar/);
  });

  it('ends with the language asked for last when files arrive out of order', async () => {
    serve('en', async () => (await aTimeout(80), { templates: { hello: 'Hello' } }));
    const speaker = await fixture<Speaker>(html`<x-speaker locale="en"></x-speaker>`);
    expect(speaker.spoken.pending).to.equal(true);
    speaker.locale = 'ar';
    await speaks(speaker, 'مرحبا');
    await aTimeout(120);
    expect(speaker.said.textContent).to.equal('مرحبا');
    expect(speaker.spoken.pending).to.equal(false);
  });

  it('tries a failed file again and then loads it', async () => {
    serve('en', async () => {
      if (calls.en < 2) throw new TypeError('Failed to fetch');
      return { templates: { hello: 'Hello' } };
    });
    const speaker = await fixture<Speaker>(html`<x-speaker locale="en"></x-speaker>`);
    await speaks(speaker, 'Hello');
    expect(calls.en).to.equal(2);
  });

  it('falls back to Dutch when the file stays away, and a later change tries again', async () => {
    const { warn } = console;
    console.warn = () => {};
    serve('en', async () => Promise.reject(new TypeError('Failed to fetch')));
    const speaker = await fixture<Speaker>(html`<x-speaker locale="ar"></x-speaker>`);
    await speaks(speaker, 'مرحبا');
    speaker.locale = 'en';
    await speaks(speaker, 'Hallo');
    console.warn = warn;
    expect(calls.en).to.equal(3);
    expect(activeLocale()).to.equal('nl');

    serve('en', async () => ({ templates: { hello: 'Hello' } }));
    speaker.locale = 'nl';
    await speaker.updateComplete;
    speaker.locale = 'en';
    await speaks(speaker, 'Hello');
  });
});

describe('direction', () => {
  it('is right-to-left for Arabic only', () => {
    expect([direction('nl'), direction('en'), direction('ar')]).to.deep.equal(['ltr', 'ltr', 'rtl']);
  });
});
