import { itemsById, optionsOf } from '../../../domain/self-test/answers.ts';
import type { AnswerOption, Instrument, Item, Page } from '../../../domain/self-test/instrument.ts';
import { defined } from '../../decode/field.ts';
import { toExpression } from './surveyjs-expression.ts';

export interface SurveyChoice {
  readonly value: string;
  readonly text: string;
  readonly score?: number;
}

export interface SurveyElement {
  readonly type: 'rating' | 'radiogroup' | 'checkbox';
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly rateValues?: readonly SurveyChoice[];
  readonly choices?: readonly SurveyChoice[];
}

export interface Survey {
  readonly title: string;
  readonly description: string;
  readonly locale: string;
  /** Like here, an answer on a page that is hidden now counts for nothing. */
  readonly clearInvisibleValues: 'onHidden';
  readonly pages: readonly {
    readonly name: string;
    readonly title?: string;
    readonly visibleIf?: string;
    readonly elements: readonly SurveyElement[];
  }[];
}

const TYPES = { likert: 'rating', single: 'radiogroup', multiple: 'checkbox', pairwise: 'radiogroup' } as const;

/** SurveyJS knows no `score`: its loader reports it, and keeps it once it is added with `Serializer.addProperty`. */
function choices(options: readonly AnswerOption[]): SurveyChoice[] {
  return options.map(({ value, label, score }) => defined({ value, text: label, score }));
}

function element(instrument: Instrument, item: Item): SurveyElement {
  const options = choices(optionsOf(instrument, item));
  const { id, kind, text, hint } = item;
  return defined({
    type: TYPES[kind],
    name: id,
    title: text,
    description: hint,
    ...(kind === 'likert' ? { rateValues: options } : { choices: options }),
  });
}

/** The questions as a SurveyJS form. Scales, result texts, pictures and descriptions of answers have no place there. */
export function toSurvey(instrument: Instrument): Survey {
  const items = itemsById(instrument);
  const page = ({ id, title, when, items: ids }: Page) =>
    defined({
      name: id,
      title,
      visibleIf: when && toExpression(when),
      elements: ids.flatMap((item) => items.get(item) ?? []).map((item) => element(instrument, item)),
    });
  return {
    title: instrument.title,
    description: instrument.introduction,
    locale: instrument.language,
    clearInvisibleValues: 'onHidden',
    pages: instrument.pages.map(page),
  };
}
