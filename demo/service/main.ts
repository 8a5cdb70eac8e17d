/** The booking service: `node demo/service/main.ts`, or with `--help` for its settings. */
import { loadCatalogue } from './agenda/load.ts';
import { help, readConfig, type Config } from './config.ts';
import { loadContract } from './http/contract.ts';
import { keyBeside } from './ledger/key.ts';
import { calendarFile } from './mail/calendar-file.ts';
import { composeMail } from './mail/compose.ts';
import { smtpTransport } from './mail/smtp.ts';
import { createService, type Service } from './service.ts';
import { openStorage } from './storage/storage.ts';

const STOP_MS = 20_000;

if (process.argv.includes('--help')) {
  console.log(help());
} else {
  try {
    await run(readConfig(process.env));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

async function run(config: Config): Promise<void> {
  const contract = loadContract();
  const catalogue = loadCatalogue(contract, config.directoryFile, config.rulesFile);
  const secretKey = config.secretKey ?? keyBeside(config.databaseFile);
  const storage = await openStorage({
    ...(config.databaseUrl !== undefined && { url: config.databaseUrl }),
    file: config.databaseFile,
    connections: config.databaseConnections,
  });
  const smtp = config.smtpUrl === undefined ? undefined : smtpTransport(config.smtpUrl, config.mailFrom);
  const service = await createService({
    config,
    contract,
    catalogue,
    storage,
    secretKey,
    compose: composeMail,
    calendarFile,
    ...(smtp && { deliver: (mail) => smtp.send(mail) }),
  });
  stopOnSignal(service, () => smtp?.close());
  console.log(`The booking service is ready: ${await service.start()}/v1`);
}

/** A second signal, or a request that does not end, does not keep the process alive. */
function stopOnSignal(service: Service, after: () => Promise<void> | undefined): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      setTimeout(() => process.exit(1), STOP_MS).unref();
      void service.stop().then(after);
    });
  }
}
