import { css, html, nothing } from 'lit';
import type { Catalogue, Grain, Note, Report } from '../engine/types.js';
import { remembered } from '../format/cache.js';
import { funnelSteps, groupTable, overTime } from '../state/charts.js';
import { FUNNEL, HEADLINES, PRODUCT_FIGURES, TRAFFIC_FIGURES } from '../state/questions.js';
import { linkTo, type View } from '../state/view.js';
import { capital } from '../state/words.js';
import { allAnalyses } from './deeper.js';
import { PageElement } from './page_element.js';

/** The answers the overview is made of; null while one is not there yet. */
export interface OverviewAnswers {
  figures: Report | null;
  breakdown: Report | null;
  products: Report | null;
  traffic: Report | null;
  funnel: Report | null;
}

/**
 * The shop at a glance: cards, revenue over time, a breakdown, the funnel, products, traffic.
 *
 * @prop {OverviewAnswers} answers
 * @prop {View} view
 * @prop {Catalogue} catalogue
 * @prop {string} grain
 * @prop {string} measure - KPI of the breakdown
 * @prop {string} by - dimension of the breakdown
 */
export class ShopKpiOverview extends PageElement {
  static override properties = {
    ...PageElement.properties,
    answers: { attribute: false },
    view: { attribute: false },
    catalogue: { attribute: false },
    grain: {},
    measure: {},
    by: {},
  };

  declare answers: OverviewAnswers;
  declare view: View;
  declare catalogue: Catalogue;
  declare grain: Grain;
  declare measure: string;
  declare by: string;

