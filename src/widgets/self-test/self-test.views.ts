import { html, type TemplateResult } from 'lit';
import { msg } from '../../localization/localization.ts';
import type { Surroundings, TestActions } from './self-test-model.ts';
import { startView, type StartModel } from './start.views.ts';

/** What is on screen. Questions and result are made by parts of the widget that load when they are needed. */
export type Screen =
  | ({ readonly kind: 'start' } & StartModel)
  | { readonly kind: 'question' | 'result'; readonly element: TemplateResult }
  | { readonly kind: 'finishing' }
  | { readonly kind: 'failed'; readonly part: 'test' | 'result' };

export function selfTestView(screen: Screen, around: Surroundings, actions: TestActions): TemplateResult {
  switch (screen.kind) {
    case 'start':
      return startView(screen, around, actions);
    case 'finishing':
      return html`<p class="finishing" role="status">
        ${msg('Klaar! We maken je uitslag.', { desc: 'While the result is being loaded' })}
      </p>`;
    case 'failed':
      return failed(screen.part, actions);
    case 'question':
    case 'result':
      return screen.element;
  }
}

function failed(part: 'test' | 'result', actions: TestActions): TemplateResult {
  return html`<div class="failed" role="alert">
    <p>
      ${
        part === 'test'
          ? msg('De test laadt niet. Dat ligt niet aan jou. Probeer het nog eens, of neem zo contact op:', {
              desc: 'The test could not be loaded; before contact details',
            })
          : msg('Je uitslag laadt niet. Je antwoorden zijn er nog. Is je internet weg? Probeer het zo nog eens.', {
              desc: 'The result could not be loaded; before contact details',
            })
      }
    </p>
    <slot name="fallback"></slot><slot></slot>
    <lc-button variant="primary" @click=${actions.retry}>
      ${msg('Probeer het nog eens', { desc: 'Button that loads again' })}
    </lc-button>
  </div>`;
}
