import type { Instrument, ResultDefinition, Scale } from '../../domain/self-test/instrument.ts';
import { canHold } from '../../domain/self-test/reachable.ts';
import type { Field } from './field.ts';
import type { AskedItems } from './instrument-pages.ts';

/** Items without which the result says nothing, in groups of which one will do. */
function neededBy(result: ResultDefinition, scales: readonly Scale[]): readonly (readonly string[])[] {
  if (result.kind !== 'decision') return scales.map(({ items }) => items.map(({ item }) => item));
  return result.rules.flatMap(({ when }) => Object.keys(when).map((item) => [item]));
}

/** The items of the short form; without one where the short form would end in half a result. */
export function decodeShort(
  list: Field,
  asked: AskedItems,
  scales: readonly Scale[],
  result: ResultDefinition,
): Instrument['short'] {
  if (list.absent) return undefined;
  const named = list.list((entry) => entry.text());
  const inShort = (id: string) => (named.includes(id) ? asked.get(id) : undefined);
  const short = named.filter((id) => canHold({ item: id, is: asked.get(id)?.values ?? [] }, inShort));
  const idle = named.filter((id) => !short.includes(id));
  if (idle.length) list.repaired(`${idle.join()} left out; never asked in the short form`);
  const missing = neededBy(result, scales).find((items) => !items.some((id) => short.includes(id)));
  return missing ? list.dropped(`the result needs one of ${missing.join()}`) : [...new Set(short)];
}
