import { css, html, nothing, type TemplateResult } from 'lit';
import type { ChartData } from '../charts/data.js';
import type { DayDimension, UnusualDay, UnusualDays } from '../engine/analyses.js';
import type { Figure, Unit } from '../engine/types.js';
import { difference, weekdayDate } from '../format/format.js';
import { COMMON } from '../locales/analyses/common.js';
import { UNUSUAL_DAYS as TEXTS } from '../locales/analyses/unusual_days.js';
import { AnalysisElement, analysisStyles, known } from './analysis_element.js';
import { icon } from './icons.js';
import { PageElement } from './page_element.js';

/** Days before the band they were expected in, and what explains those outside. */
export class ShopKpiUnusualDays extends AnalysisElement<UnusualDays> {
  static override styles = [
    ...PageElement.styles,
    analysisStyles,
    css`
      .days > li {
        padding-block: var(--gap-2);
        border-block-end: 1px solid var(--line);
      }
      .days > li:last-child {
        border: 0;
      }
      h3 {
        font-size: var(--size-3);
      }
      .days li li {
        color: var(--muted);
        font-size: var(--size-2);
      }
    `,
  ];

  protected override draw(found: UnusualDays): TemplateResult {
    const kpi = this.words.kpi(found.kpi);
    const heading = this.say(TEXTS.course, { kpi });
    const isFound = found.verdict === 'unusual';
    return html`<section class="panel full">
        <div class="verdict ${isFound ? 'warn' : found.verdict === 'nothing_unusual' ? 'good' : ''}">
          ${icon(isFound ? 'warning' : 'info')}
          <div>
            <p class="said">${this.#verdict(found, kpi)}</p>
            ${found.verdict === 'too_few_days' ? nothing : html`<p class="small muted">${this.#how(found)}</p>`}
          </div>
        </div>
      </section>
      <section class="panel full">
        <shop-kpi-band-chart
          .data=${this.#course(found)}
          locale=${this.words.tag}
          heading=${heading}
          ><h2 slot="heading">${heading}</h2></shop-kpi-band-chart
        >
      </section>
      ${isFound ? this.#unusual(found) : nothing}`;
  }

  #verdict({ verdict, unusual, judged, needed }: UnusualDays, kpi: string): string {
    return this.say(TEXTS[verdict], { kpi, judged, needed, count: unusual.length });
  }

  #how({ has_trend, threshold, false_alarm_rate: rate }: UnusualDays): string {
    return this.say(TEXTS.explained, {
      trend: has_trend ? this.say(TEXTS.trend) : '',
      threshold: Math.round(threshold * 10) / 10,
      rate: this.words.figure(1 - rate, 'ratio'),
    });
  }

  #course({ days, kpi, unit }: UnusualDays): ChartData {
    const band = days.some(({ low }) => known(low) !== null);
    return {
      days: days.map(({ day }) => day),
      grain: 'day',
      series: [
        {
          name: this.words.kpi(kpi),
          values: days.map(({ value }) => known(value)),
          marked: days.map(({ is_unusual }) => is_unusual),
        },
        ...(band
          ? ([
              {
                name: this.say(COMMON.expected),
                role: 'compared',
                values: days.map(({ expected }) => known(expected)),
              },
              {
                name: this.say(COMMON.low),
                role: 'low',
                values: days.map(({ low }) => known(low)),
              },
              {
                name: this.say(COMMON.high),
                role: 'high',
                values: days.map(({ high }) => known(high)),
              },
            ] as const)
          : []),
      ],
      unit,
      currency: known(this.report.currency),
    };
  }

  #unusual(found: UnusualDays): TemplateResult {
    const explained = found.unusual.filter(({ explained_by }) => explained_by.length > 0);
    return html`<section class="panel half">
        <h2>${this.say(TEXTS.list)}</h2>
        <ul class="days">
          ${explained.map((day) => this.#day(found, day))}
        </ul>
      </section>
      <section class="panel half">
        <shop-kpi-data-table
          .data=${this.#table(found)}
          locale=${this.words.tag}
          heading=${this.say(TEXTS.table)}
          row-heading=${this.say(TEXTS.day)}
          savable
          ><h2 slot="heading">${this.say(TEXTS.table)}</h2></shop-kpi-data-table
        >
      </section>`;
  }

  #gave(value: Figure, unit: Unit): string {
    return difference(value, {
      unit: unit === 'ratio' ? 'points' : unit,
      currency: known(this.report.currency),
      locale: this.words.tag,
    });
  }

  #day({ unit }: UnusualDays, { day, value, deviation, explained_by }: UnusualDay): TemplateResult {
    const isMore = Number(deviation) > 0;
    const off = typeof deviation === 'string' ? deviation.replace(/^-/, '') : Math.abs(deviation);
    const said = this.say(isMore ? TEXTS.day_more : TEXTS.day_less, {
      value: this.figure(value, unit),
      deviation: this.figure(off, unit),
    });
    return html`<li>
      <h3>${weekdayDate(day, this.words.tag)}</h3>
      <p>${said}</p>
      <ul>
        ${explained_by.map((one) => html`<li>${this.#why(one, unit)}</li>`)}
      </ul>
    </li>`;
  }

  #why({ dimension, values }: DayDimension, unit: Unit): string {
    const names = values.map(({ key, contribution, share }) =>
      this.say(TEXTS.gave, {
        name: this.words.value(dimension, key),
        contribution: this.#gave(contribution, unit),
        share: this.words.figure(share, 'ratio'),
      }),
    );
    const by = this.say(TEXTS.by, { dimension: this.words.dimension(dimension) });
    return `${by} ${names.join('; ')}`;
  }

  #table({ unusual, kpi, unit }: UnusualDays): ChartData {
    return {
      labels: unusual.map(({ day }) => weekdayDate(day, this.words.tag)),
      series: [
        { name: this.words.kpi(kpi), values: unusual.map(({ value }) => value) },
        { name: this.say(COMMON.expected), values: unusual.map(({ expected }) => expected) },
        {
          name: this.say(TEXTS.deviation),
          unit: unit === 'ratio' ? 'points' : unit,
          isDifference: true,
          values: unusual.map(({ deviation }) => deviation),
        },
        { name: this.say(TEXTS.score), unit: 'score', values: unusual.map(({ score }) => score) },
      ],
      unit,
      currency: known(this.report.currency),
    };
  }
}
