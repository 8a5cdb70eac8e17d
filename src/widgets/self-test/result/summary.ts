import { chosen, itemsById, optionsOf } from '../../../domain/self-test/answers.ts';
import { visibleItems } from '../../../domain/self-test/flow.ts';
import type { Answers, Instrument } from '../../../domain/self-test/instrument.ts';
import { formatNumber } from '../../../localization/format.ts';
import { msg, type Locale } from '../../../localization/localization.ts';
import type { Finding, ScaleFinding } from './finding.ts';
import { riasecHeadline, riasecRemarks, strongest, typeOf } from './riasec-texts.ts';

export interface AnsweredQuestion {
  /** Id of the item. */
  readonly item: string;
  readonly question: string;
  /** Empty when it was passed over. */
  readonly answer: string;
}

/** Every question that was asked, in order, with the answer as it read. */
export function answeredQuestions(test: Instrument, answers: Answers): readonly AnsweredQuestion[] {
  const items = itemsById(test);
  return visibleItems(test, answers).map((id) => {
    const item = items.get(id)!;
    const picked = optionsOf(test, item).filter(({ value }) => chosen(answers, id).includes(value));
    return { item: id, question: item.text, answer: picked.map(({ label }) => label).join(', ') };
  });
}

export function headline(finding: Finding, test: Instrument, locale: Locale): string {
  switch (finding.kind) {
    case 'riasec':
      return riasecHeadline(finding.result, test, locale);
    case 'scales':
      return msg('Zo sta jij ervoor', { desc: 'Heading of a result with a bar for each subject' });
    case 'decision':
      return finding.decision.kind === 'route'
        ? finding.decision.route.title
        : msg('We weten nog niet genoeg om je de weg te wijzen', { desc: 'Heading of a result without an outcome' });
  }
}

/** BCP 47 language of the heading; undefined when it is that of the screen. */
export const headlineLanguage = (finding: Finding, test: Instrument): string | undefined =>
  finding.kind === 'decision' && finding.decision.kind === 'route' ? test.language : undefined;

/** The result in sentences, for on paper, in a file and to show an adviser. */
export function resultSentences(finding: Finding, test: Instrument, locale: Locale): readonly string[] {
  const first = headline(finding, test, locale);
  switch (finding.kind) {
    case 'riasec':
      return [
        `${first}.`,
        ...strongest(finding.result).map((type) => {
          const { name, description } = typeOf(test, type, locale);
          return `${name}: ${description}`;
        }),
        ...riasecRemarks(finding.result, test, locale),
      ];
    case 'scales':
      return finding.scales.map((scale) => scaleSentence(scale, locale));
    case 'decision': {
      const { decision } = finding;
      const outcomes = [...(decision.kind === 'route' ? [decision.route] : []), ...decision.referrals];
      return outcomes.map(({ title, text }) => `${title}: ${text}`);
    }
  }
}

function scaleSentence({ scale, share, text }: ScaleFinding, locale: Locale): string {
  return share === undefined ? `${scale.name}: –` : `${scale.name}: ${percent(share, locale)}. ${text ?? ''}`.trim();
}

export const percent = (share: number, locale: Locale): string =>
  formatNumber(share, locale, { style: 'percent', maximumFractionDigits: 0 });
