import type { Audience } from '../../domain/centres/centre.ts';
import type { Instrument } from '../../domain/self-test/instrument.ts';
import { msg } from '../../localization/localization.ts';

interface Wording {
  readonly title: () => string;
  readonly text: () => string;
}

/** A test that comes with the kit, and what the start screen says of it before it is loaded. */
export interface CatalogueEntry extends Wording {
  /** The same, said to somebody in particular. */
  readonly saidTo?: Partial<Record<Audience, Wording>>;
  /** Questions at most; a test that asks on can be shorter. */
  readonly questions: number;
  /** Questions of the short form. */
  readonly short?: number;
  readonly secondsPerItem: number;
  readonly language: string;
  readonly load: () => Promise<{ readonly default: unknown }>;
}

export const BUILT_IN = ['wegwijzer', 'interessekompas', 'loopbaanvaardigheden', 'basisvaardigheden'] as const;
export type BuiltIn = (typeof BUILT_IN)[number];

export const catalogue: Readonly<Record<BuiltIn, CatalogueEntry>> = {
  wegwijzer: {
    title: () => msg('Wie kan mij helpen?', { desc: 'Title of the test that shows the way to help' }),
    text: () =>
      msg('Een vraag over werk of leren? In een paar stappen weet je wie je kan helpen en hoe je begint.', {
        desc: 'What the test that shows the way to help gives',
      }),
    saidTo: {
      student: {
        title: () =>
          msg('Wie denkt er met mij mee?', { desc: 'Title of the test that shows the way to help; to students' }),
        text: () =>
          msg(
            'Stoppen, doorleren of werken? In een paar stappen weet je bij wie je terechtkunt. Je zit nergens aan vast.',
            {
              desc: 'What the test that shows the way to help gives; to students',
            },
          ),
      },
      jobseeker: {
        title: () =>
          msg('Welke hulp past bij mij?', { desc: 'Title of the test that shows the way to help; to jobseekers' }),
        text: () =>
          msg(
            'Zoek je werk, of moet je eerst iets anders regelen? In een paar stappen weet je wie je helpt. Niemand ziet je antwoorden, ook je uitkeringsinstantie niet.',
            {
              desc: 'What the test that shows the way to help gives; to jobseekers, who may have a benefit',
            },
          ),
      },
    },
    questions: 6,
    secondsPerItem: 12,
    language: 'nl',
    load: () => import('../../data/self-test/instruments/wegwijzer.nl.ts'),
  },
  interessekompas: {
    title: () => msg('Welk werk past bij mij?', { desc: 'Title of the interest test' }),
    text: () =>
      msg('Ontdek wat je leuk vindt om te doen. Je ziet welke soorten werk en welke beroepen daarbij passen.', {
        desc: 'What the interest test gives',
      }),
    saidTo: {
      student: {
        title: () => msg('Waar krijg jij energie van?', { desc: 'Title of the interest test; to students' }),
        text: () =>
          msg(
            'Nog geen idee wat je na school wilt? Geen stress. Kies wat je leuk lijkt en zie welk werk daarbij past.',
            {
              desc: 'What the interest test gives; to students',
            },
          ),
      },
      jobseeker: {
        title: () => msg('Welk werk past nu bij mij?', { desc: 'Title of the interest test; to jobseekers' }),
        text: () =>
          msg(
            'Weer aan het werk, of iets heel anders? Kijk wat je leuk vindt om te doen. Misschien past er werk bij je waar je nog niet aan dacht.',
            {
              desc: 'What the interest test gives; to jobseekers',
            },
          ),
      },
    },
    questions: 48,
    short: 30,
    secondsPerItem: 5,
    language: 'nl',
    load: () => import('../../data/self-test/instruments/interessekompas.nl.ts'),
  },
  loopbaanvaardigheden: {
    title: () => msg('Hoe stuur ik mijn loopbaan?', { desc: 'Title of the test on career skills' }),
    text: () =>
      msg('Kijk wat je al goed kunt en wat je nog kunt oefenen. Je krijgt bij alles een tip om mee te beginnen.', {
        desc: 'What the test on career skills gives',
      }),
    questions: 20,
    secondsPerItem: 8,
    language: 'nl',
    load: () => import('../../data/self-test/instruments/loopbaanvaardigheden.nl.ts'),
  },
  basisvaardigheden: {
    title: () => msg('Lezen, rekenen en computer', { desc: 'Title of the test on basic skills' }),
    text: () =>
      msg('Bijna iedereen vindt wel iets lastig. Kijk rustig wat je makkelijk afgaat en waar je hulp bij wilt.', {
        desc: 'What the test on basic skills gives',
      }),
    questions: 9,
    secondsPerItem: 8,
    language: 'nl',
    load: () => import('../../data/self-test/instruments/basisvaardigheden.nl.ts'),
  },
};

export const isBuiltIn = (name: string): name is BuiltIn => Object.hasOwn(catalogue, name);

export function wordingFor(entry: CatalogueEntry, audience = ''): Wording {
  const { saidTo = {} } = entry;
  return Object.hasOwn(saidTo, audience) ? saidTo[audience as Audience]! : entry;
}

/** A test by its name in the kit, or by the address of its file. */
export async function loadTest(name: string): Promise<Instrument> {
  if (isBuiltIn(name)) return (await catalogue[name].load()).default as Instrument;
  const { loadInstrument } = await import('../../data/backends/http/http-instrument.ts');
  return loadInstrument(name);
}
