import { cpSync, rmSync } from 'node:fs';
import { step } from './step.ts';

rmSync('dist/npm', { recursive: true, force: true });
rmSync('dist/cdn', { recursive: true, force: true });
step('Bundling the hosted kit and the npm modules', 'rolldown', '-c', 'rolldown.config.ts');
step('Bundling the theme studio', 'node', 'build/studio.ts');
step('Writing the type declarations', 'tsc', '-p', 'tsconfig.types.json');
cpSync('.storybook/generated/custom-elements.json', 'dist/npm/custom-elements.json');
cpSync('dist/tokens', 'dist/npm/tokens', { recursive: true });
for (const file of ['LICENSE', 'NOTICE.md']) cpSync(file, `dist/cdn/${file}`);
