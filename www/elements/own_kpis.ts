import { css, html, nothing } from 'lit';
import type { Catalogue, OwnKpi, Question, Settings } from '../engine/types.js';
import type { AskAbout } from '../state/ask_about.js';
import { spelledOut } from '../state/formula.js';
import { OwnElement } from './own_element.js';
import { ownListStyles } from './own_list_styles.js';

/**
 * The reader's own KPIs, and a form to make and change them.
 *
 * @prop {Settings} settings
 * @prop {Catalogue} catalogue
 * @prop {Question} question - the period they are tried on
 * @prop {AskAbout} ask
 * @fires shop-kpi-own - detail: { id, own, name }; own null: it is removed
 */
export class ShopKpiOwnKpis extends OwnElement {
  static override properties = {
    ...OwnElement.properties,
    settings: { attribute: false },
    catalogue: { attribute: false },
    question: { attribute: false },
    ask: { attribute: false },
    written: { state: true },
  };

  declare settings: Settings;
  declare catalogue: Catalogue;
  declare question: Question;
  declare ask: AskAbout;
  /** The one being changed, `new`, or null where none is. */
  declare written: OwnKpi | 'new' | null;

  static override styles = [
    ...OwnElement.styles,
    ownListStyles,
    css`
      .what {
        display: grid;
      }
    `,
  ];

  constructor() {
    super();
    this.written = null;
  }

  override render() {
    const { own_kpis: all = [] } = this.settings;
    return html`<section class="panel stack">
      <h2>${this.o('own_title')}</h2>
      <p class="muted small">${this.o('own_text')}</p>
      ${
        all.length > 0
          ? html`<ul>
              ${all.map((own) => this.#entry(own))}
            </ul>`
          : nothing
      }
      ${this.written ? this.#form(this.written) : this.#begin()}
    </section>`;
  }

  #entry(own: OwnKpi) {
    const kpi = this.words.kpi(own.id);
    const isFaulty = this.catalogue.faults.some(([id]) => id === own.id);
    return html`<li data-own=${own.id}>
      <span class="what">
        <strong>${kpi}</strong>
        <span class="muted small">${spelledOut(own.formula, this.words, this.settings)}</span>
      </span>
      ${isFaulty ? html`<span class="mark bad">${this.o('own_faulty')}</span>` : nothing}
      <button
        class="button"
        type="button"
        @click=${() => {
          this.written = own;
        }}
      >
        ${this.o('own_edit', { kpi })}
      </button>
      <button
        class="button"
        type="button"
        @click=${() => this.tell('shop-kpi-own', { id: own.id, own: null, name: '' })}
      >
        ${this.o('own_remove', { kpi })}
      </button>
    </li>`;
  }

  #begin() {
    return html`<div>
      <button
        class="button"
        type="button"
        @click=${() => {
          this.written = 'new';
        }}
      >
        ${this.o('own_new')}
      </button>
    </div>`;
  }

  #form(written: OwnKpi | 'new') {
    return html`<shop-kpi-own-form
      .words=${this.words}
      .own=${written === 'new' ? null : written}
      .settings=${this.settings}
      .catalogue=${this.catalogue}
      .question=${this.question}
      .ask=${this.ask}
      @shop-kpi-own-done=${() => {
        this.written = null;
      }}
    ></shop-kpi-own-form>`;
  }
}
