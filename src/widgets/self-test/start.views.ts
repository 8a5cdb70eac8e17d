import { html, nothing, type TemplateResult } from 'lit';
import type { IconName } from '../../elements/icon/icons.ts';
import { formatNumber, plural } from '../../localization/format.ts';
import { msg, str } from '../../localization/localization.ts';
import { widgetHead } from '../widget-head.ts';
import { confirmation } from './keeping.views.ts';
import type { Introduction, Surroundings, TestActions } from './self-test-model.ts';

export interface StartModel {
  readonly introduction: Introduction;
  /** How many answers of an earlier visit are on this device. */
  readonly saved: number | undefined;
  readonly loading: boolean;
  readonly validated: boolean;
}

export function startView(model: StartModel, around: Surroundings, actions: TestActions): TemplateResult {
  const { introduction } = model;
  const { language } = around;
  return html`${widgetHead({
      level: around.level(),
      title: html`<span lang=${language} dir="auto">${introduction.title}</span>`,
      promise: html`<span lang=${language} dir="auto">${introduction.text}</span>`,
      card: html`<div class="card start" @pointerenter=${actions.prepare} @focusin=${actions.prepare}>
        ${facts(introduction, around)} ${around.erasing ? confirmation(actions) : buttons(model, around, actions)}
      </div>`,
    })}
    <div class="assurances">
      ${assurance(
        'lock',
        msg('Je antwoorden blijven op dit apparaat. Niemand kijkt mee.', {
          desc: 'Privacy promise at the start of the test',
        }),
      )}
      ${
        model.validated
          ? nothing
          : assurance(
              'info',
              msg('Deze test helpt je nadenken. Het is geen getoetste test, en er zijn geen foute antwoorden.', {
                desc: 'At the start: what the test is not',
              }),
            )
      }
    </div>
    <p class="visually-hidden" role="status">${around.announcement}</p>`;
}

function buttons({ saved, loading }: StartModel, { locale }: Surroundings, actions: TestActions): TemplateResult {
  if (saved === undefined) {
    return html`<lc-button class="go" variant="primary" ?loading=${loading} @click=${actions.start}>
      ${msg('Start de test', { desc: 'Button that starts the test' })}
      <lc-icon slot="icon-end" name="chevron-end"></lc-icon>
    </lc-button>`;
  }
  return html`<p class="saved">${savedSentence(saved, locale)}</p>
    <div class="buttons">
      <lc-button class="go" variant="primary" ?loading=${loading} @click=${actions.resume}>
        ${msg('Ga verder', { desc: 'Button that goes on with the answers of an earlier visit' })}
        <lc-icon slot="icon-end" name="chevron-end"></lc-icon>
      </lc-button>
      <lc-button ?disabled=${loading} @click=${actions.start}>
        ${msg('Begin opnieuw', { desc: 'Button that starts the test without the earlier answers' })}
      </lc-button>
      <lc-button class="erase" variant="quiet" ?disabled=${loading} @click=${actions.askErase}>
        ${msg('Wis mijn antwoorden', { desc: 'Button that erases the answers from this device' })}
      </lc-button>
    </div>`;
}

function savedSentence(saved: number, locale: Surroundings['locale']): string {
  return plural(saved, locale, {
    one: msg('Fijn dat je er weer bent. Je hebt al 1 vraag beantwoord.', { desc: 'Earlier answers were found: one' }),
    other: msg(str`Fijn dat je er weer bent. Je hebt al ${formatNumber(saved, locale)} vragen beantwoord.`, {
      desc: 'Earlier answers were found; with how many',
    }),
  });
}

function facts({ questions, minutes }: Introduction, { locale }: Surroundings): TemplateResult {
  return html`<ul class="facts">
    ${
      minutes === undefined
        ? nothing
        : fact(
            'clock',
            msg(str`Ongeveer ${formatNumber(minutes, locale)} minuten`, { desc: 'How long the test takes' }),
          )
    }
    ${
      questions === undefined
        ? nothing
        : fact('list', msg(str`${formatNumber(questions, locale)} vragen`, { desc: 'How many questions; always more than one' }))
    }
    ${fact('check', msg('Gratis, zonder account', { desc: 'About the test, at the start' }))}
    ${fact('bookmark', msg('Stoppen en later verder kan', { desc: 'About the test, at the start' }))}
  </ul>`;
}

const fact = (icon: IconName, text: string): TemplateResult =>
  html`<li><lc-icon name=${icon}></lc-icon><span>${text}</span></li>`;

const assurance = (icon: IconName, text: string): TemplateResult =>
  html`<p class="assurance"><lc-icon name=${icon}></lc-icon><span>${text}</span></p>`;
