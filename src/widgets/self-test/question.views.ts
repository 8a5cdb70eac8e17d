import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerOption } from '../../domain/self-test/instrument.ts';
import { formatNumber } from '../../localization/format.ts';
import { msg, str } from '../../localization/localization.ts';
import { inLanguage } from './in-language.ts';
import { keepingView } from './keeping.views.ts';
import { newsView } from './news.views.ts';
import type { Question, Surroundings, TestActions } from './self-test-model.ts';

/** Longer answers stand below each other, as does whatever has an explanation. */
const SIDE_BY_SIDE = 25;

export function questionView(question: Question, around: Surroundings, actions: TestActions): TemplateResult {
  const { item, chosen } = question;
  const answered = chosen.length > 0;
  return html`
    ${band(question, around)} ${newsView(around, actions)}
    <div
      class="question"
      @click=${(event: MouseEvent) => answerByPointer(event, question, actions)}
      @keydown=${(event: KeyboardEvent) => answerByKey(event, question, actions)}
    >
      <fieldset
        lang=${around.language}
        dir="auto"
        role=${item.kind === 'multiple' ? nothing : 'radiogroup'}
        aria-labelledby="about asked"
        aria-describedby="hint how"
      >
        ${question.pageTitle ? html`<p class="page-title" id="about">${question.pageTitle}</p>` : nothing}
        <div class="asked" id="asked" role="heading" tabindex="-1" aria-level=${around.level(1)}>${item.text}</div>
        ${item.hint ? html`<p class="hint" id="hint">${item.hint}</p>` : nothing}
        <div class="answers ${layout(question)}">
          ${question.options.map((option, i) => answer(option, i, question, actions))}
        </div>
      </fieldset>
      <p class="how" id="how">${question.explained ? how(question) : nothing}</p>
      <div class="steps">
        <lc-button variant="quiet" @click=${actions.back}
          >${msg('Terug', { desc: 'Button to the question before' })}</lc-button
        >
        <lc-button class="next" variant=${answered ? 'primary' : 'secondary'} @click=${actions.next}>
          ${
            question.changing
              ? msg('Naar je uitslag', { desc: 'Button back to the result after changing an answer' })
              : answered
                ? msg('Volgende', { desc: 'Button to the next question' })
                : msg('Sla over', { desc: 'Button to the next question without answering this one' })
          }
        </lc-button>
      </div>
    </div>
    ${tools(question, around, actions)}
  `;
}

/** Title, how far, and the door that opens along the way. */
function band({ position, total, secondsLeft }: Question, around: Surroundings): TemplateResult {
  const { locale, title, titleLanguage } = around;
  const [now, all] = [formatNumber(position, locale), formatNumber(total, locale)];
  const share = (position - 1) / total;
  return html`<header class="band">
    <div class="test" role="heading" aria-level=${around.level()}>${inLanguage(title, titleLanguage)}</div>
    <div class="progress">
      <p class="far" id="far">
        <span>${msg(str`Vraag ${now} van ${all}`, { desc: 'How far the visitor is in the test' })}</span>
        <span>${timeLeft(secondsLeft, around)}</span>
      </p>
      <progress aria-labelledby="far" max=${total} .value=${position - 1}></progress>
    </div>
    <svg class="door" viewBox="0 0 48 56" aria-hidden="true">
      <path class="wall" d="M0 56V24a24 24 0 0 1 48 0v32z"></path>
      <path class="leaf" d="M8 56V25a16 16 0 0 1 32 0v31z"></path>
      <path class="light" d=${light(share)}></path>
    </svg>
  </header>`;
}

/** The part of the doorway that is open: a strip at the start, the whole arch at the end. */
function light(share: number): string {
  const edge = 12 + 28 * share;
  const top = 25 - Math.sqrt(Math.max(0, 256 - (edge - 24) ** 2));
  return `M8 56V25A16 16 0 0 1 ${edge.toFixed(1)} ${top.toFixed(1)}V56z`;
}

function timeLeft(seconds: number, { locale }: Surroundings): string {
  const minutes = Math.ceil(seconds / 60);
  if (minutes <= 1) return msg('nog ongeveer een minuut', { desc: 'Time left in the test' });
  return msg(str`nog ongeveer ${formatNumber(minutes, locale)} minuten`, {
    desc: 'Time left in the test; two minutes or more',
  });
}

function layout({ item, options }: Question): string {
  if (item.kind === 'pairwise') return 'pair';
  const short = options.every(({ label, description }) => !description && label.length <= SIDE_BY_SIDE);
  return item.kind === 'likert' && short ? 'scale' : '';
}

/**
 * Native radio buttons and checkboxes. Not lc-choice-group: here the question is a heading that takes the focus, and
 * a click on an answer goes on to the next question while the arrow keys only move.
 */
function answer(option: AnswerOption, index: number, question: Question, actions: TestActions): TemplateResult {
  const { item, chosen } = question;
  const multiple = item.kind === 'multiple';
  return html`<label class="answer">
    <input
      type=${multiple ? 'checkbox' : 'radio'}
      name="answer"
      .value=${option.value}
      .checked=${chosen.includes(option.value)}
      aria-describedby=${option.description ? `about-${index}` : nothing}
      @change=${(event: Event) => {
        const { checked } = event.target as HTMLInputElement;
        const others = multiple ? chosen.filter((value) => value !== option.value) : [];
        actions.choose(checked ? [...others, option.value] : others, false);
      }}
    />
    <span class="text"
      >${option.label}${
        option.description ? html`<span class="about" id="about-${index}">${option.description}</span>` : nothing
      }</span
    >
    ${multiple || index > 8 ? nothing : html`<span class="digit" aria-hidden="true">${index + 1}</span>`}
  </label>`;
}

function how({ item, options }: Question): string {
  if (item.kind === 'multiple') {
    return msg('Kies alles wat bij je past. Ga daarna verder.', { desc: 'How to answer; any number of answers' });
  }
  return msg(
    str`Kies een antwoord, dan komt vanzelf de volgende vraag. Met een toetsenbord: toets 1 tot en met ${options.length}.`,
    { desc: 'How to answer; one answer, the number of answers' },
  );
}

/** A finger or mouse on an answer. The arrow keys of a radio group click too, but from nowhere on the screen. */
function answerByPointer(event: MouseEvent, { item }: Question, actions: TestActions): void {
  const input = (event.target as Element).closest('.answer')?.querySelector('input');
  if (input && event.detail > 0 && item.kind !== 'multiple') actions.choose([input.value], true);
}

/** The digits on the answers, wherever in the test the focus is; and Enter on an answer goes on, as in a form. */
function answerByKey(event: KeyboardEvent, { item, options }: Question, actions: TestActions): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) return actions.next();
  const option = /^[1-9]$/.test(event.key) && item.kind !== 'multiple' ? options[Number(event.key) - 1] : undefined;
  if (!option) return;
  event.preventDefault();
  actions.choose([option.value], true);
}

function tools(question: Question, around: Surroundings, actions: TestActions): TemplateResult {
  return html`<footer
    class="tools"
    @keydown=${(event: KeyboardEvent) => !around.erasing && answerByKey(event, question, actions)}
  >
    ${
      around.readAloud === undefined
        ? nothing
        : html`<lc-button size="s" variant="quiet" .pressed=${around.readAloud} @click=${actions.toggleReadAloud}>
            <lc-icon slot="icon" name="sound"></lc-icon>
            ${msg('Lees voor', { desc: 'Toggle button: reads the questions aloud' })}
          </lc-button>`
    }
    ${keepingView(around, actions)}
  </footer>`;
}
