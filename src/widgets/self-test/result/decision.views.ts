import { html, nothing, type TemplateResult } from 'lit';
import type { Decision } from '../../../domain/self-test/decision.ts';
import type { Outcome } from '../../../domain/self-test/instrument.ts';
import { msg } from '../../../localization/localization.ts';
import { inLanguage } from '../in-language.ts';
import { levelName } from './level-names.ts';
import { findCentreButton } from './next-steps.views.ts';
import type { ResultActions, ResultModel } from './result-model.ts';

/** The one route, and a card for every related question. */
export function decisionView(model: ResultModel, decision: Decision, actions: ResultActions): TemplateResult {
  const { referrals } = decision;
  return html`<div class="card decision">
    ${decision.kind === 'route' ? route(model, decision.route, actions) : undecided()}
    ${
      referrals.length > 0
        ? html`<div class="type-name" id="referrals" role="heading" aria-level=${model.level(1)}>
              ${msg('Ook goed om te weten', { desc: 'Heading above help with related questions' })}
            </div>
            <ul class="referrals" aria-labelledby="referrals">
              ${referrals.map((referral) => referralCard(model, referral, actions))}
            </ul>`
        : nothing
    }
  </div>`;
}

function route(model: ResultModel, { text, level, topic }: Outcome, actions: ResultActions): TemplateResult {
  return html`<div class="route">
    ${level ? html`<lc-tag tone="free">${levelName(level)}</lc-tag>` : nothing}
    <p class="lead">${inLanguage(text, model.test.language)}</p>
    ${findCentreButton(model, topic, actions, 'primary')}
  </div>`;
}

function undecided(): TemplateResult {
  return html`<p class="lead">
    ${msg('Beantwoord de vragen die je oversloeg, of kom gewoon langs. We denken graag met je mee.', {
      desc: 'Result without an outcome',
    })}
  </p>`;
}

function referralCard(model: ResultModel, { title, text, topic }: Outcome, actions: ResultActions): TemplateResult {
  return html`<li class="referral">
    <div>
      <div class="type-name" role="heading" aria-level=${model.level(2)}>${inLanguage(title, model.test.language)}</div>
      <p>${inLanguage(text, model.test.language)}</p>
    </div>
    ${findCentreButton(model, topic, actions, 'secondary', title)}
  </li>`;
}
