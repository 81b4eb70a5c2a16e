import { html, nothing, type TemplateResult } from 'lit';
import type { ChartData } from '../charts/data.js';
import type { Basket, BasketPair } from '../engine/analyses.js';
import type { Unit } from '../engine/types.js';
import { BASKET as TEXTS } from '../locales/analyses/basket.js';
import { AnalysisElement } from './analysis_element.js';

/** Most pairs drawn as bars; the table has them all. */
const BARS = 12;

/** Products bought together: bars against chance, and a table with lift. */
export class ShopKpiBasket extends AnalysisElement<Basket> {
  protected override draw(basket: Basket): TemplateResult {
    const { orders, orders_of_several: several } = basket;
    const said = this.say(TEXTS.sentence, {
      several,
      orders,
      share: this.words.figure(orders > 0 ? several / orders : null, 'ratio'),
      pairs: basket.pairs_found,
      least: basket.least_orders,
    });
    return html`<section class="panel full">
        <p class="said">${said}</p>
        ${basket.pairs.length === 0 ? html`<p>${this.say(TEXTS.none)}</p>` : nothing}
        ${basket.is_pruned ? html`<p class="small muted">${this.say(TEXTS.pruned)}</p>` : nothing}
      </section>
      ${basket.pairs.length > 0 ? this.#pairs(basket) : nothing}`;
  }

  #pairs(basket: Basket): TemplateResult {
    const locale = this.words.tag;
    return html`<section class="panel full">
        <shop-kpi-bar-chart
          .data=${this.#bars(basket)}
          locale=${locale}
          heading=${this.say(TEXTS.bars)}
          row-heading=${this.say(TEXTS.pair)}
          ><h2 slot="heading">${this.say(TEXTS.bars)}</h2></shop-kpi-bar-chart
        >
      </section>
      <section class="panel full">
        <shop-kpi-data-table
          .data=${this.#table(basket)}
          locale=${locale}
          heading=${this.say(TEXTS.table)}
          row-heading=${this.say(TEXTS.pair)}
          savable
          ><h2 slot="heading">${this.say(TEXTS.table)}</h2></shop-kpi-data-table
        >
        <p class="small muted">${this.say(TEXTS.explained)}</p>
      </section>`;
  }

  #name({ of }: Basket, { left, right }: BasketPair): string {
    return `${this.words.value(of, left)} + ${this.words.value(of, right)}`;
  }

  #bars(basket: Basket): ChartData {
    const pairs = basket.pairs.slice(0, BARS);
    return {
      labels: pairs.map((pair) => this.#name(basket, pair)),
      series: [
        { name: this.say(TEXTS.both), values: pairs.map(({ orders }) => orders) },
        {
          name: this.say(TEXTS.by_chance),
          role: 'compared',
          values: pairs.map(({ orders, beyond_chance }) => orders - beyond_chance),
        },
      ],
      unit: 'count',
    };
  }

  #table(basket: Basket): ChartData {
    const column = (name: string, unit: Unit, pick: (pair: BasketPair) => number) => ({
      name,
      unit,
      values: basket.pairs.map(pick),
    });
    return {
      labels: basket.pairs.map((pair) => this.#name(basket, pair)),
      series: [
        column(this.say(TEXTS.both), 'count', ({ orders }) => orders),
        column(this.say(TEXTS.support), 'ratio', ({ support }) => support),
        column(this.say(TEXTS.confidence), 'ratio', ({ confidence }) => confidence),
        column(this.say(TEXTS.confidence_back), 'ratio', (pair) => pair.confidence_back),
        { ...column(this.say(TEXTS.lift), 'factor', ({ lift }) => lift), hasBar: true },
      ],
      unit: 'count',
    };
  }
}
