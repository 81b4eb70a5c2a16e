import { html, nothing } from 'lit';
import type { Catalogue, Grain, KpiReport, Settings } from '../engine/types.js';
import { spark } from '../state/charts.js';
import { spelledOut } from '../state/formula.js';
import { firstSentence } from '../state/words.js';
import { changeMark, changeStyles } from './change.js';
import { icon } from './icons.js';
import { normalMark, normalStyles } from './normal.js';
import { PageElement } from './page_element.js';
import { targetMark, targetStyles } from './target_mark.js';
import { tileStyles } from './tile_styles.js';

/**
 * One KPI: its value, its change and its course. A link to the KPI's own page, and a button that
 * says in short what it means.
 *
 * @attr {string} kpi - id, such as `aov`
 * @attr {string} href - the KPI's page
 * @attr {string} definition - the same at its definition
 * @prop {KpiReport} figure
 * @prop {Catalogue} catalogue
 * @prop {Settings} settings - they decide what the formula comes to
 * @prop {string} grain - of the course
 * @csspart value
 */
export class ShopKpiTile extends PageElement {
  static override properties = {
    ...PageElement.properties,
    kpi: {},
    href: {},
    definition: {},
    grain: {},
    figure: { attribute: false },
    catalogue: { attribute: false },
    settings: { attribute: false },
    isExplained: { state: true },
  };

  declare kpi: string;
  declare href: string;
  declare grain: Grain;
  declare definition: string;
  declare figure: KpiReport;
  declare catalogue: Catalogue;
  declare settings: Settings;
  /** Whether what it means is open: before, nothing of it is worked out. */
  declare isExplained: boolean;

  static override styles = [
    ...PageElement.styles,
    changeStyles,
    normalStyles,
    targetStyles,
    tileStyles,
  ];

  constructor() {
    super();
    this.isExplained = false;
  }

  override render() {
    const { figure, words } = this;
    const { unit, currency } = figure;
    const hasCompared = figure.compared !== null && figure.compared !== undefined;
    return html`<a href=${this.href} data-kpi=${this.kpi}>
      <span class="name"
        ><span>${words.kpi(this.kpi)}</span>${
          figure.partial
            ? html`<span class="mark warn" title=${this.t('partial_explained')}
                >${this.t('partial')}</span
              >`
            : nothing
        }</span
      >
      <data
        class="value"
        part="value"
        value=${figure.value ?? ''}
        title=${words.figure(figure.value, unit, currency)}
        >${words.headline(figure.value, unit, currency)}</data
      >
      <shop-kpi-sparkline
        .data=${spark(figure, this.grain)}
        locale=${words.tag}
      ></shop-kpi-sparkline>
      <span class="against"
        >${changeMark(figure, words)}${
          hasCompared
            ? html`<span class="before"
                >${this.t('before', { value: words.headline(figure.compared, unit, currency) })}</span
              >`
            : nothing
        }${normalMark(figure, words)}${targetMark(figure, words)}</span
      >
    </a>
    ${this.#explained()}`;
  }

  /** The browser opens and closes it, and keeps the focus; it lies above the other cards. */
  #explained() {
    const label = this.t('explain', { kpi: this.words.kpi(this.kpi) });
    return html`<button class="explain no-print" type="button" popovertarget="explained" aria-label=${label}>
        ${icon('info')}
      </button>
      <div id="explained" popover role="dialog" aria-label=${label} @beforetoggle=${this.#turn}>
        ${this.isExplained ? this.#meaning() : nothing}
      </div>`;
  }

  #meaning() {
    const { words, kpi } = this;
    const formula = this.catalogue.kpis.find(({ id }) => id === kpi)?.formula;
    return html`<p>${firstSentence(words.definition(kpi))}</p>
      ${formula ? html`<p class="formula">${spelledOut(formula, words, this.settings)}</p>` : nothing}
      <p><a class="more" href=${this.definition}>${this.t('explain_more')}</a></p>`;
  }

  #turn(event: ToggleEvent): void {
    this.isExplained = event.newState === 'open';
    const panel = event.target as HTMLElement;
    const { left, bottom } = this.getBoundingClientRect();
    const button = this.renderRoot.querySelector('.explain')?.getBoundingClientRect();
    // Below the button, but within the screen.
    panel.style.insetBlockStart = `${(button?.bottom ?? bottom) + window.scrollY + 4}px`;
    panel.style.left = `max(0.5rem, min(${button?.left ?? left}px, 100vw - 23.5rem))`;
  }
}
