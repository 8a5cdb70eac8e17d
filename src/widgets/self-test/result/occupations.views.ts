import { html, nothing, type TemplateResult } from 'lit';
import { EDUCATION_LEVELS, SECTORS } from '../../../domain/self-test/occupation.ts';
import type { OccupationMatch } from '../../../domain/self-test/occupation-match.ts';
import { formatList, formatNumber, plural } from '../../../localization/format.ts';
import { msg, str } from '../../../localization/localization.ts';
import { inLanguage } from '../in-language.ts';
import { educationName, sectorName } from './occupation-names.ts';
import type { OccupationsState, ResultActions, ResultModel } from './result-model.ts';
import { typeOf } from './riasec-texts.ts';

export function occupationsView(model: ResultModel, actions: ResultActions): TemplateResult | typeof nothing {
  const { occupations, level } = model;
  if (occupations.kind === 'none') return nothing;
  return html`<section aria-labelledby="occupations">
    <div class="heading" id="occupations" role="heading" aria-level=${level(1)}>
      ${msg('Beroepen om te ontdekken', { desc: 'Heading above the occupations that fit' })}
    </div>
    <p class="muted">
      ${msg('Dit zijn ideeën, geen advies. Zit er iets bij waar je meer van wilt weten?', {
        desc: 'Above the occupations that fit',
      })}
    </p>
    ${occupations.kind === 'ready' ? list(model, occupations, actions) : waiting(occupations.kind, actions)}
  </section>`;
}

function waiting(kind: 'loading' | 'failed', actions: ResultActions): TemplateResult {
  if (kind === 'loading') {
    return html`<p role="status">${msg('De beroepen worden geladen.', { desc: 'While the occupations load' })}</p>`;
  }
  return html`<p role="alert">
      ${msg('De lijst met beroepen laadt niet. Is je internet weg? De rest van je uitslag staat hier gewoon.', {
        desc: 'The occupations could not be loaded',
      })}
    </p>
    <lc-button @click=${actions.retryOccupations}>
      ${msg('Probeer het nog eens', { desc: 'Button that loads again' })}
    </lc-button>`;
}

function list(
  model: ResultModel,
  { list, matches }: Extract<OccupationsState, { kind: 'ready' }>,
  actions: ResultActions,
): TemplateResult {
  const found = matches.kind === 'matches' ? matches.matches : [];
  const rest = found.length - model.shown;
  return html`${filters(model, actions)}
    <p class="count" id="count" role="status">${count(found.length, model)}</p>
    <ul class="occupations">
      ${found.slice(0, model.shown).map((match) => card(model, match, list.language))}
    </ul>
    ${
      rest > 0
        ? html`<lc-button class="more" @click=${actions.showMore}>
            ${msg(str`Toon meer beroepen (nog ${formatNumber(rest, model.locale)})`, {
              desc: 'Button that makes the list longer; with how many are left',
            })}
          </lc-button>`
        : nothing
    }
    <p class="credit">
      ${inLanguage(list.creditText, list.language)}
      <a href=${list.isBasedOn} target="_blank" rel="noopener">O*NET</a>
    </p>`;
}

function count(found: number, { locale }: ResultModel): string {
  if (found === 0) {
    return msg('Geen beroep past bij al je keuzes. Zet een keuze uit.', { desc: 'The filters leave no occupation' });
  }
  return plural(found, locale, {
    one: msg('1 beroep past bij je', { desc: 'Number of occupations that fit: one' }),
    other: msg(str`${formatNumber(found, locale)} beroepen passen bij je. Wat het best past staat bovenaan.`, {
      desc: 'Number of occupations that fit',
    }),
  });
}

function filters({ levels, sectors }: ResultModel, actions: ResultActions): TemplateResult {
  return html`<div class="filters">
    <lc-choice-group
      type="multiple"
      layout="chips"
      label=${msg('Welke opleiding past bij je?', { desc: 'Filter on the education of occupations' })}
      .options=${EDUCATION_LEVELS.map((value) => ({ value, label: educationName(value) }))}
      .value=${levels}
      @change=${(event: Event) => actions.selectLevels(valueOf(event))}
    ></lc-choice-group>
    <lc-disclosure
      summary=${
        sectors.length > 0
          ? msg(str`Kies een richting (${sectors.length} gekozen)`, {
              desc: 'Opens the filter on sectors; with how many are on',
            })
          : msg('Kies een richting', { desc: 'Opens the filter on sectors' })
      }
    >
      <lc-choice-group
        type="multiple"
        layout="chips"
        label=${msg('In welke richting wil je kijken?', { desc: 'Filter on the sector of occupations' })}
        .options=${SECTORS.map((value) => ({ value, label: sectorName(value) }))}
        .value=${sectors}
        @change=${(event: Event) => actions.selectSectors(valueOf(event))}
      ></lc-choice-group>
    </lc-disclosure>
  </div>`;
}

const valueOf = (event: Event): readonly string[] =>
  (event.currentTarget as HTMLElement & { value: readonly string[] }).value;

function card(
  { test, level, locale }: ResultModel,
  { occupation, because }: OccupationMatch,
  language: string,
): TemplateResult {
  const names = because.map((type) => typeOf(test, type, locale).name);
  return html`<li class="occupation" tabindex="-1">
    <div class="type-name" role="heading" aria-level=${level(2)}>${inLanguage(occupation.title, language)}</div>
    <p>${inLanguage(occupation.description, language)}</p>
    ${
      names.length > 0
        ? html`<p class="because">
            <lc-icon name="check"></lc-icon>
            <span
              >${msg(str`Waarom dit past: ${formatList(names, locale, 'conjunction')}`, {
                desc: 'With an occupation: the types of work it shares with the visitor',
              })}</span
            >
          </p>`
        : nothing
    }
    <p class="tags">
      <lc-tag>${educationName(occupation.level)}</lc-tag><lc-tag>${sectorName(occupation.sector)}</lc-tag>
    </p>
  </li>`;
}
