import type { Instrument } from './instrument.ts';

/** The same questionnaire with only the items of its short form; itself when it has none. */
export function shortForm(instrument: Instrument): Instrument {
  const { short } = instrument;
  if (!short?.length) return instrument;
  const pages = instrument.pages
    .map((page) => ({ ...page, items: page.items.filter((item) => short.includes(item)) }))
    .filter(({ items }) => items.length > 0);
  return { ...instrument, pages };
}
