/** The most that a page may load, gzip, in kB of 1000 bytes. */
export interface Budget {
  /** Before the first use. */
  readonly initial: number;
  /** Later, by cause. A part that is not named here has none to spare. */
  readonly lazy: Readonly<Record<string, number>>;
}

export const LOADER = 3;

/** The texts of a widget in another language, with those that it shares and what looks them up. */
export const LANGUAGE = 6;

const everyWidget = { font: 60, 'region-theme': 3, theme: 2, 'page-theme': 5, 'co-brand': 1, translations: 1 };

/** By the name that the widget has in registry.ts. */
export const budgets: Readonly<Record<string, Budget>> = {
  'centre-finder': {
    initial: 25,
    lazy: {
      ...everyWidget,
      results: 22,
      gazetteer: 40,
      map: 70,
      'place-finder': 3,
      'place-search': 3,
      'deep-link': 1,
      'structured-data': 1,
    },
  },
  'self-test': {
    initial: 25,
    lazy: {
      ...everyWidget,
      questions: 6,
      result: 20,
      occupations: 12,
      wegwijzer: 4,
      interessekompas: 4,
      loopbaanvaardigheden: 4,
      basisvaardigheden: 4,
      'http-instrument': 6,
    },
  },
};
