import { css, html, nothing } from 'lit';
import type { PeriodReport, Report } from '../engine/types.js';
import { bucket } from '../format/dates.js';
import { type Days, isWeek, type Preset, presetName } from '../state/period.js';
import type { View } from '../state/view.js';
import { capital } from '../state/words.js';
import { icon } from './icons.js';
import { PageElement } from './page_element.js';

const GRAINS = ['auto', 'day', 'week', 'month', 'quarter', 'year'] as const;

/**
 * The header's controls: period and comparison, grain, filters.
 *
 * @prop {View} view
 * @prop {Days} days - the days that the view's period comes to
 * @prop {Preset | null} preset - the period's name, if it has one
 * @prop {Days} data - first and last day of the data
 * @attr {number} fiscal-start - month the year begins with, from 1
 * @prop {PeriodReport | null} period - what the engine made of it
 * @prop {string[]} dimensions - those to filter by
 * @prop {string} dimension - the one whose values are offered
 * @prop {Report | null} values - its values
 * @fires shop-kpi-view - detail: what changes in the view
 */
export class ShopKpiControls extends PageElement {
  static override properties = {
    ...PageElement.properties,
    view: { attribute: false },
    days: { attribute: false },
    preset: { attribute: false },
    data: { attribute: false },
    fiscalStart: { type: Number, attribute: 'fiscal-start' },
    period: { attribute: false },
    dimensions: { attribute: false },
    dimension: {},
    values: { attribute: false },
  };

  declare view: View;
  declare days: Days;
  declare preset: Preset | null;
  declare data: Days;
  declare fiscalStart: number;
  declare period: PeriodReport | null;
  declare dimensions: readonly string[];
  declare dimension: string;
  declare values: Report | null;

  static override styles = [
    ...PageElement.styles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--gap-2);
      }
      shop-kpi-popover {
        max-inline-size: 100%;
      }
      .against {
        color: var(--muted);
        font-size: var(--size-2);
      }
      label {
        display: inline-flex;
        align-items: center;
        gap: var(--gap-2);
        color: var(--muted);
        font-size: var(--size-2);
      }
      label select {
        border-color: var(--line);
        color: var(--text);
        font-weight: 500;
      }
      .chip {
        display: inline-flex;
        align-items: center;
        gap: 0.25rem;
        max-inline-size: 20rem;
        padding: 0.125rem 0.25rem 0.125rem 0.625rem;
        border: 0;
        border-radius: 1rem;
        background: var(--accent-soft);
        color: var(--accent);
        font-size: var(--size-2);
        cursor: pointer;
      }
      .chip span {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .chip svg.icon {
        inline-size: 0.875rem;
        block-size: 0.875rem;
      }
      @media print {
        label,
        .filter {
          display: none;
        }
      }
    `,
  ];

  override render() {
    const { words, view } = this;
    const range = words.period(this.days.from, this.days.to);
    return html`
      <shop-kpi-popover .words=${words} icon="calendar" hint=${this.t('period')} label=${this.#name() + range}>
        <shop-kpi-period-panel
          .words=${words}
          .view=${view}
          .days=${this.days}
          .preset=${this.preset}
          .data=${this.data}
          fiscal-start=${this.fiscalStart}
        ></shop-kpi-period-panel>
      </shop-kpi-popover>
      ${this.#against()}
      <label
        >${this.t('grain')}
        <select @change=${this.#grain}>
          ${GRAINS.map(
            (grain) =>
              html`<option value=${grain} ?selected=${grain === view.grain}>
                ${this.t(`grain_${grain}`)}
              </option>`,
          )}
        </select>
      </label>
      <shop-kpi-popover class="filter" .words=${words} icon="filter" label=${this.t('filter')}>
        <shop-kpi-filter-panel
          .words=${words}
          .view=${view}
          .dimensions=${this.dimensions}
          .dimension=${this.dimension}
          .values=${this.values}
        ></shop-kpi-filter-panel>
      </shop-kpi-popover>
      ${[...view.filters].map(([dimension, values]) => this.#chip(dimension, values))}
    `;
  }

  /** A week is known by its number; else the name by which the period was chosen. */
  #name(): string {
    if (isWeek(this.days)) return `${bucket(this.days.from, 'week', this.words.tag)} · `;
    return this.preset ? `${this.t(presetName(this.preset, this.fiscalStart))} · ` : '';
  }

  #against() {
    const { compared_from: from, compared_to: to } = this.period ?? {};
    if (this.view.compare === 'none' || !from || !to) return nothing;
    return html`<span class="against"
      >${this.t('compared_with', { period: this.words.period(from, to) })}</span
    >`;
  }

  #chip(dimension: string, values: readonly string[]) {
    const name = capital(this.words.dimension(dimension));
    const shown = this.words.list(values.map((value) => this.words.value(dimension, value)));
    const remove = () => {
      const filters = new Map(this.view.filters);
      filters.delete(dimension);
      this.tell('shop-kpi-view', { filters });
    };
    return html`<button
      class="chip"
      type="button"
      aria-label=${this.t('filter_remove', { dimension: name, values: shown })}
      @click=${remove}
    >
      <span dir="auto">${name}: ${shown}</span>${icon('close')}
    </button>`;
  }

  #grain(event: Event): void {
    this.tell('shop-kpi-view', { grain: (event.target as HTMLSelectElement).value });
  }
}
