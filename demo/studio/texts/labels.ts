/** What every token is called on the page, and for the open ones where it is seen. */
export const labels: Readonly<Record<string, string>> = {
  'color.surface': 'Achtergrond',
  'color.surface-raised': 'Kaarten en velden',
  'color.surface-tint': 'Zachte band',
  'color.text': 'Tekst',
  'color.text-muted': 'Bijtekst',
  'color.border': 'Fijne lijn',
  'color.border-control': 'Rand van velden en knoppen',
  'color.brand': 'Dennengroen',
  'color.on-brand': 'Tekst op dennengroen',
  'color.brand-warm': 'Abrikoos',
  'color.on-brand-warm': 'Tekst op abrikoos',
  'color.band': 'Merkband',
  'color.on-band': 'Tekst op de merkband',
  'color.action': 'Hoofdknop',
  'color.action-hover': 'Hoofdknop, aangewezen',
  'color.action-active': 'Hoofdknop, ingedrukt',
  'color.on-action': 'Tekst op de hoofdknop',
  'color.accent': 'Zachte tint',
  'color.on-accent': 'Tekst op de zachte tint',
  'color.link': 'Link',
  'color.link-hover': 'Link, aangewezen',
  'color.selected': 'Gekozen',
  'color.on-selected': 'Vinkje op gekozen',
  'color.disabled': 'Niet te gebruiken',
  'color.on-disabled': 'Tekst op niet te gebruiken',
  'color.focus': 'Focusring, buitenlijn',
  'color.focus-gap': 'Focusring, binnenlijn',
  'color.error': 'Fout',
  'color.error-surface': 'Vlak bij een fout',
  'color.warning': 'Waarschuwing',
  'color.warning-surface': 'Vlak bij een waarschuwing',
  'color.success': 'Gelukt',
  'color.success-surface': 'Vlak bij gelukt',
  'color.info': 'Informatie',
  'color.info-surface': 'Vlak bij informatie',
  'color.shadow': 'Schaduwkleur',
  'font.family': 'Tekst',
  'font.family-heading': 'Koppen',
  'font.family-brand': 'Naam van het merk',
  'font.weight.regular': 'Gewone tekst',
  'font.weight.medium': 'Labels en knoppen',
  'font.weight.bold': 'Koppen',
  'text.s': 'Kleinste tekst',
  'text.m': 'Gewone tekst',
  'text.l': 'Inleiding',
  'text.xl': 'Kop van een scherm',
  'text.xxl': 'Kop van een widget',
  'line-height': 'Regelhoogte',
  'line-height-tight': 'Regelhoogte van koppen',
  'radius.s': 'Vinkvakjes en labels',
  'radius.m': 'Knoppen en velden',
  'radius.l': 'Kaarten',
  'radius.pill': 'Rond uiteinde',
  'radius.arch': 'De boog',
  'space.1': 'Ruimte 1',
  'space.2': 'Ruimte 2',
  'space.3': 'Ruimte 3',
  'space.4': 'Ruimte 4',
  'space.5': 'Ruimte 5',
  'space.6': 'Ruimte 6',
  'space.7': 'Ruimte 7',
  'size.target': 'Kleinste knop',
  'size.icon': 'Pictogram',
  'border-width': 'Lijndikte',
  'duration.fast': 'Snelle beweging',
  'duration.slow': 'Rustige beweging',
  easing: 'Verloop van beweging',
  'shadow.s': 'Schaduw van kaarten',
  'shadow.m': 'Schaduw van vensters',
};

export const label = (path: string): string => labels[path] ?? path;

/** Why the network keeps a group of tokens for itself. The first that fits holds. */
export const lockReasons: readonly { title: string; fits: RegExp; reason: string }[] = [
  {
    title: 'Het merk',
    fits: /^(color\.(on-)?(brand|band)|radius\.(arch|pill)|font\.family-brand)/,
    reason: 'Hieraan herkennen bezoekers het netwerk, op elke site.',
  },
  {
    title: 'Focusring',
    fits: /^color\.focus/,
    reason: 'Twee kleuren, zodat de ring op elke achtergrond te zien is. Wie met het toetsenbord werkt, rekent erop.',
  },
  {
    title: 'Meldingen',
    fits: /^color\.(error|warning|success|info)/,
    reason: 'Rood, geel, groen en blauw betekenen overal hetzelfde.',
  },
  {
    title: 'Tekst en vlakken',
    fits: /^color\./,
    reason: 'Deze kleuren zijn op elkaar afgestemd, zodat alles goed leesbaar blijft.',
  },
  {
    title: 'Tekstgrootte',
    fits: /^(text|line-height|font)/,
    reason: 'Groot genoeg om te lezen, en groeit mee met de instelling van de bezoeker.',
  },
  {
    title: 'Ruimte en maten',
    fits: /^(space|size|border-width)/,
    reason: 'Knoppen zijn overal groot genoeg om met een vinger te raken.',
  },
  {
    title: 'Schaduw en beweging',
    fits: /^(shadow|duration|easing)/,
    reason: 'Rustig, en stil voor wie minder beweging wil.',
  },
];

export const colorGroups: readonly { title: string; paths: readonly string[] }[] = [
  {
    title: 'Hoofdknop',
    paths: ['color.action', 'color.on-action', 'color.action-hover', 'color.action-active'],
  },
  { title: 'Links', paths: ['color.link', 'color.link-hover'] },
  { title: 'Keuzes', paths: ['color.selected', 'color.on-selected'] },
  { title: 'Zachte vlakken', paths: ['color.accent', 'color.on-accent', 'color.surface-tint'] },
];

export const schemeLabels = { light: 'licht', dark: 'donker' } as const;

export const kindLabels = {
  'national network': 'Landelijk netwerk',
  'national benefits agency': 'Uitkeringsinstantie',
  'labour market region': 'Arbeidsmarktregio',
  municipality: 'Gemeente',
  province: 'Provincie',
  'vocational school': 'Mbo-school',
  'employment agency': 'Uitzendbureau',
  employer: 'Werkgever',
  'trade union': 'Vakbond',
  library: 'Bibliotheek',
  'welfare organisation': 'Welzijnsorganisatie',
} as const;

const number = new Intl.NumberFormat('nl', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
/** Rounded down, so that 4.497 does not look like the 4.5 that it is not. */
export const ratioText = (ratio: number): string => number.format(Math.floor(ratio * 100) / 100);
const plain = new Intl.NumberFormat('nl', { maximumFractionDigits: 1 });
export const numberText = (value: number): string => plain.format(value);
