import { itemsById, optionsOf } from '../../../domain/self-test/answers.ts';
import type { AnswerOption, Condition, Instrument, Item, Page } from '../../../domain/self-test/instrument.ts';
import { defined } from '../../decode/field.ts';

/** The part of a FHIR R4 Questionnaire (http://hl7.org/fhir/R4/questionnaire.html) that is written. */
export interface FhirQuestionnaire {
  readonly resourceType: 'Questionnaire';
  readonly id: string;
  readonly version: string;
  readonly language: string;
  readonly title: string;
  readonly status: 'active';
  readonly description?: string;
  readonly copyright: string;
  readonly item: readonly FhirItem[];
}

export interface FhirItem {
  readonly linkId: string;
  readonly type: 'group' | 'choice' | 'display';
  readonly text?: string;
  readonly repeats?: boolean;
  readonly answerOption?: readonly { readonly valueCoding: FhirCoding }[];
  readonly enableWhen?: readonly FhirEnableWhen[];
  readonly enableBehavior?: 'any' | 'all';
  readonly extension?: readonly FhirExtension[];
  readonly item?: readonly FhirItem[];
}

export interface FhirEnableWhen {
  readonly question: string;
  readonly operator: '=';
  readonly answerCoding: { readonly code: string };
}

interface FhirCoding {
  readonly code: string;
  readonly display: string;
  readonly extension?: readonly FhirExtension[];
}

export interface FhirExtension {
  readonly url: string;
  readonly valueDecimal?: number;
  readonly valueCodeableConcept?: { readonly coding: readonly { readonly system: string; readonly code: string }[] };
  readonly valueExpression?: { readonly language: 'text/fhirpath'; readonly expression: string };
}

const ORDINAL = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';
const ITEM_CONTROL = 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl';
const CONTROLS = 'http://hl7.org/fhir/questionnaire-item-control';
const ENABLE_WHEN = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression';

/** FHIR has one name space for pages and items. */
const linkOfPage = (id: string) => `page.${id}`;
const linkOfItem = (id: string) => `item.${id}`;

function coding({ value, label, score }: AnswerOption): { valueCoding: FhirCoding } {
  const extension = score === undefined ? undefined : [{ url: ORDINAL, valueDecimal: score }];
  return { valueCoding: defined({ extension, code: value, display: label }) };
}

function hint({ id, hint: text }: Item): readonly FhirItem[] | undefined {
  if (!text) return undefined;
  const help = { coding: [{ system: CONTROLS, code: 'help' }] };
  return [
    {
      linkId: `${linkOfItem(id)}.hint`,
      type: 'display',
      text,
      extension: [{ url: ITEM_CONTROL, valueCodeableConcept: help }],
    },
  ];
}

function question(instrument: Instrument, item: Item): FhirItem {
  return defined({
    linkId: linkOfItem(item.id),
    type: 'choice' as const,
    text: item.text,
    repeats: item.kind === 'multiple' ? true : undefined,
    answerOption: optionsOf(instrument, item).map(coding),
    item: hint(item),
  });
}

/** Comparisons of one answer each, when the condition is no more than a row of them. */
function comparisons(parts: readonly Condition[], all: boolean): FhirEnableWhen[] | undefined {
  const rows = parts.map((part) => {
    if (!('item' in part) || (all && part.is.length > 1)) return undefined;
    return part.is.map((code): FhirEnableWhen => {
      return { question: linkOfItem(part.item), operator: '=', answerCoding: { code } };
    });
  });
  return rows.includes(undefined) ? undefined : rows.flatMap((row) => row ?? []);
}

function fhirPath(condition: Condition): string {
  const join = (parts: readonly Condition[], word: string) => parts.map((part) => `(${fhirPath(part)})`).join(word);
  if ('all' in condition) return join(condition.all, ' and ');
  if ('any' in condition) return join(condition.any, ' or ');
  if ('not' in condition) return `(${fhirPath(condition.not)}).not()`;
  const codes = condition.is.map((value) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`).join(' | ');
  const answers = `%resource.descendants().where(linkId = '${linkOfItem(condition.item)}').answer.value.code`;
  return `${answers}.intersect(${codes}).exists()`;
}

type Enabled = Pick<FhirItem, 'enableWhen' | 'enableBehavior' | 'extension'>;

/** Plain `enableWhen` where it will do; what is nested needs an expression, which fewer systems read. */
function enabled(when: Condition): Enabled {
  const all = 'all' in when;
  const rows = comparisons('all' in when ? when.all : 'any' in when ? when.any : [when], all);
  if (rows) return { enableWhen: rows, enableBehavior: all ? 'all' : 'any' };
  const expression = { language: 'text/fhirpath' as const, expression: fhirPath(when) };
  return { extension: [{ url: ENABLE_WHEN, valueExpression: expression }] };
}

/** The questions as a FHIR R4 Questionnaire, scores as ordinal values. Scales and result texts have no place there. */
export function toFhir(instrument: Instrument): FhirQuestionnaire {
  const items = itemsById(instrument);
  const { licence } = instrument;
  const group = ({ id, title, when, items: ids }: Page): FhirItem =>
    defined({
      linkId: linkOfPage(id),
      type: 'group' as const,
      text: title,
      ...(when && enabled(when)),
      item: ids.flatMap((item) => items.get(item) ?? []).map((item) => question(instrument, item)),
    });
  return defined({
    resourceType: 'Questionnaire' as const,
    id: instrument.id.slice(0, 64),
    version: instrument.version,
    language: instrument.language,
    title: instrument.title,
    status: 'active' as const,
    description: instrument.introduction || undefined,
    copyright: [licence.holder, licence.name, licence.url].filter(Boolean).join(', '),
    item: instrument.pages.map(group),
  });
}
