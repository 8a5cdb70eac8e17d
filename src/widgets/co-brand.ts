import { msg, str } from '../localization/localization.ts';
import type { ThemeProfile } from '../theme/theme-profile.ts';

/** Who a visitor deals with beside the network. */
export interface CoBrand {
  /** Under the name of the network. */
  readonly line: string;
  /** URL of a drawing that says the same. */
  readonly logo: string | undefined;
}

export function coBrandOf({ name, kind, sample, logo }: ThemeProfile): CoBrand {
  const line = kind === 'labour market region' ? regionLine(name) : partnerLine(name);
  return {
    line: sample
      ? msg(str`${line} (voorbeeld)`, { desc: 'Under the logo, for an invented region or partner in a demonstration' })
      : line,
    logo,
  };
}

const regionLine = (name: string): string =>
  /\bregio\b/i.test(name) ? name : msg(str`Regio ${name}`, { desc: 'Under the logo: name of a labour market region' });

const partnerLine = (name: string): string =>
  msg(str`samen met ${name}`, { desc: 'Under the logo: the organisation that a centre works with' });
