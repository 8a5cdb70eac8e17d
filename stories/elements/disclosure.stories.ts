import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/disclosure/define.ts';

const meta: Meta = {
  title: 'Elements/Disclosure',
  component: 'lc-disclosure',
  tags: ['autodocs'],
};

export default meta;

export const Closed: StoryObj = {
  render: () => html`<lc-disclosure summary="Wat kost een gesprek?">Niets.</lc-disclosure>`,
};

export const Open: StoryObj = {
  render: () =>
    html`<lc-disclosure open summary="Wat neem ik mee?"
      >Alleen jezelf. Heb je een cv? Neem het mee, maar het hoeft niet.</lc-disclosure
    >`,
};

export const InTheOutline: StoryObj = {
  render: () => html`<lc-disclosure heading-level="3" summary="Wat kost een gesprek?">Niets.</lc-disclosure>`,
};

export const LongWord: StoryObj = {
  render: () =>
    html`<lc-disclosure summary="Arbeidsongeschiktheidsverzekeringsmaatschappijmedewerker">Tekst</lc-disclosure>`,
};

export const Several: StoryObj = {
  render: () =>
    html`<lc-disclosure summary="Wat kost een gesprek?">Niets.</lc-disclosure>
      <lc-disclosure summary="Hoe lang duurt het?">Meestal een uur.</lc-disclosure>
      <lc-disclosure summary="Mag ik iemand meenemen?">Ja, graag zelfs.</lc-disclosure>`,
};

export const RightToLeft: StoryObj = {
  render: () =>
    html`<div dir="rtl" lang="ar"><lc-disclosure summary="كم تكلف المحادثة؟" open>لا شيء.</lc-disclosure></div>`,
};
