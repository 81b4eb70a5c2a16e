import { css, html, nothing } from 'lit';
import type { SelectDetail } from '../charts/data.js';
import type { Catalogue, Report } from '../engine/types.js';
import { byGroup, groupTable } from '../state/charts.js';
import { dimensionsOf } from '../state/questions.js';
import type { View } from '../state/view.js';
import { capital } from '../state/words.js';
import { missingSentence } from './missing.js';
import { PageElement } from './page_element.js';

/**
 * One KPI by one dimension: bars, and beside them a table that also has the change. A row that is
 * chosen becomes a filter.
 *
 * @prop {View} view
 * @prop {Catalogue} catalogue
 * @prop {Report | null} report
 * @attr {string} measure - the KPI
 * @attr {string} by - the dimension
 * @attr {boolean} choosable - whether the KPI can be changed too
 * @fires shop-kpi-view - detail: what changes in the view
 */
export class ShopKpiBreakdown extends PageElement {
  static override properties = {
    ...PageElement.properties,
    view: { attribute: false },
    catalogue: { attribute: false },
    report: { attribute: false },
    measure: {},
    by: {},
    choosable: { type: Boolean },
  };

  declare view: View;
  declare catalogue: Catalogue;
  declare report: Report | null;
  declare measure: string;
  declare by: string;
  declare choosable: boolean;

  static override styles = [
    ...PageElement.styles,
    css`
      .charts {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr));
        gap: var(--gap-4) var(--gap-5);
        margin-block-start: var(--gap-3);
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--gap-2) var(--gap-3);
      }
      h2 {
        margin-inline-end: auto;
      }
      label {
        display: inline-flex;
        align-items: center;
        gap: var(--gap-2);
        color: var(--muted);
        font-size: var(--size-2);
      }
      select {
        border-color: var(--line);
        color: var(--text);
        font-weight: 500;
      }
      @media print {
        label {
          display: none;
        }
      }
    `,
  ];

  override render() {
    const { words, report } = this;
    const figure = report?.kpis[this.measure];
    const name = words.kpi(this.measure);
    const dimension = words.dimension(this.by);
    const heading = this.t('by_dimension', { kpi: name, dimension });
    return html`<section class="panel">
      <div class="head">
        <h2>${heading}</h2>
        ${this.choosable ? this.#measures() : nothing} ${this.#dimensions()}
      </div>
      ${
        report && figure && figure.groups.length > 0
          ? html`<div class="charts" @shop-kpi-select=${this.#select}>
              <shop-kpi-bar-chart
                .data=${byGroup(figure, this.by, name, words)}
                locale=${words.tag}
                heading=${heading}
                headless
                row-heading=${capital(dimension)}
                selectable
              ></shop-kpi-bar-chart>
              <shop-kpi-data-table
                .data=${groupTable(report, [this.measure, ...this.#beside()], this.by, words)}
                locale=${words.tag}
                heading=${heading}
                headless
                row-heading=${capital(dimension)}
                selectable
              ></shop-kpi-data-table>
            </div>`
          : html`<p class="muted">${this.#why()}</p>`
      }
    </section>`;
  }

  /** Why there is nothing to draw; empty while the answer is on its way. */
  #why(): string {
    const missing = this.report?.kpis[this.measure]?.missing[0];
    if (missing) return missingSentence(missing, this.words);
    return this.report ? this.t('nothing_here') : '';
  }

  #beside(): string[] {
    return Object.keys(this.report?.kpis ?? {}).filter((id) => id !== this.measure);
  }

  #measures() {
    return html`<label
      ><span class="unseen">${this.t('figure')}</span>
      <select
        @change=${(event: Event) =>
          this.tell('shop-kpi-view', { measure: (event.target as HTMLSelectElement).value })}
      >
        ${this.catalogue.kpis
          .filter(({ id }) => dimensionsOf(id, this.catalogue).length > 0)
          .map(
            ({ id }) =>
              html`<option value=${id} ?selected=${id === this.measure}>${this.words.kpi(id)}</option>`,
          )}
      </select>
    </label>`;
  }

  #dimensions() {
    return html`<label
      >${this.t('broken_down_by')}
      <select
        @change=${(event: Event) =>
          this.tell('shop-kpi-view', { by: (event.target as HTMLSelectElement).value })}
      >
        ${dimensionsOf(this.measure, this.catalogue).map(
          (id) =>
            html`<option value=${id} ?selected=${id === this.by}>${this.words.dimension(id)}</option>`,
        )}
      </select>
    </label>`;
  }

  #select(event: CustomEvent<SelectDetail>): void {
    const { key } = event.detail;
    if (key === null) return;
    const filters = new Map(this.view.filters).set(this.by, [key]);
    this.tell('shop-kpi-view', { filters });
  }
}
