import { html, nothing, type TemplateResult } from 'lit';
import { RIASEC, type RiasecType } from '../../../domain/self-test/occupation.ts';
import type { RiasecResult } from '../../../domain/self-test/riasec.ts';
import { formatList, formatNumber } from '../../../localization/format.ts';
import { msg } from '../../../localization/localization.ts';
import { inLanguage } from '../in-language.ts';
import { hexagon } from './hexagon.ts';
import type { ResultActions, ResultModel } from './result-model.ts';
import { riasecRemarks, strongest, typeOf } from './riasec-texts.ts';
import { percent } from './summary.ts';

/** The strongest types, or why there are none. */
export function typesView(model: ResultModel, result: RiasecResult, actions: ResultActions): TemplateResult {
  const { test, locale } = model;
  const types = strongest(result);
  return html`<div class="card">
    ${
      types.length > 0
        ? html`<ol class="types">
            ${types.map((type, i) => typeView(model, type, result, i))}
          </ol>`
        : nothing
    }
    ${riasecRemarks(result, test, locale).map((remark) => html`<p class="remark"><lc-icon name="info"></lc-icon><span>${remark}</span></p>`)}
    ${
      result.kind === 'straight-lined'
        ? html`<lc-button variant="primary" @click=${actions.restart}>
            ${msg('Doe de test opnieuw', { desc: 'Button that starts the test from the beginning' })}
          </lc-button>`
        : nothing
    }
  </div>`;
}

function typeView(model: ResultModel, type: RiasecType, result: RiasecResult, index: number): TemplateResult {
  const { test, locale, liked, level } = model;
  const { name, description } = typeOf(test, type, locale);
  const examples = liked(type);
  return html`<li class="type">
    <span class="arch" aria-hidden="true">${place(type, result) ?? index + 1}</span>
    <div>
      <div class="type-name" role="heading" aria-level=${level(1)}>${name}</div>
      <p>${description}</p>
      ${
        examples.length > 0
          ? html`<p class="muted">
              ${msg('Jij vindt leuk:', {
                desc: 'With a type of work, before activities that the visitor said to like, in the language of the test',
              })}
              ${inLanguage(examples.join(', '), test.language)}
            </p>`
          : nothing
      }
    </div>
  </li>`;
}

/** Types with the same score stand at the same place. */
function place(type: RiasecType, result: RiasecResult): number | undefined {
  if (result.kind !== 'profile') return undefined;
  return result.code.findIndex((types) => types.includes(type)) + 1;
}

/** All six types, in a drawing and in a table that says the same. */
export function profileView({ finding, test, locale, level }: ResultModel): TemplateResult | typeof nothing {
  if (finding.kind !== 'riasec' || !('profile' in finding.result)) return nothing;
  const { profile } = finding.result;
  const first = strongest(finding.result);
  const nameOf = (type: RiasecType): string => typeOf(test, type, locale).name;
  const order = RIASEC.map((type, i) => ({ type, share: profile[i]! })).toSorted((a, b) => b.share - a.share);
  const spoken = order.map(({ type, share }) => `${nameOf(type)} ${percent(share, locale)}`);
  return html`<section aria-labelledby="profile">
    <div class="heading" id="profile" role="heading" aria-level=${level(1)}>
      ${msg('Je hele plaatje', { desc: 'Heading above the drawing and table of all types of work' })}
    </div>
    <div class="profile">
      ${hexagon({
        profile,
        nameOf,
        strongest: first,
        title: msg('Zeshoek met hoe leuk je elke soort werk vindt', { desc: 'Name of the drawing' }),
        description: formatList(spoken, locale, 'conjunction'),
      })}
      <table>
        <caption>
          ${msg('Hoe leuk je het werk vindt, van 0% tot 100%', { desc: 'Caption of the table with types of work' })}
        </caption>
        <thead>
          <tr>
            <th scope="col">${msg('Soort werk', { desc: 'Column heading' })}</th>
            <th scope="col" class="figure">
              ${msg('Leuk', { desc: 'Column heading: how much the visitor likes it' })}
            </th>
          </tr>
        </thead>
        <tbody>
          ${order.map(
            ({ type, share }) =>
              html`<tr class=${first.includes(type) ? 'strong' : ''}>
                <th scope="row">${nameOf(type)}</th>
                <td class="figure">
                  ${bar(share)}<span
                    >${formatNumber(share, locale, { style: 'percent', maximumFractionDigits: 0 })}</span
                  >
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

/** A bar beside its figure; the figure says it all. */
export function bar(share: number): TemplateResult {
  return html`<progress class="bar" aria-hidden="true" max="1" .value=${share}></progress>`;
}
