import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/notice/define.ts';
import '../../src/elements/button/define.ts';

const meta: Meta = {
  title: 'Elements/Notice',
  component: 'lc-notice',
  tags: ['autodocs'],
};

export default meta;

export const Info: StoryObj = {
  render: () =>
    html`<lc-notice heading="Wist je dat?">Een gesprek is gratis. Je hoeft niets voor te bereiden.</lc-notice>`,
};

export const Success: StoryObj = {
  render: () =>
    html`<lc-notice tone="success" heading="Je afspraak staat">Tot dinsdag 3 maart om 10.00 uur.</lc-notice>`,
};

export const Warning: StoryObj = {
  render: () => html`<lc-notice tone="warning">Dit centrum is met Pasen dicht.</lc-notice>`,
};

export const Error: StoryObj = {
  render: () => html`<lc-notice tone="error" heading="Dat ging niet goed">We konden de centra niet laden.</lc-notice>`,
};

export const WithActions: StoryObj = {
  render: () =>
    html`<lc-notice tone="error" heading="Dat ging niet goed">
      We konden de centra niet laden.
      <lc-button slot="actions" size="s">Probeer het nog eens</lc-button>
      <lc-button slot="actions" size="s" variant="quiet" href="tel:+31701234567">Bel ons</lc-button>
    </lc-notice>`,
};

export const HeadingInTheOutline: StoryObj = {
  render: () => html`<lc-notice heading="Wist je dat?" heading-level="3">Een gesprek is gratis.</lc-notice>`,
};

export const RightToLeft: StoryObj = {
  render: () => html`<div dir="rtl" lang="ar"><lc-notice heading="هل تعلم؟">المحادثة مجانية.</lc-notice></div>`,
};

/** The live region is there from the start; a screen reader hears the message when it arrives. */
export const Live: StoryObj = {
  render: () => html`
    <lc-button
      @click=${(event: Event) => {
        const notice = (event.currentTarget as HTMLElement).nextElementSibling;
        if (notice) notice.textContent = `Opgeslagen om ${new Date().toLocaleTimeString('nl')}`;
      }}
      >Bewaar</lc-button
    >
    <lc-notice tone="success" live></lc-notice>
  `,
};
