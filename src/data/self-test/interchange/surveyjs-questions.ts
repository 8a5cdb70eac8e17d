import type { AnswerOption, Item } from '../../../domain/self-test/instrument.ts';
import { defined, type Field, isObject } from '../../decode/field.ts';

/** A text, or a text for each language; `default` is the language of the survey. */
export function surveyText(field: Field, language: string): string | undefined {
  if (!isObject(field.value)) return field.text();
  const own = field.get(language);
  return (own.absent ? field.get('default') : own).text();
}

/** Answers keep their own score; numbers count for themselves. */
function option(field: Field, language: string): AnswerOption | undefined {
  const raw = isObject(field.value) ? field.get('value').value : field.value;
  if (typeof raw !== 'string' && typeof raw !== 'number' && typeof raw !== 'boolean')
    return field.dropped('an answer without a value');
  const score = isObject(field.value) && !field.get('score').absent ? field.get('score').number() : undefined;
  const value = String(raw);
  return defined({
    value,
    label: (isObject(field.value) && surveyText(field.get('text'), language)) || value,
    score: score ?? (typeof raw === 'number' ? raw : undefined),
  });
}

const MOST_STEPS = 100;

function ratingSteps(field: Field, language: string): AnswerOption[] {
  const from = field.get('rateMin').number() ?? 1;
  const step = field.get('rateStep').number() ?? 1;
  const to = field.get('rateMax').number() ?? from + step * ((field.get('rateCount').number() ?? 5) - 1);
  const count = step > 0 ? Math.floor((to - from) / step) + 1 : 0;
  if (count > MOST_STEPS) return [];
  const ends = new Map([
    [0, surveyText(field.get('minRateDescription'), language)],
    [count - 1, surveyText(field.get('maxRateDescription'), language)],
  ]);
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const score = from + step * index;
    return { value: String(score), label: ends.get(index) ?? String(score), score };
  });
}

function options(field: Field, key: string, language: string): AnswerOption[] {
  return field.get(key).list((choice) => option(choice, language));
}

/** Features that would change which answers there are. */
function reportExtras(field: Field): void {
  for (const key of ['showOtherItem', 'hasOther', 'choicesByUrl', 'choicesFromQuestion', 'choicesVisibleIf'])
    if (!field.get(key).absent && field.get(key).value !== false) field.get(key).repaired(`"${key}" is left out`);
}

type Question = Pick<Item, 'kind' | 'text' | 'hint'> & { readonly name: string; readonly answers: AnswerOption[] };

/** The questions that an element asks: one, or one for each row of a matrix; none, with a problem, for other types. */
export function questionsOf(field: Field, language: string): readonly Question[] {
  const type = field.get('type').text() ?? '';
  const name = field.get('name').required();
  if (!name) return [];
  const text = surveyText(field.get('title'), language) ?? name;
  const hint = surveyText(field.get('description'), language);
  const ask = (kind: Item['kind'], answers: AnswerOption[]) => {
    reportExtras(field);
    return [defined({ kind, name, text, hint, answers })];
  };
  if (type === 'rating') {
    const own = options(field, 'rateValues', language);
    return ask('likert', own.length ? own : ratingSteps(field, language));
  }
  if (type === 'radiogroup' || type === 'dropdown') return ask('single', options(field, 'choices', language));
  if (type === 'checkbox') return ask('multiple', options(field, 'choices', language));
  if (type === 'boolean') {
    const label = (key: string, fallback: string) => surveyText(field.get(key), language) ?? fallback;
    return ask('single', [
      { value: 'true', label: label('labelTrue', 'Ja'), score: 1 },
      { value: 'false', label: label('labelFalse', 'Nee'), score: 0 },
    ]);
  }
  if (type === 'matrix') {
    const columns = options(field, 'columns', language);
    return options(field, 'rows', language).map((row) => ({
      kind: 'likert',
      name: `${name}.${row.value}`,
      text: row.label,
      hint: text,
      answers: columns,
    }));
  }
  field.dropped(`a question of type "${type}" is not taken over`);
  return [];
}
