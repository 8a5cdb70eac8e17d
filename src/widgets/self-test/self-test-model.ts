import type { CoBrand } from '../co-brand.ts';
import type { AnswerOption, Item } from '../../domain/self-test/instrument.ts';
import type { Locale } from '../../localization/localization.ts';

/** A question as it is put to the visitor. */
export interface Question {
  readonly item: Item;
  readonly options: readonly AnswerOption[];
  readonly chosen: readonly string[];
  /** What the questions around it are about. */
  readonly pageTitle: string | undefined;
  /** From 1. Both can change while answers open or close questions. */
  readonly position: number;
  readonly total: number;
  readonly secondsLeft: number;
  /** Whether to say how answering works; not at every question. */
  readonly explained: boolean;
  /** Whether the visitor came from the result to change this answer. */
  readonly changing: boolean;
}

/** What the start screen says about a test, before the test itself is there. */
export interface Introduction {
  readonly title: string;
  readonly text: string;
  /** BCP 47 language of these two; absent when it is that of the screen. */
  readonly language?: string;
  /** How many questions; unknown until a test from elsewhere is there. */
  readonly questions: number | undefined;
  readonly minutes: number | undefined;
}

/** What happens with the answers on this device. */
export type Keeping = 'memory' | 'kept' | 'full' | 'blocked';

/** What just happened that the screen should say. */
export type News =
  | { readonly kind: 'half' | 'last' | 'erased' | 'unreadable' }
  /** The test changed since the earlier visit. */
  | { readonly kind: 'renewed'; readonly dropped: number; readonly change: 'none' | 'minor' | 'major' };

/** Everything the views need to know, beside what is asked. */
export interface Surroundings {
  /** The region or partner, under the name of the network. */
  readonly coBrand: CoBrand | undefined;
  readonly locale: Locale;
  /** BCP 47 language of the test's own texts. */
  readonly language: string;
  readonly title: string;
  /** That of the title; absent when it is that of the screen. */
  readonly titleLanguage: string | undefined;
  readonly keeping: Keeping;
  /** Whether the visitor has come to the result. */
  readonly finished: boolean;
  /** Whether the visitor is asked if the answers may really go. */
  readonly erasing: boolean;
  /** Whether reading aloud is on; undefined where there is no voice for the language. */
  readonly readAloud: boolean | undefined;
  readonly news: News | undefined;
  /** Level of a heading so many steps below the widget's own. */
  level(below?: number): number;
}

/** What the visitor can do. */
export interface TestActions {
  prepare(): void;
  start(): void;
  resume(): void;
  retry(): void;
  /** Keeps a choice; with `goOn`, the next question follows. */
  choose(values: readonly string[], goOn: boolean): void;
  back(): void;
  next(): void;
  keep(): void;
  askErase(): void;
  erase(): void;
  cancelErase(): void;
  toggleReadAloud(): void;
}
