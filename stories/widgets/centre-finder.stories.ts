import type { Meta, StoryObj } from '@storybook/web-components-vite';
import {
  appear,
  centres,
  ExactPlaces,
  failing,
  hanging,
  holding,
  press,
  refuseLocation,
  repeated,
  scene,
  tick,
  typeIn,
  type SceneArgs,
} from './finder-scene.ts';

const meta: Meta<SceneArgs> = {
  title: 'Widgets/Centre finder',
  component: 'lc-centre-finder',
  render: scene,
  parameters: { controls: { include: ['region', 'audience', 'map', 'headingLevel', 'showList'] } },
  argTypes: { map: { control: 'inline-radio', options: ['click', 'none'] } },
};
export default meta;

type Story = StoryObj<SceneArgs>;

/** Only the search form: list, directory and map load when the visitor reaches for them. */
export const Start: Story = {};

export const Suggestions: Story = { args: { before: (finder) => typeIn(finder, 'Henge') } };

/** A postcode of four digits is an area, so the distance is said to be about right. */
export const NearPostcode: Story = { args: { before: (finder) => finder.search('3511') } };

export const ExactDistance: Story = {
  args: { places: new ExactPlaces(), before: (finder) => finder.search('3511') },
};

export const UnknownPlace: Story = { args: { before: (finder) => finder.search('Xyzzy') } };

export const LocationDenied: Story = { args: { before: refuseLocation } };

/** The list of a regional partner starts in its own region and hides nobody else's. */
export const StartsInRegion: Story = { args: { showList: true, region: 'AM01' } };

export const StartsWithAudience: Story = { args: { showList: true, audience: 'student' } };

export const Filtered: Story = {
  args: {
    showList: true,
    before: async (finder) => {
      await press(finder, '[controls=groups]');
      await tick(finder, 'evening');
    },
  },
};

export const NoMatch: Story = {
  args: {
    showList: true,
    source: holding(centres.filter(({ venue }) => venue === 'mobile').slice(0, 3)),
    before: (finder) => tick(finder, 'weekend'),
  },
};

export const UnfoldedCentre: Story = {
  args: { showList: true, before: (finder) => press(finder, '.toggle') },
};

/** What "make an appointment" does on a page without a booking of its own. */
export const ContactDetails: Story = {
  args: {
    showList: true,
    before: async (finder) => {
      await press(finder, '.toggle');
      await press(finder, '.details lc-button');
    },
  },
};

/** Without tiles: the outline of the country is part of the kit. */
export const MapOpen: Story = {
  args: {
    before: async (finder) => {
      await finder.search('3511');
      await press(finder, '.head lc-button');
    },
  },
};

export const OneResult: Story = { args: { showList: true, source: holding(centres.slice(0, 1)) } };

export const ThousandCentres: Story = { args: { showList: true, source: holding(repeated(1000)) } };

/** Grouped on the map, so that no marker hides another. */
export const ThousandCentresOnTheMap: Story = {
  args: {
    showList: true,
    source: holding(repeated(1000)),
    before: (finder) => press(finder, '.head lc-button'),
  },
};

export const EmptyDirectory: Story = { args: { showList: true, source: holding([]) } };

export const Loading: Story = { args: { showList: true, source: hanging() } };

/** Four seconds later, which this story does not wait for. */
export const Slow: Story = {
  args: {
    source: hanging(),
    before: async (finder) => {
      const { setTimeout } = window;
      window.setTimeout = ((handler: TimerHandler, delay?: number) =>
        setTimeout(handler, delay === 4000 ? 0 : delay)) as typeof window.setTimeout;
      await finder.updateComplete;
      finder.shadowRoot?.querySelector<HTMLElement>('.starters lc-button')?.click();
      await appear(() => finder.shadowRoot?.querySelector('lc-centre-results')?.shadowRoot?.querySelector('lc-notice'));
      window.setTimeout = setTimeout;
    },
  },
};

export const Failed: Story = { args: { showList: true, source: failing() } };

export const LongWords: Story = {
  args: {
    showList: true,
    source: holding(
      centres.slice(0, 2).map((centre) => ({
        ...centre,
        name: 'Arbeidsmarktregiooverstijgendloopbaanbegeleidingscentrum Westerhaar-Vriezenveensewijk',
        email:
          'loopbaanbegeleiding.westerhaar-vriezenveensewijk.en.omstreken@loopbaancentrum-met-een-lange-naam.example',
        address: {
          ...centre.address,
          street: 'Burgemeester Baron van Voorst tot Voorstlaan-Noordwestzijde 1234',
          town: 'Gasselterboerveenschemond',
        },
      })),
    ),
    before: (finder) => press(finder, '.toggle'),
  },
};

/** Whatever a directory holds is shown as text. */
export const MarkupInNames: Story = {
  args: {
    showList: true,
    source: holding([
      { ...centres[0]!, name: '<img src=x onerror=alert(1)> & <b>vet</b>', description: '<script>alert(1)</script>' },
    ]),
    before: (finder) => press(finder, '.toggle'),
  },
};

export const WithoutMap: Story = { args: { showList: true, map: 'none' } };
