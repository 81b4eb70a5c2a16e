import { css, html, nothing } from 'lit';
import { sideHeading } from '../styles/side_heading.js';
import { KpiPageElement } from './kpi_page_element.js';

/**
 * What to try when a KPI is off target.
 *
 * @attr {string} kpi
 */
export class ShopKpiActions extends KpiPageElement {
  static override properties = { ...KpiPageElement.properties, kpi: {} };

  declare kpi: string;

  static override styles = [
    ...KpiPageElement.styles,
    sideHeading,
    css`
      ol {
        display: grid;
        gap: var(--gap-2);
        margin: 0;
        padding-inline-start: 1.25rem;
        list-style: decimal;
      }
      li::marker {
        color: var(--muted);
      }
    `,
  ];

  override render() {
    const actions = this.words.actions(this.kpi);
    if (actions.length === 0) return nothing;
    return html`<section class="panel">
      <h2>${this.k('what_to_try')}</h2>
      <ol>
        ${actions.map((action) => html`<li>${action}</li>`)}
      </ol>
    </section>`;
  }
}
