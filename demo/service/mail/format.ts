import type { Price } from '../../../src/domain/appointments/appointment.ts';
import type { PostalAddress } from '../../../src/domain/centres/centre.ts';
import { oneLine } from './safe.ts';
import type { MailTexts } from './texts/texts.ts';

interface Zoned {
  readonly timeZone: string;
}

function day(instant: number, { intl }: MailTexts, { timeZone }: Zoned, year?: 'numeric'): string {
  const parts = { weekday: 'long', day: 'numeric', month: 'long', ...(year && { year }) } as const;
  return new Intl.DateTimeFormat(intl, { timeZone, ...parts }).format(instant);
}

/** On a 24-hour clock in every language, as on the door. */
function time(instant: number, { intl }: MailTexts, { timeZone }: Zoned): string {
  const parts = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat(intl, { timeZone, ...parts }).format(instant);
}

export function momentText(start: number, texts: MailTexts, zone: Zoned): string {
  return texts.moment(day(start, texts, zone), time(start, texts, zone));
}

export function periodText(start: number, end: number, texts: MailTexts, zone: Zoned): string {
  return texts.period(day(start, texts, zone, 'numeric'), time(start, texts, zone), time(end, texts, zone));
}

export function priceText(price: Price, texts: MailTexts): string {
  if (price.kind === 'free') return texts.free;
  const amount = new Intl.NumberFormat(texts.intl, { style: 'currency', currency: price.currency }).format(price.price);
  const { note } = price;
  if (note === undefined) return amount;
  return `${amount}. ${oneLine(typeof note === 'string' ? note : (note[texts.tag] ?? note.nl))}`;
}

/** On one line, as on an envelope. */
export function addressText({ street, postcode, town }: PostalAddress): string {
  const place = [postcode, town].map((part) => oneLine(part ?? '')).filter(Boolean);
  return [oneLine(street), place.join(' ')].filter(Boolean).join(', ');
}
