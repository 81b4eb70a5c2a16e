import { html, nothing, type TemplateResult } from 'lit';
import type { HoldOut, LifetimeValue, Prediction, Refusal } from '../engine/analyses.js';
import { COMMON } from '../locales/analyses/common.js';
import { REFUSALS, LIFETIME_VALUE as TEXTS } from '../locales/analyses/lifetime_value.js';
import {
  aliveHistogram,
  groupTable,
  holdOutCourse,
  holdOutGroups,
  modelTable,
  segmentIntervals,
  segmentTable,
  topTable,
} from '../state/lifetime_value.js';
import { capital } from '../state/words.js';
import { AnalysisElement } from './analysis_element.js';
import { icon } from './icons.js';

/** What customers will probably buy: prediction, check, segments, customers, models. */
export class ShopKpiLifetimeValue extends AnalysisElement<LifetimeValue> {
  protected override draw(value: LifetimeValue): TemplateResult {
    return html`${this.#verdict(value)}
      ${value.holdout ? this.#holdOut(value.holdout, value.refused) : nothing}
      ${value.total ? this.#predicted(value) : nothing}
      ${value.purchases || value.value ? this.#models(value) : nothing}`;
  }

  #verdict(value: LifetimeValue): TemplateResult {
    const { total, refused, value_refused: valueRefused } = value;
    return html`<section class="panel full">
      ${refused ? this.#refusal(TEXTS.refused, refused) : nothing}
      ${total ? this.#sentence(value, total) : nothing}
      ${!refused && valueRefused ? this.#refusal(TEXTS.value_refused, valueRefused) : nothing}
      <dl class="facts">
        ${total ? nothing : this.fact(this.say(COMMON.customers), this.figure(value.customers, 'count'))}
        ${this.fact(this.say(TEXTS.repeat), this.figure(value.repeat_customers, 'count'))}
        ${total ? this.#facts(total) : nothing}
      </dl>
      ${
        value.orders_without_customer > 0
          ? html`<p class="small muted">
              ${this.say(COMMON.without_customer, { count: value.orders_without_customer })}
            </p>`
          : nothing
      }
    </section>`;
  }

  #refusal(what: typeof TEXTS.refused, refusal: Refusal): TemplateResult {
    const why = REFUSALS[refusal];
    return html`<div class="verdict warn">
      ${icon('warning')}
      <p class="said"><strong>${this.say(what)}</strong> ${why ? this.say(why) : refusal}</p>
    </div>`;
  }

  #sentence({ to, horizon_days: days }: LifetimeValue, total: Prediction): TemplateResult {
    const { customers } = total;
    const range = total.value;
    const orders = this.#round(total.purchases);
    const said = this.say(TEXTS.sentence, { customers, orders, days, day: this.words.day(to) });
    const worth = range
      ? this.say(TEXTS.sentence_value, {
          value: this.words.headline(range.expected, 'money', this.report.currency),
          low: this.words.headline(range.low, 'money', this.report.currency),
          high: this.words.headline(range.high, 'money', this.report.currency),
        })
      : '';
    return html`<p class="said">${said} ${worth}</p>`;
  }

  /** Expected numbers are no counts: decimals would only look exact. */
  #round(value: number): string {
    return this.words.figure(value < 10 ? value : Math.round(value), 'count');
  }

  #facts(total: Prediction): TemplateResult {
    const between = (low: string, high: string) => this.say(TEXTS.between, { low, high });
    const money = (amount: string) => this.words.headline(amount, 'money', this.report.currency);
    const { customers, purchases_low: low, purchases_high: high } = total;
    return html`${this.fact(
      this.say(TEXTS.alive),
      this.#round(total.alive),
      this.say(TEXTS.of_customers, { customers }),
    )}
      ${this.fact(
        this.say(TEXTS.orders),
        this.#round(total.purchases),
        between(this.#round(low), this.#round(high)),
      )}
      ${
        total.value
          ? this.fact(
              this.say(TEXTS.value),
              money(total.value.expected),
              between(money(total.value.low), money(total.value.high)),
            )
          : nothing
      }
      ${
        total.value_per_customer
          ? this.fact(this.say(TEXTS.each), this.figure(total.value_per_customer, 'money'))
          : nothing
      }
      ${total.gross_profit ? this.fact(this.say(TEXTS.profit), money(total.gross_profit)) : nothing}`;
  }

  #holdOut(check: HoldOut, refused: Refusal | null): TemplateResult {
    const { expected, actual, error, bound } = check;
    const off = {
      error: this.words.figure(Math.abs(error ?? 0), 'ratio'),
      bound: this.words.figure(bound, 'ratio'),
    };
    const isBad = refused === 'hold_out_error';
    const heading = this.say(TEXTS.holdout);
    const day = this.words.day(check.fitted_to);
    return html`<section class="panel wide">
        <shop-kpi-band-chart
          .data=${holdOutCourse(check, this.words)}
          locale=${this.words.tag}
          heading=${heading}
          ><h2 slot="heading">${heading}</h2></shop-kpi-band-chart
        >
        <p>
          ${this.say(TEXTS.holdout_sentence, { day, expected: this.#round(expected), actual })}
          ${error === null ? nothing : this.say(isBad ? TEXTS.holdout_bad : TEXTS.holdout_good, off)}
        </p>
      </section>
      <section class="panel narrow">
        <shop-kpi-bar-chart
          .data=${holdOutGroups(check, this.words)}
          locale=${this.words.tag}
          heading=${this.say(TEXTS.by_purchases)}
          row-heading=${this.say(TEXTS.purchases_before)}
          ><h2 slot="heading">${this.say(TEXTS.by_purchases)}</h2></shop-kpi-bar-chart
        >
      </section>`;
  }

  #predicted(value: LifetimeValue): TemplateResult {
    const { currency } = this.report;
    const locale = this.words.tag;
    const segment = this.say(COMMON.segment);
    return html`<section class="panel half">
        <shop-kpi-histogram
          .data=${aliveHistogram(value.alive, this.words)}
          locale=${locale}
          heading=${this.say(TEXTS.histogram)}
          row-heading=${this.say(TEXTS.probability)}
          ><h2 slot="heading">${this.say(TEXTS.histogram)}</h2></shop-kpi-histogram
        >
      </section>
      <section class="panel half">
        <shop-kpi-interval-plot
          .data=${segmentIntervals(value.segments, this.words)}
          locale=${locale}
          heading=${this.say(TEXTS.intervals)}
          row-heading=${segment}
          ><h2 slot="heading">${this.say(TEXTS.intervals)}</h2></shop-kpi-interval-plot
        >
      </section>
      ${this.#table(this.say(TEXTS.segments), segment, segmentTable(value, currency, this.words))}
      ${value.groups.length > 0 ? this.#groups(value) : nothing}
      ${this.#table(
        this.say(TEXTS.top),
        this.say(TEXTS.customer),
        topTable(value.top, currency, this.words),
      )}`;
  }

  #groups(value: LifetimeValue): TemplateResult {
    const dimension = this.words.dimension(this.view.by);
    const heading = this.say(TEXTS.groups, { dimension });
    const data = groupTable(value.groups, this.view.by, this.report.currency, this.words);
    return this.#table(heading, capital(dimension), data);
  }

  #table(heading: string, rowHeading: string, data: unknown): TemplateResult {
    return html`<section class="panel full">
      <shop-kpi-data-table
        .data=${data}
        locale=${this.words.tag}
        heading=${heading}
        row-heading=${rowHeading}
        savable
        ><h2 slot="heading">${heading}</h2></shop-kpi-data-table
      >
    </section>`;
  }

  #models(value: LifetimeValue): TemplateResult {
    const rows = modelTable(value, this.words);
    return html`<section class="panel full scroll">
      <h2>${this.say(TEXTS.models)}</h2>
      <p class="small muted">${this.say(TEXTS.models_explained)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">${this.say(TEXTS.model)}</th>
            <th scope="col">${this.say(TEXTS.parameters)}</th>
            <th scope="col" class="number">${this.say(COMMON.customers)}</th>
            <th scope="col" class="number">${this.say(TEXTS.likelihood)}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ name, parameters, customers, likelihood }) => html`<tr>
              <th scope="row">${name}</th>
              <td class="figures">${parameters}</td>
              <td class="number">${customers}</td>
              <td class="number">${likelihood}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </section>`;
  }
}
