/** From the one document: its JSON, which the service serves and validates with, and its types. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';

const folder = import.meta.dirname;
const json = join(folder, 'generated/openapi.json');
const config = ['--config', join(folder, 'redocly.yaml')];

mkdirSync(dirname(json), { recursive: true });
redocly('lint', ...config, join(folder, 'openapi.yaml'));
redocly('bundle', ...config, join(folder, 'openapi.yaml'), '--output', json);

const types = await openapiTS(JSON.parse(readFileSync(json, 'utf8')) as OpenAPI3, { defaultNonNullable: false });
writeFileSync(join(folder, 'generated/api.ts'), astToString(types));

function redocly(...args: string[]): void {
  const cli = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js');
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  try {
    execFileSync(process.execPath, [cli, ...args], { env, stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer };
    process.stderr.write(Buffer.concat([stdout, stderr]));
    process.exit(1);
  }
}
