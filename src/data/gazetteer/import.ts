/** `npm run places:import -- FILE`: exact postcode centres for this installation; `--reset` returns to the estimates. */
import { rmSync } from 'node:fs';
import { importPostcodes } from './import-postcodes.ts';
import { GAZETTEER_FILES } from './paths.ts';

const MOST_PROBLEMS_SHOWN = 20;

function run(argument: string): void {
  if (argument === '--reset') {
    rmSync(GAZETTEER_FILES.imported, { force: true });
    return;
  }
  const { positions, problems } = importPostcodes(argument, GAZETTEER_FILES.imported);
  for (const { line, message } of problems.slice(0, MOST_PROBLEMS_SHOWN)) {
    console.warn(`${argument}:${line}: ${message}`);
  }
  console.log(`${positions.size} postcodes imported, ${problems.length} lines left out`);
}

const [argument, ...others] = process.argv.slice(2);
try {
  if (argument === undefined || others.length > 0) throw new Error('usage: npm run places:import -- FILE | --reset');
  run(argument);
  await import('./build.ts');
} catch (error) {
  console.error(`places:import: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
