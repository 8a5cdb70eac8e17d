import type { DirectoryProblem } from '../../domain/centres/centre.ts';
import type { Instrument } from '../../domain/self-test/instrument.ts';
import { defined, Field } from './field.ts';
import { decodeAnswerSets, decodeItem } from './instrument-items.ts';
import { decodePages } from './instrument-pages.ts';
import { decodeResult, decodeScales, inResultOrder } from './instrument-result.ts';
import { decodeShort } from './instrument-short.ts';
import { distinct, type Fatal, plainText } from './instrument-text.ts';
import { decodeLanguage } from './language.ts';

/** What is wrong in an instrument file, in English for its author. */
export interface InstrumentProblem {
  /** JSON Pointer (RFC 6901) into the file, `/items/3/answers`. */
  readonly pointer: string;
  readonly message: string;
  /** `fatal`: the file cannot be used. `dropped`: the record is left out. `repaired`: used without the faulty part. */
  readonly outcome: 'fatal' | 'dropped' | 'repaired';
}

export type DecodedInstrument =
  | { readonly kind: 'instrument'; readonly instrument: Instrument; readonly problems: readonly InstrumentProblem[] }
  /** All problems, the fatal ones first. */
  | { readonly kind: 'unusable'; readonly problems: readonly InstrumentProblem[] };

const ID = /^[a-z\d]+(-[a-z\d]+)*$/;
const SEMVER = /^\d+\.\d+\.\d+(-[\w.-]+)?$/;
const SECONDS = 8;

function required(field: Field, fatal: Fatal, pattern = /./, expected = 'text'): string {
  const text = plainText(field);
  if (!text) fatal(field, 'missing, and required');
  else if (!pattern.test(text)) fatal(field, `expected ${expected}`);
  return text ?? '';
}

function decodeSeconds(field: Field): number {
  const seconds = field.number();
  if (seconds !== undefined && seconds > 0) return seconds;
  if (seconds !== undefined) field.repaired(`expected more than 0; ${SECONDS} used`);
  return SECONDS;
}

/** Without a clear word from the author, a questionnaire counts as not validated. */
function decodeValidation(field: Field): Instrument['validation'] {
  return {
    status: field.get('status').oneOf(['none', 'validated']) ?? 'none',
    note: plainText(field.get('note')) ?? '',
  };
}

function decodeLicence(field: Field, fatal: Fatal): Instrument['licence'] {
  return defined({
    name: required(field.get('name'), fatal),
    url: field.get('url').matching(/^https:\/\/[^\s/\\@]+(\/\S*)?$/i, 'a web address that starts with https://'),
    holder: plainText(field.get('holder')),
  });
}

/** Never throws: a file that cannot be used says all that is wrong with it, so that it is mended in one go. */
export function decodeInstrument(file: unknown): DecodedInstrument {
  const minor: DirectoryProblem[] = [];
  const faults: InstrumentProblem[] = [];
  const fatal: Fatal = (field, message) => void faults.push({ pointer: field.pointer, message, outcome: 'fatal' });
  const root = new Field(file, minor);

  const answerSets = decodeAnswerSets(root.get('answerSets'));
  const items = distinct(root.get('items'), 'id', (item) => decodeItem(item, answerSets));
  const { pages, asked } = decodePages(root.get('pages'), { items, answerSets });
  if (!pages.length) fatal(root.get('pages'), 'no page is left that can be shown');
  const unasked = new Set(items.map(({ id }) => id).filter((id) => !asked.has(id)));
  root.get('items').list((item) => {
    if (unasked.delete(item.get('id').text() ?? '')) item.dropped('on no page that can show, so it is never asked');
  });

  const scales = decodeScales(root.get('scales'), { answerSets, items, pages });
  const result = decodeResult(root.get('result'), scales, asked, fatal);
  const instrument = {
    id: required(root.get('id'), fatal, ID, 'lower-case letters, digits and hyphens'),
    version: required(root.get('version'), fatal, SEMVER, 'a semantic version, 1.0.0'),
    language: decodeLanguage(root.get('language')) ?? fatal(root.get('language'), 'expected a BCP 47 language, "nl"'),
    title: required(root.get('title'), fatal),
    introduction: plainText(root.get('introduction')) ?? '',
    licence: decodeLicence(root.get('licence'), fatal),
    validation: decodeValidation(root.get('validation')),
    secondsPerItem: decodeSeconds(root.get('secondsPerItem')),
    answerSets,
    items: items.filter(({ id }) => asked.has(id)),
    pages,
  };
  const { language } = instrument;
  if (faults.length || !result || !language) return { kind: 'unusable', problems: [...faults, ...minor] };
  const ordered = inResultOrder(root.get('scales'), scales, result);
  const short = decodeShort(root.get('short'), asked, ordered, result);
  return {
    kind: 'instrument',
    instrument: { ...instrument, language, ...(short && { short }), scales: ordered, result },
    problems: minor,
  };
}
