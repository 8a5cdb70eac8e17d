import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../../localization/localization.ts';
import { PARTS, type Part, type ResultActions, type ResultModel } from './result-model.ts';

/** Shows word for word what goes along to an adviser, or how to reach one. */
export function handOverDialog(model: ResultModel, actions: ResultActions): TemplateResult {
  const { dialog } = model;
  return html`<dialog class="dialog" aria-labelledby="dialog-title" @close=${actions.closeDialog}>
    ${dialog === 'preview' ? preview(model, actions) : dialog === 'contact' ? contact(actions) : nothing}
  </dialog>`;
}

function preview(model: ResultModel, actions: ResultActions): TemplateResult {
  return html`<div class="heading" id="dialog-title" role="heading" aria-level="2" tabindex="-1">
      ${msg('Wat mag de adviseur zien?', { desc: 'Heading above what goes along to an adviser' })}
    </div>
    <p>
      ${msg('Alleen wat je aanvinkt gaat mee. Lees rustig na wat er staat.', { desc: 'Above what goes along to an adviser' })}
    </p>
    <div class="parts">
      ${PARTS.filter((part) => model.handOver[part].length > 0).map((part) => partView(part, model, actions))}
    </div>
    <div class="buttons">
      <lc-button variant="primary" @click=${actions.handOver}>
        ${msg('Geef dit mee', { desc: 'Button that hands the chosen parts over' })}
      </lc-button>
      <lc-button @click=${actions.closeDialog}>${msg('Annuleer', { desc: 'Button that closes the dialog' })}</lc-button>
    </div>`;
}

function partView(part: Part, model: ResultModel, actions: ResultActions): TemplateResult {
  const { chosenParts, handOver } = model;
  const chosen = chosenParts.includes(part);
  return html`<div class="part ${chosen ? '' : 'out'}">
    <label>
      <input
        type="checkbox"
        name=${part}
        .checked=${chosen}
        @change=${(event: Event) => actions.include(part, (event.target as HTMLInputElement).checked)}
      />
      <span>${partName(part)}</span>
    </label>
    ${
      chosen
        ? html`<ul class="lines" lang=${partLanguage(part, model) ?? nothing} dir="auto">
            ${lines(part, handOver).map((line) => html`<li>${line}</li>`)}
          </ul>`
        : html`<p class="muted">${msg('Gaat niet mee.', { desc: 'Part that does not go along to an adviser' })}</p>`
    }
  </div>`;
}

function lines(part: Part, handOver: ResultModel['handOver']): readonly string[] {
  return part === 'answers' ? handOver.answers.map(({ question, answer }) => `${question}: ${answer}`) : handOver[part];
}

/** BCP 47 language of a part; undefined when it is that of the screen. */
export function partLanguage(
  part: Part,
  { test, finding, occupations }: Pick<ResultModel, 'test' | 'finding' | 'occupations'>,
): string | undefined {
  switch (part) {
    case 'result':
      return finding.kind === 'riasec' ? undefined : test.language;
    case 'occupations':
      return occupations.kind === 'ready' ? occupations.list.language : undefined;
    case 'answers':
      return test.language;
  }
}

export function partName(part: Part): string {
  switch (part) {
    case 'result':
      return msg('Mijn uitslag', { desc: 'Part that can go along to an adviser' });
    case 'occupations':
      return msg('De beroepen die het best passen', { desc: 'Part that can go along to an adviser' });
    case 'answers':
      return msg('Al mijn antwoorden', { desc: 'Part that can go along to an adviser' });
  }
}

function contact(actions: ResultActions): TemplateResult {
  return html`<div class="heading" id="dialog-title" role="heading" aria-level="2" tabindex="-1">
      ${msg('Zo neem je contact op', { desc: 'Heading above contact details' })}
    </div>
    <p>
      ${msg('Bel of mail een loopbaancentrum, of loop binnen. Print of download je uitslag en neem hem mee.', {
        desc: 'Above contact details',
      })}
    </p>
    <slot></slot>
    <lc-button variant="primary" @click=${actions.closeDialog}>
      ${msg('Sluit', { desc: 'Button that closes the dialog' })}
    </lc-button>`;
}
