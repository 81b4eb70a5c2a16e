import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Maybe, Unit } from '../engine/types.js';
import { icon } from './icons.js';
import { OwnElement } from './own_element.js';

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
  };

  declare kpi: string;
  declare unit: Unit;
  declare target: string;
  declare currency: Maybe<string>;

  constructor() {
    super();
    this.target = '';
  }

  /** Where the target is typed. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('shop-kpi-number-field')?.focus();
  }

  /** With the field itself, which is drawn after this. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    const field = this.renderRoot.querySelector('shop-kpi-number-field');
    await (field as { updateComplete?: Promise<unknown> } | null)?.updateComplete;
    return isDone;
  }

  override render() {
    // What was typed for one KPI is nothing for the next.
    return keyed(
      this.kpi,
      html`<shop-kpi-number-field
        .words=${this.words}
        .currency=${this.currency}
        label=${this.o('target')}
        unit=${this.unit}
        number=${this.target}
        @shop-kpi-number=${(event: CustomEvent<string | null>) => this.#tell(event.detail)}
        >${this.target ? this.#remove() : nothing}</shop-kpi-number-field
      >`,
    );
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

  #tell(target: string | null): void {
    this.tell('shop-kpi-target', { kpi: this.kpi, target });
  }
}
