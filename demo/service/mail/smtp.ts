import { createTransport } from 'nodemailer';
import { MailFailure, type Permanence } from './failure.ts';
import type { Mail, MailTransport } from './port.ts';
import { mailAddress, oneLine } from './safe.ts';

export interface Sender {
  readonly name: string;
  readonly address: string;
}

/** Milliseconds; in all an attempt takes less than the minute until the next. */
export interface Patience {
  readonly connect: number;
  readonly answer: number;
}

const PATIENCE: Patience = { connect: 10_000, answer: 20_000 };

/** Hands mails to the server at `url`, `smtp://` or `smtps://`, with its user and password if any. */
export function smtpTransport(url: string, from: Sender | string, patience: Patience = PATIENCE): MailTransport {
  const sender = typeof from === 'string' ? parseSender(from) : from;
  const domain = mailAddress(sender.address).split('@')[1]!;
  const transport = createTransport({
    url,
    connectionTimeout: patience.connect,
    greetingTimeout: patience.connect,
    dnsTimeout: patience.connect,
    socketTimeout: patience.answer,
    disableFileAccess: true,
    disableUrlAccess: true,
  });

  return {
    async send(mail) {
      try {
        await transport.sendMail({
          from: { ...sender, name: oneLine(sender.name) },
          ...headers(mail, domain),
          ...content(mail),
        });
      } catch (error) {
        throw toFailure(error);
      }
    },
    async close() {
      transport.close();
    },
  };
}

/** `Loopbaancentra <afspraak@example.nl>`, or the address alone. */
function parseSender(from: string): Sender {
  const [, name = '', address = from.trim()] = /^([^<>]*)<([^<>]+)>$/.exec(from.trim()) ?? [];
  return { name: name.trim(), address };
}

function headers({ messageId, language, to, subject }: Mail, domain: string) {
  return {
    to: { name: oneLine(to.name), address: mailAddress(to.address) },
    subject: oneLine(subject),
    ...(messageId !== undefined && { messageId: `<${messageId.replace(/[^\w.-]/g, '')}@${domain}>` }),
    headers: {
      // Nobody's holiday message is to answer it.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...(language !== undefined && { 'Content-Language': oneLine(language) }),
    },
  };
}

function content({ text, html, calendar }: Mail) {
  return {
    text,
    ...(html !== undefined && { html }),
    ...(calendar && { icalEvent: { method: calendar.method, filename: 'afspraak.ics', content: calendar.content } }),
  };
}

function toFailure(error: unknown): MailFailure {
  if (error instanceof MailFailure) return error;
  const { code, responseCode, command } = error as { code?: string; responseCode?: number; command?: string };
  return new MailFailure(permanenceOf(responseCode, command), code ?? 'EUNKNOWN', responseCode, command);
}

/**
 * Only a refusal of this recipient or this content is final. Refused at the greeting, at log-in or as a sender, the
 * mail waits until somebody has put the server right; so it does without an answer, though it may have arrived.
 */
function permanenceOf(reply: number | undefined, step: string | undefined): Permanence {
  const isAboutMail = step === 'RCPT TO' || step === 'DATA';
  const isFinal = reply !== undefined && reply >= 500 && ![503, 530].includes(reply);
  return isAboutMail && isFinal ? 'permanent' : 'temporary';
}
