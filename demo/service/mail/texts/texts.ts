import type { MeetingChannel } from '../../../../src/domain/appointments/appointment.ts';
import type { OutboxMessage } from '../port.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** Whole sentences of one language. `when` is a day and a time. */
export interface MailTexts {
  /** BCP 47, for `lang` and for Intl. */
  readonly tag: string;
  readonly intl: string;
  readonly direction: 'ltr' | 'rtl';
  readonly subject: Readonly<Record<OutboxMessage['kind'], (when: string) => string>>;
  readonly greeting: (name: string) => string;
  readonly opening: Readonly<Record<OutboxMessage['kind'], string>>;
  readonly moved: (previous: string) => string;
  readonly label: Readonly<Record<'what' | 'price' | 'when' | 'how' | 'where' | 'reference', string>>;
  readonly moment: (day: string, time: string) => string;
  readonly period: (day: string, from: string, until: string) => string;
  readonly clockOf: (town: string) => string;
  readonly how: Readonly<Record<MeetingChannel, string>>;
  readonly where: Readonly<Record<Exclude<MeetingChannel, 'in-person'>, string>>;
  readonly free: string;
  readonly bring: Readonly<Record<'in-person' | 'remote', string>>;
  readonly manage: { readonly invitation: string; readonly link: string; readonly warning: string };
  readonly again: string;
  readonly questions: (ways: string) => string;
  readonly call: (telephone: string) => string;
  readonly write: (email: string) => string;
  readonly closing: Readonly<Record<'ahead' | 'over', string>>;
  readonly calendar: { readonly summary: (centre: string) => string; readonly note: (reference: string) => string };
}

const languages: Readonly<Record<string, MailTexts>> = { nl, en, ar };

/** By language, whatever region or script it comes with; Dutch where it is not known. */
export function textsFor(language: string): MailTexts {
  const [primary] = language.toLowerCase().split('-') as [string];
  return Object.hasOwn(languages, primary) ? languages[primary]! : nl;
}
