import type { Audience, Channel, Level, LocalizedText, Topic, Venue } from '../domain/centres/centre.ts';
import type { Facet } from '../domain/centres/selection.ts';
import { msg } from './localization.ts';
import { languages, sourceLocale, type Locale } from './locales.ts';

/** What the terms of the domain are called on screen. Functions, because the language can change. */
const channels: Record<Channel, () => string> = {
  'in-person': () => msg('Langskomen', { desc: 'Channel: the visitor comes to the centre' }),
  phone: () => msg('Bellen', { desc: 'Channel: by phone' }),
  video: () => msg('Beeldbellen', { desc: 'Channel: video call' }),
  chat: () => msg('Chatten', { desc: 'Channel: chat' }),
  mail: () => msg('Mailen', { desc: 'Channel: e-mail' }),
};

const audiences: Record<Audience, () => string> = {
  everyone: () => msg('Iedereen', { desc: 'Audience of a service' }),
  employee: () => msg('Ik heb werk', { desc: 'Audience: employees, in their own words' }),
  jobseeker: () => msg('Ik zoek werk', { desc: 'Audience: jobseekers, in their own words' }),
  student: () => msg('Ik ga naar school', { desc: 'Audience: pupils and students, in their own words' }),
  employer: () => msg('Ik ben werkgever', { desc: 'Audience: employers, in their own words' }),
  newcomer: () => msg('Ik ben nieuw in Nederland', { desc: 'Audience: newcomers, in their own words' }),
  'self-employed': () => msg('Ik werk voor mezelf', { desc: 'Audience: self-employed, in their own words' }),
};

const topics: Record<Topic, () => string> = {
  orientation: () => msg('Wat past bij mij?', { desc: 'Topic: career orientation' }),
  work: () => msg('Werk vinden', { desc: 'Topic: finding work' }),
  learning: () => msg('Een opleiding kiezen', { desc: 'Topic: learning' }),
  'training-costs': () => msg('Een opleiding betalen', { desc: 'Topic: paying for training' }),
  recognition: () => msg('Diploma’s en ervaring', { desc: 'Topic: recognition of diplomas and experience' }),
  language: () => msg('Lezen en schrijven', { desc: 'Topic: reading, writing, language' }),
  'digital-skills': () => msg('Computer en internet', { desc: 'Topic: digital skills' }),
  money: () => msg('Geld en schulden', { desc: 'Topic: money worries' }),
  health: () => msg('Gezondheid en werk', { desc: 'Topic: health' }),
  business: () => msg('Een eigen bedrijf', { desc: 'Topic: own business' }),
};

const levels: Record<Level, () => string> = {
  information: () => msg('Informatie', { id: 'level-information', desc: 'Level of a service: finding something out' }),
  advice: () => msg('Advies', { desc: 'Level of a service: a talk with an adviser' }),
  guidance: () => msg('Begeleiding', { desc: 'Level of a service: someone goes along for a while' }),
};

const venues: Record<Venue, () => string> = {
  centre: () => msg('Loopbaancentrum', { desc: 'Venue: an office of its own' }),
  library: () => msg('In de bibliotheek', { desc: 'Venue' }),
  'community-house': () => msg('In het buurthuis', { desc: 'Venue: community centre' }),
  school: () => msg('Op school', { desc: 'Venue' }),
  'town-hall': () => msg('In het gemeentehuis', { desc: 'Venue: town hall' }),
  mobile: () => msg('Rijdend loopbaancentrum', { desc: 'Venue: a bus that visits villages' }),
};

const moments: Record<string, () => string> = {
  'open-now': () => msg('Nu open', { desc: 'Filter' }),
  evening: () => msg('’s avonds open', { desc: 'Filter' }),
  weekend: () => msg('In het weekend open', { desc: 'Filter' }),
  'walk-in': () => msg('Zonder afspraak', { desc: 'Filter: walk-in hours' }),
};

const ease: Record<string, () => string> = {
  free: () => msg('Gratis hulp', { desc: 'Label on a centre with free services' }),
  wheelchair: () => msg('Goed bereikbaar met een rolstoel', { desc: 'A centre is wheelchair accessible' }),
};

const facets: Record<Facet, () => string> = {
  when: () => msg('Wanneer', { desc: 'Heading of the filters on opening hours' }),
  ease: () => msg('Handig om te weten', { desc: 'Heading of the filters free and wheelchair' }),
  channel: () => msg('Hoe wil je contact?', { desc: 'Heading of the filters on channels' }),
  audience: () => msg('Wat past bij jou?', { desc: 'Heading of the filters on audiences' }),
  topic: () => msg('Waar gaat je vraag over?', { desc: 'Heading of the filters on topics' }),
  language: () => msg('Welke taal spreek je?', { desc: 'Heading of the filters on languages' }),
};

export const channelName = (channel: Channel): string => channels[channel]();
export const levelName = (level: Level): string => levels[level]();
export const venueName = (venue: Venue): string => venues[venue]();
export const facetName = (facet: Facet): string => facets[facet]();

/** `Arabisch` or, in English, `Arabic`; the code itself where the browser has no name for it. */
export function languageName(code: string, locale: Locale): string {
  const name = new Intl.DisplayNames([languages[locale].intl], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(languages[locale].intl) + name.slice(1);
}

/** What one value of a facet is called. */
export function facetValueName(facet: Facet, value: string, locale: Locale): string {
  if (facet === 'language') return languageName(value, locale);
  const names = { when: moments, ease, channel: channels, audience: audiences, topic: topics }[facet];
  return (names as Record<string, () => string>)[value]?.() ?? value;
}

/** A text of a directory in the language on screen, else in Dutch. */
export function localizedText(text: LocalizedText, locale: Locale): { text: string; lang: string } {
  if (typeof text === 'string') return { text, lang: sourceLocale };
  const translated = text[locale];
  return translated === undefined ? { text: text.nl, lang: sourceLocale } : { text: translated, lang: locale };
}
