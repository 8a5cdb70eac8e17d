import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from './generated/custom-elements.json' with { type: 'json' };
import { themes } from '../src/theme/generated/themes.ts';
import '../src/theme/define.ts';
import './preview.css';

setCustomElementsManifest(manifest);

type Icon = 'paintbrush' | 'globe' | 'transfer' | 'contrast' | 'comment';

const choice = (title: string, icon: Icon, items: Record<string, string>) => ({
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, text]) => ({ value, title: text })),
  },
});

const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals: { theme: 'national', locale: 'nl', direction: 'auto', scheme: 'light', tone: 'neutral' },
  globalTypes: {
    theme: choice(
      'Theme',
      'paintbrush',
      Object.fromEntries(['national', ...Object.keys(themes)].map((id) => [id, id])),
    ),
    locale: choice('Language', 'globe', { nl: 'Nederlands', en: 'English', ar: 'العربية' }),
    direction: choice('Direction', 'transfer', { auto: 'As the language', ltr: 'Left to right', rtl: 'Right to left' }),
    scheme: choice('Colour scheme', 'contrast', { light: 'Light', dark: 'Dark', 'light dark': 'As the device' }),
    tone: choice('Tone', 'comment', { neutral: 'Neutral', young: 'Young', formal: 'Formal' }),
  },
  parameters: {
    layout: 'padded',
    controls: { expanded: true },
    a11y: { test: 'error' },
    options: {
      storySort: {
        order: [
          'Guides',
          [
            'Welcome',
            'Embedding',
            'Inbouwen',
            'Theming',
            'New region',
            'Theme studio',
            'Wrong use',
            'Directory format',
            'Instrument format',
            'Booking service',
          ],
          'Tokens',
          'Theming',
          'Elements',
          'Widgets',
          'Decisions',
        ],
      },
    },
  },
  decorators: [
    (story, { globals }) => {
      const { locale, direction, scheme, theme, tone } = globals as Record<string, string>;
      const page = document.documentElement;
      page.lang = locale ?? 'nl';
      page.dir = direction === 'auto' ? (locale === 'ar' ? 'rtl' : 'ltr') : (direction ?? 'ltr');
      page.dataset['tone'] = tone;
      page.style.colorScheme = scheme ?? 'light';
      return html`<lc-theme theme=${theme}>${story()}</lc-theme>`;
    },
  ],
};

export default preview;
