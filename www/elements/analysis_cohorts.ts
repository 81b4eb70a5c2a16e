import { html, nothing, type TemplateResult } from 'lit';
import type { ChartData } from '../charts/data.js';
import type { Cohort, CohortCell, Cohorts } from '../engine/analyses.js';
import type { Figure, Maybe, Unit } from '../engine/types.js';
import { dateFormat } from '../format/cache.js';
import { bucket, parseDay } from '../format/dates.js';
import { COHORTS } from '../locales/analyses/cohorts.js';
import { COMMON } from '../locales/analyses/common.js';
import { AnalysisElement, known } from './analysis_element.js';

/** A picture of the cohorts: which figure, from which column on. */
interface Show {
  unit: Unit;
  /** The first period says nothing where all customers bought in it. */
  from: number;
  pick: (cell: CohortCell) => Maybe<Figure>;
}

const SHOWS: { readonly [show: string]: Show } = {
  share: { unit: 'ratio', from: 1, pick: ({ share }) => share },
  repeat: { unit: 'ratio', from: 0, pick: (cell) => cell.repeat_share },
  revenue: { unit: 'money', from: 1, pick: (cell) => cell.revenue_per_customer },
  cumulative: { unit: 'money', from: 0, pick: (cell) => cell.cumulative_revenue_per_customer },
};

/** Cohorts as a heat map, their common course, and each one's figures so far. */
export class ShopKpiCohorts extends AnalysisElement<Cohorts> {
  protected override draw(cohorts: Cohorts): TemplateResult {
    const show = SHOWS[this.show] ?? SHOWS['share'];
    if (!show) return html``;
    const heading = this.say(COHORTS[`map_${this.show}` as 'map_share'] ?? COHORTS.map_share);
    const locale = this.words.tag;
    return html`<section class="panel full">
        <shop-kpi-heatmap
          .data=${this.#map(cohorts, show)}
          locale=${locale}
          heading=${heading}
          row-heading=${this.say(COHORTS.first_order)}
          ><h2 slot="heading">${heading}</h2></shop-kpi-heatmap
        >
        <p class="small muted">${this.say(COHORTS.explained)}</p>
        ${
          cohorts.cohorts.some(({ over_counted }) => over_counted)
            ? html`<p class="small muted">${this.say(COHORTS.over_counted)}</p>`
            : nothing
        }
        ${this.#leftOut(cohorts)}
      </section>
      <section class="panel half">
        <shop-kpi-line-chart
          .data=${this.#curve(cohorts, show, heading)}
          locale=${locale}
          heading=${this.say(COHORTS.curve)}
          row-heading=${this.say(COHORTS.since)}
          ><h2 slot="heading">${this.say(COHORTS.curve)}</h2></shop-kpi-line-chart
        >
      </section>
      <section class="panel half">
        <shop-kpi-data-table
          .data=${this.#table(cohorts)}
          locale=${locale}
          heading=${this.say(COHORTS.table)}
          row-heading=${this.say(COHORTS.first_order)}
          savable
          ><h2 slot="heading">${this.say(COHORTS.table)}</h2></shop-kpi-data-table
        >
      </section>`;
  }

  #leftOut({ orders_without_customer: count }: Cohorts) {
    return count > 0
      ? html`<p class="small muted">${this.say(COMMON.without_customer, { count })}</p>`
      : nothing;
  }

  #name({ from }: Cohort, { grain }: Cohorts): string {
    // Short, as the number of customers stands behind it.
    const month = { month: 'short', year: 'numeric' } as const;
    return grain === 'month'
      ? dateFormat(this.words.tag, month).format(parseDay(from))
      : bucket(from, grain, this.words.tag);
  }

  #map(cohorts: Cohorts, { unit, from, pick }: Show): ChartData {
    const rows = [cohorts.overall, ...cohorts.cohorts.map(({ cells }) => cells)];
    const names = cohorts.cohorts.map((cohort) =>
      this.say(COHORTS.row, { period: this.#name(cohort, cohorts), customers: cohort.customers }),
    );
    const columns = Array.from({ length: cohorts.columns - from }, (_, index) => index + from);
    return {
      labels: [this.say(COHORTS.all), ...names],
      series: columns.map((column) => ({
        name: String(column),
        values: rows.map((cells) => {
          const cell = cells[column];
          return cell ? known(pick(cell)) : null;
        }),
        partial: rows.map((cells) => cells[column]?.partial ?? false),
      })),
      unit,
      currency: known(this.report.currency),
    };
  }

  #curve({ overall }: Cohorts, { unit, from, pick }: Show, name: string): ChartData {
    const cells = overall.slice(from);
    return {
      labels: cells.map((_, index) => String(index + from)),
      series: [{ name, values: cells.map((cell) => (cell ? known(pick(cell)) : null)) }],
      unit,
      currency: known(this.report.currency),
    };
  }

  #table(cohorts: Cohorts): ChartData {
    const last = (cohort: Cohort, pick: Show['pick']) => {
      const cell = cohort.cells.findLast((one) => one !== null && known(pick(one)) !== null);
      return cell ? known(pick(cell)) : null;
    };
    const column = (pick: Show['pick']) => cohorts.cohorts.map((cohort) => last(cohort, pick));
    return {
      labels: cohorts.cohorts.map((cohort) => this.#name(cohort, cohorts)),
      series: [
        {
          name: this.say(COMMON.customers),
          values: cohorts.cohorts.map(({ customers }) => customers),
          partial: cohorts.cohorts.map(({ partial }) => partial),
        },
        {
          name: this.say(COHORTS.repeat_so_far),
          values: column((cell) => cell.repeat_share),
          unit: 'ratio',
        },
        {
          name: this.say(COHORTS.revenue_so_far),
          values: column((cell) => cell.cumulative_revenue_per_customer),
          unit: 'money',
        },
      ],
      unit: 'count',
      currency: known(this.report.currency),
    };
  }
}
