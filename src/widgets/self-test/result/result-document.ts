import { html, nothing, type TemplateResult } from 'lit';
import type { RiasecType } from '../../../domain/self-test/occupation.ts';
import { formatDate } from '../../../localization/format.ts';
import { msg, str } from '../../../localization/localization.ts';
import type { HandOver } from '../self-test.events.ts';
import type { Finding } from './finding.ts';
import { partLanguage, partName } from './hand-over.views.ts';
import { hexagon } from './hexagon.ts';
import type { Part, ResultModel } from './result-model.ts';
import { strongest, typeOf } from './riasec-texts.ts';

type Content = Pick<ResultModel, 'test' | 'name' | 'finding' | 'handOver' | 'locale' | 'occupations'> & {
  readonly now: number;
};

function made({ now, locale }: Content): string {
  const date = formatDate(now, locale, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
  return msg(str`Gemaakt op ${date}`, { desc: 'On the result that the visitor keeps; with the date' });
}

const caution = ({ test }: Content): string =>
  test.validation.status === 'validated'
    ? ''
    : msg('De test helpt je nadenken. Het is geen getoetste test.', { desc: 'With the result: what the test is not' });

const credit = ({ occupations }: Content): string => (occupations.kind === 'ready' ? occupations.list.creditText : '');

/** Everything, to read anywhere. */
export function asText(content: Content): string {
  const { name, handOver } = content;
  return [
    name,
    [made(content), caution(content)].filter(Boolean).join('. '),
    ...handOver.result,
    ...section(partName('occupations'), handOver.occupations),
    ...section(partName('answers'), answerLines(handOver)),
    credit(content),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [[`${heading}:`, ...lines.map((line) => `- ${line}`)].join('\n')] : [];

const answerLines = ({ answers = [] }: HandOver): string[] =>
  answers.map(({ question, answer }) => `${question}: ${answer}`);

/** Everything, for another program. */
export function asJson({ test, finding, handOver, now }: Content): string {
  const { instrument, ...parts } = handOver;
  const validated = test.validation.status === 'validated';
  return JSON.stringify(
    {
      instrument,
      language: test.language,
      validated,
      dateCreated: new Date(now).toISOString(),
      ...parts,
      scores: scores(finding),
    },
    null,
    2,
  );
}

/** Shares, 0 to 1, by scale. */
function scores(finding: Finding): Record<string, number | null> | undefined {
  if (finding.kind === 'scales')
    return Object.fromEntries(finding.scales.map(({ scale, share }) => [scale.id, share ?? null]));
  if (finding.kind === 'decision') return undefined;
  return Object.fromEntries(finding.result.scores.map(({ scale, share }) => [scale, share ?? null]));
}

/** Everything, on paper. */
export function asPaper(content: Content): TemplateResult {
  const { name, handOver, finding, test, locale } = content;
  const marked = (part: Part) => partLanguage(part, content) ?? nothing;
  return html`<h1>${name}</h1>
    <p>${made(content)}. ${caution(content)}</p>
    ${handOver.result.map((sentence) => html`<p lang=${marked('result')} dir="auto">${sentence}</p>`)}
    ${
      finding.kind === 'riasec' && 'profile' in finding.result
        ? hexagon({
            profile: finding.result.profile,
            nameOf: (type: RiasecType) => typeOf(test, type, locale).name,
            strongest: strongest(finding.result),
            title: msg('Zeshoek met hoe leuk je elke soort werk vindt', { desc: 'Name of the drawing' }),
            description: '',
          })
        : nothing
    }
    ${
      handOver.occupations.length > 0
        ? html`<h2>${partName('occupations')}</h2>
            <ul lang=${marked('occupations')} dir="auto">
              ${handOver.occupations.map((title) => html`<li>${title}</li>`)}
            </ul>`
        : nothing
    }
    <h2>${partName('answers')}</h2>
    <table lang=${marked('answers')} dir="auto">
      ${handOver.answers.map(
        ({ question, answer }) =>
          html`<tr>
            <th scope="row">${question}</th>
            <td>${answer}</td>
          </tr>`,
      )}
    </table>
    <p><small>${credit(content)}</small></p>`;
}
