import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, plural } from '../../localization/format.ts';
import { msg, str, type Locale } from '../../localization/localization.ts';
import type { News, Surroundings, TestActions } from './self-test-model.ts';

/** What just happened, for everybody or, where the screen shows it already, for a screen reader alone. */
export function newsView({ news, locale }: Surroundings, actions: TestActions): TemplateResult {
  const seen = news?.kind === 'renewed' || news?.kind === 'unreadable';
  return html`<div class=${seen ? 'news' : 'visually-hidden'}>
    <p role="status">${news ? sentence(news, locale) : nothing}</p>
    ${
      news?.kind === 'renewed' && news.change === 'major'
        ? html`<lc-button size="s" @click=${actions.start}>
            ${msg('Begin opnieuw', { desc: 'Button that starts the test without the earlier answers' })}
          </lc-button>`
        : nothing
    }
  </div>`;
}

function sentence(news: News, locale: Locale): string {
  switch (news.kind) {
    case 'half':
      return msg('Je bent op de helft.', { desc: 'Read aloud halfway through the test' });
    case 'last':
      return msg('Dit is de laatste vraag.', { desc: 'Read aloud at the last question' });
    case 'erased':
      return msg('Je antwoorden zijn gewist.', { desc: 'Read aloud after erasing' });
    case 'unreadable':
      return msg('We kunnen je bewaarde antwoorden niet meer lezen. Sorry. Je begint weer bij de eerste vraag.', {
        desc: 'What was kept on the device is damaged',
      });
    case 'renewed':
      return news.dropped > 0
        ? droppedSentence(news.dropped, locale)
        : msg('Deze test is vernieuwd. Je antwoorden zijn er nog. Kijk ze even na, of begin opnieuw.', {
            desc: 'The test changed since the earlier visit; all answers are still there',
          });
  }
}

function droppedSentence(dropped: number, locale: Locale): string {
  return plural(dropped, locale, {
    one: msg('Deze test is vernieuwd. Bijna alles is er nog: bij 1 vraag past je antwoord niet meer.', {
      desc: 'The test changed since the earlier visit; one answer is gone',
    }),
    other: msg(
      str`Deze test is vernieuwd. Bij ${formatNumber(dropped, locale)} vragen past je antwoord niet meer. De rest is er nog.`,
      { desc: 'The test changed since the earlier visit; so many answers are gone' },
    ),
  });
}
