import { MailFailure } from './failure.ts';

/** Control, private and direction characters and line separators; the joiners belong to names in several scripts. */
const UNPRINTABLE = /(?:(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}])+/gu;
/** An addr-spec without quotes, comments or anything that a mail header gives a meaning to. */
const ADDRESS = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2}[a-z0-9-]*$/i;
/** What a mail program could turn into a link, or a reader take for an address. */
const LINK_LIKE = /[@/\\:<>]|\p{L}{2,}\.\p{L}{2,}/u;
const LONGEST_ADDRESS = 254;
const LONGEST_NAME = 60;

/** One line of text as somebody typed it, without what does not show. */
export function oneLine(text: string): string {
  return text.toWellFormed().replace(UNPRINTABLE, ' ').replace(/\s+/g, ' ').trim();
}

/**
 * A name to greet somebody by. Empty for what is no name: mail goes to whatever address was typed, and is not to carry
 * somebody else's message there.
 */
export function personName(name: string): string {
  const line = oneLine(name);
  if (LINK_LIKE.test(line)) return '';
  const characters = [...new Intl.Segmenter('nl').segment(line)].map(({ segment }) => segment);
  return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME).join('').trim()}…` : line;
}

/** Throws for what is no plain address: it will be no better at the next attempt. */
export function mailAddress(address: string): string {
  if (address.length > LONGEST_ADDRESS || !ADDRESS.test(address)) throw new MailFailure('permanent', 'EADDRESS');
  return address;
}

/** A link that may be shown; nothing for another scheme than http and https. */
export function webUrl(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
