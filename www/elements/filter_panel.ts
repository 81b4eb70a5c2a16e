import { css, html, nothing } from 'lit';
import type { Report } from '../engine/types.js';
import type { View } from '../state/view.js';
import { capital } from '../state/words.js';
import { PageElement } from './page_element.js';

/** The most values offered at once; the search narrows the rest. */
const MOST = 60;

/**
 * Chooses values of one dimension to which all figures are narrowed.
 *
 * @prop {View} view
 * @prop {string[]} dimensions - those the data have
 * @prop {string} dimension - the one whose values are offered
 * @prop {Report | null} values - orders and sessions by that dimension
 * @fires shop-kpi-dimension - detail: the dimension to offer
 * @fires shop-kpi-view - detail: what changes in the view
 */
export class ShopKpiFilterPanel extends PageElement {
  static override properties = {
    ...PageElement.properties,
    view: { attribute: false },
    dimensions: { attribute: false },
    dimension: {},
    values: { attribute: false },
    search: { state: true },
  };

  declare view: View;
  declare dimensions: readonly string[];
  declare dimension: string;
  declare values: Report | null;
  declare search: string;

  static override styles = [
    ...PageElement.styles,
    css`
      :host {
        display: grid;
        gap: var(--gap-3);
        inline-size: 20rem;
        max-inline-size: 100%;
      }
      label.field {
        display: grid;
        gap: 2px;
        color: var(--muted);
        font-size: var(--size-2);
      }
      ul {
        max-block-size: 16rem;
        overflow: auto;
      }
      li label {
        display: flex;
        align-items: center;
        gap: var(--gap-2);
        padding: 0.25rem 0.375rem;
        border-radius: var(--radius-small);
        cursor: pointer;
      }
      li label:hover {
        background: var(--hover);
      }
      li span {
        overflow: hidden;
        text-overflow: ellipsis;
      }
    `,
  ];

  constructor() {
    super();
    this.search = '';
  }

  override render() {
    const shown = this.#values().filter((value) =>
      this.words.value(this.dimension, value).toLowerCase().includes(this.search.toLowerCase()),
    );
    return html`
      <label class="field"
        >${this.t('filter_by')}
        <select @change=${this.#dimension}>
          ${this.dimensions.map(
            (id) =>
              html`<option value=${id} ?selected=${id === this.dimension}>
                ${capital(this.words.dimension(id))}
              </option>`,
          )}
        </select>
      </label>
      <label class="field"
        >${this.t('filter_search')}
        <input
          type="search"
          .value=${this.search}
          @input=${(event: Event) => {
            this.search = (event.target as HTMLInputElement).value;
          }}
        />
      </label>
      <ul aria-label=${this.t('filter_values')}>
        ${shown.slice(0, MOST).map((value) => this.#value(value))}
      </ul>
      ${shown.length === 0 ? html`<p class="muted small">${this.t('filter_none')}</p>` : nothing}
    `;
  }

  /** Values met in the period, and those chosen before, most frequent first. */
  #values(): string[] {
    const seen = new Set(this.view.filters.get(this.dimension) ?? []);
    for (const { groups } of Object.values(this.values?.kpis ?? {})) {
      for (const { key } of groups) if (key) seen.add(key);
    }
    return [...seen];
  }

  #value(value: string) {
    const chosen = this.view.filters.get(this.dimension) ?? [];
    return html`<li>
      <label
        ><input
          type="checkbox"
          .checked=${chosen.includes(value)}
          @change=${(event: Event) =>
            this.#choose(value, (event.target as HTMLInputElement).checked)}
        /><span dir="auto">${this.words.value(this.dimension, value)}</span></label
      >
    </li>`;
  }

  #choose(value: string, isOn: boolean): void {
    const others = (this.view.filters.get(this.dimension) ?? []).filter((one) => one !== value);
    const chosen = isOn ? [...others, value] : others;
    const filters = new Map(this.view.filters);
    if (chosen.length > 0) filters.set(this.dimension, chosen);
    else filters.delete(this.dimension);
    this.tell('shop-kpi-view', { filters });
  }

  #dimension(event: Event): void {
    this.search = '';
    this.tell('shop-kpi-dimension', (event.target as HTMLSelectElement).value);
  }
}
