import { parseArgs } from 'node:util';
import { findRegion } from '../src/domain/places/regions.ts';
import type { ThemeProfile } from '../src/theme/theme-profile.ts';
import { fromHex, type ColorValue } from './color.ts';
import { closest } from './closest.ts';
import { FAMILIES, familyNames, familyRoles, type FamilyName } from './palette.ts';
import { shapeNames, type RegionDraft, type ShapeName } from './region-file.ts';
import { rolesFrom } from './roles.ts';

/** What somebody may say about a new region, on the command line or when asked. Everything as it was typed. */
export interface Answers {
  name?: string;
  region?: string;
  family?: string;
  color?: string;
  shape?: string;
  telephone?: string;
  languages?: string;
  tone?: string;
  service?: string[];
  logo?: string;
  sample?: boolean;
}

export interface Options extends Answers {
  out?: string;
  yes?: boolean;
  force?: boolean;
  help?: boolean;
}

export const HELP = `npm run region:new -- [options]

Makes tokens/regions/<name>.tokens.json. Asks for what the options leave open.

  --name <name>          Name that a visitor knows: "Rijk van Nijmegen"
  --region <code>        Code or name of the labour market region: AM08
  --family <family>      ${familyNames.slice(0, 7).join(', ')},
                         ${familyNames.slice(7).join(', ')}
  --color <hex>          Or a colour of your own: "#0f5f66"
  --shape <shape>        Corners: ${shapeNames.join(', ')} (calm)
  --telephone <number>   International: +31881234567
  --languages <tags>     BCP 47, with commas: nl,en,tr (nl)
  --tone <tone>          informal or formal (informal)
  --service <text>       An additional service; may be repeated
  --logo <file>          SVG file, copied beside the theme
  --sample               Marks the region as invented
  --out <folder>         Another folder than tokens/regions
  --yes                  Asks nothing
  --force                Replaces a region that exists
  --help                 Shows this`;

export function readOptions(args: string[]): Options {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values } = parseArgs({
    args,
    options: {
      name: text,
      region: text,
      family: text,
      color: text,
      shape: text,
      telephone: text,
      languages: text,
      tone: text,
      service: { type: 'string', multiple: true },
      logo: text,
      out: text,
      sample: flag,
      yes: flag,
      force: flag,
      help: flag,
    },
  });
  return values;
}

/** `#0f5f66`, `0F5F66` or `#07c`; undefined for anything else. */
export function parseHex(text: string): ColorValue | undefined {
  const [, short, long] = /^#?(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(text.trim()) ?? [];
  const digits = long ?? short?.replace(/./g, '$&$&');
  return digits === undefined ? undefined : fromHex(`#${digits}`);
}

const isOneOf = <Name extends string>(names: readonly Name[], text: string): text is Name =>
  names.includes(text as Name);

/** A sentence when the text is not one of the names, with the name that was probably meant. */
function choiceProblem(flag: string, text: string, names: readonly string[]): string[] {
  if (names.includes(text)) return [];
  const meant = closest(text, names);
  return [
    `--${flag} "${text}" is not known${meant ? `; did you mean ${meant}?` : ''} Use one of: ${names.join(', ')}.`,
  ];
}

/** The region as it would be written, or what is missing or wrong in the answers. What is in the file is checked later. */
export function draftFrom(answers: Answers): { draft: RegionDraft } | { problems: string[] } {
  const {
    name = '',
    region = '',
    family,
    color,
    shape = 'calm',
    tone = 'informal',
    telephone,
    languages = 'nl',
  } = answers;
  const known = findRegion(region);
  const own = color === undefined ? undefined : parseHex(color);
  const problems = [
    ...(/[a-z0-9]/i.test(name) ? [] : ['Give a name in letters or digits with --name.']),
    ...(known ? [] : [`--region "${region}" is not a labour market region; use its code, such as AM08, or its name.`]),
    ...(family === undefined && color === undefined ? ['Give a --family or a --color.'] : []),
    ...(family !== undefined && color !== undefined ? ['Give a --family or a --color, not both.'] : []),
    ...(family === undefined ? [] : choiceProblem('family', family, familyNames)),
    ...(color === undefined || own
      ? []
      : [`--color "${color}" is not a colour; write six hexadecimal digits: "#0f5f66".`]),
    ...choiceProblem('shape', shape, shapeNames),
    ...choiceProblem('tone', tone, ['informal', 'formal']),
  ];
  const chosen = own ? own : (family as FamilyName);
  if (problems.length > 0 || !known || !isOneOf(shapeNames, shape)) return { problems };
  const services = answers.service?.map((text) => text.trim()).filter(Boolean) ?? [];
  const profile: ThemeProfile = {
    name: name.trim(),
    kind: 'labour market region',
    region: known.code,
    ...(telephone && { telephone: telephone.replace(/[\s()-]/g, '') }),
    availableLanguage: languages.split(/[\s,]+/).filter(Boolean),
    tone: tone as 'informal' | 'formal',
    ...(services.length > 0 && { additionalServices: services }),
    ...(answers.sample && { sample: true as const }),
  };
  return { draft: { ...look(chosen), profile, shape: shape satisfies ShapeName } };
}

function look(chosen: ColorValue | FamilyName): Pick<RegionDraft, 'description' | 'roles'> {
  if (typeof chosen !== 'string')
    return { description: `Colours that follow from ${chosen.hex}.`, roles: rolesFrom(chosen) };
  return { description: `${FAMILIES[chosen].looks}.`, roles: familyRoles(chosen) };
}
