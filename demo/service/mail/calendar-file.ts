import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
} from 'ical-generator';
import { addressText } from './format.ts';
import type { CalendarFile, MailBooking } from './port.ts';
import { mailAddress, oneLine, personName, webUrl } from './safe.ts';
import { textsFor, type MailTexts } from './texts/texts.ts';

/** RFC 5546 wants an organiser; `.invalid` is the domain that never exists, where a centre has no address. */
const NOBODY = 'geen-antwoord@loopbaancentrum.invalid';

/** To be put in a calendar by hand. */
export const calendarFile: CalendarFile = (booking) => calendarEntry(booking, 'PUBLISH');

/**
 * One appointment for a calendar program. Every later version has the same UID and a higher SEQUENCE, so that it takes
 * the place of the one before. Without the link that changes it, and without what is asked: calendars are shared.
 */
export function calendarEntry(booking: MailBooking, method: 'REQUEST' | 'CANCEL' | 'PUBLISH'): string {
  const { id, sequence, start, end, changedAt, centre, visitor, language, reference } = booking;
  const texts = textsFor(language);
  const calendar = ical({
    method: ICalCalendarMethod[method],
    prodId: { company: 'Loopbaancentra', product: 'Afspraken', language: 'NL' },
  });
  const event = calendar.createEvent({
    id,
    sequence,
    start: new Date(start),
    end: new Date(end),
    stamp: new Date(changedAt),
    summary: texts.calendar.summary(oneLine(centre.name)),
    location: locationText(booking, texts),
    description: texts.calendar.note(oneLine(reference)),
    organizer: { name: oneLine(centre.name), email: centre.email ? mailAddress(centre.email) : NOBODY },
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    class: ICalEventClass.PRIVATE,
  });
  if (method !== 'PUBLISH') {
    event.createAttendee({
      email: mailAddress(visitor.email),
      ...(personName(visitor.name) && { name: personName(visitor.name) }),
      role: ICalAttendeeRole.REQ,
      status: ICalAttendeeStatus.ACCEPTED,
      rsvp: false,
    });
  }
  return `${calendar.toString()}\r\n`;
}

function locationText({ channel, centre, onlineUrl }: MailBooking, texts: MailTexts): string {
  if (channel === 'in-person') return [oneLine(centre.name), addressText(centre.address)].filter(Boolean).join(', ');
  return webUrl(onlineUrl) ?? (channel === 'mail' ? oneLine(centre.name) : texts.how[channel]);
}
