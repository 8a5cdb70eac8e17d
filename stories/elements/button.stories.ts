import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/button/define.ts';
import '../../src/elements/icon/define-all.ts';

const meta: Meta = {
  title: 'Elements/Button',
  component: 'lc-button',
  tags: ['autodocs'],
};

export default meta;

export const Primary: StoryObj = {
  render: () => html`<lc-button variant="primary">Plan een gesprek</lc-button>`,
};

export const Secondary: StoryObj = {
  render: () => html`<lc-button>Bekijk de route</lc-button>`,
};

export const Quiet: StoryObj = {
  render: () => html`<lc-button variant="quiet">Meer weten</lc-button>`,
};

export const Small: StoryObj = {
  render: () => html`<lc-button size="s">Zoek</lc-button>`,
};

export const WithIcon: StoryObj = {
  render: () => html`<lc-button><lc-icon slot="icon" name="calendar"></lc-icon>Kies een dag</lc-button>`,
};

export const IconAtTheEnd: StoryObj = {
  render: () =>
    html`<lc-button variant="primary">Verder<lc-icon slot="icon-end" name="chevron-end"></lc-icon></lc-button>`,
};

export const IconOnly: StoryObj = {
  render: () =>
    html`<lc-button variant="quiet" icon-only label="Sluiten"><lc-icon slot="icon" name="close"></lc-icon></lc-button>`,
};

export const Block: StoryObj = {
  render: () => html`<lc-button variant="primary" block>Zoek een centrum</lc-button>`,
};

export const Loading: StoryObj = {
  render: () => html`<lc-button variant="primary" loading loading-label="Bezig met zoeken">Zoek</lc-button>`,
};

export const Disabled: StoryObj = {
  render: () => html`<lc-button disabled>Plan een gesprek</lc-button>`,
};

export const Pressed: StoryObj = {
  render: () => html`<lc-button pressed="true">Nu open</lc-button>`,
};

export const NotPressed: StoryObj = {
  render: () => html`<lc-button pressed="false">Nu open</lc-button>`,
};

export const Expanded: StoryObj = {
  render: () =>
    html`<lc-button expanded="true">Filters<lc-icon slot="icon-end" name="chevron-down"></lc-icon></lc-button>`,
};

export const Link: StoryObj = {
  render: () =>
    html`<lc-button href="tel:+31701234567"><lc-icon slot="icon" name="phone"></lc-icon>Bel 070 123 45 67</lc-button>`,
};

export const RefusedLink: StoryObj = {
  render: () => html`<lc-button href="javascript:void 0">Deze link werkt niet</lc-button>`,
};

export const LongWord: StoryObj = {
  render: () => html`<lc-button block>Arbeidsongeschiktheidsverzekeringsmaatschappij bellen</lc-button>`,
};

export const RightToLeft: StoryObj = {
  render: () =>
    html`<div dir="rtl" lang="ar">
      <lc-button variant="primary">التالي<lc-icon slot="icon-end" name="chevron-end"></lc-icon></lc-button>
    </div>`,
};

export const InAForm: StoryObj = {
  render: () =>
    html`<form @submit=${(event: Event) => event.preventDefault()}>
      <label>Postcode <input name="postcode" required /></label>
      <lc-button variant="primary" type="submit">Zoek</lc-button>
      <lc-button variant="quiet" type="reset">Wis</lc-button>
    </form>`,
};
