import { css, html, nothing, type TemplateResult } from 'lit';
import type { Alert } from '../engine/types.js';
import { alertText, alertWord } from '../state/statements.js';
import { linkTo, type View } from '../state/view.js';
import { PageElement } from './page_element.js';

/** At most so many are listed; the worst come first. */
const MOST = 8;

/**
 * Figures that are worth a look, each with the first thing to try; nothing where there is none.
 *
 * @prop {Alert[]} alerts
 * @prop {View} view
 */
export class ShopKpiAlerts extends PageElement {
  static override properties = {
    ...PageElement.properties,
    alerts: { attribute: false },
    view: { attribute: false },
  };

  declare alerts: readonly Alert[];
  declare view: View;

  static override styles = [
    ...PageElement.styles,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
        gap: var(--gap-3) var(--gap-4);
        margin: var(--gap-2) 0 0;
        padding: 0;
        list-style: none;
      }
      p {
        margin: 0;
        color: var(--muted);
        font-size: var(--size-2);
      }
    `,
  ];

  override render() {
    if (this.alerts.length === 0) return nothing;
    return html`<section class="panel" aria-labelledby="title">
      <h2 id="title">${alertWord('alerts', this.words)}</h2>
      <p>${alertWord('alerts_explained', this.words)}</p>
      <ul>
        ${this.alerts.slice(0, MOST).map((alert) => this.#alert(alert))}
      </ul>
    </section>`;
  }

  #alert(alert: Alert): TemplateResult {
    const { kpi, dimension, key } = alert;
    const [action] = this.words.actions(kpi);
    // To the very slice, where it can be told from the others.
    const slice = dimension && key ? { filters: new Map([[dimension, [key]]]) } : {};
    const href = linkTo(this.view, { page: 'kpi', id: kpi, ...slice });
    return html`<li data-kpi=${kpi}>
      <a href=${href}>${alertText(alert, this.words)}</a>
      <p>${this.words.period(alert.from, alert.to)}</p>
      ${action ? html`<p>${alertWord('try_first', this.words, { action })}</p>` : nothing}
    </li>`;
  }
}
