import type { AnswerOption, Instrument, Item } from '../../domain/self-test/instrument.ts';
import { defined, type Field, isObject } from './field.ts';
import { distinct, identifier, plainText, requiredText } from './instrument-text.ts';

type AnswerSets = Instrument['answerSets'];

const KINDS = ['likert', 'single', 'multiple', 'pairwise'] as const;

/** Survey tools write `"value": 1` as readily as `"value": "1"`. */
function decodeValue(field: Field): string | undefined {
  if (typeof field.value !== 'number') return field.required();
  field.repaired('read as text; write it in quotes');
  return String(field.value);
}

function decodeOption(field: Field): AnswerOption | undefined {
  const value = decodeValue(field.get('value'));
  const label = requiredText(field.get('label'));
  if (!value || !label) return undefined;
  const description = plainText(field.get('description'));
  return defined({ value, label, score: field.get('score').number(), description });
}

export function decodeAnswerSets(field: Field): AnswerSets {
  const names = isObject(field.value) ? Object.keys(field.value) : [];
  return Object.fromEntries(names.map((name) => [name, distinct(field.get(name), 'value', decodeOption)]));
}

function decodeAnswers(field: Field, id: string, sets: AnswerSets): Item['answers'] | undefined {
  const name = field.value;
  if (typeof name !== 'string') return distinct(field, 'value', decodeOption);
  return Object.hasOwn(sets, name) ? name : field.dropped(`item "${id}": there is no answer set "${name}"`);
}

/** An item that cannot be asked is left out; the rest of the questionnaire still helps. */
export function decodeItem(field: Field, sets: AnswerSets): Item | undefined {
  const id = identifier(field.get('id'));
  if (!id) return undefined;
  const kind = field.get('kind').oneOf(KINDS) ?? field.get('kind').dropped(`item "${id}" has no kind`);
  const text = requiredText(field.get('text'));
  const answers = decodeAnswers(field.get('answers'), id, sets);
  if (!kind || !text || !answers) return undefined;
  const count = (typeof answers === 'string' ? sets[answers]! : answers).length;
  if (kind === 'pairwise' && count !== 2)
    return field.get('answers').dropped(`item "${id}" is pairwise and has ${count} answers; expected exactly two`);
  if (count < (kind === 'multiple' ? 1 : 2)) return field.get('answers').dropped(`item "${id}" has too few answers`);
  return defined({
    id,
    kind,
    text,
    hint: plainText(field.get('hint')),
    picture: field.get('picture').text(),
    answers,
  });
}
