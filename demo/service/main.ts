/** The booking service: `node demo/service/main.ts`, or with `--help` for its settings. */
import { help, readConfig } from './config.ts';
import { openService } from './open.ts';
import { stopOnSignal } from './stop-on-signal.ts';

if (process.argv.includes('--help')) {
  console.log(help());
} else {
  try {
    const service = await openService(readConfig(process.env));
    stopOnSignal(() => service.stop());
    console.log(`The booking service is ready: ${await service.start()}/v1`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
