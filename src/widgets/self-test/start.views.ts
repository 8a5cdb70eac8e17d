import { html, nothing, type TemplateResult } from 'lit';
import type { IconName } from '../../elements/icon/icons.ts';
import { formatNumber, plural } from '../../localization/format.ts';
import { msg, str, type Locale } from '../../localization/localization.ts';
import { languages } from '../../localization/locales.ts';
import { widgetHead } from '../widget-head.ts';
import { inLanguage, isOnScreen } from './in-language.ts';
import { confirmation } from './keeping.views.ts';
import { newsView } from './news.views.ts';
import type { Saved } from './saved-answers.ts';
import type { Introduction, Surroundings, TestActions } from './self-test-model.ts';

export interface StartModel {
  readonly introduction: Introduction;
  readonly saved: Saved;
  readonly loading: boolean;
  readonly validated: boolean;
}

export function startView(model: StartModel, around: Surroundings, actions: TestActions): TemplateResult {
  const { introduction } = model;
  const { language, locale } = around;
  return html`${newsView(around, actions)}
    ${widgetHead({
      level: around.level(),
      coBrand: around.coBrand,
      title: inLanguage(introduction.title, introduction.language),
      promise: inLanguage(introduction.text, introduction.language),
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
        isOnScreen(language, locale)
          ? nothing
          : assurance(
              'info',
              msg(str`De vragen zijn in een andere taal: ${languageName(language, locale)}.`, {
                desc: 'At the start, when the test is not in the language of the screen; with the language',
              }),
            )
      }
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
    </div>`;
}

function buttons({ saved, loading }: StartModel, { locale }: Surroundings, actions: TestActions): TemplateResult {
  if (saved.kind !== 'answers') {
    return html`${saved.kind === 'unreadable' ? unreadable() : nothing}
      <lc-button class="go" variant="primary" ?loading=${loading} @click=${actions.start}>
        ${msg('Start de test', { desc: 'Button that starts the test' })}
        <lc-icon slot="icon-end" name="chevron-end"></lc-icon>
      </lc-button>`;
  }
  return html`<p class="saved">${savedSentence(saved.count, locale)}</p>
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

function savedSentence(saved: number, locale: Locale): string {
  return plural(saved, locale, {
    one: msg('Fijn dat je er weer bent. Je hebt al 1 vraag beantwoord.', { desc: 'Earlier answers were found: one' }),
    other: msg(str`Fijn dat je er weer bent. Je hebt al ${formatNumber(saved, locale)} vragen beantwoord.`, {
      desc: 'Earlier answers were found; with how many',
    }),
  });
}

function duration(minutes: number, locale: Locale): string {
  if (minutes <= 1) return msg('Ongeveer een minuut', { desc: 'How long the test takes' });
  return msg(str`Ongeveer ${formatNumber(minutes, locale)} minuten`, { desc: 'How long the test takes' });
}

function facts({ questions, minutes }: Introduction, { locale }: Surroundings): TemplateResult {
  return html`<ul class="facts">
    ${minutes === undefined ? nothing : fact('clock', duration(minutes, locale))}
    ${
      questions === undefined
        ? nothing
        : fact(
            'list',
            msg(str`${formatNumber(questions, locale)} vragen`, { desc: 'How many questions; always more than one' }),
          )
    }
    ${fact('check', msg('Gratis, zonder account', { desc: 'About the test, at the start' }))}
    ${fact('bookmark', msg('Stoppen en later verder kan', { desc: 'About the test, at the start' }))}
  </ul>`;
}

function languageName(language: string, locale: Locale): string {
  return new Intl.DisplayNames([languages[locale].intl], { type: 'language' }).of(language) ?? language;
}

const unreadable = (): TemplateResult =>
  html`<p class="saved">
    ${msg('We kunnen je bewaarde antwoorden niet meer lezen. Je kunt gewoon opnieuw beginnen.', {
      desc: 'At the start: what was kept on the device is damaged',
    })}
  </p>`;

const fact = (icon: IconName, text: string): TemplateResult =>
  html`<li><lc-icon name=${icon}></lc-icon><span>${text}</span></li>`;

const assurance = (icon: IconName, text: string): TemplateResult =>
  html`<p class="assurance"><lc-icon name=${icon}></lc-icon><span>${text}</span></p>`;
