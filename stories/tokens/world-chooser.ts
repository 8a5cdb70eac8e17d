import { html, type TemplateResult } from 'lit';
import type { Scheme } from '../../tokens/dtcg.ts';
import '../../src/elements/choice-group/define.ts';
import type { LcChoiceGroup } from '../../src/elements/choice-group/choice-group.ts';
import { themes } from './token-docs.ts';

/** Theme and colour scheme, the same two that the toolbar of Storybook sets. */
export interface World {
  theme: string;
  scheme: Scheme;
}

export type Choose = (change: Partial<World>) => void;

const schemes = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

export const themeChooser = (theme: string, choose: Choose): TemplateResult =>
  html`<div class="select">
    <label for="theme">Region or partner</label>
    <select id="theme" @change=${(event: Event) => choose({ theme: (event.target as HTMLSelectElement).value })}>
      ${themes.map(
        ({ id, profile }) =>
          html`<option value=${id} .selected=${id === theme}>${profile.name} (${profile.kind})</option>`,
      )}
    </select>
  </div>`;

export const schemeChooser = (scheme: Scheme, choose: Choose): TemplateResult =>
  html`<lc-choice-group
    label="Colour scheme"
    layout="chips"
    .options=${schemes}
    .value=${scheme}
    @change=${(event: Event) => choose({ scheme: (event.target as LcChoiceGroup).value as Scheme })}
  ></lc-choice-group>`;
