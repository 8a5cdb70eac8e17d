import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface RunningDemo {
  readonly origin: string;
  /** Addresses that it shows, without the origin. */
  readonly shown: readonly string[];
  /** Presses Ctrl+C; answers with the exit code. */
  stop(): Promise<number | null>;
}

/** What `npm start` starts, on a port that is free. */
export async function startDemo(databaseFile: string): Promise<RunningDemo> {
  const child = spawn(process.execPath, ['demo/start.ts'], {
    env: { PATH: process.env['PATH'], PORT: '0', DATABASE_FILE: databaseFile },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stderr.on('data', (text: Buffer) => (output += text.toString()));
  await new Promise<void>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      output += `${line}\n`;
      if (line.includes('Ctrl+C')) resolve();
    });
    child.once('exit', () => reject(new Error(`The demo did not start: ${output}`)));
  });
  const addresses = output.match(/http:\S+/g)!.map((address) => new URL(address));
  return {
    origin: addresses[0]!.origin,
    shown: addresses.map(({ pathname }) => pathname),
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit');
        child.kill('SIGINT');
        await ended;
      }
      return child.exitCode;
    },
  };
}
