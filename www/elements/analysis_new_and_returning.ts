import { css, html, nothing, type TemplateResult } from 'lit';
import type { ChartData, Series } from '../charts/data.js';
import type { KindFigures, NewAndReturning } from '../engine/analyses.js';
import type { Figure, Maybe, Unit } from '../engine/types.js';
import { COMMON } from '../locales/analyses/common.js';
import { NEW_AND_RETURNING as TEXTS } from '../locales/analyses/new_and_returning.js';
import { analysisEntry, analysisGrain } from '../state/analyses.js';
import { AnalysisElement, analysisStyles, known } from './analysis_element.js';
import { missingSentence } from './missing.js';
import { PageElement } from './page_element.js';

/** A figure that both sides have. */
type Key = keyof KindFigures;

/** The figures drawn, each as a pair of bars, with their units; more are in the table. */
const DRAWN: readonly [Key, Unit][] = [
  ['revenue', 'money'],
  ['orders', 'count'],
  ['aov', 'money'],
  ['units_per_order', 'factor'],
  ['return_rate', 'ratio'],
  ['gross_margin', 'ratio'],
];

const TABLE: readonly [Key, Unit][] = [
  ['customers', 'count'],
  ['orders', 'count'],
  ['orders_share', 'ratio'],
  ['revenue', 'money'],
  ['revenue_share', 'ratio'],
  ['aov', 'money'],
  ['units_per_order', 'factor'],
  ['return_rate', 'ratio'],
  ['refund_rate', 'ratio'],
  ['discount_rate', 'ratio'],
  ['gross_profit', 'money'],
  ['gross_margin', 'ratio'],
];

/** First and later orders side by side: a pair of bars a figure, over time, and a table. */
export class ShopKpiNewAndReturning extends AnalysisElement<NewAndReturning> {
  static override styles = [
    ...PageElement.styles,
    analysisStyles,
    css`
      .pairs {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr));
        gap: var(--gap-4) var(--gap-5);
        margin-block-end: var(--gap-3);
      }
    `,
  ];

  protected override draw(both: NewAndReturning): TemplateResult {
    const known_ = DRAWN.filter(([key]) => [both.new, both.returning].some((one) => has(one[key])));
    const locale = this.words.tag;
    return html`<section class="panel full">
        <div class="pairs">
          ${known_.map(
            ([key, unit]) => html`<shop-kpi-bar-chart
              .data=${this.#pair(both, key, unit)}
              locale=${locale}
              heading=${this.#name(key)}
              row-heading=${this.say(TEXTS.side)}
              ><h2 slot="heading">${this.#name(key)}</h2></shop-kpi-bar-chart
            >`,
          )}
        </div>
        <p class="small muted">${this.say(TEXTS.explained)}</p>
        ${
          both.orders_without_customer > 0
            ? html`<p class="small muted">
                ${this.say(COMMON.without_customer, { count: both.orders_without_customer })}
              </p>`
            : nothing
        }
      </section>
      ${both.series.length > 1 ? this.#course(both) : nothing}
      <section class="panel full">
        <shop-kpi-data-table
          .data=${this.#table(both)}
          locale=${locale}
          heading=${this.say(TEXTS.table)}
          row-heading=${this.say(TEXTS.side)}
          savable
          ><h2 slot="heading">${this.say(TEXTS.table)}</h2></shop-kpi-data-table
        >
      </section>
      ${this.#lacking(both)}`;
  }

  #name(key: Key): string {
    if (key === 'orders_share' || key === 'revenue_share') return this.say(TEXTS[key]);
    return this.words.kpi(key);
  }

  #pair({ new: first, returning, compared }: NewAndReturning, key: Key, unit: Unit): ChartData {
    const before: Series[] = compared
      ? [
          {
            name: this.say(COMMON.before),
            role: 'compared',
            values: [known(compared.new[key]), known(compared.returning[key])],
          },
        ]
      : [];
    return {
      labels: [this.say(TEXTS.new), this.say(TEXTS.returning)],
      series: [
        { name: this.#name(key), values: [known(first[key]), known(returning[key])] },
        ...before,
      ],
      unit,
      currency: known(this.report.currency),
    };
  }

  #course({ series }: NewAndReturning): TemplateResult {
    const entry = analysisEntry('new_and_returning');
    const { from, to } = this.report.period;
    const base = { kpis: [], from, to };
    const grain = (entry && analysisGrain(entry, this.view, base)) ?? 'month';
    const data: ChartData = {
      days: series.map((point) => point.from),
      grain,
      series: (['new', 'returning'] as const).map((side) => ({
        name: this.say(TEXTS[side]),
        values: series.map((point) => known(point[side].revenue)),
        partial: series.map(({ partial }) => partial),
      })),
      unit: 'money',
      currency: known(this.report.currency),
    };
    return html`<section class="panel full">
      <shop-kpi-column-chart
        .data=${data}
        locale=${this.words.tag}
        heading=${this.say(TEXTS.course)}
        ><h2 slot="heading">${this.say(TEXTS.course)}</h2></shop-kpi-column-chart
      >
    </section>`;
  }

  #table({ new: first, returning, compared }: NewAndReturning): ChartData {
    const rows: [string, KindFigures][] = [
      [this.say(TEXTS.new), first],
      [this.say(TEXTS.returning), returning],
    ];
    if (compared) {
      rows.push([this.say(TEXTS.new_before), compared.new]);
      rows.push([this.say(TEXTS.returning_before), compared.returning]);
    }
    const columns = TABLE.filter(([key]) => rows.some(([, figures]) => has(figures[key])));
    return {
      labels: rows.map(([name]) => name),
      series: columns.map(([key, unit]) => ({
        name: this.#name(key),
        unit,
        values: rows.map(([, figures]): Figure | null => known(figures[key])),
      })),
      unit: 'count',
      currency: known(this.report.currency),
    };
  }

  #lacking({ lacking }: NewAndReturning): TemplateResult | typeof nothing {
    if (lacking.length === 0) return nothing;
    return html`<section class="panel full">
      <h2>${this.say(TEXTS.lacking)}</h2>
      <ul>
        ${lacking.map(({ kpi, missing }) => {
          const [why] = missing;
          return html`<li class="small">
            <strong>${this.words.kpi(kpi)}</strong>${why ? `: ${missingSentence(why, this.words)}` : ''}
          </li>`;
        })}
      </ul>
    </section>`;
  }
}

function has(value: Maybe<Figure>): boolean {
  return known(value) !== null;
}
