import { html, nothing, type TemplateResult } from 'lit';
import type { ChartData, Series } from '../charts/data.js';
import type { BestProduct, BestProducts } from '../engine/analyses.js';
import type { Figure, Maybe, Unit } from '../engine/types.js';
import { shortBucket } from '../format/format.js';
import { BEST_PRODUCTS as TEXTS } from '../locales/analyses/best_products.js';
import { COMMON } from '../locales/analyses/common.js';
import { analysisEntry, analysisGrain } from '../state/analyses.js';
import { capital } from '../state/words.js';
import { AnalysisElement, known } from './analysis_element.js';

/** The products that bring most: bars, change of rank, and a table with all that is known. */
export class ShopKpiBestProducts extends AnalysisElement<BestProducts> {
  protected override draw(best: BestProducts): TemplateResult {
    const kpi = this.words.kpi(best.ranked_by);
    const bars = this.say(TEXTS.bars, { kpi });
    const row = capital(this.words.dimension(best.of));
    const locale = this.words.tag;
    const isCompared = best.rows.some(({ rank_before }) => known(rank_before) !== null);
    return html`<section class="panel full"><p class="said">${this.#sentence(best)}</p></section>
      <section class="panel half">
        <shop-kpi-bar-chart
          .data=${this.#bars(best)}
          locale=${locale}
          heading=${bars}
          row-heading=${row}
          ><h2 slot="heading">${bars}</h2></shop-kpi-bar-chart
        >
      </section>
      ${isCompared ? this.#ranks(best, row) : nothing}
      ${best.buckets.length > 1 ? this.#overTime(best, row) : nothing}
      <section class="panel full">
        <shop-kpi-data-table
          .data=${this.#table(best)}
          locale=${locale}
          heading=${this.say(TEXTS.table)}
          row-heading=${row}
          savable
          ><h2 slot="heading">${this.say(TEXTS.table)}</h2></shop-kpi-data-table
        >
      </section>`;
  }

  #unit({ ranked_by: kpi }: BestProducts): Unit {
    return kpi === 'units_sold' ? 'count' : 'money';
  }

  #figureOf({ ranked_by: kpi }: BestProducts, row: BestProduct): Figure | null {
    const figures = { revenue: row.revenue, units_sold: row.units, gross_profit: row.gross_profit };
    return known(figures[kpi as keyof typeof figures]);
  }

  #sentence(best: BestProducts): string {
    const shares = best.rows.map(({ share }) => known(share));
    const share = shares.every((one) => one !== null)
      ? shares.reduce((sum: number, one) => sum + (one ?? 0), 0)
      : null;
    return this.say(TEXTS.sentence, {
      count: best.rows.length,
      products: best.products,
      share: this.words.figure(share, 'ratio'),
      kpi: this.words.kpi(best.ranked_by),
    });
  }

  #bars(best: BestProducts): ChartData {
    return {
      labels: best.rows.map(({ key }) => key),
      series: [
        {
          name: this.words.kpi(best.ranked_by),
          values: best.rows.map((row) => this.#figureOf(best, row)),
        },
      ],
      unit: this.#unit(best),
      currency: known(this.report.currency),
    };
  }

  /** Who rose and who fell since the comparison period. */
  #ranks({ rows }: BestProducts, rowHeading: string): TemplateResult {
    const heading = this.say(TEXTS.ranks);
    const data: ChartData = {
      labels: rows.map(({ key }) => key),
      series: [
        { name: this.say(COMMON.before), values: rows.map((one) => known(one.rank_before)) },
        { name: this.say(COMMON.now), values: rows.map(({ rank }) => rank) },
      ],
      unit: 'count',
    };
    return html`<section class="panel half">
      <shop-kpi-rank-chart
        .data=${data}
        locale=${this.words.tag}
        heading=${heading}
        row-heading=${rowHeading}
        ><h2 slot="heading">${heading}</h2></shop-kpi-rank-chart
      >
    </section>`;
  }

  /** The rank in each week, month … of the period. */
  #overTime({ buckets, rows }: BestProducts, rowHeading: string): TemplateResult {
    const entry = analysisEntry('best_products');
    const { from, to } = this.report.period;
    const grain = (entry && analysisGrain(entry, this.view, { kpis: [], from, to })) ?? 'month';
    const heading = this.say(TEXTS.over_time);
    const data: ChartData = {
      labels: rows.map(({ key }) => key),
      series: buckets.map((bucket, index) => ({
        name: shortBucket(bucket.from, grain, this.words.tag),
        better: 'lower',
        values: rows.map(({ ranks }) => known(ranks[index])),
        partial: rows.map(() => bucket.partial),
      })),
      unit: 'count',
    };
    return html`<section class="panel full">
      <shop-kpi-heatmap
        .data=${data}
        locale=${this.words.tag}
        heading=${heading}
        row-heading=${rowHeading}
        ><h2 slot="heading">${heading}</h2></shop-kpi-heatmap
      >
    </section>`;
  }

  #table({ rows }: BestProducts): ChartData {
    const column = (
      name: string,
      unit: Unit,
      pick: (row: BestProduct) => Maybe<Figure>,
      more: Partial<Series> = {},
    ): Series => ({ name, unit, values: rows.map((row) => known(pick(row))), ...more });
    const kpi = (id: string) => this.words.kpi(id);
    const gained = { isDifference: true, better: 'higher' } as const;
    const all = [
      column(this.say(TEXTS.rank), 'count', ({ rank }) => rank),
      column(this.say(TEXTS.gained), 'count', (row) => row.rank_change, gained),
      column(kpi('revenue'), 'money', ({ revenue }) => revenue),
      column(kpi('units_sold'), 'count', ({ units }) => units),
      column(kpi('gross_profit'), 'money', (row) => row.gross_profit),
      column(kpi('gross_margin'), 'ratio', (row) => row.gross_margin),
      column(kpi('return_rate'), 'ratio', (row) => row.return_rate),
      column(kpi('refund_rate'), 'ratio', (row) => row.refund_rate),
      column(kpi('days_of_cover'), 'days', (row) => row.days_of_cover),
      column(this.say(TEXTS.available), 'count', ({ available }) => available),
      column(this.say(COMMON.share), 'ratio', ({ share }) => share, { hasBar: true }),
    ];
    return {
      labels: rows.map(({ key, is_new }) => (is_new ? this.say(TEXTS.new, { name: key }) : key)),
      keys: rows.map(({ key }) => key),
      series: all.filter(({ values }) => values.some((value) => value !== null)),
      unit: 'count',
      currency: known(this.report.currency),
    };
  }
}
