import { css, html, nothing } from 'lit';
import type { SelectDetail } from '../charts/data.js';
import type { Catalogue, Missing, Report } from '../engine/types.js';
import { remembered } from '../format/cache.js';
import { groupTable } from '../state/charts.js';
import { CAMPAIGN, TABLES } from '../state/roles.js';
import { linkTo, type View } from '../state/view.js';
import { capital } from '../state/words.js';
import { missingSentence } from './missing.js';
import { PageElement } from './page_element.js';

/**
 * Chooses the campaign that a dashboard is about: from a list, or from a table with what each cost.
 *
 * @prop {string[] | null} campaigns - all there are; null: on their way
 * @prop {Report | null} report - what the largest cost and brought
 * @prop {Catalogue} catalogue
 * @prop {View} view
 * @fires shop-kpi-view - detail: what changes in the view
 */
export class ShopKpiCampaign extends PageElement {
  static override properties = {
    ...PageElement.properties,
    campaigns: { attribute: false },
    report: { attribute: false },
    catalogue: { attribute: false },
    view: { attribute: false },
  };

  declare campaigns: readonly string[] | null;
  declare report: Report | null;
  declare catalogue: Catalogue;
  declare view: View;

  #table = remembered(groupTable);

  static override styles = [
    ...PageElement.styles,
    css`
      .panel {
        display: grid;
        gap: var(--gap-3);
      }
      label {
        display: grid;
        gap: var(--gap-1);
        justify-items: start;
        font-weight: 500;
      }
      select {
        inline-size: min(24rem, 100%);
      }
    `,
  ];

  override render() {
    const { campaigns } = this;
    if (!campaigns) return html`<section class="panel" aria-busy="true"></section>`;
    if (campaigns.length === 0) return this.#none();
    return html`<section class="panel">${this.#list(campaigns)} ${this.#largest()}</section>`;
  }

  #largest() {
    const { report } = this;
    const data = report && this.#table(report, TABLES.campaigns.kpis, CAMPAIGN, this.words);
    if (!data || data.series.length === 0) return nothing;
    return html`<shop-kpi-data-table
      .data=${data}
      locale=${this.words.tag}
      heading=${this.t('table_campaigns')}
      headless
      row-heading=${capital(this.words.dimension(CAMPAIGN))}
      selectable
      @shop-kpi-select=${(event: CustomEvent<SelectDetail>) => this.#choose(event.detail.key)}
    ></shop-kpi-data-table>`;
  }

  #list(names: readonly string[]) {
    const sorted = [...names].sort((a, b) => a.localeCompare(b, this.words.tag));
    return html`<h2>${this.t('campaign_choose')}</h2>
      <p class="muted">${this.t('campaign_choose_text')}</p>
      <label
        ><span class="unseen">${this.t('campaign_shown')}</span>
        <select @change=${(event: Event) => this.#choose((event.target as HTMLSelectElement).value)}>
          <option value="">–</option>
          ${sorted.map((name) => html`<option value=${name}>${name}</option>`)}
        </select>
      </label>`;
  }

  /** Which exports would name campaigns. */
  #none() {
    const isNamed = this.catalogue.dimensions.includes(CAMPAIGN);
    const sources = this.catalogue.sources
      .filter(({ fills }) => fills.includes('ad_spend'))
      .map(({ id }) => id);
    const lack: Missing = { what: 'table', table: 'ad_spend', column: null, sources };
    return html`<section class="panel">
      <h2>${this.t('campaign_choose')}</h2>
      <p>${isNamed ? this.t('nothing_here') : missingSentence(lack, this.words)}</p>
      <p class="no-print">
        <a href=${linkTo(this.view, { page: 'files', id: '' })}>${this.t('see_which')}</a>
      </p>
    </section>`;
  }

  #choose(name: string | null): void {
    if (!name) return;
    const filters = new Map(this.view.filters).set(CAMPAIGN, [name]);
    this.tell('shop-kpi-view', { filters });
  }
}
