/** Mails that go with appointments, what happens when they cannot be sent, and what is forgotten in the end. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composeMail } from '../../demo/service/mail/compose.ts';
import { MailFailure } from '../../demo/service/mail/failure.ts';
import type { Mail, OutboxMessage } from '../../demo/service/mail/port.ts';
import type { Client, Schemas } from './support/client.ts';
import { onBothDatabases, startService, type NewDatabase, type TestService } from './support/service.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

interface Post {
  readonly service: TestService;
  readonly client: Client;
  readonly mails: Mail[];
  readonly messages: OutboxMessage[];
  /** How many of the next mails the mail server refuses. */
  refuse(count: number, why?: Error): void;
  kinds(): string[];
}

async function start(newDatabase: NewDatabase): Promise<Post> {
  const mails: Mail[] = [];
  const messages: OutboxMessage[] = [];
  const passing = Object.assign(new Error('No, not noor@example.org'), { code: 'EENVELOPE' });
  let refusals = 0;
  let reason: Error = passing;
  const service = await startService(newDatabase, {
    compose(message) {
      messages.push(message);
      return composeMail(message);
    },
    async deliver(mail) {
      if (refusals-- > 0) throw reason;
      mails.push(mail);
    },
  });
  return {
    service,
    client: service.client,
    mails,
    messages,
    refuse(count, why = passing) {
      refusals = count;
      reason = why;
    },
    kinds: () => messages.map(({ kind }) => kind),
  };
}

async function book({ client }: Post, daysAhead: number): Promise<Schemas['NewBooking']> {
  return client.book((await client.hold({ start: await freeStart(client, daysAhead) })).holdId);
}

async function freeStart(client: Client, daysAhead: number): Promise<string> {
  const day = new Date(Date.parse('2027-03-25') + daysAhead * DAY).toISOString().slice(0, 10);
  return (await client.slots({ from: day, through: day })).slots[0]!.start;
}

onBothDatabases('outbox', (newDatabase) => {
  test('confirmation, change, reminder and cancellation, each once, with a link that works', async (t) => {
    const post = await start(newDatabase);
    const { service, client, mails, messages } = post;
    t.after(service.stop);
    const made = await book(post, 5);
    await Promise.all([service.service.work(), service.service.work()]);
    assert.deepEqual(post.kinds(), ['confirmation']);
    assert.deepEqual(mails[0]!.to, { name: 'Noor de Vries', address: 'noor@example.org' });
    assert.deepEqual(messages[0]!.booking.service.price, { kind: 'free' });
    assert.equal(mails[0]!.calendar?.method, 'REQUEST');
    const [, id, secret] = /#booking=([\w-]+)\.([\w-]+)$/.exec(messages[0]!.booking.manageUrl)!;
    assert.deepEqual([id, secret], [made.booking.bookingId, made.secret]);

    const { holdId } = await client.hold({ start: await freeStart(client, 7) });
    await client.manage(made, { method: 'PATCH', body: { holdId } });
    await service.service.work();
    const change = messages.at(-1)!;
    assert.equal(change.kind === 'change' && change.previousStart, Date.parse(made.booking.start));
    assert.equal(change.booking.sequence, 1);

    service.pass(4 * DAY);
    await service.service.work();
    assert.deepEqual(post.kinds(), ['confirmation', 'change'], 'not reminded of the moment that was given up');
    service.pass(2 * DAY);
    await service.service.work();
    assert.deepEqual(post.kinds(), ['confirmation', 'change', 'reminder']);
    await client.manage(made, { method: 'DELETE' });
    await service.service.work();
    assert.equal(messages.at(-1)!.kind, 'cancellation');
    assert.equal(mails.at(-1)!.calendar?.method, 'CANCEL');
    service.pass(3 * DAY);
    await service.service.work();
    assert.equal(mails.length, 4);
  });

  test('what could not be sent is tried again, later and later, and given up in the end', async (t) => {
    const post = await start(newDatabase);
    const { service, mails } = post;
    t.after(service.stop);
    await book(post, 40);
    post.refuse(2);
    await service.service.work();
    await service.service.work();
    assert.equal(post.messages.length, 1, 'not at once');
    service.pass(MINUTE);
    await service.service.work();
    assert.equal(post.messages.length, 2);
    service.pass(MINUTE);
    await service.service.work();
    assert.equal(post.messages.length, 2, 'twice as long as the first time');
    service.pass(MINUTE);
    await service.service.work();
    assert.deepEqual([post.messages.length, mails.length], [3, 1]);

    await book(post, 41);
    post.refuse(Infinity);
    for (let tries = 0; tries < 15; tries++) {
      await service.service.work();
      service.pass(DAY / 2);
    }
    assert.equal(post.messages.length, 3 + 10);
    const { body } = await service.client.ask<string>('/metrics');
    assert.match(body, /outbox_given_up 1/);
    assert.ok(!body.includes('noor'));
  });

  test('a mail that will be refused again is given up at once, and others still go out', async (t) => {
    const post = await start(newDatabase);
    const { service, mails } = post;
    t.after(service.stop);
    await book(post, 40);
    post.refuse(1, new MailFailure('permanent', 'EENVELOPE', 550));
    await service.service.work();
    const { body } = await service.client.ask<string>('/metrics');
    assert.match(body, /outbox_given_up 1/);
    for (let tries = 0; tries < 12; tries++) {
      service.pass(DAY);
      await service.service.work();
    }
    assert.deepEqual([post.messages.length, mails.length], [1, 0], 'one attempt, while the server would take it now');

    await book(post, 41);
    post.refuse(1, new MailFailure('temporary', 'EENVELOPE', 450));
    await service.service.work();
    service.pass(MINUTE);
    await service.service.work();
    assert.equal(mails.length, 1);
  });

  test('what has been overtaken is not sent, and who left no e-mail address gets no mail', async (t) => {
    const post = await start(newDatabase);
    const { service, client } = post;
    t.after(service.stop);
    const made = await book(post, 5);
    await client.manage(made, { method: 'DELETE' });
    const contact = { name: 'Sam', telephone: '0600000001' };
    const start2 = await freeStart(client, 6);
    await client.book((await client.hold({ start: start2 })).holdId, { contact });
    await service.service.work();
    assert.deepEqual(post.kinds(), ['cancellation']);
  });

  test('thirty days after the appointment nothing of it is left', async (t) => {
    const service = await startService(newDatabase);
    t.after(service.stop);
    const { client } = service;
    const made = await client.book((await client.hold({ start: await freeStart(client, 1) })).holdId);
    const later = await client.book((await client.hold({ start: await freeStart(client, 20) })).holdId);
    await service.service.work();
    const page = await (await fetch(`${service.origin}/mailbox`)).text();
    assert.ok(page.includes('noor@example.org') && page.includes(made.secret));

    service.pass(31 * DAY - 30 * MINUTE);
    await service.service.work();
    assert.equal((await client.manage(made)).status, 200);
    service.pass(DAY);
    await service.service.work();
    assert.equal((await client.manage(made)).status, 404);
    assert.equal((await client.manage(later)).status, 200);
    const { db } = service.storage;
    for (const table of ['booking', 'outbox', 'mailbox', 'claim', 'idempotency'] as const) {
      const rows = JSON.stringify(await db.selectFrom(table).selectAll().execute());
      assert.ok(!rows.includes(made.booking.bookingId) && !rows.includes(made.booking.start), table);
    }
    assert.equal((await db.selectFrom('claim').select('id').execute()).length, 1);
  });
});
