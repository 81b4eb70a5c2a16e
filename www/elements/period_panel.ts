import { css, html, nothing } from 'lit';
import type { Compare } from '../engine/types.js';
import { dateFormat } from '../format/cache.js';
import { type Days, PRESETS, type Preset, presetName } from '../state/period.js';
import { compareOf } from '../state/questions.js';
import { linkTo, type View } from '../state/view.js';
import { PageElement } from './page_element.js';

const COMPARES = ['none', 'previous', 'year', 'weekdays'] as const;

/**
 * The period and what it is compared with.
 *
 * @prop {View} view
 * @prop {Days} days - the days that the view's period comes to
 * @prop {Preset | null} preset - its name, if it has one
 * @prop {Days} data - first and last day of the data
 * @attr {number} fiscal-start - month the year begins with, from 1
 * @fires shop-kpi-view - detail: what changes in the view
 */
export class ShopKpiPeriodPanel extends PageElement {
  static override properties = {
    ...PageElement.properties,
    view: { attribute: false },
    days: { attribute: false },
    preset: { attribute: false },
    data: { attribute: false },
    fiscalStart: { type: Number, attribute: 'fiscal-start' },
  };

  declare view: View;
  declare days: Days;
  declare preset: Preset | null;
  declare data: Days;
  declare fiscalStart: number;

  static override styles = [
    ...PageElement.styles,
    css`
      :host {
        display: grid;
        gap: var(--gap-4);
        inline-size: 25rem;
        max-inline-size: 100%;
      }
      fieldset {
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
        margin-block-end: var(--gap-2);
        font-weight: 600;
      }
      .presets {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 2px;
      }
      label.choice {
        display: flex;
        align-items: center;
        gap: var(--gap-2);
        padding: 0.25rem 0.375rem;
        border-radius: var(--radius-small);
        cursor: pointer;
      }
      label.choice:hover {
        background: var(--hover);
      }
      .own {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--gap-2);
      }
      .own label {
        display: grid;
        gap: 2px;
        color: var(--muted);
        font-size: var(--size-1);
      }
      .own input {
        color: var(--text);
      }
    `,
  ];

  override render() {
    return html`
      <fieldset>
        <legend>${this.t('period')}</legend>
        <div class="presets">${PRESETS.map((preset) => this.#preset(preset))}</div>
        <p class="small muted">${this.t('counted_from', { day: this.words.day(this.data.to) })}</p>
        ${this.#fiscalYear()}
      </fieldset>
      <fieldset>
        <legend>${this.t('preset_own')}</legend>
        ${this.#own(this.days, (days) => this.tell('shop-kpi-view', { period: days }))}
      </fieldset>
      <fieldset>
        <legend>${this.t('compare')}</legend>
        ${COMPARES.map((compare) => this.#compare(compare))}
        <details ?open=${typeof this.#comparedWith() !== 'string'}>
          <summary class="small">${this.t('compare_own')}</summary>
          ${this.#own(ownOf(this.#comparedWith()), (own) =>
            this.tell('shop-kpi-view', { compare: { own } }),
          )}
        </details>
      </fieldset>
    `;
  }

  /** Where years do not begin in January: when they do, and where that is set. */
  #fiscalYear() {
    if (this.fiscalStart === 1) return nothing;
    const first = Date.UTC(2024, this.fiscalStart - 1);
    const month = dateFormat(this.words.tag, { month: 'long' }).format(first);
    const setting = linkTo(this.view, { page: 'settings', id: 'fiscal_year_start_month' });
    return html`<p class="small">
      <a href=${setting}>${this.t('fiscal_year_begins', { month })}</a>
    </p>`;
  }

  #comparedWith(): Compare {
    return compareOf(this.view, this.days);
  }

  #preset(preset: Preset) {
    return html`<label class="choice"
      ><input
        type="radio"
        name="period"
        .checked=${this.preset === preset}
        @change=${() => this.tell('shop-kpi-view', { period: preset })}
      />${this.t(presetName(preset, this.fiscalStart))}</label
    >`;
  }

  #compare(compare: (typeof COMPARES)[number]) {
    return html`<label class="choice"
      ><input
        type="radio"
        name="compare"
        .checked=${this.#comparedWith() === compare}
        @change=${() => this.tell('shop-kpi-view', { compare })}
      />${this.t(`compare_${compare}`)}</label
    >`;
  }

  /** No form: the page's policy lets none be sent, and so tells of none either. */
  #own(days: Days | null, chosen: (days: Days) => void) {
    const apply = (event: Event) => {
      const own = (event.currentTarget as HTMLElement).closest('.own');
      const [from, to] = [...(own?.querySelectorAll('input') ?? [])].map(({ value }) => value);
      if (from && to) chosen(from <= to ? { from, to } : { from: to, to: from });
    };
    const onEnter = (event: KeyboardEvent) => {
      if (event.key === 'Enter') apply(event);
    };
    const day = (label: string, value = '') =>
      html`<label>${label}<input type="date" .value=${value} @keydown=${onEnter} /></label>`;
    return html`<div class="own">
      ${day(this.t('from'), days?.from)} ${day(this.t('to'), days?.to)}
      <button class="button" type="button" @click=${apply}>${this.t('apply')}</button>
    </div>`;
  }
}

function ownOf(compare: Compare): Days | null {
  return typeof compare === 'string' ? null : compare.own;
}
