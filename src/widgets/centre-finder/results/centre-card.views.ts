import { html, nothing, type TemplateResult } from 'lit';
import type { Centre, LocalizedText, Service } from '../../../domain/centres/centre.ts';
import { week } from '../../../domain/opening-hours/week.ts';
import { formatList } from '../../../localization/format.ts';
import { msg, str, type Locale } from '../../../localization/localization.ts';
import { dayText, statusText, timesText } from '../../../localization/opening-hours-text.ts';
import { channelName, languageName, levelName, localizedText, venueName } from '../../../localization/vocabulary.ts';
import type { ResultsActions, ResultsModel } from './results-model.ts';
import type { CentreResult, OrderedBy } from './results.ts';
import { addressText, costNote, costText, distanceText } from './result-texts.ts';

export function centreCard(
  result: CentreResult,
  position: number,
  model: ResultsModel,
  orderedBy: OrderedBy,
  actions: ResultsActions,
): TemplateResult {
  const { centre, status, kilometres } = result;
  const { locale, openId } = model;
  const open = openId === centre.id;
  const exact = orderedBy.kind === 'place' && orderedBy.place.precision === 'exact';
  return html`<article class="centre ${open ? 'open' : ''}" aria-labelledby="name-${position}">
    <div class="summary">
      <span class="marker" aria-hidden="true">${position}</span>
      <div class="what">
        <div class="name" role="heading" aria-level=${model.level(1)}>
          <button
            type="button"
            id="name-${position}"
            class="toggle"
            data-centre=${centre.id}
            aria-expanded=${open}
            @click=${() => actions.toggle(centre)}
          >
            ${centre.name}
          </button>
        </div>
        <div class="where">
          ${
            kilometres === undefined
              ? nothing
              : html`<span class="distance">${distanceText(kilometres, exact, locale)}</span>`
          }
          <span>${addressText(centre)}</span>
        </div>
        <div class="tags">
          <lc-tag tone=${status.kind === 'open' ? 'open' : status.kind === 'closed' ? 'closed' : 'neutral'}>
            ${statusText(status, centre.hours.timeZone, model.now, locale)}
          </lc-tag>
          ${
            centre.services.some(isFree)
              ? html`<lc-tag tone="free"
                  >${msg('Gratis hulp', { desc: 'Label on a centre with free services' })}</lc-tag
                >`
              : nothing
          }
          <lc-tag>${venueName(centre.venue)}</lc-tag>
        </div>
      </div>
      <lc-icon class="chevron" name="chevron-down"></lc-icon>
    </div>
    ${open ? details(centre, model, actions) : nothing}
  </article>`;
}

function details(centre: Centre, model: ResultsModel, actions: ResultsActions): TemplateResult {
  const { locale } = model;
  return html`<div class="details">
    ${centre.description === undefined ? nothing : inLanguage(centre.description, locale)}
    <div class="actions">
      <lc-button variant="primary" @click=${() => actions.book(centre)}>
        <lc-icon slot="icon" name="calendar"></lc-icon>
        ${msg('Maak een afspraak', { desc: 'Button on a centre' })}
      </lc-button>
      <lc-button href=${routeAddress(model.routeUrl, centre)} target="_blank">
        <lc-icon slot="icon" name="route"></lc-icon>
        ${msg('Plan je route', { desc: 'Link on a centre to directions, in a new tab' })}
      </lc-button>
    </div>
    <lc-notice
      live
      class="contact"
      heading=${model.contactId === centre.id ? msg('Zo maak je een afspraak', { desc: 'Heading of the contact details' }) : ''}
    >
      ${model.contactId === centre.id ? howToBook(centre) : nothing}
    </lc-notice>
    <div class="columns">
      ${services(centre, model)}
      <div class="practical">${hours(centre, model)} ${contact(centre, model)} ${goodToKnow(centre, model)}</div>
    </div>
  </div>`;
}

function howToBook(centre: Centre): TemplateResult {
  return html`<p>
    ${
      centre.telephone || centre.email
        ? msg('Bel of mail dit centrum. Vertel kort waar je over wilt praten. Je hoeft niets voor te bereiden.', {
            desc: 'How to make an appointment',
          })
        : msg('Loop binnen tijdens de openingstijden. Je hoeft niets voor te bereiden.', {
            desc: 'How to get help where there is no phone or e-mail',
          })
    }
    ${links(centre)}
  </p>`;
}

function services(centre: Centre, model: ResultsModel): TemplateResult | typeof nothing {
  if (centre.services.length === 0) return nothing;
  const free = centre.services.filter(isFree);
  const other = centre.services.filter((service) => !isFree(service));
  return html`<div class="services">
    ${
      free.length > 0
        ? html`<section>
            ${heading(msg('Dit is gratis', { desc: 'Heading above the free services' }), model)}
            <ul class="plain">
              ${free.map((service) => serviceItem(service, model.locale))}
            </ul>
          </section>`
        : nothing
    }
    ${
      other.length > 0
        ? html`<section>
            ${heading(msg('Hier betaal je voor', { desc: 'Heading above the services with a price' }), model)}
            <ul class="plain">
              ${other.map((service) => serviceItem(service, model.locale))}
            </ul>
          </section>`
        : nothing
    }
  </div>`;
}

