import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { composeMail } from '../../../demo/service/mail/compose.ts';
import { isPermanent } from '../../../demo/service/mail/failure.ts';
import { booking, message, one, parseCalendar } from './support.ts';

const KINDS = ['confirmation', 'cancellation', 'reminder'] as const;

suite('mails about an appointment', () => {
  test('confirmation, as the visitor reads it', () => {
    const mail = composeMail(message('confirmation'));
    assert.deepEqual(mail.to, { name: 'Sanne de Vries', address: 'sanne@example.nl' });
    assert.equal(mail.subject, 'Je afspraak op donderdag 5 november om 09:00 uur');
    assert.equal(
      mail.text,
      `Dag Sanne de Vries,

Je afspraak is gemaakt. Fijn dat we je gaan spreken!

Wat: Loopbaangesprek
Kosten: Gratis, je betaalt niets
Wanneer: donderdag 5 november 2026, van 09:00 tot 10:00 uur
Hoe: Je komt naar ons toe
Waar: Loopbaancentrum Utrecht, Stationsplein 1, 3511 ED Utrecht
Nummer: K7QM-2XPA

Je hoeft niets mee te nemen. Heb je een cv? Dan is het handig als je dat bij je hebt.

Kun je toch niet, of wil je een ander moment? Verander je afspraak of zeg hem af:
https://loopbaancentra.example/afspraak#booking=0b8a.aB3_-xyz

Wie deze link heeft, kan je afspraak veranderen. Stuur hem dus niet door.

Heb je een vraag? Bel 030 123 45 67. Mail naar utrecht@loopbaancentra.example.

Tot dan!
Loopbaancentrum Utrecht
`,
    );
    assert.equal(one(parseCalendar(mail.calendar!.content), 'METHOD').value, mail.calendar?.method);
  });

  test('a change says when it was before, but only where that changed', () => {
    const previousStart = Date.parse('2026-11-04T14:30:00+01:00');
    const moved = composeMail({ kind: 'change', booking: booking({ sequence: 1 }), previousStart });
    assert.match(moved.text, /De afspraak was eerst op woensdag 4 november om 14:30 uur\./);
    assert.equal(moved.calendar?.method, 'REQUEST');
    assert.equal(one(parseCalendar(moved.calendar.content), 'SEQUENCE').value, '1');
    const details = composeMail({ kind: 'change', booking: booking({ sequence: 1 }) });
    assert.match(details.text, /Je afspraak is veranderd\./);
    assert.doesNotMatch(details.text, /eerst/);
  });

  test('a cancellation takes the entry away, and offers no link to what is gone', () => {
    const mail = composeMail(message('cancellation', { sequence: 2 }));
    assert.equal(mail.subject, 'Je afspraak op donderdag 5 november om 09:00 uur gaat niet door');
    assert.equal(mail.calendar?.method, 'CANCEL');
    assert.doesNotMatch(mail.text + mail.html!, /aB3_-xyz|Stationsplein|Je komt naar ons toe|Tot dan/);
    assert.match(mail.text, /Maak dan een nieuwe afspraak/);
  });

  test('a reminder has the link to cancel, and leaves the calendar alone', () => {
    const mail = composeMail(message('reminder'));
    assert.equal(mail.subject, 'Denk je aan je afspraak op donderdag 5 november om 09:00 uur?');
    assert.match(mail.text, /#booking=0b8a\.aB3_-xyz\n/);
    assert.equal(mail.calendar, undefined);
  });

  test('a paid service says how much, one without a price nothing', () => {
    const cost = (price?: object) => {
      const service = { id: 'gesprek', name: 'Gesprek', ...(price && { price }) } as ReturnType<
        typeof booking
      >['service'];
      return /^Kosten: (.*)$/m.exec(composeMail(message('confirmation', { service })).text)?.[1];
    };
    const note = { nl: 'Betalen kan met pin', en: 'Pay by card' };
    assert.equal(cost({ kind: 'paid', price: 45, currency: 'EUR' }), '€\u00a045,00');
    assert.equal(cost({ kind: 'paid', price: 12.5, currency: 'USD', note }), 'US$\u00a012,50. Betalen kan met pin');
    assert.equal(cost(), undefined);
  });

  test('how and where, for each way to meet', () => {
    const said = (more: object) => composeMail(message('confirmation', more)).text.match(/^(Hoe|Waar): .*$/gm);
    assert.deepEqual(said({ channel: 'phone' }), [
      'Hoe: We bellen je',
      'Waar: Waar je maar wilt. We bellen het nummer dat je hebt gegeven.',
    ]);
    assert.deepEqual(said({ channel: 'video', onlineUrl: 'https://meet.example/kamer' }), [
      'Hoe: We beeldbellen met elkaar',
      'Waar: https://meet.example/kamer',
    ]);
    assert.match(said({ channel: 'chat', onlineUrl: 'data:text/html,x' })![1]!, /Van je adviseur krijg je een link/);
  });

  test('the clock is the centre’s, and named where it may be another than the visitor’s', () => {
    const { centre } = booking();
    const bonaire = {
      centre: { ...centre, timeZone: 'America/Kralendijk', address: { ...centre.address, town: 'Kralendijk' } },
      start: Date.parse('2026-11-06T01:00:00Z'),
      end: Date.parse('2026-11-06T01:30:00Z'),
    };
    const when = (more: object) => /^Wanneer: (.*)$/m.exec(composeMail(message('confirmation', more)).text)?.[1];
    assert.equal(when(bonaire), 'donderdag 5 november 2026, van 21:00 tot 21:30 uur (tijd in Kralendijk)');
    assert.equal(when({ channel: 'phone' }), 'donderdag 5 november 2026, van 09:00 tot 10:00 uur (tijd in Utrecht)');
  });

  test('nine in the morning on both sides of the clock change', () => {
    const when = (iso: string) => composeMail(message('reminder', { start: Date.parse(iso) })).subject;
    assert.match(when('2027-03-27T08:00:00Z'), /zaterdag 27 maart om 09:00 uur/);
    assert.match(when('2027-03-28T07:00:00Z'), /zondag 28 maart om 09:00 uur/);
  });

  test('English and Arabic, with the region or without; Dutch for what is not spoken', () => {
    const english = composeMail(message('confirmation', { language: 'en-US' }));
    assert.equal(english.subject, 'Your appointment on Thursday 5 November at 09:00');
    assert.match(english.text, /Cost: Free, you pay nothing/);
    assert.match(english.html!, /<html lang="en" dir="ltr">/);
    const arabic = composeMail(message('confirmation', { language: 'ar-MA' }));
    assert.match(arabic.html!, /<html lang="ar" dir="rtl">/);
    assert.match(arabic.subject, /الخميس، 5 نوفمبر|الخميس 5 نوفمبر/);
    assert.match(arabic.text, /مجاني/);
    assert.match(arabic.text, /\u2068030 123 45 67\u2069/);
    for (const language of ['uk', 'constructor', '']) {
      assert.match(composeMail(message('confirmation', { language })).subject, /^Je afspraak/);
    }
  });

  test('every text exists in every language', () => {
    for (const language of ['nl', 'en', 'ar']) {
      for (const kind of KINDS) {
        for (const channel of ['in-person', 'phone', 'video', 'chat'] as const) {
          const { subject, text, html } = composeMail(message(kind, { language, channel }));
          assert.doesNotMatch(`${subject}${text}${html}`, /undefined|null|\[object|NaN|Invalid/);
        }
      }
    }
  });

  test('an HTML mail has nothing to fetch and nothing that runs', () => {
    const { html } = composeMail(message('confirmation'));
    assert.doesNotMatch(html!, /<(script|img|link|iframe|form|style)\b|url\(|@import|src=/i);
    assert.match(html!, /<a href="https:\/\/loopbaancentra\.example\/afspraak#booking=0b8a\.aB3_-xyz">/);
  });

  test('what a visitor types is text in HTML', () => {
    const { html } = composeMail(
      message('confirmation', { service: { id: 'x', name: '<img src=x onerror="alert(1)"> & meer' } }),
    );
    assert.ok(html?.includes('&#60;img src=x onerror=&#34;alert(1)&#34;&#62; &#38; meer'));
  });

  test('every attempt has the same message id, every message another', () => {
    assert.equal(composeMail(message('reminder')).messageId, composeMail(message('reminder')).messageId);
    const ids = [...KINDS.map((kind) => message(kind)), message('reminder', { sequence: 1 })].map(
      (one) => composeMail(one).messageId,
    );
    assert.equal(new Set(ids).size, 4);
  });
});

suite('what a visitor can type', () => {
  const greeting = (name: string) => {
    const mail = composeMail(message('confirmation', { visitor: { name, email: 'a@example.nl' } }));
    assert.equal(mail.to.name === '', mail.text.startsWith('Dag,'));
    return mail.text.split('\n')[0];
  };

  test('names of all kinds stay as they are', () => {
    for (const name of ["Anne-Marie d'Hondt", 'J.P. van Dijk', 'محمد', 'Nguyễn Thị Ánh', 'می\u200cخواهم', 'Zoë 👩‍🎓']) {
      assert.equal(greeting(name), `Dag ${name},`);
    }
  });

  test('a line break or a mark that turns text around is a space', () => {
    assert.equal(greeting('Eva\r\nBcc: x'), 'Dag,');
    assert.equal(greeting('Eva\r\nJansen'), 'Dag Eva Jansen,');
    assert.equal(greeting('Eva\u202e\u2028\u0000nesnaJ'), 'Dag Eva nesnaJ,');
    assert.equal(greeting('Eva\ud800'), 'Dag Eva\ufffd,');
  });

  test('a link is no name: the mail carries nobody’s message to another', () => {
    for (const name of ['Win op kwaad.example', 'https://kwaad.example', 'eva@kwaad.example', 'www.kwaad.example/x']) {
      assert.equal(greeting(name), 'Dag,');
    }
  });

  test('a long name is cut between characters', () => {
    assert.equal(greeting('é'.repeat(200)), `Dag ${'é'.repeat(60)}…,`);
    assert.equal(greeting('👩‍👩‍👧'.repeat(70)), `Dag ${'👩‍👩‍👧'.repeat(60)}…,`);
  });

  test('what is no plain address is refused for good', () => {
    const addresses = [
      '',
      'sanne',
      'sanne@example',
      'a@example.nl, b@example.nl',
      'a@example.nl\r\nBcc: b@example.nl',
      '"a b"@example.nl',
      'Sanne <a@example.nl>',
      'a@example.nl;b@example.nl',
      'a@exámple.nl',
      'ａ@example.nl',
      'a@-example.nl',
      `${'a'.repeat(65)}@example.nl`,
      `a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.${'f'.repeat(20)}.nl`,
    ];
    for (const email of addresses) {
      assert.throws(
        () => composeMail(message('confirmation', { visitor: { name: 'Sanne', email } })),
        (error) => isPermanent(error) && (email === '' || !(error as Error).message.includes(email)),
        email,
      );
    }
    for (const email of ["o'neil+werk@sub.example.co.uk", 'a_b%c@xn--exmple-qta.nl']) {
      assert.equal(composeMail(message('reminder', { visitor: { name: 'S', email } })).to.address, email);
    }
  });

  test('whatever the name, subject and address stay on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const mail = composeMail(message('confirmation', { visitor: { name, email: 'a@example.nl' } }));
        assert.doesNotMatch(mail.to.name + mail.subject, /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
        assert.equal(mail.text.split('\n').length, composeMail(message('confirmation')).text.split('\n').length);
      }),
      { numRuns: 500 },
    );
  });
});
