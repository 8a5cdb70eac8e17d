import { msg, str } from '../localization/localization.ts';
import type { ThemeProfile } from '../theme/theme-profile.ts';

/** Who a visitor deals with beside the network: the line under the name of the network. */
export function coBrandLine({ name, kind, sample }: ThemeProfile): string {
  const line = kind === 'labour market region' ? regionLine(name) : partnerLine(name);
  return sample
    ? msg(str`${line} (voorbeeld)`, { desc: 'Under the logo, for an invented region or partner in a demonstration' })
    : line;
}

const regionLine = (name: string): string =>
  /\bregio\b/i.test(name) ? name : msg(str`Regio ${name}`, { desc: 'Under the logo: name of a labour market region' });

const partnerLine = (name: string): string =>
  msg(str`samen met ${name}`, { desc: 'Under the logo: the organisation that a centre works with' });
