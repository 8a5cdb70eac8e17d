/** The service as it comes with the demo sites: on their origin, with a mailbox, and there again the next time. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { serveDemo } from '../../demo/server.ts';
import { Client, type Schemas } from './support/client.ts';
import { startDemo, type RunningDemo } from './support/demo.ts';

suite('demo', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'lc-demo-'));
  const file = join(folder, 'demo.sqlite');
  const running: RunningDemo[] = [];
  after(async () => {
    await Promise.all(running.map((demo) => demo.stop()));
    rmSync(folder, { recursive: true, force: true });
  });
  const start = async (): Promise<RunningDemo> => {
    const demo = await startDemo(file);
    running.push(demo);
    return demo;
  };

  test('two of them side by side show what they have, and share the appointments', async () => {
    const [one, other] = await Promise.all([start(), start()]);
    for (const address of ['/v1/openapi.json', '/mailbox', '/', '/studio/']) assert.ok(one.shown.includes(address));
    assert.notEqual(one.origin, other.origin);

    const document = await fetch(`${one.origin}/v1/openapi.json`);
    assert.equal(((await document.json()) as { openapi: string }).openapi, '3.1.0');
    const { body } = await new Client(one.origin).ask<Schemas['Directory']>('/centres');
    assert.ok(body.centres.length > 50);
    assert.match(await mailbox(one), /<h1>Postbus van de demo<\/h1>/);

    const made = await bookFrom(one);
    assert.equal((await new Client(other.origin).manage(made)).body.bookingId, made.booking.bookingId);
    assert.equal((await ask(one, 'https://elsewhere.example')).status, 403);
  });

  test('a mail leads back to the demo, Ctrl+C ends it, and the appointment survives', async () => {
    for (const demo of running.splice(0)) assert.equal(await demo.stop(), 0);
    const demo = await start();
    const made = await bookFrom(demo);
    const link = `${demo.origin}/#booking=${made.booking.bookingId}.${made.secret}`;
    for (let tries = 0; tries < 40 && !(await mailbox(demo)).includes(link); tries++) await sleep(250);
    assert.ok((await mailbox(demo)).includes(link));

    assert.equal(await demo.stop(), 0);
    await assert.rejects(fetch(demo.origin));
    const again = await start();
    assert.equal((await new Client(again.origin).manage(made)).status, 200);
    assert.ok((await mailbox(again)).includes(link));
  });

  test('a service that is gone is an answer too, and without one there is nothing at its addresses', async (t) => {
    const gone = await serveDemo(0);
    await gone.close();
    const [lonely, without] = await Promise.all([serveDemo(0, gone.origin), serveDemo(0)]);
    t.after(() => Promise.all([lonely.close(), without.close()]));
    assert.equal((await fetch(`${lonely.origin}/v1/centres`)).status, 502);
    assert.equal((await fetch(`${lonely.origin}/`)).status, 200);
    assert.equal((await fetch(`${without.origin}/v1/centres`)).status, 404);
    assert.equal((await fetch(`${without.origin}/mailbox`)).status, 404);
  });
});

async function mailbox({ origin }: RunningDemo): Promise<string> {
  const response = await fetch(`${origin}/mailbox`);
  assert.equal(response.status, 200);
  return response.text();
}

function ask({ origin }: RunningDemo, from: string): Promise<Response> {
  return fetch(`${origin}/v1/challenges`, { method: 'POST', headers: { origin: from } });
}

/** As a page of the demo does it: a browser sends its origin along. */
async function bookFrom(demo: RunningDemo): Promise<Schemas['NewBooking']> {
  assert.equal((await ask(demo, demo.origin)).status, 201);
  const client = new Client(demo.origin);
  const query = 'serviceId=gesprek&centreId=utrecht&limit=1';
  const { body } = await client.ask<Schemas['SlotList']>(`/slots?${query}`);
  const { start } = body.centres[0]!.slots[0]!;
  const wish = { serviceId: 'gesprek', centreId: 'utrecht', channel: 'in-person', start } as const;
  const { holdId } = await client.hold(wish);
  return client.book(holdId);
}
