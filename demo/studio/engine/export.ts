import { HOST_FONT } from '../../../tokens/allowed.ts';
import { NATIONAL } from '../../../tokens/themes.ts';
import type { TokenMap } from '../../../tokens/dtcg.ts';
import { isFamilies, type Draft } from '../state/draft.ts';
import { idFrom, regionTree } from './region-file.ts';
import { cssValue } from './values.ts';

export interface ExportFile {
  name: string;
  type: string;
  text: string;
}

/** The name that the theme goes by: that of the theme it began as, unless the designer made it another's. */
export function themeId(draft: Draft, start: Draft): string {
  const kept =
    draft.profile.name === start.profile.name && draft.start !== NATIONAL && !draft.start.startsWith('host:');
  return kept ? draft.start : idFrom(draft.profile.name);
}

/** A drawn logo goes along by name, as a file beside this one; a PNG cannot, for the kit takes drawings only. */
export const logoFile = ({ logo }: Draft, id: string): string | undefined =>
  logo && `${id}.${logo.startsWith('data:image/png') ? 'png' : 'svg'}`;

export function regionFile(draft: Draft, national: TokenMap, id: string): ExportFile {
  const logo = logoFile(draft, id);
  const profile = logo?.endsWith('.svg') ? { ...draft.profile, logo } : draft.profile;
  const text = `${JSON.stringify(regionTree({ ...draft, profile }, national), null, 2)}\n`;
  return { name: `${id}.tokens.json`, type: 'application/json', text };
}

/** The typeface of the page has no name that a custom property could hold; the widgets take it by their theme. */
export const customProperties = (draft: Draft): [name: string, value: string][] =>
  Object.entries(draft.values)
    .filter(([, value]) => !(isFamilies(value) && value.includes(HOST_FONT)))
    .map(([path, value]) => [`--lc-${path.replaceAll('.', '-')}`, cssValue(value)]);

export function cssFile(draft: Draft, id: string): ExportFile {
  const lines = customProperties(draft).map(([name, value]) => `  ${name}: ${value};\n`);
  // A name may hold what ends a comment.
  const title = draft.profile.name.replaceAll('*/', '* /');
  return { name: `${id}.css`, type: 'text/css', text: `/* ${title} */\n:root {\n${lines.join('')}}\n` };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What a web manager pastes: works at once with the style sheet, and by name once the file is in the kit. */
export function htmlSnippet({ profile }: Draft, id: string): ExportFile {
  const region = profile.region ? ` region="${escaped(profile.region)}"` : '';
  return {
    name: `${id}.html`,
    type: 'text/html',
    text: `<link rel="stylesheet" href="/${id}.css" />
<script
  type="module"
  src="https://widgets.loopbaancentrum.example/embed.js"
  data-directory="https://widgets.loopbaancentrum.example/data/centres.json"
></script>

<lc-centre-finder${region}>
  <p slot="fallback">
    <a href="https://www.loopbaancentrum.example/centra">Bekijk alle loopbaancentra</a>
  </p>
</lc-centre-finder>
`,
  };
}
