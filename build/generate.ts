import { globSync, statSync } from 'node:fs';
import { step } from './step.ts';

/** Code that is made from data, kept out of version control: made again when what it is made from is newer. */
const generated = [
  {
    title: 'tokens',
    script: 'tokens',
    from: 'tokens/**/*.{json,ts}',
    to: '{src/theme/generated/*.ts,dist/tokens/*.json}',
  },
  { title: 'places', script: 'places', from: 'src/data/gazetteer/**/*', to: 'src/data/gazetteer/generated/*' },
  {
    title: 'translations',
    script: 'localize',
    // Of the sources, too: where a text is used decides in which file it goes.
    from: 'src/{elements,localization,theme,widgets}/**/*',
    to: 'src/localization/generated/**/*.ts',
  },
  {
    title: 'element descriptions',
    script: 'analyze',
    from: 'src/{theme,elements,widgets}/**/*.ts',
    to: '.storybook/generated/*',
  },
  {
    title: 'service contract',
    script: 'service:generate',
    from: 'demo/service/{openapi,redocly}.yaml',
    to: 'demo/service/generated/*',
  },
];

for (const { title, script, from, to } of generated) {
  const outputs = times(to);
  const inputs = times(from, to);
  if (outputs.length === 0 || Math.max(...inputs) > Math.min(...outputs)) {
    step(`Generating ${title}`, 'npm', 'run', '--silent', script);
  }
}

function times(pattern: string, except?: string): number[] {
  const files = globSync(pattern, { withFileTypes: true, ...(except && { exclude: [except] }) });
  return files.filter((file) => file.isFile()).map((file) => statSync(`${file.parentPath}/${file.name}`).mtimeMs);
}
