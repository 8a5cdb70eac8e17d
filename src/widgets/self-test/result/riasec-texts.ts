import type { Instrument } from '../../../domain/self-test/instrument.ts';
import type { RiasecType } from '../../../domain/self-test/occupation.ts';
import type { Doubt, RiasecResult } from '../../../domain/self-test/riasec.ts';
import { formatList, formatNumber } from '../../../localization/format.ts';
import { msg, str, type Locale } from '../../../localization/localization.ts';
import { isOnScreen } from '../in-language.ts';
import { riasecTypes, type TypeText } from './riasec-types.ts';

/** What a type is called and means: in the words of the test where those are in the language of the screen. */
export function typeOf({ scales, language }: Instrument, type: RiasecType, locale: Locale): TypeText {
  const own = isOnScreen(language, locale) ? scales.find(({ id }) => id === type) : undefined;
  return own ?? riasecTypes[type]();
}

/** The types of the code once each, strongest first; more than three when the last ones tie. */
export function strongest(result: RiasecResult): readonly RiasecType[] {
  return result.kind === 'profile' ? [...new Set(result.code.flat())] : [];
}

export function riasecHeadline(result: RiasecResult, test: Instrument, locale: Locale): string {
  switch (result.kind) {
    case 'profile': {
      const names = strongest(result).map((type) => typeOf(test, type, locale).name);
      return msg(str`Dit past het best bij jou: ${formatList(names, locale, 'conjunction')}`, {
        desc: 'Heading of the result of the interest test; with the strongest types of work',
      });
    }
    case 'flat':
      return msg('Je vindt veel soorten werk ongeveer even leuk', {
        desc: 'Heading of the result when no type stands out',
      });
    case 'too-few':
      return msg('Er zijn nog te weinig antwoorden voor een uitslag', {
        desc: 'Heading of the result when too few questions were answered',
      });
    case 'straight-lined':
      return msg('Je gaf bijna overal hetzelfde antwoord', {
        desc: 'Heading of the result when nearly all answers are the same',
      });
  }
}

/** What to know about the result: how certain it is and what to do about that. */
export function riasecRemarks(result: RiasecResult, test: Instrument, locale: Locale): readonly string[] {
  switch (result.kind) {
    case 'profile':
      return [...tie(result.code, test, locale), ...result.doubts.map(doubt)];
    case 'flat':
      return [
        msg(
          'Er springt geen soort werk uit. Dat komt vaker voor. In een gesprek ontdek je samen wat jou het meest trekt.',
          {
            desc: 'Result of the interest test when no type stands out',
          },
        ),
      ];
    case 'too-few': {
      const [answered, asked] = [formatNumber(result.answered, locale), formatNumber(result.asked, locale)];
      return [
        msg(
          str`Je hebt ${answered} van de ${asked} vragen beantwoord. Beantwoord er nog een paar, dan zie je wat bij je past.`,
          {
            desc: 'Result of the interest test when too few questions were answered',
          },
        ),
      ];
    }
    case 'straight-lined':
      return [
        msg('Daardoor zien we niet wat je leuker vindt dan iets anders. Kijk je antwoorden nog eens na.', {
          desc: 'Result of the interest test when nearly all answers are the same',
        }),
      ];
  }
}

function tie(code: readonly (readonly RiasecType[])[], test: Instrument, locale: Locale): string[] {
  const shared = [...new Set(code.filter(({ length }) => length > 1).map((types) => types.join()))];
  return shared.map((types) => {
    const names = types.split(',').map((type) => typeOf(test, type as RiasecType, locale).name);
    return msg(str`Even sterk bij jou: ${formatList(names, locale, 'conjunction')}.`, {
      desc: 'Result of the interest test: types with the same score',
    });
  });
}

function doubt(doubt: Doubt): string {
  switch (doubt) {
    case 'weak':
      return msg('De verschillen zijn klein. Zie deze uitslag als een eerste idee.', {
        desc: 'Result of the interest test: the types hardly differ',
      });
    case 'blanks':
      return msg('Je hebt vragen overgeslagen. Met die antwoorden erbij kan de volgorde anders worden.', {
        desc: 'Result of the interest test: blanks could change the order',
      });
    case 'hasty':
      return msg('Je gaf vaak achter elkaar hetzelfde antwoord. Klopt dat? Je kunt je antwoorden hieronder nakijken.', {
        desc: 'Result of the interest test: a long row of the same answer',
      });
  }
}