  // The page is drawn anew with every answer: what did not change keeps its data, and its drawing.
  #dataOf = {
    course: remembered(overTime),
    funnel: remembered(funnelSteps),
    products: remembered(groupTable),
    traffic: remembered(groupTable),
    notes: remembered(allNotes),
  };

  static override styles = [
    ...PageElement.styles,
    css`
      :host {
        display: grid;
        grid-template-columns: repeat(12, minmax(0, 1fr));
        gap: var(--gap-4);
      }
      .cards {
        grid-column: 1 / -1;
        display: grid;
        grid-template-columns: repeat(6, minmax(0, 1fr));
        gap: var(--gap-3);
      }
      .wide {
        grid-column: span 8;
      }
      .narrow {
        grid-column: span 4;
      }
      .full,
      .more {
        grid-column: 1 / -1;
      }
      .more {
        display: flex;
        flex-wrap: wrap;
        gap: var(--gap-2);
        color: var(--muted);
        font-size: var(--size-2);
      }
      .deeper h2 {
        margin-block-end: var(--gap-2);
      }
      .deeper .next {
        display: flex;
        flex-wrap: wrap;
        gap: var(--gap-2);
      }
      @media (max-width: 104rem) {
        .cards {
          grid-template-columns: repeat(4, minmax(0, 1fr));
        }
      }
      @media (max-width: 56rem) {
        .cards {
          grid-template-columns: repeat(3, minmax(0, 1fr));
        }
      }
      @media (max-width: 75rem) {
        .wide,
        .narrow {
          grid-column: 1 / -1;
        }
      }
      @media (max-width: 44rem) {
        .cards {
          grid-template-columns: repeat(2, minmax(0, 1fr));
          gap: var(--gap-2);
        }
      }
      @media print {
        .cards {
          grid-template-columns: repeat(4, 1fr);
        }
      }
    `,
  ];

  override render() {
    return html`${this.#cards()} ${this.#course()} ${this.#funnel()} ${this.#breakdown()}
    ${this.#table('products', 'best_products', PRODUCT_FIGURES, 'product')}
    ${this.#table('traffic', 'traffic_sources', TRAFFIC_FIGURES, 'channel')} <div class="full deeper">${allAnalyses(this.view, this.words)}</div>
    ${this.#notes()}`;
  }

  #cards() {
    const { figures } = this.answers;
    if (!figures) return html`<div class="cards" aria-busy="true"></div>`;
    const [shown, lacking] = [[] as string[], [] as string[]];
    for (const id of HEADLINES) {
      const figure = figures.kpis[id];
      if (figure) (hasValue(figure.value) ? shown : lacking).push(id);
    }
    return html`<h2 class="unseen">${this.t('key_figures')}</h2>
      <div class="cards">
        ${shown.map(
          (id) =>
            html`<shop-kpi-tile
              .words=${this.words}
              .figure=${figures.kpis[id]}
              kpi=${id}
              grain=${this.grain}
              href=${linkTo(this.view, { page: 'kpi', id })}
            ></shop-kpi-tile>`,
        )}
      </div>
      ${lacking.length > 0 ? this.#lacking(lacking) : nothing}`;
  }

  #lacking(ids: readonly string[]) {
    return html`<p class="more">
      <span>${this.t('needs_more', { count: ids.length })}: ${this.words.list(
        ids.map((id) => this.words.kpi(id)),
      )}.</span>
      <a class="no-print" href=${linkTo(this.view, { page: 'files', id: '' })}>${this.t('see_which')}</a>
    </p>`;
  }

  #course() {
    const { figures } = this.answers;
    const lead = HEADLINES.find((id) => hasValue(figures?.kpis[id]?.value));
    const figure = lead && figures?.kpis[lead];
    if (!figure || figure.series.length === 0) return nothing;
    const name = this.words.kpi(lead);
    return html`<section class="panel ${this.#hasFunnel() ? 'wide' : 'full'}">
      <shop-kpi-line-chart
        .data=${this.#dataOf.course(figure, name, this.grain, this.words)}
        locale=${this.words.tag}
        heading=${this.t('over_time', { kpi: name })}
        row-heading=${this.t(`grain_${this.grain}`)}
      ></shop-kpi-line-chart>
    </section>`;
  }

  /** What holds for the whole shop, and for the cards. */
  #notes() {
    const { figures } = this.answers;
    if (!figures) return nothing;
    return html`<shop-kpi-notes
      class="full"
      .words=${this.words}
      .notes=${this.#dataOf.notes(figures)}
      .currency=${figures.currency}
    ></shop-kpi-notes>`;
  }

  #hasFunnel(): boolean {
    const known = FUNNEL.filter((id) => hasValue(this.answers.funnel?.kpis[id]?.value));
    return known.length > 1;
  }

  #funnel() {
    const report = this.answers.funnel;
    if (!report || !this.#hasFunnel()) return nothing;
    return html`<section class="panel narrow">
      <shop-kpi-funnel
        .data=${this.#dataOf.funnel(report, FUNNEL, this.words)}
        locale=${this.words.tag}
        heading=${this.t('funnel')}
      ></shop-kpi-funnel>
    </section>`;
  }

  #breakdown() {
    if (!this.by) return nothing;
    return html`<shop-kpi-breakdown
      class="full"
      .words=${this.words}
      .view=${this.view}
      .catalogue=${this.catalogue}
      .report=${this.answers.breakdown}
      measure=${this.measure}
      by=${this.by}
      choosable
    ></shop-kpi-breakdown>`;
  }

  #table(
    answer: 'products' | 'traffic',
    heading: 'best_products' | 'traffic_sources',
    kpis: readonly string[],
    by: string,
  ) {
    const report = this.answers[answer];
    const data = report ? this.#dataOf[answer](report, kpis, by, this.words) : null;
    if (!data || data.series.length === 0) return nothing;
    return html`<section class="panel full">
      <shop-kpi-data-table
        .data=${data}
        locale=${this.words.tag}
        heading=${this.t(heading)}
        row-heading=${capital(this.words.dimension(by))}
      ></shop-kpi-data-table>
    </section>`;
  }
}

function allNotes({ notes, kpis }: Report): Note[] {
  return [...notes, ...Object.values(kpis).flatMap((figure) => figure.notes)];
}

function hasValue(value: unknown): boolean {
  return value !== null && value !== undefined;
}
