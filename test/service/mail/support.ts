import type { MailBooking, OutboxMessage } from '../../../demo/service/mail/port.ts';

const at = (iso: string): number => Date.parse(iso);

/** An hour on Thursday 5 November 2026, at nine in Utrecht. */
export function booking(more: Partial<MailBooking> = {}): MailBooking {
  return {
    id: '0b8a3f5e-6a1d-4c43-9a53-2d4e2f0f7c11',
    reference: 'K7QM-2XPA',
    sequence: 0,
    start: at('2026-11-05T09:00:00+01:00'),
    end: at('2026-11-05T10:00:00+01:00'),
    channel: 'in-person',
    service: { id: 'gesprek', name: 'Loopbaangesprek', price: { kind: 'free' } },
    centre: {
      id: 'utrecht',
      name: 'Loopbaancentrum Utrecht',
      address: { street: 'Stationsplein 1', postcode: '3511 ED', town: 'Utrecht', country: 'NL' },
      timeZone: 'Europe/Amsterdam',
      telephone: '030 123 45 67',
      email: 'utrecht@loopbaancentra.example',
      url: 'https://loopbaancentra.example/utrecht',
    },
    visitor: { name: 'Sanne de Vries', email: 'sanne@example.nl' },
    manageUrl: 'https://loopbaancentra.example/afspraak#booking=0b8a.aB3_-xyz',
    language: 'nl',
    changedAt: at('2026-11-01T11:30:00Z'),
    ...more,
  };
}

export function message(
  kind: 'confirmation' | 'cancellation' | 'reminder',
  more: Partial<MailBooking> = {},
): OutboxMessage {
  return { kind, booking: booking(more) };
}

export interface Property {
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
  readonly value: string;
}

/**
 * Reads iCalendar by the grammar of RFC 5545, section 3.1, and fails on what is not: endings of lines, lines that are
 * too long, text that is cut within a character.
 */
export function parseCalendar(content: string): Property[] {
  if (!content.endsWith('\r\n')) throw new Error('does not end with CRLF');
  const lines = content.slice(0, -2).split('\r\n');
  for (const line of lines) {
    if (/[\r\n]/.test(line)) throw new Error('bare CR or LF');
    if (Buffer.byteLength(line) > 75) throw new Error(`${Buffer.byteLength(line)} octets: ${line}`);
    if (!line.isWellFormed()) throw new Error(`folded within a character: ${line}`);
  }
  return lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n').map(parseLine);
}

function parseLine(line: string): Property {
  const [, name, rest] = /^([A-Z-]+)(.*)$/s.exec(line) ?? [];
  if (name === undefined || rest === undefined) throw new Error(`no property: ${line}`);
  const params: Record<string, string> = {};
  let position = 0;
  const param = /;([A-Z-]+)=(?:"([^"]*)"|([^";:,]*))/y;
  for (let match = param.exec(rest); match; match = param.exec(rest)) {
    params[match[1]!] = (match[2] ?? match[3]!).replace(
      /\^(['n^])/g,
      (_, code: string) => ({ "'": '"', n: '\n' })[code] ?? '^',
    );
    position = param.lastIndex;
  }
  if (rest[position] !== ':') throw new Error(`no value: ${line}`);
  return { name, params, value: rest.slice(position + 1) };
}

/** Undoes the escapes of a TEXT value, section 3.3.11; a bare comma or semicolon is a fault. */
export function textValue(value: string): string {
  if (/(?:^|[^\\])(?:\\\\)*[,;]/.test(value)) throw new Error(`not escaped: ${value}`);
  return value.replace(/\\([\\;,nN])/g, (_, code: string) => (code.toLowerCase() === 'n' ? '\n' : code));
}

export function one(properties: readonly Property[], name: string): Property {
  const found = properties.filter((property) => property.name === name);
  if (found.length !== 1) throw new Error(`${name}: ${found.length} times`);
  return found[0]!;
}
