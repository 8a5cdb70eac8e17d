/**
 * A questionnaire with its scoring and result texts, as one file. The published JSON Schema is
 * data/self-test/instrument.schema.json; data/decode turns a file into these types or says what is wrong with it.
 */
export interface Instrument {
  /** Lower-case letters, digits and hyphens; the same in every language and version. */
  readonly id: string;
  /** Semantic version. A new major version means that saved answers may no longer fit. */
  readonly version: string;
  /** BCP 47 language of all texts. */
  readonly language: string;
  readonly title: string;
  /** What the visitor gets out of it, in a sentence or two. */
  readonly introduction: string;
  readonly licence: { readonly name: string; readonly url?: string; readonly holder?: string };
  /** `none`: it helps to think and is no validated test; that is said on screen. */
  readonly validation: { readonly status: 'none' | 'validated'; readonly note: string };
  /** Estimated seconds per item, for the remaining time. */
  readonly secondsPerItem: number;
  readonly answerSets: Readonly<Record<string, readonly AnswerOption[]>>;
  readonly items: readonly Item[];
  readonly pages: readonly Page[];
  /** Identifiers of the items that make up the short form; absent when there is none. */
  readonly short?: readonly string[];
  readonly scales: readonly Scale[];
  readonly result: ResultDefinition;
}

export interface AnswerOption {
  readonly value: string;
  readonly label: string;
  /** What the answer counts for in a scale. */
  readonly score?: number;
  readonly description?: string;
}

interface ItemBase {
  readonly id: string;
  readonly text: string;
  readonly hint?: string;
  /** Name of a drawing in the kit's icon set that supports the text; never carries meaning by itself. */
  readonly picture?: string;
}

/** One answer of an ordered set, `likert`, or of a loose one, `single`; any number, `multiple`; the better of two, `pairwise`. */
export interface Item extends ItemBase {
  readonly kind: 'likert' | 'single' | 'multiple' | 'pairwise';
  /** Name in `answerSets`, or the options of this item alone. A `pairwise` item has exactly two. */
  readonly answers: string | readonly AnswerOption[];
}

/** What is asked together, in order; a page whose condition does not hold is passed over. */
export interface Page {
  readonly id: string;
  readonly title?: string;
  readonly items: readonly string[];
  readonly when?: Condition;
}

/** `is`: one of these values was chosen. */
export type Condition =
  | { readonly item: string; readonly is: readonly string[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

export interface Scale {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** `sum` and `mean` of the scores of the answered items, after reversing and weighting. */
  readonly method: 'sum' | 'mean';
  readonly items: readonly { readonly item: string; readonly reverse?: boolean; readonly weight?: number }[];
  /** Result texts by score as a share of the possible range, 0 to 1, lowest first; the first that reaches the score counts. */
  readonly bands?: readonly { readonly upTo: number; readonly text: string }[];
}

/** What is made of the scores or answers. */
export type ResultDefinition =
  /** A RIASEC profile: the six scales R, I, A, S, E and C in this order, a code of three letters, occupations. */
  | { readonly kind: 'riasec' }
  /** One bar and text per scale. */
  | { readonly kind: 'scales' }
  /** A decision table: the first rule that holds for each question it answers. */
  | { readonly kind: 'decision'; readonly outcomes: readonly Outcome[]; readonly rules: readonly DecisionRule[] };

/** Where a visitor is pointed to. */
export interface Outcome {
  readonly id: string;
  /** `route`: the one level and service that fits. `referral`: a warm hand-over for a related question; any number. */
  readonly kind: 'route' | 'referral';
  readonly title: string;
  readonly text: string;
  readonly level?: 'information' | 'advice' | 'guidance';
  /** Topic of the directory that a centre is searched by. */
  readonly topic?: string;
}

/** A row of the table: when the answers are among those named, for every item named, the outcome holds. */
export interface DecisionRule {
  readonly when: Readonly<Record<string, readonly string[]>>;
  readonly outcome: string;
}

/** Chosen values per item; an item that was skipped is absent. */
export type Answers = Readonly<Record<string, readonly string[]>>;
