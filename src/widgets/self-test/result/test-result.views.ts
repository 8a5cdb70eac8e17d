import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, plural } from '../../../localization/format.ts';
import { msg, str } from '../../../localization/localization.ts';
import { widgetHead } from '../../widget-head.ts';
import { inLanguage } from '../in-language.ts';
import { decisionView } from './decision.views.ts';
import { handOverDialog } from './hand-over.views.ts';
import { nextSteps } from './next-steps.views.ts';
import { occupationsView } from './occupations.views.ts';
import type { ResultActions, ResultModel } from './result-model.ts';
import { profileView, typesView } from './riasec.views.ts';
import { scalesView } from './scales.views.ts';
import { headline, headlineLanguage } from './summary.ts';

export function testResultView(model: ResultModel, actions: ResultActions): TemplateResult {
  const { finding, test, locale, name, audience } = model;
  return html`${widgetHead({
      level: model.level(),
      coBrand: model.coBrand,
      title: inLanguage(headline(finding, test, locale), headlineLanguage(finding, test)),
      promise: html`${msg(str`Dit is je uitslag van “${name}”.`, { desc: 'Above the result; with the title of the test' })}
      ${
        test.validation.status === 'validated'
          ? nothing
          : msg('De test helpt je nadenken. Het is geen getoetste test.', {
              desc: 'With the result: what the test is not',
            })
      }
      ${lead(audience)}`,
      card: card(model, actions),
    })}
    <div class="body">
      ${skipped(model, actions)} ${profileView(model)} ${occupationsView(model, actions)} ${nextSteps(model, actions)}
      ${answersView(model, actions)}
    </div>
    ${handOverDialog(model, actions)}`;
}

/** What to do with a result, said to who gets it. */
function lead(audience: string | undefined): string | typeof nothing {
  switch (audience) {
    case 'student':
      return msg('Je hoeft nu nog niet te kiezen. Laat het eens zien aan je mentor of aan iemand thuis.', {
        desc: 'Above the result, to students',
      });
    case 'jobseeker':
      return msg('Zie het als een eerste stap. Jij beslist wat je ermee doet en wie het ziet.', {
        desc: 'Above the result, to jobseekers',
      });
    default:
      return nothing;
  }
}

/** The heart of the result. */
function card(model: ResultModel, actions: ResultActions): TemplateResult {
  switch (model.finding.kind) {
    case 'riasec':
      return typesView(model, model.finding.result, actions);
    case 'scales':
      return scalesView(model, model.finding.scales);
    case 'decision':
      return decisionView(model, model.finding.decision, actions);
  }
}

function skipped({ finding, locale }: ResultModel, actions: ResultActions): TemplateResult | typeof nothing {
  const [first] = finding.open;
  if (first === undefined) return nothing;
  const count = finding.open.length;
  return html`<div class="skipped">
    <p>
      ${plural(count, locale, {
        one: msg('Je hebt 1 vraag overgeslagen. Dat mag.', { desc: 'With the result: one question has no answer' }),
        other: msg(str`Je hebt ${formatNumber(count, locale)} vragen overgeslagen. Dat mag.`, {
          desc: 'With the result: so many questions have no answer',
        }),
      })}
    </p>
    <lc-button size="s" @click=${() => actions.change(first)}>
      ${msg('Alsnog beantwoorden', { desc: 'Button to the first question without an answer' })}
    </lc-button>
  </div>`;
}

function answersView({ answered, test, level }: ResultModel, actions: ResultActions): TemplateResult {
  return html`<lc-disclosure
    heading-level=${level(1)}
    summary=${msg('Bekijk of verander je antwoorden', { desc: 'Opens the list of questions with answers' })}
  >
    <ol class="answered">
      ${answered.map(
        ({ item, question, answer }) =>
          html`<li>
            <div>
              <p>${inLanguage(question, test.language)}</p>
              <p class="given">
                ${
                  answer
                    ? inLanguage(answer, test.language)
                    : msg('Overgeslagen', { desc: 'In the list of answers: the question was passed over' })
                }
              </p>
            </div>
            <lc-button
              size="s"
              variant="quiet"
              label=${msg(str`Verander: ${question}`, { desc: 'Name of the button that changes an answer; with the question' })}
              @click=${() => actions.change(item)}
            >
              ${msg('Verander', { desc: 'Button that changes an answer' })}
            </lc-button>
          </li>`,
      )}
    </ol>
    <lc-button size="s" @click=${actions.restart}>
      ${msg('Doe de test opnieuw', { desc: 'Button that starts the test from the beginning' })}
    </lc-button>
  </lc-disclosure>`;
}
