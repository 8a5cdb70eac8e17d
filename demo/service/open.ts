import { loadCatalogue } from './agenda/load.ts';
import type { Config } from './config.ts';
import { loadContract } from './http/contract.ts';
import { keyBeside } from './ledger/key.ts';
import { calendarFile } from './mail/calendar-file.ts';
import { composeMail } from './mail/compose.ts';
import { smtpTransport } from './mail/smtp.ts';
import { createService, type Service } from './service.ts';
import { openStorage } from './storage/storage.ts';

/** A service with everything that its settings name; it does not listen yet. */
export async function openService(config: Config): Promise<Service> {
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
  return {
    ...service,
    async stop() {
      await service.stop();
      await smtp?.close();
    },
  };
}
