import { randomUUID } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import type { Database, MailboxTable } from '../storage/schema.ts';
import type { Deliver } from './outbox.ts';

const SHOWN = 50;

/** In place of a mail server, where one tries things out. */
export function mailboxDelivery(db: Kysely<Database>, clock: () => number): Deliver {
  return async ({ to, subject, text, calendar }, bookingId) => {
    const mail = { id: randomUUID(), booking_id: bookingId, recipient: to.address, subject, text };
    await db
      .insertInto('mailbox')
      .values({ ...mail, calendar: calendar?.content ?? null, created_at: clock() })
      .execute();
  };
}

/** The page on which those mails are read. */
export async function mailboxPage(db: Kysely<Database>): Promise<string> {
  const mails = await db.selectFrom('mailbox').selectAll().orderBy('created_at', 'desc').limit(SHOWN).execute();
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Postbus van de demo</title>
<main>
<h1>Postbus van de demo</h1>
<p>Dit is een proefopstelling: de afspraken hieronder zijn niet echt, en de berichten zijn niet verstuurd. Iedereen die
deze pagina opent, leest ze.</p>
${mails.length === 0 ? '<p>Er is nog geen bericht.</p>' : mails.map(article).join('\n')}
</main>
</html>
`;
}

function article({ recipient, subject, text, calendar, created_at }: Selectable<MailboxTable>): string {
  const at = new Date(created_at).toISOString();
  return `<article>
<h2>${escape(subject)}</h2>
<p>Aan ${escape(recipient)}, <time datetime="${at}">${at.slice(0, 16).replace('T', ' ')} UTC</time></p>
<pre>${linked(escape(text))}</pre>
${calendar === null ? '' : `<details><summary>Agendabestand</summary><pre>${escape(calendar)}</pre></details>`}
</article>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function linked(escaped: string): string {
  return escaped.replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`);
}
