import { ContrastReport } from './contrast-report.ts';
import { InEffect } from './in-effect.ts';
import { GuardLog, OutlineLog } from './page-logs.ts';
import { TokenCatalogue } from './token-catalogue.ts';

const elements = {
  'token-catalogue': TokenCatalogue,
  'contrast-report': ContrastReport,
  'in-effect': InEffect,
  'guard-log': GuardLog,
  'outline-log': OutlineLog,
};

// Storybook runs a changed module again in the same page.
for (const [tag, element] of Object.entries(elements))
  if (!customElements.get(tag)) customElements.define(tag, element);
