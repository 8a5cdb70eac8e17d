import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../../localization/localization.ts';
import type { ResultActions, ResultModel } from './result-model.ts';

/** What to do with the result: talk about it, find a centre, take it along. */
export function nextSteps(model: ResultModel, actions: ResultActions): TemplateResult {
  return html`<section aria-labelledby="next">
    <div class="heading" id="next" role="heading" aria-level=${model.level(1)}>
      ${msg('En nu?', { desc: 'Heading above what to do with the result' })}
    </div>
    <div class="steps">
      <div class="step warm">
        <p class="type-name">${msg('Praat erover', { desc: 'Heading of a next step' })}</p>
        <p>
          ${msg('Een adviseur denkt met je mee. Jij kiest wat je laat zien. Het eerste gesprek is gratis.', {
            desc: 'Next step: talk to an adviser',
          })}
        </p>
        <lc-button class="talk" variant="primary" haspopup="dialog" @click=${actions.talk}>
          <lc-icon slot="icon" name="chat"></lc-icon>
          ${msg('Bespreek dit met een adviseur', { desc: 'Button that opens what goes along to an adviser' })}
        </lc-button>
        ${model.finding.kind === 'decision' ? nothing : findCentreButton(model, model.topic, actions, 'secondary')}
      </div>
      <div class="step">
        <p class="type-name">${msg('Neem het mee', { desc: 'Heading of a next step: take the result along' })}</p>
        <p>
          ${msg('Alles blijft op dit apparaat, tot jij het zelf deelt.', { desc: 'Before buttons that save the result' })}
        </p>
        <div class="buttons">
          <lc-button size="s" @click=${actions.print}>
            ${msg('Print of bewaar als pdf', { desc: 'Button' })}
          </lc-button>
          <lc-button size="s" @click=${() => actions.download('txt')}>
            ${msg('Download als tekst', { desc: 'Button: the result as a text file' })}
          </lc-button>
          <lc-button size="s" @click=${() => actions.download('json')}>
            ${msg('Download als gegevens (JSON)', { desc: 'Button: the result as a file for computers' })}
          </lc-button>
          <lc-button size="s" @click=${actions.share}>
            ${msg('Deel je uitslag', { desc: 'Button: shares the result, by the device or by copying' })}
          </lc-button>
        </div>
        <p class="shared" role="status">${sharedText(model)}</p>
      </div>
    </div>
  </section>`;
}

function sharedText({ shared }: ResultModel): string | typeof nothing {
  switch (shared) {
    case 'no':
      return nothing;
    case 'copied':
      return msg('Gekopieerd. Plak het in een bericht of mail.', { desc: 'After copying the result' });
    case 'failed':
      return msg('Delen lukt hier niet. Download je uitslag als tekst.', { desc: 'Sharing the result failed' });
  }
}

/** A link where the page says where its centre finder is, else a button whose event the page can answer. */
export function findCentreButton(
  { finderAddress }: ResultModel,
  topic: string | undefined,
  actions: ResultActions,
  variant: 'primary' | 'secondary',
  subject?: string,
): TemplateResult {
  const text = msg('Vind een centrum', { desc: 'Button that finds a centre for a topic' });
  return html`<lc-button
    variant=${variant}
    .href=${finderAddress(topic)}
    .label=${subject && msg(str`Vind een centrum: ${subject}`, { desc: 'Name of the button that finds a centre; with what for' })}
    @click=${(event: Event) => actions.findCentre(event, topic)}
  >
    <lc-icon slot="icon" name="location"></lc-icon>
    ${text}
  </lc-button>`;
}
