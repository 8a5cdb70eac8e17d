import { css, html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { toHex, type Rgb } from '../../src/theme/contrast-guard/contrast.ts';
import { pageStyles } from './page.styles.ts';

/** What a page asked for a token, beside what the elements inside `<lc-theme>` get. */
export class InEffect extends LitElement {
  static override styles = [
    pageStyles,
    css`
      th,
      td {
        padding-inline-start: 0;
      }
      td code {
        white-space: nowrap;
      }
      tbody th {
        min-inline-size: 0;
      }
    `,
  ];

  /** CSS property to read, token, and what the page asked for it. */
  @property({ attribute: false }) asked: readonly (readonly [property: string, token: string, value: string])[] = [];

  @state() private found: readonly string[] = [];

  override firstUpdated(): void {
    const probe = this.shadowRoot!.querySelector<HTMLElement>('.probe')!;
    this.found = this.asked.map(([property, token]) => {
      probe.style.setProperty(property, `var(--_${token})`);
      return asHex(getComputedStyle(probe).getPropertyValue(property));
    });
  }

  protected override render(): TemplateResult {
    return html`<span class="probe" hidden></span>
      <table>
        <caption>
          Read from this page, now
        </caption>
        <thead>
          <tr>
            <th scope="col">Token</th>
            <th scope="col">The page asks</th>
            <th scope="col">In effect</th>
          </tr>
        </thead>
        <tbody>
          ${this.asked.map(
            ([, token, value], index) =>
              html`<tr>
                <th scope="row"><code>${token}</code></th>
                <td><code>${value}</code></td>
                <td><code>${this.found[index]}</code></td>
              </tr>`,
          )}
        </tbody>
      </table>`;
  }
}

/** A colour as it is written in the left column; anything else as it is. */
function asHex(value: string): string {
  const channels = /^rgb\((\d+), (\d+), (\d+)\)$/
    .exec(value)
    ?.slice(1)
    .map((channel) => Number(channel) / 255);
  return channels ? toHex(channels as unknown as Rgb) : value;
}
