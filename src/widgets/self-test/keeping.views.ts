import { html, type TemplateResult } from 'lit';
import { msg } from '../../localization/localization.ts';
import type { Keeping, Surroundings, TestActions } from './self-test-model.ts';

type KeepingModel = Pick<Surroundings, 'keeping' | 'erasing' | 'finished'>;
type KeepingActions = Pick<TestActions, 'keep' | 'askErase' | 'erase' | 'cancelErase'>;

/** Where the answers are, and the buttons to keep them on this device or to erase them. */
export function keepingView({ keeping, erasing, finished }: KeepingModel, actions: KeepingActions): TemplateResult {
  if (erasing) return confirmation(actions);
  return html`<p class="keeping" tabindex="-1">${explanation(keeping, finished)}</p>
    ${
      keeping === 'kept'
        ? html`<lc-button class="erase" size="s" variant="quiet" @click=${actions.askErase}>
            ${msg('Wis mijn antwoorden', { desc: 'Button that erases the answers from this device' })}
          </lc-button>`
        : html`<lc-button class="keep" size="s" @click=${actions.keep}>
            <lc-icon slot="icon" name="bookmark"></lc-icon>
            ${msg('Bewaar op dit apparaat', { desc: 'Button that keeps the answers on this device, to go on later' })}
          </lc-button>`
    }`;
}

/** Erasing cannot be undone, so it takes a second press. */
export function confirmation(actions: KeepingActions): TemplateResult {
  return html`<div class="confirm" role="group" aria-labelledby="sure">
    <p class="sure" id="sure" tabindex="-1">
      ${msg('Weet je het zeker? Al je antwoorden gaan dan weg.', { desc: 'Asked before the answers are erased' })}
    </p>
    <lc-button size="s" variant="primary" @click=${actions.erase}>
      ${msg('Ja, wis alles', { desc: 'Button that confirms erasing the answers' })}
    </lc-button>
    <lc-button size="s" @click=${actions.cancelErase}>
      ${msg('Nee, bewaar ze', { desc: 'Button that keeps the answers after all' })}
    </lc-button>
  </div>`;
}

function explanation(keeping: Keeping, finished: boolean): string {
  switch (keeping) {
    case 'memory':
      return finished
        ? msg('Je uitslag later nog eens zien? Bewaar je antwoorden dan.', {
            desc: 'With the result, before the button that keeps the answers',
          })
        : msg('Nu stoppen en later verder? Bewaar je antwoorden dan.', {
            desc: 'With a question, before the button that keeps the answers',
          });
    case 'kept':
      return finished
        ? msg('Je antwoorden staan op dit apparaat. Je kunt ze altijd wissen.', {
            desc: 'With the result: the answers are kept on the device',
          })
        : msg('Je antwoorden staan op dit apparaat. Je kunt stoppen en later verder gaan.', {
            desc: 'With a question: the answers are kept on the device',
          });
    case 'full':
      return msg('Bewaren lukt niet: dit apparaat is vol. Je kunt wel gewoon verder met de test.', {
        desc: 'The answers could not be kept: storage is full',
      });
    case 'blocked':
      return msg('Bewaren lukt niet: je browser staat het niet toe. Je kunt wel gewoon verder met de test.', {
        desc: 'The answers could not be kept: the browser refuses',
      });
  }
}
