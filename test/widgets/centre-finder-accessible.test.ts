import { expect } from '@open-wc/testing';
import { directoryOf } from '../../src/data/backends/memory/directory-of.ts';
import { MemoryCentreDirectory } from '../../src/data/backends/memory/memory-centre-directory.ts';
import { DataError } from '../../src/data/ports.ts';
import { activeLocale } from '../../src/localization/localization.ts';
import { manyCentres } from '../support/centres.ts';
import { holding, mount, press, twelve, type, until, type FinderPage } from './support.ts';

type Setup = NonNullable<Parameters<typeof mount>[0]>;
type State = readonly [name: string, setup: Setup, reach: (page: FinderPage) => Promise<void>];

const listed = (page: FinderPage): Promise<void> => page.listed();
const noticed = (page: FinderPage): Promise<void> => until(() => page.results?.shadowRoot?.querySelector('lc-notice'));
const failing = (): MemoryCentreDirectory =>
  new MemoryCentreDirectory({ error: new DataError('unreachable', 'for the test') });

const states: readonly State[] = [
  ['at the start', {}, async () => {}],
  [
    'with suggestions',
    {},
    async (page) => {
      page.input.focus();
      await type('Am');
      await until(() => page.suggestions.length === 2);
      await press('ArrowDown');
    },
  ],
  ['with a list near a place', {}, (page) => page.search('Breda')],
  [
    'with an unknown place',
    {},
    async (page) => {
      await page.search('Xyzzy');
      await until(() => page.problem !== '');
    },
  ],
  [
    'with all filters in sight',
    { source: holding(manyCentres(30)), showList: true },
    async (page) => {
      await page.listed();
      await page.activate(/^Meer keuzes/);
      await page.choose('Handig om te weten', 'free');
    },
  ],
  [
    'with filters that leave nothing',
    { showList: true },
    async (page) => {
      await page.listed();
      await page.choose('Wanneer', 'weekend');
    },
  ],
  [
    'with a centre unfolded and its contact details shown',
    { showList: true },
    async (page) => {
      await page.listed();
      await page.toggle('Amersfoort');
      await page.activate('Maak een afspraak');
    },
  ],
  [
    'with the map open',
    { showList: true, tiles: '' },
    async (page) => {
      await page.listed();
      await page.activate('Toon op de kaart');
      await until(() => page.list.querySelector('lc-map')?.shadowRoot?.querySelector('.marker'));
    },
  ],
  [
    'while loading',
    { showList: true, source: new MemoryCentreDirectory({ directory: directoryOf(twelve), delay: Infinity }) },
    (page) => until(() => page.results?.shadowRoot?.querySelector('lc-skeleton')),
  ],
  ['with a directory that failed', { showList: true, source: failing() }, noticed],
  ['with an empty directory', { showList: true, source: holding([]) }, noticed],
  ['with made-up data', { showList: true, attributes: { directory: '/demo/data/centres.json' } }, listed],
];

describe('<lc-centre-finder> is accessible', () => {
  const { warn } = console;
  before(() => (console.warn = () => undefined));
  after(() => (console.warn = warn));

  for (const [name, setup, reach] of states) {
    for (const dir of ['ltr', 'rtl'] as const) {
      it(`${name}, ${dir}`, async function () {
        this.timeout(15_000);
        const page = await mount({ ...setup, dir });
        await until(() => activeLocale() === 'nl');
        await reach(page);
        if (dir === 'rtl') page.finder.locale = 'ar';
        await until(() => activeLocale() === (dir === 'rtl' ? 'ar' : 'nl'));
        await page.updated();
        // A part of a page has no landmarks of its own around it.
        await expect(page.finder).to.be.accessible({ ignoredRules: ['region'] });
      });
    }
  }
});
