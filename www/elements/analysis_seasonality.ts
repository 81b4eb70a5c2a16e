import { html, nothing, type TemplateResult } from 'lit';
import type { ChartData } from '../charts/data.js';
import type { Seasonality } from '../engine/analyses.js';
import { dateFormat } from '../format/cache.js';
import { parseDay, shortBucket } from '../format/dates.js';
import { COMMON } from '../locales/analyses/common.js';
import { SEASONALITY as TEXTS } from '../locales/analyses/seasonality.js';
import { AnalysisElement, known } from './analysis_element.js';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** When people buy: hours by weekday, weekdays, months, and the years on one axis. */
export class ShopKpiSeasonality extends AnalysisElement<Seasonality> {
  protected override draw(season: Seasonality): TemplateResult {
    const kpi = this.words.kpi(season.kpi);
    const years = this.say(TEXTS.years, { kpi });
    const means = this.say(season.adds_up ? TEXTS.a_day : TEXTS.whole);
    return html`${this.#hours(season)} ${this.#bars(season, 'weekdays', means)}
      ${this.#bars(season, 'months', `${means} ${this.#rests(season)}`)}
      ${
        season.years.length > 0
          ? html`<section class="panel full">
              <shop-kpi-line-chart
                .data=${this.#years(season)}
                locale=${this.words.tag}
                heading=${years}
                row-heading=${this.t(`grain_${season.grain}`)}
                ><h2 slot="heading">${years}</h2></shop-kpi-line-chart
              >
            </section>`
          : nothing
      }`;
  }

  #rests({ whole_years: count }: Seasonality): string {
    return count > 0 ? this.say(TEXTS.whole_years, { count }) : this.say(TEXTS.no_year);
  }

  #weekday(weekday: number, length: 'short' | 'long'): string {
    // 1 January 2024 was a Monday.
    return dateFormat(this.words.tag, { weekday: length }).format(parseDay(`2024-01-0${weekday}`));
  }

  #month(month: number): string {
    const day = parseDay(`2024-${String(month).padStart(2, '0')}-01`);
    return dateFormat(this.words.tag, { month: 'long' }).format(day);
  }

  #hours(season: Seasonality): TemplateResult | typeof nothing {
    if (season.has_times === false) {
      return html`<section class="panel full"><p>${this.say(TEXTS.no_times)}</p></section>`;
    }
    if (season.hours.length === 0) return nothing;
    const isSales =
      this.show === 'sales' && season.hours.some(({ sales }) => known(sales) !== null);
    const heading = this.say(isSales ? TEXTS.hours_sales : TEXTS.hours_orders);
    const cell = (weekday: number, hour: number) => {
      const found = season.hours.find((one) => one.weekday === weekday && one.hour === hour);
      return found ? known(isSales ? found.sales : found.orders) : null;
    };
    const data: ChartData = {
      labels: WEEKDAYS.map((weekday) => this.#weekday(weekday, 'short')),
      series: HOURS.map((hour) => ({
        name: String(hour),
        values: WEEKDAYS.map((weekday) => cell(weekday, hour)),
      })),
      unit: isSales ? 'money' : 'count',
      currency: known(this.report.currency),
    };
    return html`<section class="panel full">
      <shop-kpi-heatmap
        .data=${data}
        locale=${this.words.tag}
        heading=${heading}
        row-heading=${this.say(TEXTS.weekday)}
        ><h2 slot="heading">${heading}</h2></shop-kpi-heatmap
      >
    </section>`;
  }

  #bars(
    season: Seasonality,
    of: 'weekdays' | 'months',
    note: string,
  ): TemplateResult | typeof nothing {
    const rows =
      of === 'weekdays'
        ? season.weekdays.map((one) => ({ ...one, name: this.#weekday(one.weekday, 'long') }))
        : season.months.map((one) => ({ ...one, name: this.#month(one.month) }));
    if (rows.length === 0) return nothing;
    const kpi = this.words.kpi(season.kpi);
    const heading = this.say(TEXTS[of], { kpi });
    const currency = known(this.report.currency);
    const row = of === 'weekdays' ? this.say(TEXTS.weekday) : this.t('grain_month');
    const labels = rows.map(({ name }) => name);
    const values = rows.map(({ value }) => known(value));
    const bars: ChartData = {
      labels,
      series: [{ name: kpi, values }],
      unit: season.unit,
      currency,
    };
    const table: ChartData = {
      ...bars,
      series: [
        { name: kpi, values },
        {
          name: this.say(TEXTS.index),
          unit: 'factor',
          values: rows.map(({ index }) => known(index)),
        },
        { name: this.say(COMMON.days), unit: 'count', values: rows.map(({ days }) => days) },
      ],
    };
    return html`<section class="panel half">
      <shop-kpi-bar-chart
        .data=${bars}
        locale=${this.words.tag}
        heading=${heading}
        row-heading=${row}
        ><h2 slot="heading">${heading}</h2></shop-kpi-bar-chart
      >
      <shop-kpi-data-table
        .data=${table}
        locale=${this.words.tag}
        heading=${heading}
        row-heading=${row}
        headless
      ></shop-kpi-data-table>
      <p class="small muted">${note}</p>
    </section>`;
  }

  #years({ years, grain, unit }: Seasonality): ChartData {
    // The longest year names the positions; another year's day or week stands at the same place.
    const longest = years.reduce(
      (most, { points }) => (points.length > most.length ? points : most),
      years[0]?.points ?? [],
    );
    const positions = [
      ...new Set(years.flatMap(({ points }) => points.map(({ position }) => position))),
    ].sort((a, b) => a - b);
    const name = (position: number) => {
      const point =
        longest.find((one) => one.position === position) ??
        years.flatMap(({ points }) => points).find((one) => one.position === position);
      return point ? shortBucket(point.from, grain, this.words.tag) : String(position);
    };
    // The latest year has the first colour, as the current series of every chart.
    return {
      labels: positions.map(name),
      series: years.toReversed().map(({ year, points }) => {
        const at = new Map(points.map((point) => [point.position, point]));
        return {
          name: String(year),
          values: positions.map((position) => known(at.get(position)?.value)),
          partial: positions.map((position) => at.get(position)?.partial ?? false),
        };
      }),
      unit,
      currency: known(this.report.currency),
    };
  }
}
