import { html, nothing, type TemplateResult } from 'lit';
import type { ChartData, Series } from '../charts/data.js';
import type { Vat, VatRate, VatRow } from '../engine/analyses.js';
import { VAT as TEXTS } from '../locales/analyses/vat.js';
import type { Text } from '../locales/text.js';
import { AnalysisElement, known } from './analysis_element.js';

/** Value added tax by country and rate, and the bridge it ties to. */
export class ShopKpiVat extends AnalysisElement<Vat> {
  protected override draw(vat: Vat): TemplateResult {
    const { base, tax } = vat.bridge;
    return html`<section class="panel full">
        <p class="said">
          ${this.say(TEXTS.sentence, { tax: this.#money(tax), base: this.#money(base) })}
        </p>
        <p class="small muted">${this.say(TEXTS.not_a_return)} ${this.say(TEXTS.tied)}</p>
        <p class="small muted">${this.#told(vat)}</p>
      </section>
      <section class="panel half">${this.#bridge(vat)}</section>
      <section class="panel half">
        <shop-kpi-data-table
          .data=${this.#table(vat)}
          locale=${this.words.tag}
          heading=${this.say(TEXTS.table)}
          row-heading=${this.say(TEXTS.row)}
          savable
          ><h2 slot="heading">${this.say(TEXTS.table)}</h2></shop-kpi-data-table
        >
      </section>`;
  }

  #money(amount: string): string {
    return this.figure(amount, 'money');
  }

  /** How the rates are known, a sentence each, without those of no order. */
  #told(vat: Vat): string {
    const sentences: [Text, number][] = [
      [TEXTS.by_statement, vat.orders_stating_rates],
      [TEXTS.by_amounts, vat.orders_by_amounts],
      [TEXTS.without_tax, vat.orders_without_tax],
      [TEXTS.without_value, vat.orders_without_value],
    ];
    return sentences
      .filter(([, count]) => count > 0)
      .map(([text, count]) => this.say(text, { count }))
      .join(' ');
  }

  #bridge({ bridge }: Vat): TemplateResult {
    const heading = this.say(TEXTS.bridge);
    const net = () =>
      this.say(TEXTS.net, {
        goods: this.#money(bridge.goods),
        returns: this.#money(bridge.returns ?? '0'),
        net: this.#money(bridge.net_sales),
      });
    return html`<shop-kpi-waterfall
        .data=${this.#steps(bridge)}
        locale=${this.words.tag}
        heading=${heading}
        row-heading=${this.say(TEXTS.step)}
        ><h2 slot="heading">${heading}</h2></shop-kpi-waterfall
      >
      ${known(bridge.returns) === null ? nothing : html`<p class="small muted">${net()}</p>`}`;
  }

  #steps(bridge: Vat['bridge']): ChartData {
    const off = bridge.discount === '0' ? '0' : `-${bridge.discount}`;
    const steps: [Text, string][] = [
      [TEXTS.gross_sales, bridge.gross_sales],
      [TEXTS.discount, off],
      [TEXTS.goods, bridge.goods],
      [TEXTS.shipping, bridge.shipping],
      [TEXTS.base, bridge.base],
      [TEXTS.tax, bridge.tax],
      [TEXTS.charged, bridge.charged],
    ];
    return {
      labels: steps.map(([text]) => this.say(text)),
      totals: [0, 2, 4, 6],
      series: [{ name: this.say(TEXTS.amount), values: steps.map(([, amount]) => amount) }],
      unit: 'money',
      currency: known(this.report.currency),
    };
  }

  #table({ countries, bridge }: Vat): ChartData {
    const lines = countries.flatMap(({ country, rates }) =>
      rates.map((row) => ({
        name: `${this.#country(known(country))} · ${this.#rate(row.rate)}`,
        row,
      })),
    );
    const money = (text: Text, pick: (row: VatRow) => string, total: string): Series => ({
      name: this.say(text),
      unit: 'money',
      values: lines.map(({ row }) => pick(row)),
      total,
    });
    return {
      labels: lines.map(({ name }) => name),
      series: [
        { name: this.say(TEXTS.orders), values: lines.map(({ row }) => row.orders) },
        money(TEXTS.base, ({ base }) => base, bridge.base),
        money(TEXTS.tax, ({ tax }) => tax, bridge.tax),
      ],
      unit: 'count',
      currency: known(this.report.currency),
    };
  }

  #country(country: string | null): string {
    return country === null ? this.say(TEXTS.no_country) : this.words.value('country', country);
  }

  /** `21%`; rates come in tenths of a per cent. */
  #rate(rate: VatRate): string {
    if (rate === 'several' || rate === 'unknown') return this.say(TEXTS[rate]);
    return this.words.figure(rate.known / 1000, 'ratio');
  }
}
