import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { directory, rules } from './agenda.ts';
import { generous, type NewDatabase } from './service.ts';

export interface Replica {
  readonly origin: string;
  readonly process: ChildProcess;
  /** Everything it wrote, so far. */
  output(): string;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

type Settings = Readonly<Record<string, string>>;

/** The settings of a service as it is run, for all its replicas. */
export async function settingsFor(newDatabase: NewDatabase, more: Settings = {}): Promise<Settings> {
  const folder = mkdtempSync(join(tmpdir(), 'lc-replicas-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const [directoryFile, rulesFile] = [join(folder, 'directory.json'), join(folder, 'rules.json')];
  writeFileSync(directoryFile, JSON.stringify(directory));
  writeFileSync(rulesFile, JSON.stringify(rules));
  return {
    PORT: '0',
    LOG_LEVEL: 'warn',
    SECRET_KEY: 'the same key for all the replicas',
    DIRECTORY_FILE: directoryFile,
    BOOKING_RULES_FILE: rulesFile,
    ...generous,
    ...(await newDatabase()),
    ...more,
  };
}

/** A process of its own, on the real clock. */
export async function startReplica(settings: Settings): Promise<Replica> {
  const child = spawn(process.execPath, ['demo/service/main.ts'], {
    env: { PATH: process.env['PATH'], ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stderr.on('data', (text: Buffer) => (output += text.toString()));
  const origin = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      output += `${line}\n`;
      const address = /ready: (http:\S+)\/v1/.exec(line)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(`The service did not start: ${output}`)));
  });
  return {
    origin,
    process: child,
    output: () => output,
    async stop(signal = 'SIGTERM') {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit');
        child.kill(signal);
        await ended;
      }
      return child.exitCode;
    },
  };
}
