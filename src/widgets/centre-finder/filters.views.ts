import { html, nothing, type TemplateResult } from 'lit';
import { EASE, FACETS, FACET_VALUES, selectedCount, WHEN, type Facet } from '../../domain/centres/selection.ts';
import { formatNumber } from '../../localization/format.ts';
import { msg, str } from '../../localization/localization.ts';
import { facetName, facetValueName } from '../../localization/vocabulary.ts';
import type { FinderActions, FinderModel } from './finder-model.ts';
import type { Results } from './finder-results.ts';

/** Asked so often that they stand in sight: the hours. The others are one step away. */
const QUICK: Facet = 'when';

export function filters(model: FinderModel, results: Results, actions: FinderActions): TemplateResult {
  const behind = FACETS.filter((facet) => facet !== QUICK && options(facet, model, results).length > 0);
  const chosen = selectedCount(model.selection) - model.selection[QUICK].length;
  const summary =
    chosen > 0
      ? msg(str`Meer keuzes (${formatNumber(chosen, model.locale)} aan)`, { desc: 'Opens the filters; with how many are on' })
      : msg('Meer keuzes', { desc: 'Opens the filters' });
  return html`<div class="filters">
    ${group(QUICK, model, results, actions)}
    <lc-disclosure class="more-filters" summary=${summary}>
      <div class="groups">${behind.map((facet) => group(facet, model, results, actions))}</div>
    </lc-disclosure>
    ${selectedCount(model.selection) > 0
      ? html`<lc-button class="clear" size="s" variant="quiet" @click=${actions.clearFilters}>
          <lc-icon slot="icon" name="close"></lc-icon>
          ${msg('Zet alle keuzes uit', { desc: 'Button that clears the filters' })}
        </lc-button>`
      : nothing}
  </div>`;
}

function group(facet: Facet, model: FinderModel, results: Results, actions: FinderActions): TemplateResult {
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
function options(facet: Facet, { selection, locale }: FinderModel, { counts }: Results) {
  const values = facet === 'language' ? [...counts.language.keys()] : FACET_VALUES[facet];
  return values
    .map((value) => ({ value, label: facetValueName(facet, value, locale), count: counts[facet].get(value) ?? 0 }))
    .filter(({ value, count }) => count > 0 || selection[facet].includes(value) || isHour(value));
}

/** The hours stay where they are while the counts change. */
function isHour(value: string): boolean {
  return [...WHEN, ...EASE].some((fixed) => fixed === value);
}
