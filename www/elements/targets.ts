import { css, html } from 'lit';
import type { Catalogue, CatalogueKpi, Settings } from '../engine/types.js';
import { kpiChoices } from '../state/kpi_choices.js';
import { OwnElement } from './own_element.js';

/**
 * All targets, and a way to set more.
 *
 * @prop {Settings} settings
 * @prop {Catalogue} catalogue
 * @fires shop-kpi-settings - detail: the settings with another share that counts as near
 */
export class ShopKpiTargets extends OwnElement {
  static override properties = {
    ...OwnElement.properties,
    settings: { attribute: false },
    catalogue: { attribute: false },
    begun: { state: true },
  };

  declare settings: Settings;
  declare catalogue: Catalogue;
  /** The KPI whose target is being typed for the first time; empty: none. */
  declare begun: string;

  static override styles = [
    ...OwnElement.styles,
    css`
      :host {
        grid-column: 1 / -1;
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(26rem, 100%), 1fr));
        gap: 0 var(--gap-5);
      }
      summary {
        color: var(--accent);
        font-weight: 500;
        cursor: pointer;
      }
      shop-kpi-pick {
        margin-block-start: var(--gap-3);
      }
      li {
        display: grid;
        grid-template-columns: minmax(9rem, 1fr) auto;
        align-items: baseline;
        gap: var(--gap-1) var(--gap-3);
        padding-block: var(--gap-2);
        border-block-end: 1px solid var(--line);
      }
      @media (max-width: 40rem) {
        li {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  constructor() {
    super();
    this.begun = '';
  }

  override render() {
    const { targets = {} } = this.settings;
    const shown = this.catalogue.kpis.filter(({ id }) => id in targets || id === this.begun);
    const untargeted = this.catalogue.kpis.filter(({ id }) => !(id in targets));
    const choices = kpiChoices(untargeted, this.words);
    return html`<section class="panel stack">
      <h2>${this.o('targets_title')}</h2>
      <p class="muted small">${this.o('targets_text')}</p>
      <ul>
        ${shown.map((entry) => this.#entry(entry, targets[entry.id] ?? ''))}
      </ul>
      <shop-kpi-number-field
        .words=${this.words}
        .isWithin=${(near: number) => near >= 0 && near < 1}
        label=${this.o('near_label')}
        beyond=${this.o('near_beyond')}
        unit="ratio"
        number=${this.settings.near ?? ''}
        @shop-kpi-number=${(event: CustomEvent<string | null>) => this.#setNear(event.detail)}
      ></shop-kpi-number-field>
      <details>
        <summary>${this.o('target_add')}</summary>
        <shop-kpi-pick
          .words=${this.words}
          .choices=${choices}
          label=${this.o('target_for')}
          @shop-kpi-pick=${(event: CustomEvent<string>) => this.#begin(event.detail)}
        ></shop-kpi-pick>
      </details>
    </section>`;
  }

  #entry({ id, unit }: CatalogueKpi, target: string) {
    return html`<li data-target=${id}>
      <span>${this.words.kpi(id)}</span>
      <shop-kpi-target
        .words=${this.words}
        .currency=${this.settings.currency}
        kpi=${id}
        unit=${unit}
        target=${target}
        @shop-kpi-target=${() => {
          this.begun = '';
        }}
      ></shop-kpi-target>
    </li>`;
  }

  /** Empty: the share that is shipped. */
  #setNear(near: string | null): void {
    const { near: _, ...others } = this.settings;
    this.tell('shop-kpi-settings', near === null ? others : { ...others, near });
  }

  async #begin(kpi: string): Promise<void> {
    this.begun = kpi;
    await this.updateComplete;
    const field = this.renderRoot.querySelector(`[data-target=${kpi}] shop-kpi-target`);
    await (field as { updateComplete?: Promise<unknown> } | null)?.updateComplete;
    (field as HTMLElement | null)?.focus();
  }
}
