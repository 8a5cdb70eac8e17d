import type { Answers, Instrument, Item, Scale } from '../../../src/domain/self-test/instrument.ts';
import { RIASEC, type RiasecType } from '../../../src/domain/self-test/occupation.ts';

export const likert = [1, 2, 3, 4, 5].map((score) => ({ value: String(score), label: `Antwoord ${score}`, score }));

export function likertItem(id: string, extra: Partial<Item> = {}): Item {
  return { id, kind: 'likert', text: `Vraag ${id}`, answers: 'agree', ...extra };
}

export function scale(id: string, items: Scale['items'], extra: Partial<Scale> = {}): Scale {
  return { id, name: `Schaal ${id}`, description: '', method: 'mean', items, ...extra };
}

/** All items on one page, and all in one scale, unless said otherwise. */
export function instrument(extra: Partial<Instrument> = {}): Instrument {
  const items = extra.items ?? [likertItem('a'), likertItem('b'), likertItem('c'), likertItem('d')];
  return {
    id: 'proef',
    version: '1.2.0',
    language: 'nl',
    title: 'Proef',
    introduction: 'Een proef.',
    licence: { name: 'CC BY 4.0' },
    validation: { status: 'none', note: 'Niet gevalideerd.' },
    secondsPerItem: 10,
    answerSets: { agree: likert },
    items,
    pages: [{ id: 'p1', items: items.map(({ id }) => id) }],
    scales: [
      scale(
        'total',
        items.map(({ id }) => ({ item: id })),
      ),
    ],
    result: { kind: 'scales' },
    ...extra,
  };
}

/** `perType` items for each type, asked in turn: R1, I1, A1, ... */
export function riasecInstrument(perType: number): Instrument {
  const rounds = Array.from({ length: perType }, (_, round) => RIASEC.map((type) => `${type}${round + 1}`));
  return instrument({
    items: rounds.flat().map((id) => likertItem(id)),
    scales: RIASEC.map((type) =>
      scale(
        type,
        rounds.flat().flatMap((id) => (id.startsWith(type) ? [{ item: id }] : [])),
      ),
    ),
    result: { kind: 'riasec' },
  });
}

export function answersFrom(
  instrument: Instrument,
  value: (item: string, index: number) => number | undefined,
): Answers {
  return Object.fromEntries(
    instrument.items.flatMap(({ id }, index) => {
      const answer = value(id, index);
      return answer === undefined ? [] : [[id, [String(answer)]]];
    }),
  );
}

/** Answers by type: the same for all its items. */
export function byType(instrument: Instrument, values: Record<RiasecType, number>): Answers {
  return answersFrom(instrument, (id) => values[id[0] as RiasecType]);
}

/** Mulberry32: the same stream for the same seed, on every machine. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
