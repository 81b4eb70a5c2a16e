import { css, html, nothing } from 'lit';
import type { Maybe, Unit } from '../engine/types.js';
import type { OwnKey } from '../locales/own.js';
import { parseTarget, writeTarget } from '../state/targets.js';
import { OwnElement } from './own_element.js';

/** What stands after the number, where the unit has a word. */
const UNITS: { readonly [unit in Unit]?: OwnKey } = {
  ratio: 'unit_percent',
  points: 'unit_points',
  days: 'unit_days',
  years: 'unit_years',
};

/**
 * A number in a unit, to be typed in the language's notation.
 *
 * @attr {string} label
 * @attr {string} unit
 * @attr {string} number - as the settings hold it: an exact decimal; empty: none
 * @attr {string} beyond - what is said of a number out of bounds
 * @prop {string | null} currency - of amounts
 * @prop {(number: number) => boolean} isWithin - whether a number is within bounds; absent: all are
 * @fires shop-kpi-number - detail: the number as the settings hold it; null where the field is
 *   empty. Nothing is told of what is no number.
 * @slot - what stands beside the number
 */
export class ShopKpiNumberField extends OwnElement {
  static override properties = {
    ...OwnElement.properties,
    label: {},
    unit: {},
    number: {},
    beyond: {},
    currency: { attribute: false },
    isWithin: { attribute: false },
    wrong: { state: true },
  };

  declare label: string;
  declare unit: Unit;
  declare number: string;
  declare beyond: string;
  declare currency: Maybe<string>;
  declare isWithin: ((number: number) => boolean) | undefined;
  /** What is wrong with what was typed; empty: nothing. */
  declare wrong: string;

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
      /* The unit stays beside the number, however long the label is. */
      .with-unit,
      label {
        display: inline-flex;
        align-items: center;
        gap: var(--gap-2);
        min-inline-size: 0;
        max-inline-size: 100%;
      }
      label {
        font-weight: 500;
      }
      input {
        inline-size: 7.5rem;
        flex: none;
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
    this.number = '';
    this.beyond = '';
    this.wrong = '';
  }

  /** Where the number is typed. */
  override focus(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  /** Whether a number stands there; says so and goes there if not. */
  check(): boolean {
    if (this.number === '' && this.wrong === '') this.wrong = this.t('set_not_a_number');
    if (this.wrong) this.focus();
    return this.wrong === '';
  }

  override render() {
    const unit = UNITS[this.unit];
    const isTime = this.unit === 'seconds' && (this.wrong !== '' || !this.number);
    return html`<div class="field">
      <span class="with-unit"><label
        >${this.label}
        <input
          autocomplete="off"
          aria-invalid=${this.wrong !== ''}
          aria-describedby=${isTime ? 'times' : nothing}
          .value=${this.number && writeTarget(this.number, this.unit, this.words.tag)}
          @input=${this.#begin}
          @change=${this.#set}
      /></label>
      ${unit ? html`<span class="muted">${this.o(unit)}</span>` : nothing}
      ${this.unit === 'money' && this.currency ? html`<span class="muted">${this.currency}</span>` : nothing}</span>
      <slot></slot>
      ${isTime ? html`<p class="muted" id="times">${this.o('target_times')}</p>` : nothing}
      ${this.wrong ? html`<p class="wrong" role="alert">${this.wrong}</p>` : nothing}
    </div>`;
  }

  /** What was wrong goes with the first key, so that nothing moves under a button being pressed. */
  #begin(): void {
    this.wrong = '';
  }

  #set(): void {
    const text = this.renderRoot.querySelector('input')?.value.trim() ?? '';
    const number = text === '' ? null : parseTarget(text, this.unit, this.words.tag);
    this.wrong = text === '' ? '' : this.#fault(number);
    if (this.wrong === '' && (number ?? '') !== this.number) this.tell('shop-kpi-number', number);
  }

  #fault(number: string | null): string {
    if (number === null) return this.t('set_not_a_number');
    const isWithin = this.isWithin?.(Number(number)) ?? true;
    return isWithin ? '' : this.beyond;
  }
}
