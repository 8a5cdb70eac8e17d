import type { DirectoryProblem } from '../../../domain/centres/centre.ts';
import type { Condition, Instrument, Item, Page } from '../../../domain/self-test/instrument.ts';
import { defined, Field } from '../../decode/field.ts';
import { type DecodedInstrument, decodeInstrument } from '../../decode/instrument.ts';
import { questionsOf, surveyText } from './surveyjs-questions.ts';
import { fromExpression } from './surveyjs-expression.ts';

/** What a SurveyJS form does not say. Without scales, all scored questions together make one. */
export type AboutSurvey = Pick<Instrument, 'id' | 'version' | 'licence'> &
  Partial<Pick<Instrument, 'language' | 'validation' | 'secondsPerItem' | 'scales' | 'result'>>;

export interface ImportedSurvey {
  /** What could not be taken over; pointers are into the survey. */
  readonly problems: readonly DirectoryProblem[];
  /** The instrument that was made; pointers of its problems are into `file`. */
  readonly decoded: DecodedInstrument;
  /** The instrument as a file, to save and go on with. */
  readonly file: unknown;
}

/** An item identifier for a question name, which may be any text. */
function identifiers(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const plain = name.replace(/[^\w.-]+/g, '-').replace(/^[^a-z\d]+/i, '') || 'question';
    let id = plain;
    for (let count = 2; taken.has(id); count++) id = `${plain}-${count}`;
    taken.add(id);
    return id;
  };
}

class Importer {
  readonly items: Item[] = [];
  readonly pages: Page[] = [];
  readonly #ids = new Map<string, string>();
  readonly #itemId = identifiers();
  readonly #pageId = identifiers();
  readonly #language: string;

  constructor(language: string) {
    this.#language = language;
  }

  page(field: Field): void {
    const when = this.#condition(field);
    const name = field.get('name').text() ?? 'page';
    this.#elements(field, name, surveyText(field.get('title'), this.#language), when);
  }

  /** Elements in a row with the same condition stay together; a condition of its own makes a page of its own. */
  #elements(field: Field, name: string, title: string | undefined, conditions: readonly Condition[]): void {
    let together: string[] = [];
    const close = (items: readonly string[], when: readonly Condition[]) => {
      if (!items.length) return;
      const condition = when.length > 1 ? { all: when } : when[0];
      this.pages.push(defined({ id: this.#pageId(name), title, items, when: condition }));
    };
    for (const element of field.get('elements').list((entry) => entry)) {
      const own = this.#condition(element);
      if (element.get('type').value === 'panel') {
        close(together, conditions);
        together = [];
        const panelTitle = surveyText(element.get('title'), this.#language) ?? title;
        this.#elements(element, element.get('name').text() ?? name, panelTitle, [...conditions, ...own]);
        continue;
      }
      const ids = questionsOf(element, this.#language).map(({ name, ...question }) => {
        const id = this.#itemId(name);
        this.#ids.set(name, id);
        this.items.push({ id, ...question });
        return id;
      });
      if (own.length) {
        close(together, conditions);
        close(ids, [...conditions, ...own]);
        together = [];
      } else together.push(...ids);
    }
    close(together, conditions);
  }

  #condition(field: Field): Condition[] {
    const expression = field.get('visibleIf').text();
    if (expression === undefined) return [];
    const condition = fromExpression(expression, (name) => this.#ids.get(name));
    if (!condition) field.get('visibleIf').repaired('not understood; the question is always asked');
    return condition ? [condition] : [];
  }
}

function oneScale(title: string, items: readonly Item[]): Instrument['scales'] {
  const scored = items.filter(
    ({ answers }) =>
      typeof answers !== 'string' && new Set(answers.map(({ score }) => score)).size > 1 && answers.every(hasScore),
  );
  if (!scored.length) return [];
  return [{ id: 'total', name: title, description: '', method: 'mean', items: scored.map(({ id }) => ({ item: id })) }];
}

const hasScore = ({ score }: { readonly score?: number }) => score !== undefined;

/** An instrument from the rating, choice, yes-no and matrix questions of a SurveyJS form. */
export function fromSurvey(survey: unknown, about: AboutSurvey): ImportedSurvey {
  const problems: DirectoryProblem[] = [];
  const root = new Field(survey, problems);
  const language = about.language ?? root.get('locale').text() ?? 'nl';
  const importer = new Importer(language);
  const pages = root.get('pages');
  if (pages.absent) importer.page(root);
  else pages.list((page) => importer.page(page));
  const { items } = importer;
  const title = surveyText(root.get('title'), language) ?? about.id;
  const file = {
    title,
    introduction: surveyText(root.get('description'), language) ?? '',
    answerSets: {},
    items,
    pages: importer.pages,
    scales: oneScale(title, items),
    result: { kind: 'scales' },
    ...about,
    language,
  };
  return { problems, decoded: decodeInstrument(file), file };
}
