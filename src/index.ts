/** Public API of the kit: classes, events and types. Importing it defines nothing; every widget has a `define` module for that. */
export { LcCentreFinder } from './widgets/centre-finder/centre-finder.ts';
export { LcBookEvent, LcCentreOpenEvent, LcResultsEvent } from './widgets/centre-finder/centre-finder.events.ts';
export { LcSelfTest } from './widgets/self-test/self-test.ts';
export {
  LcFindCentreEvent,
  LcHandOverEvent,
  LcTestCompleteEvent,
  LcTestProgressEvent,
  LcTestStartEvent,
  type HandOver,
} from './widgets/self-test/self-test.events.ts';
export { LcTheme } from './theme/lc-theme.ts';
export { LcThemeContrastEvent } from './theme/theme.events.ts';
export type * from './theme/theme-profile.ts';
export { HttpCentreDirectory } from './data/backends/http/http-centre-directory.ts';
export { MemoryCentreDirectory } from './data/backends/memory/memory-centre-directory.ts';
export { decodeDirectory } from './data/decode/directory.ts';
export { DataError, type CentreDirectory, type PlaceFinder } from './data/ports.ts';
export type * from './domain/centres/centre.ts';
export type * from './domain/opening-hours/opening-hours.ts';
export type * from './domain/places/place.ts';
export type * from './domain/self-test/instrument.ts';
export { version } from './version.ts';
