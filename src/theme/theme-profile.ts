/** Who stands behind a theme: what a widget may show beside the brand of the network. */
export interface ThemeProfile {
  /** As in schema.org: the name that a visitor knows. */
  name: string;
  kind: ThemeKind;
  /** Labour market region, a code of Statistics Netherlands, `AM01` to `AM38`. */
  region?: string;
  /** E.164, as in a `tel:` link: `+31881234567`. */
  telephone?: string;
  /** Languages spoken at the desk, as BCP 47 tags. */
  availableLanguage?: readonly string[];
  /** `informal` says "je", `formal` says "u"; without it informal. */
  tone?: 'informal' | 'formal';
  /** What this partner offers beside the national services, in plain words. */
  additionalServices?: readonly string[];
  /** Co-brand logo: in a token file the name of an SVG file beside it, in a generated theme its URL. */
  logo?: string;
  /** An invented partner, for demonstrations. */
  sample?: true;
}

export type ThemeKind =
  | 'national network'
  | 'national benefits agency'
  | 'labour market region'
  | 'municipality'
  | 'province'
  | 'vocational school'
  | 'employment agency'
  | 'employer'
  | 'trade union'
  | 'library'
  | 'welfare organisation';
