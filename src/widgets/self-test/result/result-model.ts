import type { CoBrand } from '../../co-brand.ts';
import type { Instrument } from '../../../domain/self-test/instrument.ts';
import type { EducationLevel, Sector } from '../../../domain/self-test/occupation.ts';
import type { OccupationMatches } from '../../../domain/self-test/occupation-match.ts';
import type { Locale } from '../../../localization/localization.ts';
import type { OccupationList } from '../occupations.ts';
import type { HandOver } from '../self-test.events.ts';
import type { Finding } from './finding.ts';
import type { AnsweredQuestion } from './summary.ts';

/** A part of the result that the visitor can leave out of what an adviser gets. */
export const PARTS = ['result', 'occupations', 'answers'] as const;
export type Part = (typeof PARTS)[number];

export type OccupationsState =
  /** Where the result gives no direction, there is nothing to match. */
  | { readonly kind: 'none' | 'loading' | 'failed' }
  | { readonly kind: 'ready'; readonly list: OccupationList; readonly matches: OccupationMatches };

/** Everything the views of the result need to know. */
export interface ResultModel {
  readonly test: Instrument;
  /** What the test is called on screen. */
  readonly name: string;
  readonly audience: string | undefined;
  /** The region or partner, under the name of the network. */
  readonly coBrand: CoBrand | undefined;
  readonly finding: Finding;
  readonly answered: readonly AnsweredQuestion[];
  readonly liked: (type: string) => readonly string[];
  readonly occupations: OccupationsState;
  readonly levels: readonly EducationLevel[];
  readonly sectors: readonly Sector[];
  /** How many occupations are in sight. */
  readonly shown: number;
  readonly dialog: 'closed' | 'preview' | 'contact';
  /** What goes along to an adviser, and all that can. */
  readonly chosenParts: readonly Part[];
  readonly handOver: Required<HandOver>;
  /** What became of sharing. */
  readonly shared: 'no' | 'copied' | 'failed';
  /** Topic that the result points at. */
  readonly topic: string | undefined;
  readonly finderAddress: (topic: string | undefined) => string | undefined;
  readonly locale: Locale;
  /** Level of a heading so many steps below that of the widget. */
  level(below?: number): number;
}

/** What the visitor can do with the result. */
export interface ResultActions {
  change(item: string): void;
  restart(): void;
  selectLevels(levels: readonly string[]): void;
  selectSectors(sectors: readonly string[]): void;
  showMore(): void;
  retryOccupations(): void;
  findCentre(event: Event, topic: string | undefined): void;
  talk(): void;
  include(part: Part, included: boolean): void;
  handOver(): void;
  closeDialog(): void;
  print(): void;
  download(format: 'txt' | 'json'): void;
  share(): void;
}
