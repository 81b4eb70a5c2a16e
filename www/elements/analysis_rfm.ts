import { css, html, nothing, type TemplateResult } from 'lit';
import type { ChartData } from '../charts/data.js';
import type { Rfm, RfmScore, RfmSegment } from '../engine/analyses.js';
import type { Figure, Maybe, Unit } from '../engine/types.js';
import { COMMON } from '../locales/analyses/common.js';
import { RFM, SEGMENT_ACTIONS } from '../locales/analyses/rfm.js';
import { AnalysisElement, analysisStyles, known } from './analysis_element.js';
import { PageElement } from './page_element.js';

const SCORES = [1, 2, 3, 4, 5];

/** Customers as a grid of recency × frequency, and by segment with what to do. */
export class ShopKpiRfm extends AnalysisElement<Rfm> {
  static override styles = [
    ...PageElement.styles,
    analysisStyles,
    css`
      .actions {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
        gap: var(--gap-2) var(--gap-5);
        margin-block-start: var(--gap-2);
      }
      .actions dt {
        font-weight: 600;
      }
      .actions dd {
        color: var(--muted);
        font-size: var(--size-2);
      }
    `,
  ];

  protected override draw(rfm: Rfm): TemplateResult {
    const locale = this.words.tag;
    const isRevenue = this.show === 'revenue' && known(rfm.revenue) !== null;
    const grid = this.say(isRevenue ? RFM.grid_revenue : RFM.grid_customers);
    const period = { from: this.words.day(rfm.from), to: this.words.day(rfm.to) };
    return html`<section class="panel half">
        <shop-kpi-heatmap
          .data=${this.#grid(rfm, isRevenue)}
          locale=${locale}
          heading=${grid}
          row-heading=${this.say(RFM.recency)}
          ><h2 slot="heading">${grid}</h2></shop-kpi-heatmap
        >
        <p class="small muted">${this.say(RFM.frequency)} ${this.say(RFM.counted, period)}</p>
        ${
          rfm.orders_without_customer > 0
            ? html`<p class="small muted">
                ${this.say(COMMON.without_customer, { count: rfm.orders_without_customer })}
              </p>`
            : nothing
        }
      </section>
      <section class="panel half">
        <shop-kpi-bar-chart
          .data=${this.#bars(rfm, isRevenue)}
          locale=${locale}
          heading=${this.say(RFM.bars)}
          row-heading=${this.say(COMMON.segment)}
          ><h2 slot="heading">${this.say(RFM.bars)}</h2></shop-kpi-bar-chart
        >
      </section>
      <section class="panel full">
        <shop-kpi-data-table
          .data=${this.#table(rfm)}
          locale=${locale}
          heading=${this.say(RFM.table)}
          row-heading=${this.say(COMMON.segment)}
          savable
          ><h2 slot="heading">${this.say(RFM.table)}</h2></shop-kpi-data-table
        >
      </section>
      ${this.#actions(rfm)}`;
  }

  #segment(id: string): string {
    return this.words.value('segment', id);
  }

  #grid({ grid, recency, frequency }: Rfm, isRevenue: boolean): ChartData {
    const cell = (row: number, column: number) => {
      const found = grid.find((one) => one.recency === row && one.frequency === column);
      return found ? known(isRevenue ? found.revenue : found.customers) : null;
    };
    const down = SCORES.toReversed();
    return {
      labels: down.map((score) => this.#days(score, recency)),
      series: SCORES.map((score) => ({
        name: this.#orders(score, frequency),
        values: down.map((row) => cell(row, score)),
      })),
      unit: isRevenue ? 'money' : 'count',
      currency: known(this.report.currency),
    };
  }

  #days(score: number, scores: readonly RfmScore[]): string {
    const found = scores.find((one) => one.score === score);
    if (!found) return this.say(RFM.score, { score });
    const [from, to] = [Number(found.from), Number(found.to)];
    return from === to
      ? this.say(RFM.row_day, { count: from })
      : this.say(RFM.row_days, { from, to });
  }

  #orders(score: number, scores: readonly RfmScore[]): string {
    const found = scores.find((one) => one.score === score);
    if (!found) return this.say(RFM.score, { score });
    const [from, to] = [Number(found.from), Number(found.to)].map((one) => this.words.number(one));
    return from === to ? `${from}×` : `${from}–${to}×`;
  }

  #bars({ segments }: Rfm, isRevenue: boolean): ChartData {
    return {
      labels: segments.map(({ segment }) => this.#segment(segment)),
      series: [
        {
          name: isRevenue ? this.words.kpi('revenue') : this.say(COMMON.customers),
          values: segments.map((one) => known(isRevenue ? one.revenue : one.customers)),
        },
      ],
      unit: isRevenue ? 'money' : 'count',
      currency: known(this.report.currency),
    };
  }

  #table({ segments, customers, revenue }: Rfm): ChartData {
    const column = (
      name: string,
      unit: Unit,
      pick: (segment: RfmSegment) => Maybe<Figure>,
      total?: Maybe<Figure>,
    ) => ({
      name,
      unit,
      values: segments.map((one) => known(pick(one))),
      ...(total === undefined ? {} : { total: known(total) }),
    });
    return {
      labels: segments.map(({ segment }) => this.#segment(segment)),
      series: [
        column(this.say(COMMON.customers), 'count', (one) => one.customers, customers),
        column(this.say(COMMON.share), 'ratio', (one) => one.share),
        column(this.words.kpi('revenue'), 'money', (one) => one.revenue, known(revenue)),
        column(this.say(RFM.revenue_share), 'ratio', (one) => one.revenue_share),
        column(this.say(RFM.mean_recency), 'count', (one) => one.mean_recency_days),
        column(this.say(RFM.mean_orders), 'count', (one) => one.mean_orders),
        column(this.say(RFM.mean_revenue), 'money', (one) => one.mean_revenue),
      ],
      unit: 'count',
      currency: known(this.report.currency),
    };
  }

  #actions({ segments }: Rfm): TemplateResult {
    const shown = segments.filter(({ customers }) => customers > 0);
    return html`<section class="panel full">
      <h2>${this.say(RFM.action)}</h2>
      <dl class="actions">
        ${shown.map(({ segment }) => {
          const action = SEGMENT_ACTIONS[segment];
          return html`<div>
            <dt>${this.#segment(segment)}</dt>
            <dd>${action ? this.say(action) : nothing}</dd>
          </div>`;
        })}
      </dl>
    </section>`;
  }
}
