import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { serveDemo } from './server.ts';
import { readConfig } from './service/config.ts';
import { openService } from './service/open.ts';
import { stopOnSignal } from './service/stop-on-signal.ts';

// The service has to know where the demo is, and the demo where the service is.
const address = Promise.withResolvers<string>();
const demo = await serveDemo(Number(process.env['PORT'] ?? 8080), address.promise);
const { origin } = demo;

// On nothing else of the environment: DATABASE_URL or SMTP_URL there may well be those of something real.
const service = await openService(
  readConfig({
    DATABASE_FILE: process.env['DATABASE_FILE'],
    PORT: '0',
    ALLOWED_ORIGINS: `${origin} ${origin.replace('localhost', '127.0.0.1')}`,
    MANAGE_URL: `${origin}/`,
    TRUSTED_PROXIES: '1',
    LOG_LEVEL: 'warn',
  }),
);
stopOnSignal(async () => {
  await Promise.all([demo.close(), service.stop()]);
});
address.resolve(await service.start());

console.log('\nThe demo sites are ready:');
for (const page of globSync('**/index.html', { cwd: 'demo/sites' }).sort()) {
  const folder = dirname(page);
  console.log(`  ${origin}/${folder === '.' ? '' : `${folder}/`}`);
}
console.log(`  ${origin}/studio/`);
console.log('So is the booking service, with made-up centres; the mails it would send are in the mailbox:');
console.log(`  ${origin}/v1/openapi.json`);
console.log(`  ${origin}/mailbox`);
console.log('Press Ctrl+C to stop.');
