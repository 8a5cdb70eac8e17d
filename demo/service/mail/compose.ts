import { calendarEntry } from './calendar-file.ts';
import { letter } from './letter.ts';
import type { ComposeMail, OutboxMessage } from './port.ts';
import { htmlText, plainText } from './render.ts';
import { mailAddress, personName } from './safe.ts';
import { textsFor } from './texts/texts.ts';

const METHOD = { confirmation: 'REQUEST', change: 'REQUEST', cancellation: 'CANCEL', reminder: undefined } as const;

/** Throws a permanent MailFailure where the visitor's address is none. */
export const composeMail: ComposeMail = (message: OutboxMessage) => {
  const { kind, booking } = message;
  const texts = textsFor(booking.language);
  const content = letter(message, texts);
  const method = METHOD[kind];
  return {
    messageId: `${booking.id}.${booking.sequence}.${kind}`,
    language: texts.tag,
    to: { name: personName(booking.visitor.name), address: mailAddress(booking.visitor.email) },
    subject: content.subject,
    text: plainText(content),
    html: htmlText(content, texts),
    ...(method && { calendar: { method, content: calendarEntry(booking, method) } }),
  };
};
