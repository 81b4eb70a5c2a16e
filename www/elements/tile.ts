import { css, html, nothing } from 'lit';
import type { Grain, KpiReport } from '../engine/types.js';
import { spark } from '../state/charts.js';
import { changeMark, changeStyles } from './change.js';
import { normalMark, normalStyles } from './normal.js';
import { PageElement } from './page_element.js';
import { targetMark, targetStyles } from './target_mark.js';

/**
 * One KPI: its value, its change and its course. A link to the KPI's own page.
 *
 * @attr {string} kpi - id, such as `aov`
 * @attr {string} href - the KPI's page
 * @prop {KpiReport} figure
 * @prop {string} grain - of the course
 * @csspart value
 */
export class ShopKpiTile extends PageElement {
  static override properties = {
    ...PageElement.properties,
    kpi: {},
    href: {},
    grain: {},
    figure: { attribute: false },
  };

  declare kpi: string;
  declare href: string;
  declare grain: Grain;
  declare figure: KpiReport;

  static override styles = [
    ...PageElement.styles,
    changeStyles,
    normalStyles,
    targetStyles,
    css`
      :host {
        container-type: inline-size;
      }
      a {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-content: start;
        gap: 0.125rem var(--gap-3);
        block-size: 100%;
        padding: 0.875rem var(--gap-4) 0.75rem;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
        color: var(--text);
        text-decoration: none;
      }
      a:hover {
        border-color: var(--line-strong);
      }
      .name {
        grid-column: 1 / -1;
        display: flex;
        justify-content: space-between;
        gap: var(--gap-2);
        overflow: hidden;
        color: var(--muted);
        font-size: var(--size-2);
        font-weight: 500;
      }
      .name > span:first-child {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .value {
        font-size: var(--size-6);
        font-weight: 600;
        font-variant-numeric: tabular-nums;
        letter-spacing: -0.015em;
        line-height: 1.25;
        white-space: nowrap;
      }
      .against {
        grid-column: 1 / -1;
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 var(--gap-3);
      }
      .before {
        color: var(--muted);
        font-size: var(--size-1);
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      shop-kpi-sparkline {
        inline-size: 5rem;
        block-size: 2rem;
        align-self: center;
      }
      /* A card with the room of two: its course beside the figures. */
      @container (min-width: 24rem) {
        a {
          grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr);
          grid-template-rows: auto auto 1fr;
        }
        shop-kpi-sparkline {
          grid-row: 2 / span 2;
          grid-column: 2;
          inline-size: 100%;
          block-size: 4.5rem;
        }
        .against {
          grid-column: 1;
          align-content: start;
        }
      }
      @container (max-width: 16rem) {
        a {
          padding: 0.75rem;
        }
        .value {
          grid-column: 1 / -1;
          font-size: 1.25rem;
        }
        .against {
          display: grid;
        }
        shop-kpi-sparkline {
          grid-column: 1 / -1;
          inline-size: 100%;
          block-size: 1.75rem;
        }
      }
    `,
  ];

  override render() {
    const { figure, words } = this;
    const { unit, currency } = figure;
    const hasCompared = figure.compared !== null && figure.compared !== undefined;
    return html`<a href=${this.href} data-kpi=${this.kpi}>
      <span class="name"
        ><span>${words.kpi(this.kpi)}</span>${
          figure.partial
            ? html`<span class="mark warn" title=${this.t('partial_explained')}
                >${this.t('partial')}</span
              >`
            : nothing
        }</span
      >
      <data
        class="value"
        part="value"
        value=${figure.value ?? ''}
        title=${words.figure(figure.value, unit, currency)}
        >${words.headline(figure.value, unit, currency)}</data
      >
      <shop-kpi-sparkline
        .data=${spark(figure, this.grain)}
        locale=${words.tag}
      ></shop-kpi-sparkline>
      <span class="against"
        >${changeMark(figure, words)}${
          hasCompared
            ? html`<span class="before"
                >${this.t('before', { value: words.headline(figure.compared, unit, currency) })}</span
              >`
            : nothing
        }${normalMark(figure, words)}${targetMark(figure, words)}</span
      >
    </a>`;
  }
}
