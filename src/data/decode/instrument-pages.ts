import { optionsOf } from '../../domain/self-test/answers.ts';
import type { Condition, Instrument, Item, Page } from '../../domain/self-test/instrument.ts';
import { type Asked, canHold } from '../../domain/self-test/reachable.ts';
import { defined, type Field } from './field.ts';
import { distinct, identifier, plainText } from './instrument-text.ts';

/** What is asked so far, by item. */
export type AskedItems = ReadonlyMap<string, Asked>;

interface Scope {
  readonly asked: AskedItems;
  readonly items: ReadonlyMap<string, Item>;
}

const NEVER: Condition = { any: [] };
const ALWAYS: Condition = { all: [] };

/** Deeper than any author nests; what recurses over a condition must not run out of stack. */
const DEEPEST = 20;

function decodeComparison(field: Field, item: string, { asked, items }: Scope): Condition {
  const known = asked.get(item);
  if (!known) {
    const why = items.has(item) ? `item "${item}" is not asked on an earlier page` : `there is no item "${item}"`;
    field.get('item').repaired(`${why}; taken as not chosen`);
    return NEVER;
  }
  const is = field.get('is').list((value) => {
    const text = value.text();
    return text && known.values.includes(text)
      ? text
      : value.repaired(`item "${item}" has no answer "${text ?? ''}"; left out`);
  });
  return is.length ? { item, is } : NEVER;
}

/** What refers to nothing never holds, and is worked away, so that no empty condition remains inside another. */
function decodeCondition(field: Field, scope: Scope, depth = 0): Condition {
  const item = field.get('item').text();
  const [all, any, not] = [field.get('all'), field.get('any'), field.get('not')];
  const inner = (part: Field) => decodeCondition(part, scope, depth + 1);
  if (depth > DEEPEST) field.repaired('nested too deep; taken as never true');
  else if (item !== undefined) return decodeComparison(field, item, scope);
  else if (!all.absent) {
    const parts = all.list(inner).filter((part) => part !== ALWAYS);
    return parts.includes(NEVER) ? NEVER : parts.length ? { all: parts } : ALWAYS;
  } else if (!any.absent) {
    const parts = any.list(inner).filter((part) => part !== NEVER);
    return parts.includes(ALWAYS) ? ALWAYS : parts.length ? { any: parts } : NEVER;
  } else if (!not.absent) {
    const part = inner(not);
    return part === NEVER ? ALWAYS : part === ALWAYS ? NEVER : { not: part };
  } else field.repaired('expected "item" and "is", or "all", "any" or "not"; taken as never true');
  return NEVER;
}

function decodeReference(field: Field, { asked, items }: Scope, own: ReadonlySet<string>): string | undefined {
  const id = field.text() ?? '';
  if (!items.has(id)) return field.dropped(`there is no usable item "${id}"`);
  if (asked.has(id) || own.has(id)) return field.dropped(`item "${id}" is asked before`);
  return id;
}

function decodePage(field: Field, scope: Scope): Page | undefined {
  const id = identifier(field.get('id'));
  if (!id) return undefined;
  const when = field.get('when').absent ? ALWAYS : decodeCondition(field.get('when'), scope);
  if (when === NEVER || !canHold(when, (item) => scope.asked.get(item)))
    return field.get('when').dropped(`page "${id}" can never show; no answers make its condition true`);
  const own = new Set<string>();
  const items = field.get('items').list((entry) => {
    const item = decodeReference(entry, scope, own);
    if (item) own.add(item);
    return item;
  });
  if (!items.length) return field.get('items').dropped(`page "${id}" has no items`);
  return defined({ id, title: plainText(field.get('title')), items, when: when === ALWAYS ? undefined : when });
}

/** The pages that can show, and what is asked on them. */
export function decodePages(
  list: Field,
  { items, answerSets }: Pick<Instrument, 'items' | 'answerSets'>,
): { readonly pages: readonly Page[]; readonly asked: AskedItems } {
  const asked = new Map<string, Asked>();
  const scope: Scope = { asked, items: new Map(items.map((item) => [item.id, item])) };
  const taken = new Set<string>();
  const pages = distinct(list, 'id', (field) => {
    const page = decodePage(field, scope);
    // A page whose identifier is taken is dropped; what it asks may still be asked by a later one.
    if (!page || taken.has(page.id)) return page;
    taken.add(page.id);
    for (const id of page.items) {
      const item = scope.items.get(id)!;
      const values = optionsOf({ answerSets }, item).map(({ value }) => value);
      asked.set(id, { kind: item.kind, values, when: page.when });
    }
    return page;
  });
  return { pages, asked };
}
