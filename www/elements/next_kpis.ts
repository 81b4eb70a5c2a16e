import { css, html, nothing } from 'lit';
import type { Report } from '../engine/types.js';
import { linkTo, type View } from '../state/view.js';
import { sideHeading } from '../styles/side_heading.js';
import { changeMark, changeStyles } from './change.js';
import { PageElement } from './page_element.js';

/**
 * The KPIs to look at next, with their values and changes.
 *
 * @prop {string[]} kpis
 * @prop {Report | null} report - theirs; their names stand alone until it is there
 * @prop {View} view
 */
export class ShopKpiNext extends PageElement {
  static override properties = {
    ...PageElement.properties,
    kpis: { attribute: false },
    report: { attribute: false },
    view: { attribute: false },
  };

  declare kpis: readonly string[];
  declare report: Report | null;
  declare view: View;

  static override styles = [
    ...PageElement.styles,
    sideHeading,
    changeStyles,
    css`
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto 4.5rem;
        align-items: baseline;
        gap: 0 var(--gap-2);
        padding-block: var(--gap-1);
      }
      data {
        font-variant-numeric: tabular-nums;
      }
      .change {
        justify-self: end;
      }
    `,
  ];

  override render() {
    if (this.kpis.length === 0) return nothing;
    return html`<nav class="panel" aria-label=${this.t('look_next')}>
      <h2>${this.t('look_next')}</h2>
      <ul>
        ${this.kpis.map((id) => this.#line(id))}
      </ul>
    </nav>`;
  }

  #line(id: string) {
    const figure = this.report?.kpis[id];
    const isKnown = figure?.value !== null && figure?.value !== undefined;
    return html`<li data-kpi=${id}>
      <a href=${linkTo(this.view, { page: 'kpi', id, by: '' })}>${this.words.kpi(id)}</a>
      ${
        figure && isKnown
          ? html`<data value=${figure.value}
                >${this.words.headline(figure.value, figure.unit, figure.currency)}</data
              >${changeMark(figure, this.words, '')}`
          : nothing
      }
    </li>`;
  }
}
