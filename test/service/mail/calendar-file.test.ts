import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { calendarEntry, calendarFile } from '../../../demo/service/mail/calendar-file.ts';
import { booking, one, parseCalendar, textValue } from './support.ts';

suite('calendar file', () => {
  test('an invitation has all that RFC 5546 asks for, once each', () => {
    const entry = parseCalendar(calendarEntry(booking(), 'REQUEST'));
    const value = (name: string) => one(entry, name).value;
    assert.deepEqual(
      [entry[0], entry.at(-1)].map((line) => `${line?.name}:${line?.value}`),
      ['BEGIN:VCALENDAR', 'END:VCALENDAR'],
    );
    assert.equal(value('VERSION'), '2.0');
    assert.equal(value('METHOD'), 'REQUEST');
    assert.equal(value('UID'), '0b8a3f5e-6a1d-4c43-9a53-2d4e2f0f7c11');
    assert.equal(value('SEQUENCE'), '0');
    assert.equal(value('DTSTAMP'), '20261101T113000Z');
    assert.equal(value('STATUS'), 'CONFIRMED');
    assert.equal(value('CLASS'), 'PRIVATE');
    assert.match(value('PRODID'), /^-\/\/Loopbaancentra\/\/Afspraken\/\/NL$/);
    assert.equal(textValue(value('SUMMARY')), 'Afspraak bij Loopbaancentrum Utrecht');
    assert.equal(textValue(value('LOCATION')), 'Loopbaancentrum Utrecht, Stationsplein 1, 3511 ED Utrecht');
    const organizer = one(entry, 'ORGANIZER');
    assert.deepEqual(organizer.params, { CN: 'Loopbaancentrum Utrecht' });
    assert.equal(organizer.value, 'mailto:utrecht@loopbaancentra.example');
    const attendee = one(entry, 'ATTENDEE');
    assert.equal(attendee.value.toLowerCase(), 'mailto:sanne@example.nl');
    assert.equal(attendee.params['CN'], 'Sanne de Vries');
    assert.equal(attendee.params['PARTSTAT'], 'ACCEPTED');
  });

  test('times are instants: right on both sides of the clock change, and twice 02:30', () => {
    const span = (start: string, end: string, timeZone = 'Europe/Amsterdam') => {
      const { centre } = booking();
      const times = { start: Date.parse(start), end: Date.parse(end), centre: { ...centre, timeZone } };
      const entry = parseCalendar(calendarEntry(booking(times), 'REQUEST'));
      assert.deepEqual(one(entry, 'DTSTART').params, {});
      return `${one(entry, 'DTSTART').value}-${one(entry, 'DTEND').value}`;
    };
    assert.equal(span('2027-03-27T09:00:00+01:00', '2027-03-27T10:00:00+01:00'), '20270327T080000Z-20270327T090000Z');
    assert.equal(span('2027-03-28T09:00:00+02:00', '2027-03-28T10:00:00+02:00'), '20270328T070000Z-20270328T080000Z');
    assert.equal(span('2027-10-31T02:30:00+02:00', '2027-10-31T02:30:00+01:00'), '20271031T003000Z-20271031T013000Z');
    assert.equal(
      span('2026-11-05T20:30:00-04:00', '2026-11-05T21:00:00-04:00', 'America/Kralendijk'),
      '20261106T003000Z-20261106T010000Z',
    );
  });

  test('a change keeps the UID and raises the number; a cancellation says so', () => {
    const changed = parseCalendar(calendarEntry(booking({ sequence: 1 }), 'REQUEST'));
    const cancelled = parseCalendar(calendarEntry(booking({ sequence: 2 }), 'CANCEL'));
    assert.equal(one(changed, 'UID').value, one(cancelled, 'UID').value);
    assert.equal(one(changed, 'SEQUENCE').value, '1');
    assert.equal(one(cancelled, 'SEQUENCE').value, '2');
    assert.equal(one(cancelled, 'METHOD').value, 'CANCEL');
    assert.equal(one(cancelled, 'STATUS').value, 'CANCELLED');
    assert.equal(one(cancelled, 'ATTENDEE').value.toLowerCase(), 'mailto:sanne@example.nl');
  });

  test('neither the secret nor the service is in it: calendars are shared', () => {
    for (const content of [calendarEntry(booking(), 'REQUEST'), calendarFile(booking())]) {
      assert.doesNotMatch(content.replaceAll('\r\n ', ''), /aB3_-xyz|booking=|Loopbaangesprek/);
    }
  });

  test('the file to download names no visitor, and needs none', () => {
    const entry = parseCalendar(calendarFile(booking({ visitor: { name: 'Sanne', email: '' } })));
    assert.equal(one(entry, 'METHOD').value, 'PUBLISH');
    assert.equal(one(entry, 'ORGANIZER').value, 'mailto:utrecht@loopbaancentra.example');
    assert.ok(entry.every(({ name }) => name !== 'ATTENDEE'));
  });

  test('a centre without an address has an organiser that cannot exist', () => {
    const { email: _, ...centre } = booking().centre;
    const entry = parseCalendar(calendarFile(booking({ centre })));
    assert.match(one(entry, 'ORGANIZER').value, /^mailto:[^@]+@[a-z]+\.invalid$/);
  });

  test('where it is: a link for a video call, words for the phone', () => {
    const place = (more: object) => textValue(one(parseCalendar(calendarFile(booking(more))), 'LOCATION').value);
    assert.equal(place({ channel: 'phone' }), 'We bellen je');
    assert.equal(place({ channel: 'video', onlineUrl: 'https://meet.example/a,b' }), 'https://meet.example/a,b');
    assert.equal(place({ channel: 'video', onlineUrl: 'javascript:alert(1)' }), 'We beeldbellen met elkaar');
  });

  test('in the visitor’s language', () => {
    const summary = (language: string) =>
      textValue(one(parseCalendar(calendarFile(booking({ language }))), 'SUMMARY').value);
    assert.equal(summary('en-GB'), 'Appointment with Loopbaancentrum Utrecht');
    assert.match(summary('ar'), /^موعد لدى/);
    assert.equal(summary('xx'), 'Afspraak bij Loopbaancentrum Utrecht');
  });

  test('whatever is typed, it stays one entry with the same lines, none over 75 octets', () => {
    const names = parseCalendar(calendarEntry(booking(), 'REQUEST')).map(({ name }) => name);
    const nasty = fc.string({ unit: 'binary', maxLength: 200 });
    const awkward = fc
      .array(
        fc.constantFrom('\r\n', '\n', 'END:VEVENT', '"', ';', ',', ':', '\\', '^n', '\u2028', '👩‍👩‍👧', 'é', '名', 'ة'),
        {
          maxLength: 60,
        },
      )
      .map((parts) => parts.join(''));
    const text = fc.oneof(nasty, awkward);
    fc.assert(
      fc.property(text, text, text, text, (visitor, name, street, reference) => {
        const given = booking({
          visitor: { name: visitor, email: 'sanne@example.nl' },
          centre: { ...booking().centre, name: `C${name}`, address: { ...booking().centre.address, street } },
          reference,
        });
        const entry = parseCalendar(calendarEntry(given, 'REQUEST'));
        assert.deepEqual(
          entry.map((line) => line.name),
          names,
        );
        for (const property of ['SUMMARY', 'LOCATION', 'DESCRIPTION']) textValue(one(entry, property).value);
      }),
      { numRuns: 500 },
    );
  });
});
