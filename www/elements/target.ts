import { css, html, nothing } from 'lit';
import type { Maybe, Unit } from '../engine/types.js';
import type { OwnKey } from '../locales/own.js';
import { parseTarget, writeTarget } from '../state/targets.js';
import { icon } from './icons.js';
import { OwnElement } from './own_element.js';

/** What stands after the number, where the unit has a word. */
const UNITS: { readonly [unit in Unit]?: OwnKey } = {
  ratio: 'unit_percent',
  points: 'unit_points',
  days: 'unit_days',
  years: 'unit_years',
};

/**
 * The target of one KPI, to be typed in the language's notation.
 *
 * @attr {string} kpi
 * @attr {string} unit
 * @attr {string} target - as the settings hold it; empty: none
 * @prop {string | null} currency - of amounts
 * @fires shop-kpi-target - detail: { kpi, target }; target null: none any more
 */
export class ShopKpiTarget extends OwnElement {
  static override properties = {
    ...OwnElement.properties,
    kpi: {},
    unit: {},
    target: {},
    currency: { attribute: false },
    isWrong: { state: true },
  };

  declare kpi: string;
  declare unit: Unit;
  declare target: string;
  declare currency: Maybe<string>;
  /** Whether what was typed is no number. */
  declare isWrong: boolean;

  static override styles = [
    ...OwnElement.styles,
    css`
      .field {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--gap-1) var(--gap-2);
        font-size: var(--size-2);
      }
      label {
        display: inline-flex;
        align-items: center;
        gap: var(--gap-2);
        font-weight: 500;
      }
      input {
        inline-size: 7.5rem;
        text-align: end;
        font-variant-numeric: tabular-nums;
      }
      p {
        flex-basis: 100%;
      }
      .wrong {
        color: var(--bad);
      }
    `,
  ];

  constructor() {
    super();
    this.target = '';
    this.isWrong = false;
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('kpi')) this.isWrong = false;
  }

  /** Where the target is typed. */
  override focus(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  override render() {
    const unit = UNITS[this.unit];
    const isTime = this.unit === 'seconds' && (this.isWrong || !this.target);
    return html`<div class="field">
      <label
        >${this.o('target')}
        <input
          autocomplete="off"
          aria-invalid=${this.isWrong}
          aria-describedby=${isTime ? 'times' : nothing}
          .value=${this.target && writeTarget(this.target, this.unit, this.words.tag)}
          @change=${this.#set}
      /></label>
      ${unit ? html`<span class="muted">${this.o(unit)}</span>` : nothing}
      ${this.unit === 'money' && this.currency ? html`<span class="muted">${this.currency}</span>` : nothing}
      ${this.target ? this.#remove() : nothing}
      ${isTime ? html`<p class="muted" id="times">${this.o('target_times')}</p>` : nothing}
      ${this.isWrong ? html`<p class="wrong" role="alert">${this.t('set_not_a_number')}</p>` : nothing}
    </div>`;
  }

  #remove() {
    const said = this.o('target_remove', { kpi: this.words.kpi(this.kpi) });
    return html`<button
      class="button quiet"
      type="button"
      aria-label=${said}
      title=${said}
      @click=${() => this.#tell(null)}
    >
      ${icon('close')}
    </button>`;
  }

  #set(): void {
    const text = this.renderRoot.querySelector('input')?.value.trim() ?? '';
    const target = text === '' ? null : parseTarget(text, this.unit, this.words.tag);
    this.isWrong = text !== '' && target === null;
    if (!this.isWrong && (target ?? '') !== this.target) this.#tell(target);
  }

  #tell(target: string | null): void {
    this.isWrong = false;
    this.tell('shop-kpi-target', { kpi: this.kpi, target });
  }
}
