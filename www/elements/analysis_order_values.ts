import { html, nothing, type TemplateResult } from 'lit';
import type { ChartData } from '../charts/data.js';
import type { OrderValueClass, OrderValues } from '../engine/analyses.js';
import { COMMON } from '../locales/analyses/common.js';
import { ORDER_VALUES as TEXTS } from '../locales/analyses/order_values.js';
import { linkTo } from '../state/view.js';
import { AnalysisElement, known } from './analysis_element.js';

/** How many orders have which value, and which stop just below free shipping. */
export class ShopKpiOrderValues extends AnalysisElement<OrderValues> {
  protected override draw(values: OrderValues): TemplateResult {
    const heading = this.say(TEXTS.histogram);
    return html`<section class="panel full">
        <p class="said">
          ${this.say(TEXTS.sentence, {
            orders: values.orders,
            median: this.#money(values.median),
            mean: this.#money(values.mean),
          })}
        </p>
        ${this.#threshold(values)}
        <p class="small muted">${this.say(TEXTS.explained)}</p>
        ${
          values.orders_without_value > 0
            ? html`<p class="small muted">
                ${this.say(TEXTS.unknown, { count: values.orders_without_value })}
              </p>`
            : nothing
        }
        ${this.#facts(values)}
      </section>
      <section class="panel full">
        <shop-kpi-histogram
          .data=${this.#histogram(values)}
          locale=${this.words.tag}
          heading=${heading}
          row-heading=${this.say(TEXTS.value)}
          ><h2 slot="heading">${heading}</h2></shop-kpi-histogram
        >
      </section>
      <section class="panel full">
        <shop-kpi-data-table
          .data=${this.#table(values)}
          locale=${this.words.tag}
          heading=${this.say(TEXTS.table)}
          row-heading=${this.say(TEXTS.value)}
          savable
          ><h2 slot="heading">${this.say(TEXTS.table)}</h2></shop-kpi-data-table
        >
      </section>`;
  }

  #money(amount: string): string {
    return this.figure(amount, 'money');
  }

  #threshold({ free_shipping: free }: OrderValues): TemplateResult {
    if (!free) {
      const href = linkTo(this.view, { page: 'settings', id: '' });
      return html`<p>
        ${this.say(TEXTS.no_threshold)}
        <a class="no-print" href=${href}>${this.say(COMMON.to_settings)}</a>
      </p>`;
    }
    const said = this.say(TEXTS.near, {
      share: this.words.figure(free.share_near, 'ratio'),
      orders: free.orders_near,
      from: this.#money(free.near_from),
      threshold: this.#money(free.threshold),
      gap: this.figure(free.mean_gap, 'money'),
      share_above: this.words.figure(free.share_above, 'ratio'),
    });
    return html`<p class="said">${said}</p>`;
  }

  #facts(values: OrderValues): TemplateResult {
    const { lower_quartile: from, upper_quartile: to } = values;
    const half = this.say(TEXTS.between, { from: this.#money(from), to: this.#money(to) });
    return html`<dl class="facts">
      ${this.fact(this.say(TEXTS.mean), this.#money(values.mean))}
      ${this.fact(this.say(TEXTS.median), this.#money(values.median))}
      ${this.fact(this.say(TEXTS.middle_half), half)}
      ${this.fact(this.say(TEXTS.least), this.#money(values.least))}
      ${this.fact(this.say(TEXTS.greatest), this.#money(values.greatest))}
    </dl>`;
  }

  #name({ from, to }: OrderValueClass): string {
    return to === null
      ? this.say(TEXTS.above, { from: this.#money(from) })
      : this.say(TEXTS.between, { from: this.#money(from), to: this.#money(to) });
  }

  #histogram({ classes, free_shipping: free }: OrderValues): ChartData {
    const isNear = ({ from, to }: OrderValueClass) =>
      free !== null &&
      Number(from) < Number(free.threshold) &&
      (to === null || Number(to) > Number(free.near_from));
    const last = classes.at(-1);
    return {
      labels: classes.map((one) => this.#name(one)),
      edges: [
        ...classes.map(({ from }) => Number(from)),
        last && last.to !== null ? Number(last.to) : null,
      ],
      edgeUnit: 'money',
      ...(free
        ? { reference: { value: Number(free.threshold), name: this.say(TEXTS.threshold) } }
        : {}),
      series: [
        {
          name: this.say(TEXTS.orders),
          values: classes.map(({ orders }) => orders),
          marked: classes.map(isNear),
        },
      ],
      unit: 'count',
      currency: known(this.report.currency),
    };
  }

  #table({ classes, orders }: OrderValues): ChartData {
    return {
      labels: classes.map((one) => this.#name(one)),
      series: [
        { name: this.say(TEXTS.orders), values: classes.map((one) => one.orders), total: orders },
        {
          name: this.say(COMMON.share),
          unit: 'ratio',
          hasBar: true,
          values: classes.map(({ share }) => share),
        },
        {
          name: this.say(TEXTS.revenue),
          unit: 'money',
          values: classes.map(({ revenue }) => known(revenue)),
        },
      ],
      unit: 'count',
      currency: known(this.report.currency),
    };
  }
}
