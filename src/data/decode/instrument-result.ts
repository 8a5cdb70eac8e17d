import { LEVELS, TOPICS } from '../../domain/centres/centre.ts';
import { itemsById, optionsOf } from '../../domain/self-test/answers.ts';
import type {
  DecisionRule,
  Instrument,
  Item,
  Outcome,
  ResultDefinition,
  Scale,
} from '../../domain/self-test/instrument.ts';
import { RIASEC } from '../../domain/self-test/occupation.ts';
import { defined, type Field, isObject } from './field.ts';
import type { AskedItems } from './instrument-pages.ts';
import { distinct, type Fatal, identifier, plainText, requiredText } from './instrument-text.ts';

type Questions = Pick<Instrument, 'answerSets' | 'items' | 'pages'>;

function decodeScaleItem(
  field: Field,
  item: Item | undefined,
  questions: Questions,
): Scale['items'][number] | undefined {
  const id = field.get('item').text() ?? '';
  if (!item) return field.get('item').dropped(`item "${id}" does not exist or is never asked`);
  const scores = optionsOf(questions, item).map(({ score }) => score);
  if (scores.includes(undefined)) return field.dropped(`item "${id}" has an answer without a score`);
  if (item.kind !== 'multiple' && new Set(scores).size < 2)
    return field.dropped(`item "${id}" has the same score for every answer`);
  const weight = field.get('weight').number();
  if (weight !== undefined && weight <= 0) field.get('weight').repaired('left out; expected more than 0');
  return defined({
    item: id,
    reverse: field.get('reverse').flag(),
    weight: weight !== undefined && weight > 0 ? weight : undefined,
  });
}

function decodeBands(field: Field): Scale['bands'] {
  if (field.absent) return undefined;
  const bands = field.list((band) => {
    const upTo = band.get('upTo').number();
    const text = requiredText(band.get('text'));
    if (upTo === undefined || upTo < 0 || upTo > 1) return band.get('upTo').dropped('expected a share from 0 to 1');
    return text ? { upTo, text } : undefined;
  });
  const sorted = bands.toSorted((a, b) => a.upTo - b.upTo);
  if (sorted.some((band, index) => band !== bands[index])) field.repaired('put in order, lowest first');
  if ((sorted.at(-1)?.upTo ?? 0) < 1) field.repaired('the highest scores have no text; the last band should reach 1');
  return sorted;
}

function decodeScale(field: Field, asked: ReadonlyMap<string, Item>, questions: Questions): Scale | undefined {
  const id = identifier(field.get('id'));
  const name = requiredText(field.get('name'));
  if (!id || !name) return undefined;
  const items = distinct(field.get('items'), 'item', (entry) =>
    decodeScaleItem(entry, asked.get(entry.get('item').text() ?? ''), questions),
  );
  if (!items.length) return field.get('items').dropped(`scale "${id}" has no items`);
  return defined({
    id,
    name,
    description: plainText(field.get('description')) ?? '',
    method: field.get('method').oneOf(['sum', 'mean']) ?? 'mean',
    items,
    bands: decodeBands(field.get('bands')),
  });
}

export function decodeScales(list: Field, questions: Questions): readonly Scale[] {
  const items = itemsById(questions);
  const asked = new Map(questions.pages.flatMap((page) => page.items.map((id) => [id, items.get(id)!])));
  return distinct(list, 'id', (field) => decodeScale(field, asked, questions));
}

function decodeOutcome(field: Field): Outcome | undefined {
  const id = identifier(field.get('id'));
  const kind = field.get('kind').oneOf(['route', 'referral']) ?? field.get('kind').dropped('missing, and required');
  const title = requiredText(field.get('title'));
  const text = requiredText(field.get('text'));
  if (!id || !kind || !title || !text) return undefined;
  const level = field.get('level').oneOf(LEVELS);
  return defined({ id, kind, title, text, level, topic: field.get('topic').oneOf(TOPICS) });
}

/** A table with a row missing points people the wrong way, so every fault in a rule is fatal. */
function decodeRule(field: Field, asked: AskedItems, outcomes: readonly Outcome[], fatal: Fatal): DecisionRule {
  const outcome = field.get('outcome').text() ?? '';
  if (!outcomes.some(({ id }) => id === outcome))
    fatal(field.get('outcome'), `there is no usable outcome "${outcome}"`);
  const when = field.get('when');
  if (!isObject(when.value)) fatal(when, 'expected an object with the answers for each item');
  const entries = Object.keys(isObject(when.value) ? when.value : {}).map((item) => {
    const entry = when.get(item);
    const values = asked.get(item)?.values;
    if (!values) fatal(entry, `item "${item}" does not exist or is never asked`);
    const texts = entry.list((value) => {
      const text = value.text() ?? '';
      return !values || values.includes(text) ? text : fatal(value, `item "${item}" has no answer "${text}"`);
    });
    if (!texts.length) fatal(entry, `no answers of item "${item}" are named`);
    return [item, texts] as const;
  });
  return { when: Object.fromEntries(entries), outcome };
}

export function decodeResult(
  field: Field,
  scales: readonly Scale[],
  asked: AskedItems,
  fatal: Fatal,
): ResultDefinition | undefined {
  const kind = field.get('kind').oneOf(['riasec', 'scales', 'decision']);
  if (kind === 'decision') {
    const outcomes = distinct(field.get('outcomes'), 'id', decodeOutcome);
    const rules = field.get('rules').list((rule) => decodeRule(rule, asked, outcomes, fatal));
    if (!rules.length) fatal(field.get('rules'), 'a decision needs rules');
    return { kind, outcomes, rules };
  }
  if (kind === 'riasec')
    for (const type of RIASEC)
      if (!scales.some(({ id }) => id === type)) fatal(field, `a RIASEC profile needs a usable scale "${type}"`);
  if (kind === 'scales' && !scales.length) fatal(field, 'a result of scales needs a usable scale');
  return kind ? { kind } : fatal(field.get('kind'), 'expected riasec, scales or decision');
}

/** A profile is read in one order and from six scales. */
export function inResultOrder(list: Field, scales: readonly Scale[], { kind }: ResultDefinition): readonly Scale[] {
  if (kind !== 'riasec') return scales;
  const six = RIASEC.flatMap((type) => scales.find(({ id }) => id === type) ?? []);
  if (six.some((scale, index) => scale !== scales[index]) || six.length < scales.length)
    list.repaired(`a RIASEC profile has the scales ${RIASEC.join(', ')}, in this order; others left out`);
  return six;
}
