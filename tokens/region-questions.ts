import { confirm, input, select } from '@inquirer/prompts';
import { findRegion, REGIONS } from '../src/domain/places/regions.ts';
import type { ColorValue } from './color.ts';
import { FAMILIES, familyNames, paletteColor } from './palette.ts';
import { parseHex, type Answers } from './region-answers.ts';
import { SHAPES, shapeNames } from './region-file.ts';
import { rolesFrom } from './roles.ts';

const OWN_COLOR = 'own';

/** A patch of colour, in a terminal that can show it. */
export function swatch({ hex }: ColorValue): string {
  if (!process.stdout.isTTY || process.env['NO_COLOR']) return '';
  const [red, green, blue] = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
  return `\u001B[48;2;${red};${green};${blue}m    \u001B[0m `;
}

/** What becomes of a colour: itself where it can be read, and the nearest that can where it cannot. */
export function proposal(color: ColorValue): string {
  const { light, dark } = rolesFrom(color).action;
  const kept = light.hex === color.hex ? 'as it is' : `nearest to ${color.hex} that can be read`;
  return `  Main button in light: ${swatch(light)}${light.hex}, ${kept}\n  Main button in dark:  ${swatch(dark)}${dark.hex}`;
}

async function askColor(): Promise<Pick<Answers, 'family' | 'color'>> {
  const family = await select<string>({
    message: 'Colour family',
    choices: [
      ...familyNames.map((name) => ({
        value: name,
        name: `${swatch(paletteColor(name, 700))}${swatch(paletteColor(name, 300))}${name}`,
        description: FAMILIES[name].looks,
      })),
      { value: OWN_COLOR, name: 'A colour of your own' },
    ],
    pageSize: familyNames.length + 1,
    loop: false,
  });
  if (family !== OWN_COLOR) return { family };
  for (;;) {
    const color = await input({
      message: 'Your colour (hexadecimal, such as #0f5f66)',
      validate: (text) => parseHex(text) !== undefined || 'Write six hexadecimal digits, such as #0f5f66.',
    });
    console.log(proposal(parseHex(color)!));
    if (await confirm({ message: 'Take these?' })) return { color };
  }
}

/** An empty text says that there is none, so that the same question is not asked again. */
const optional = async (message: string): Promise<string> =>
  (await input({ message: `${message} (enter to skip)` })).trim();

async function askServices(): Promise<string[]> {
  const services: string[] = [];
  for (;;) {
    const service = await optional('Additional service, in plain words');
    if (service === '') return services;
    services.push(service);
  }
}

/** Asks what is not answered yet. `refusal` says why a name cannot be taken. */
export async function ask(given: Answers, refusal: (name: string) => string | undefined): Promise<Answers> {
  const answers = { ...given };
  answers.name ??= await input({
    message: 'Name that a visitor knows',
    required: true,
    validate: (name) => refusal(name) ?? true,
  });
  answers.region ??= await select({
    message: 'Labour market region',
    choices: Object.entries(REGIONS).map(([code, name]) => ({ value: code, name: `${code}  ${name}` })),
    ...(findRegion(answers.name) && { default: findRegion(answers.name)!.code }),
    pageSize: 12,
  });
  if (answers.family === undefined && answers.color === undefined) Object.assign(answers, await askColor());
  answers.shape ??= await select<string>({
    message: 'Corners',
    choices: shapeNames.map((name) => ({ value: name, name, description: `Buttons ${SHAPES[name].m}px` })),
    default: 'calm',
  });
  answers.telephone ??= await optional('Telephone, international: +31881234567');
  answers.languages ??= await input({ message: 'Languages at the desk (BCP 47, with commas)', default: 'nl' });
  answers.tone ??= await select({
    message: 'Tone',
    choices: [
      { value: 'informal', description: 'Says "je"' },
      { value: 'formal', description: 'Says "u"' },
    ],
  });
  answers.service ??= await askServices();
  answers.logo ??= await optional('Logo, an SVG file');
  return answers;
}
