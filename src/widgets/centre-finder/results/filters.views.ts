import { html, nothing, type TemplateResult } from 'lit';
import { EASE, FACETS, FACET_VALUES, selectedCount, WHEN, type Facet } from '../../../domain/centres/selection.ts';
import { formatNumber } from '../../../localization/format.ts';
import { msg, str } from '../../../localization/localization.ts';
import { facetName, facetValueName } from '../../../localization/vocabulary.ts';
import type { ResultsActions, ResultsModel } from './results-model.ts';
import type { Results } from './results.ts';

/** Asked so often that they stand in sight: the hours. The others are one step away. */
const QUICK: Facet = 'when';

export function filters(model: ResultsModel, results: Results, actions: ResultsActions): TemplateResult {
  const behind = FACETS.filter((facet) => facet !== QUICK && options(facet, model, results).length > 0);
  const chosen = selectedCount(model.selection) - model.selection[QUICK].length;
  const more =
    chosen > 0
      ? msg(str`Meer keuzes (${formatNumber(chosen, model.locale)} aan)`, {
          desc: 'Opens the filters; with how many are on',
        })
      : msg('Meer keuzes', { desc: 'Opens the filters' });
  return html`<div class="filters">
    ${group(QUICK, model, results, actions)}
    <div class="filter-buttons">
      <lc-button
        size="s"
        variant="quiet"
        controls="groups"
        .expanded=${model.filtersOpen}
        @click=${actions.toggleFilters}
      >
        <lc-icon slot="icon" name="filter"></lc-icon>
        ${more}
      </lc-button>
      ${
        selectedCount(model.selection) > 0
          ? html`<lc-button size="s" variant="quiet" @click=${actions.clearFilters}>
              <lc-icon slot="icon" name="close"></lc-icon>
              ${msg('Zet alle keuzes uit', { desc: 'Button that clears the filters' })}
            </lc-button>`
          : nothing
      }
    </div>
    ${model.filtersOpen ? nothing : switchedOn(behind, model, actions)}
    <div class="groups" id="groups" ?hidden=${!model.filtersOpen}>
      ${model.filtersOpen ? behind.map((facet) => group(facet, model, results, actions)) : nothing}
    </div>
  </div>`;
}

/** Choices that are on while the groups are folded away: what narrows the list is never out of sight. */
function switchedOn(facets: readonly Facet[], { selection, locale }: ResultsModel, actions: ResultsActions) {
  const chosen = facets.flatMap((facet) => selection[facet].map((value) => ({ facet, value })));
  if (chosen.length === 0) return nothing;
  return html`<ul class="switched-on">
    ${chosen.map(({ facet, value }) => {
      const name = facetValueName(facet, value, locale);
      return html`<li>
        <lc-button
          size="s"
          label=${msg(str`Zet uit: ${name}`, { desc: 'Button that takes one choice off the list' })}
          @click=${() => {
            actions.select(
              facet,
              selection[facet].filter((other) => other !== value),
            );
          }}
        >
          ${name}<lc-icon slot="icon-end" name="close"></lc-icon>
        </lc-button>
      </li>`;
    })}
  </ul>`;
}

function group(facet: Facet, model: ResultsModel, results: Results, actions: ResultsActions): TemplateResult {
  return html`<lc-choice-group
    type="multiple"
    layout="chips"
    label=${facetName(facet)}
    .options=${options(facet, model, results)}
    .value=${model.selection[facet]}
    @change=${(event: Event) => {
      actions.select(facet, (event.currentTarget as HTMLElement & { value: readonly string[] }).value);
    }}
  ></lc-choice-group>`;
}

/** What nobody offers is left out, unless it was chosen: an option that leads nowhere helps nobody. */
function options(facet: Facet, { selection, locale }: ResultsModel, { counts }: Results) {
  const values = facet === 'language' ? [...counts.language.keys()] : FACET_VALUES[facet];
  return values
    .map((value) => ({ value, label: facetValueName(facet, value, locale), count: counts[facet].get(value) ?? 0 }))
    .filter(({ value, count }) => count > 0 || selection[facet].includes(value) || isHour(value));
}

/** The hours stay where they are while the counts change. */
function isHour(value: string): boolean {
  return [...WHEN, ...EASE].some((fixed) => fixed === value);
}
