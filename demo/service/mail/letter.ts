import { addressText, momentText, periodText, priceText } from './format.ts';
import type { MailBooking, OutboxMessage } from './port.ts';
import { oneLine, personName, webUrl } from './safe.ts';
import type { MailTexts } from './texts/texts.ts';

/** What a mail says, whatever it is written in. */
export interface Letter {
  readonly subject: string;
  readonly greeting: string;
  readonly opening: readonly string[];
  readonly facts: readonly Fact[];
  readonly advice: readonly string[];
  readonly manage?: {
    readonly invitation: string;
    readonly url: string;
    readonly link: string;
    readonly warning: string;
  };
  readonly questions?: string;
  readonly closing: readonly string[];
}

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** Makes the value a link. */
  readonly url?: string;
}

const NETHERLANDS = 'Europe/Amsterdam';

/** Of the visitor only the name: what the talk is about, needs and telephone number stay out of the mail. */
export function letter(message: OutboxMessage, texts: MailTexts): Letter {
  const { kind, booking } = message;
  const { centre, start, channel } = booking;
  const isOver = kind === 'cancellation';
  const opening = [texts.opening[kind]];
  if (kind === 'change' && message.previousStart !== undefined && message.previousStart !== start) {
    opening.push(texts.moved(momentText(message.previousStart, texts, centre)));
  }
  const questions = questionsText(booking, texts);
  return {
    subject: texts.subject[kind](momentText(start, texts, centre)),
    greeting: texts.greeting(personName(booking.visitor.name)),
    opening,
    facts: isOver ? identity(booking, texts) : facts(booking, texts),
    advice: [isOver ? texts.again : texts.bring[channel === 'in-person' ? channel : 'remote']],
    ...(!isOver && { manage: manageLink(booking, texts) }),
    ...(questions && { questions }),
    closing: [texts.closing[isOver ? 'over' : 'ahead'], oneLine(centre.name)],
  };
}

function facts(booking: MailBooking, texts: MailTexts): Fact[] {
  const { label } = texts;
  const { service, channel } = booking;
  const [what, when, reference] = identity(booking, texts);
  return [
    what,
    ...(service.price ? [{ label: label.price, value: priceText(service.price, texts) }] : []),
    when,
    ...(channel === 'mail' ? [] : [{ label: label.how, value: texts.how[channel] }]),
    whereFact(booking, texts),
    reference,
  ];
}

/** Enough to know which appointment it is. */
function identity(booking: MailBooking, texts: MailTexts): [what: Fact, when: Fact, reference: Fact] {
  const { label } = texts;
  return [
    { label: label.what, value: oneLine(booking.service.name) },
    { label: label.when, value: whenText(booking, texts) },
    { label: label.reference, value: oneLine(booking.reference) },
  ];
}

/** Says whose clock it is where the visitor need not be in the same place, or not in the same country. */
function whenText({ start, end, channel, centre }: MailBooking, texts: MailTexts): string {
  const period = periodText(start, end, texts, centre);
  const isPlain = channel === 'in-person' && centre.timeZone === NETHERLANDS;
  return isPlain ? period : `${period} (${texts.clockOf(oneLine(centre.address.town))})`;
}

function whereFact({ channel, centre, onlineUrl }: MailBooking, texts: MailTexts): Fact {
  const label = texts.label.where;
  if (channel === 'phone') return { label, value: texts.where.phone };
  if (channel === 'video' || channel === 'chat') {
    const url = webUrl(onlineUrl);
    return url ? { label, value: url, url } : { label, value: texts.where[channel] };
  }
  return { label, value: [oneLine(centre.name), addressText(centre.address)].filter(Boolean).join(', ') };
}

function manageLink({ manageUrl }: MailBooking, { manage }: MailTexts): NonNullable<Letter['manage']> {
  const url = webUrl(manageUrl);
  if (!url) throw new Error('The page to change or cancel has no http address.');
  return { ...manage, url };
}

function questionsText({ centre }: MailBooking, texts: MailTexts): string | undefined {
  const ways = [
    centre.telephone && texts.call(oneLine(centre.telephone)),
    centre.email && texts.write(oneLine(centre.email)),
  ].filter((way) => way !== undefined && way !== '');
  return ways.length > 0 ? texts.questions(ways.join(' ')) : undefined;
}