function serviceItem(service: Service, locale: Locale): TemplateResult {
  const { name, description, level, cost, channels } = service;
  const note = costNote(cost, locale);
  return html`<li class="service ${cost.kind}">
    <div class="service-name">
      ${inLanguage(name, locale)}
      ${isFree(service) ? nothing : html`<lc-tag tone="cost">${costText(cost, locale)}</lc-tag>`}
    </div>
    ${description === undefined ? nothing : html`<div>${inLanguage(description, locale)}</div>`}
    ${note ? html`<div lang=${note.lang}>${note.text}</div>` : nothing}
    <div class="muted">
      ${levelName(level)}${
        channels.length > 0
          ? html` · ${formatList(channels.map(channelName), locale, 'disjunction').toLocaleLowerCase(locale)}`
          : nothing
      }
    </div>
  </li>`;
}

function hours(centre: Centre, model: ResultsModel): TemplateResult {
  const { locale, now } = model;
  return html`<section>
    ${heading(msg('Openingstijden', { desc: 'Heading above the opening hours' }), model)}
    <table class="hours">
      <caption class="visually-hidden">
        ${msg(str`Openingstijden van ${centre.name}`, { desc: 'Caption of the table with opening hours' })}
      </caption>
      <tbody>
        ${week(centre.hours, now).map(
          (day) =>
            html`<tr class=${day.isToday ? 'today' : ''}>
              <th scope="row">${dayText(day, locale)}</th>
              <td>${timesText(day).map((line) => html`<div>${line}</div>`)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

function contact(centre: Centre, model: ResultsModel): TemplateResult {
  return html`<section>
    ${heading(msg('Contact', { desc: 'Heading above the contact details' }), model)}
    <address>${addressText(centre)}</address>
    ${links(centre)}
  </section>`;
}

function links({ telephone, email, url }: Centre): TemplateResult {
  return html`<ul class="plain links">
    ${
      telephone
        ? html`<li>
            <lc-icon name="phone"></lc-icon
            ><a href="tel:${telephone.replace(/[^+\d]/g, '')}"><bdi>${telephone}</bdi></a>
          </li>`
        : nothing
    }
    ${
      email
        ? html`<li>
            <lc-icon name="mail"></lc-icon><a href="mailto:${email}"><bdi>${email}</bdi></a>
          </li>`
        : nothing
    }
    ${
      url
        ? html`<li>
            <lc-icon name="globe"></lc-icon>
            <a href=${url}>${msg('Website van dit centrum', { desc: 'Link to the site of a centre' })}</a>
          </li>`
        : nothing
    }
  </ul>`;
}

function goodToKnow({ languages, wheelchairAccessible }: Centre, model: ResultsModel): TemplateResult {
  const { locale } = model;
  const spoken = formatList(
    languages.map((code) => languageName(code, locale)),
    locale,
    'conjunction',
  );
  return html`<section>
    ${heading(msg('Goed om te weten', { desc: 'Heading above languages and accessibility' }), model)}
    <ul class="plain links">
      ${
        spoken
          ? html`<li>
              <lc-icon name="language"></lc-icon
              >${msg(str`We spreken ${spoken}`, { desc: 'Languages spoken at a centre' })}
            </li>`
          : nothing
      }
      <li>
        <lc-icon name="wheelchair"></lc-icon>
        ${
          wheelchairAccessible
            ? msg('Goed bereikbaar met een rolstoel', { desc: 'A centre is wheelchair accessible' })
            : msg('Niet goed bereikbaar met een rolstoel. Bel ons, dan spreken we ergens anders af.', {
                desc: 'A centre is not wheelchair accessible',
              })
        }
      </li>
    </ul>
  </section>`;
}

function heading(text: string, model: ResultsModel): TemplateResult {
  return html`<div class="subheading" role="heading" aria-level=${model.level(2)}>${text}</div>`;
}

/** A text of the directory, marked with its language where that differs from the one around it. */
function inLanguage(localized: LocalizedText, locale: Locale): TemplateResult {
  const { text, lang } = localizedText(localized, locale);
  return html`<span class="text" lang=${lang === locale ? nothing : lang} dir=${lang === locale ? nothing : 'auto'}
    >${text}</span
  >`;
}

function isFree({ cost }: Service): boolean {
  return cost.kind === 'free';
}

function routeAddress(template: string, { coordinates: { latitude, longitude } }: Centre): string {
  return template.replaceAll('{latitude}', String(latitude)).replaceAll('{longitude}', String(longitude));
}
