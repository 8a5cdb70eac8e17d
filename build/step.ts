import { spawnSync } from 'node:child_process';

/** Runs one step of a build and says how long it took; its own output is shown when it fails. */
export function step(title: string, command: string, ...parameters: string[]): void {
  const start = performance.now();
  process.stdout.write(`${title} … `);
  const { status, stdout, stderr } = spawnSync(command, parameters, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.log('failed');
    console.error(`${stdout}${stderr}`);
    process.exit(1);
  }
  console.log(`${((performance.now() - start) / 1000).toFixed(1)} s`);
}
