import { aTimeout, expect } from '@open-wc/testing';
import { directoryOf } from '../../src/data/backends/memory/directory-of.ts';
import { MemoryCentreDirectory } from '../../src/data/backends/memory/memory-centre-directory.ts';
import { DataError } from '../../src/data/ports.ts';
import { holding, mount, text, twelve, type FinderPage, until } from './support.ts';

const unreachable = { error: new DataError('unreachable', 'for the test') };
const good = { directory: directoryOf(twelve) };

/** Whether the contact details that the host page put in the finder can be seen. */
const showsFallback = (page: FinderPage): boolean => page.finder.querySelector('a')!.checkVisibility();

/** Makes the timer of "this takes long" go off almost at once instead of after four seconds. */
function hurry(): () => void {
  const { setTimeout } = window;
  window.setTimeout = ((handler: TimerHandler, delay = 0, ...rest: unknown[]) =>
    setTimeout(handler, delay === 4000 ? 200 : delay, ...rest)) as typeof window.setTimeout;
  return () => void (window.setTimeout = setTimeout);
}

describe('the directory of <lc-centre-finder>', () => {
  const { warn } = console;
  let warnings: string[] = [];
  beforeEach(() => {
    warnings = [];
    console.warn = (message: string) => warnings.push(message);
  });
  afterEach(() => (console.warn = warn));

  it('that cannot be reached gives way to the contact details, and is there after another try', async () => {
    const page = await mount({ source: new MemoryCentreDirectory(unreachable, good) });
    await page.activate('Alle centra');
    await until(() => page.notice === 'De lijst met centra is er nu niet');
    expect(showsFallback(page)).to.equal(true);
    expect(warnings.join()).to.contain('for the test');
    await page.activate('Probeer het nog eens');
    await page.listed();
    expect(page.count).to.equal('12 loopbaancentra');
    expect(showsFallback(page)).to.equal(false);
  });

  it('keeps the focus inside the finder after another try', async () => {
    const page = await mount({ source: new MemoryCentreDirectory(unreachable, good) });
    await page.activate('Alle centra');
    await page.activate('Probeer het nog eens');
    await page.listed();
    expect(page.finder.matches(':focus-within, :focus')).to.equal(true);
  });

  it('that is not named fails in the same way, and tells the developer', async () => {
    const page = await mount({ source: undefined });
    await page.activate('Alle centra');
    await until(() => page.notice === 'De lijst met centra is er nu niet');
    expect(warnings.join()).to.contain('"directory" names no file');
  });

  it('is read from the file that the attribute names', async () => {
    const page = await mount({ source: undefined, attributes: { directory: '/demo/data/centres.json' } });
    await page.activate('Alle centra');
    await page.listed();
    expect(Number.parseInt(page.count)).to.be.greaterThan(50);
    expect(text(page.list.querySelector('.foot'))).to.match(/Voorbeeld.*Bijgewerkt op 1 september 2026/);
  });

  it('that is slow says so after a while, with the contact details, and still comes', async () => {
    const restore = hurry();
    try {
      const page = await mount({ source: new MemoryCentreDirectory({ ...good, delay: 600 }) });
      await page.activate('Alle centra');
      await until(() => page.results !== null);
      await page.updated();
      expect(page.notice).to.equal('');
      expect(text(page.list.querySelector('[role=status]'))).to.equal('De centra worden geladen.');
      expect(showsFallback(page)).to.equal(false);
      await until(() => page.notice === 'Het duurt wat langer dan normaal');
      expect(showsFallback(page)).to.equal(true);
      await page.listed();
      expect(page.count).to.equal('12 loopbaancentra');
    } finally {
      restore();
    }
  });

  it('that is empty says so, with the contact details', async () => {
    const page = await mount({ source: holding([]) });
    await page.activate('Alle centra');
    await until(() => page.notice === 'Er staan nog geen centra in deze lijst');
    expect(showsFallback(page)).to.equal(true);
  });

  it('with mistakes shows what is good in it and lists the mistakes for the developer', async () => {
    const problems = [{ pointer: '/centres/3/geo', message: 'is missing', outcome: 'dropped' as const }];
    const page = await mount({ source: new MemoryCentreDirectory({ directory: directoryOf(twelve, { problems }) }) });
    await page.activate('Alle centra');
    await page.listed();
    expect(page.count).to.equal('12 loopbaancentra');
    expect(warnings.join()).to.contain('/centres/3/geo: is missing (dropped)');
  });

  it('is loaded once, whatever the visitor goes on to do', async () => {
    const source = holding(twelve);
    const page = await mount({ source });
    await page.search('Breda');
    await page.search('Zwolle');
    await page.choose('Wanneer', 'weekend');
    expect(source.loads).to.equal(1);
  });

  it('can be replaced by the page', async () => {
    const page = await mount({ showList: true });
    await page.listed();
    page.finder.source = holding(twelve.slice(0, 1));
    await until(() => page.count === '1 loopbaancentrum');
    expect(page.towns).to.deep.equal(['Utrecht']);
  });

  it('hides the contact details as long as nothing is wrong', async () => {
    const page = await mount({ showList: true });
    expect(showsFallback(page)).to.equal(false);
    await page.listed();
    await aTimeout(0);
    expect(showsFallback(page)).to.equal(false);
  });
});
