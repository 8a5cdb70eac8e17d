import { html, type TemplateResult } from 'lit';
import { msg } from '../../../localization/localization.ts';
import { inLanguage } from '../in-language.ts';
import type { ScaleFinding } from './finding.ts';
import type { ResultModel } from './result-model.ts';
import { bar } from './riasec.views.ts';
import { percent } from './summary.ts';

/** A bar with its text for each subject. */
export function scalesView({ test, locale, level }: ResultModel, scales: readonly ScaleFinding[]): TemplateResult {
  return html`<div class="card">
    <ul class="scales">
      ${scales.map(
        ({ scale, share, text }) =>
          html`<li>
            <div class="type-name" role="heading" aria-level=${level(1)}>${inLanguage(scale.name, test.language)}</div>
            <p class="muted">${inLanguage(scale.description, test.language)}</p>
            ${
              share === undefined
                ? html`<p>
                    ${msg('Hier heb je nog geen vragen over beantwoord.', { desc: 'With a subject without answers' })}
                  </p>`
                : html`<p class="measure">${bar(share)}<span>${percent(share, locale)}</span></p>
                    <p>${inLanguage(text, test.language)}</p>`
            }
          </li>`,
      )}
    </ul>
  </div>`;
}
