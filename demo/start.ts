import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { serveDemo } from './server.ts';

const { origin } = await serveDemo(Number(process.env['PORT'] ?? 8080));
console.log('\nThe demo sites are ready:');
for (const page of globSync('**/index.html', { cwd: 'demo/sites' }).sort()) {
  const folder = dirname(page);
  console.log(`  ${origin}/${folder === '.' ? '' : `${folder}/`}`);
}
console.log(`  ${origin}/studio/`);
console.log('Press Ctrl+C to stop.');
