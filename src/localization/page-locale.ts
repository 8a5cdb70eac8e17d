import { switchLocale } from './active-locale.ts';
import { allLocales, sourceLocale, type Locale } from './locales.ts';
import { matchLocale } from './match-locale.ts';

/** A widget that takes part in the choice of language. */
export interface Voter {
  readonly element: Element;
  /** What its `locale` attribute asks for, if that is a language of the kit. */
  readonly choice: Locale | undefined;
}

/** Latest voter last. One list for the page: the widgets share one language. */
const voters: Voter[] = [];
let observer: MutationObserver | undefined;

/** Adds a voter, or moves it to the end because its choice changed. */
export function vote(voter: Voter): void {
  remove(voter);
  voters.push(voter);
  if (!observer) {
    observer = new MutationObserver(settle);
    observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  }
  settle();
}

export function withdraw(voter: Voter): void {
  remove(voter);
  if (voters.length > 0) return settle();
  observer?.disconnect();
  observer = undefined;
}

function remove(voter: Voter): void {
  const index = voters.indexOf(voter);
  if (index >= 0) voters.splice(index, 1);
}

function settle(): void {
  const latest = voters.at(-1)!;
  const choice = voters.findLast((voter) => voter.choice)?.choice;
  void switchLocale(choice ?? matchLocale([surroundingLanguage(latest.element)], allLocales, sourceLocale));
}

/** The nearest `lang`, of the element itself, around it or around the shadow roots it is in. */
function surroundingLanguage(element: Element): string | null {
  const labelled = element.closest('[lang]');
  if (labelled) return labelled.getAttribute('lang');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? surroundingLanguage(root.host) : null;
}
