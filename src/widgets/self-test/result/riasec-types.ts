import type { RiasecType } from '../../../domain/self-test/occupation.ts';
import { msg } from '../../../localization/localization.ts';

export interface TypeText {
  readonly name: string;
  readonly description: string;
}

/** The six types of Holland in the kit's own words, for a screen in another language than the test. */
export const riasecTypes: Record<RiasecType, () => TypeText> = {
  R: () => ({
    name: msg('Praktisch', { desc: 'Type of work: Holland’s Realistic' }),
    description: msg(
      'Je werkt graag met je handen: met gereedschap, machines, planten of dieren. Je ziet graag wat je gedaan hebt.',
      { desc: 'Type of work: Holland’s Realistic, explained' },
    ),
  }),
  I: () => ({
    name: msg('Onderzoekend', { desc: 'Type of work: Holland’s Investigative' }),
    description: msg('Je wilt weten hoe iets zit. Je denkt graag na, zoekt dingen uit en lost puzzels op.', {
      desc: 'Type of work: Holland’s Investigative, explained',
    }),
  }),
  A: () => ({
    name: msg('Creatief', { desc: 'Type of work: Holland’s Artistic' }),
    description: msg(
      'Je bedenkt en maakt graag iets nieuws, met woorden, beeld, muziek of kleur. Je doet dingen graag op jouw manier.',
      { desc: 'Type of work: Holland’s Artistic, explained' },
    ),
  }),
  S: () => ({
    name: msg('Sociaal', { desc: 'Type of work: Holland’s Social' }),
    description: msg('Je helpt graag anderen. Je luistert, legt uit, verzorgt of brengt mensen bij elkaar.', {
      desc: 'Type of work: Holland’s Social, explained',
    }),
  }),
  E: () => ({
    name: msg('Ondernemend', { desc: 'Type of work: Holland’s Enterprising' }),
    description: msg('Je neemt graag het voortouw. Je overtuigt mensen, regelt zaken en durft een risico te nemen.', {
      desc: 'Type of work: Holland’s Enterprising, explained',
    }),
  }),
  C: () => ({
    name: msg('Ordelijk', { desc: 'Type of work: Holland’s Conventional' }),
    description: msg('Je houdt van overzicht. Je werkt precies, volgens een plan, en zorgt dat alles klopt.', {
      desc: 'Type of work: Holland’s Conventional, explained',
    }),
  }),
};
