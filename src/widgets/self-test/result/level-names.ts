import type { Outcome } from '../../../domain/self-test/instrument.ts';
import { msg } from '../../../localization/localization.ts';

const levels: Record<NonNullable<Outcome['level']>, () => string> = {
  information: () => msg('Informatie', { id: 'level-information', desc: 'Level of a service: finding something out' }),
  advice: () => msg('Advies', { desc: 'Level of a service: a talk with an adviser' }),
  guidance: () => msg('Begeleiding', { desc: 'Level of a service: someone goes along for a while' }),
};

/** As in the vocabulary of the kit, most of which a result has no use for. */
export const levelName = (level: NonNullable<Outcome['level']>): string => levels[level]();
