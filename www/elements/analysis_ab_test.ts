import { css, html, type TemplateResult } from 'lit';
import type { ChartData, Series } from '../charts/data.js';
import type { AbTest, AbVariant } from '../engine/analyses.js';
import type { Figure, Maybe, Unit } from '../engine/types.js';
import { relativeChange } from '../format/format.js';
import { AB_TEST as TEXTS } from '../locales/analyses/ab_test.js';
import { COMMON } from '../locales/analyses/common.js';
import { AnalysisElement, analysisStyles, known } from './analysis_element.js';
import { icon } from './icons.js';
import { PageElement } from './page_element.js';

/** Uplifts to choose from, relative. */
const UPLIFTS = [0.02, 0.05, 0.1, 0.2, 0.5];
/** The name of that choice in the address and in the question. */
const UPLIFT = 'minimal_uplift';

/** Variants of a test with their intervals, what can be said, and whether the sample is enough. */
export class ShopKpiAbTest extends AnalysisElement<AbTest> {
  static override styles = [
    ...PageElement.styles,
    analysisStyles,
    css`
      label {
        display: inline-flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--gap-2);
        margin-block-start: var(--gap-2);
        color: var(--muted);
        font-size: var(--size-2);
      }
    `,
  ];

  protected override draw(test: AbTest): TemplateResult {
    const control = test.variants.find(({ is_control }) => is_control)?.variant ?? '';
    return html`${this.#verdict(test)}
      ${this.#interval(this.say(TEXTS.rates), 'half', this.#rates(test))}
      ${this.#interval(this.say(TEXTS.differences, { control }), 'half', this.#differences(test))}
      <section class="panel half">
        <shop-kpi-bar-chart
          .data=${this.#best(test)}
          locale=${this.words.tag}
          heading=${this.say(TEXTS.best)}
          row-heading=${this.say(TEXTS.variant)}
          ><h2 slot="heading">${this.say(TEXTS.best)}</h2></shop-kpi-bar-chart
        >
      </section>
      <section class="panel full">
        <shop-kpi-data-table
          .data=${this.#table(test)}
          locale=${this.words.tag}
          heading=${this.say(TEXTS.table)}
          row-heading=${this.say(TEXTS.variant)}
          savable
          ><h2 slot="heading">${this.say(TEXTS.table)}</h2></shop-kpi-data-table
        >
        <p class="small muted">
          ${this.say(TEXTS.rests, {
            visitors: this.words.kpi(test.visitors),
            conversions: this.words.kpi(test.conversions),
            from: this.words.day(test.from),
            to: this.words.day(test.to),
            alpha: this.words.figure(test.alpha, 'ratio'),
          })}
        </p>
      </section>`;
  }

  #verdict(test: AbTest): TemplateResult {
    const tone = {
      uneven_split: 'warn',
      not_enough_data: 'warn',
      no_difference: '',
      difference: 'good',
    };
    const isWarning = tone[test.verdict] === 'warn';
    return html`<section class="panel full">
      <div class="verdict ${tone[test.verdict]}">
        ${icon(isWarning ? 'warning' : 'info')}
        <div>
          ${this.#said(test).map((text) => html`<p class="said">${text}</p>`)}
          <p class="small muted">${this.#sample(test)}</p>
          ${this.#choice(test)}
        </div>
      </div>
    </section>`;
  }

  #ratio(value: Maybe<number>): string {
    return this.words.figure(value, 'ratio');
  }

  #said(test: AbTest): string[] {
    const { verdict, variants, sample, split } = test;
    if (verdict === 'uneven_split') {
      return [this.say(TEXTS.uneven_split, { p: split.p_value.toExponential(1) })];
    }
    if (verdict === 'not_enough_data') return [this.say(TEXTS.not_enough_data)];
    if (verdict === 'no_difference') {
      return [this.say(TEXTS.no_difference, { uplift: this.#ratio(sample.minimal_uplift) })];
    }
    const control = variants.find(({ is_control }) => is_control);
    return variants
      .filter(({ against }) => against?.is_significant)
      .map(({ variant, rate, against }) =>
        this.say(TEXTS.difference, {
          name: variant,
          control: control?.variant ?? '',
          better: this.say((against?.difference ?? 0) > 0 ? TEXTS.better : TEXTS.worse),
          rate: this.#ratio(rate),
          control_rate: this.#ratio(control?.rate),
          points: this.words.figure(against?.difference, 'points'),
          low: this.words.figure(against?.difference_low, 'points'),
          high: this.words.figure(against?.difference_high, 'points'),
        }),
      );
  }

  #sample({ sample }: AbTest): string {
    const uplift = this.#ratio(sample.minimal_uplift);
    const { needed, smallest, is_enough: isEnough, days_to_go: days } = sample;
    const size =
      needed === null
        ? ''
        : this.say(isEnough ? TEXTS.enough : TEXTS.not_enough, {
            uplift,
            needed,
            smallest,
            days: days ?? 0,
          });
    const found = known(sample.detectable_uplift);
    const detectable =
      found === null ? '' : this.say(TEXTS.detectable, { uplift: this.#ratio(found) });
    return `${size} ${detectable}`;
  }

  #choice({ sample }: AbTest): TemplateResult {
    const chosen = sample.minimal_uplift;
    const all = [...new Set([...UPLIFTS, chosen])].sort((a, b) => a - b);
    const choose = (event: Event) => {
      const uplift = Number((event.target as HTMLSelectElement).value);
      const changes = new Map(this.view.changes).set(UPLIFT, uplift);
      this.tell('shop-kpi-view', { changes });
    };
    return html`<label class="no-print"
      >${this.say(TEXTS.worth_finding)}
      <select @change=${choose}>
        ${all.map(
          (one) =>
            html`<option value=${one} ?selected=${one === chosen}>
              ${relativeChange(one, this.words.tag)}
            </option>`,
        )}
      </select>
    </label>`;
  }

  #name({ variant, is_control }: AbVariant): string {
    return is_control ? this.say(TEXTS.control, { name: variant }) : variant;
  }

  #interval(heading: string, width: string, data: ChartData): TemplateResult {
    return html`<section class="panel ${width}">
      <shop-kpi-interval-plot
        .data=${data}
        locale=${this.words.tag}
        heading=${heading}
        row-heading=${this.say(TEXTS.variant)}
        ><h2 slot="heading">${heading}</h2></shop-kpi-interval-plot
      >
    </section>`;
  }

  #rates({ variants }: AbTest): ChartData {
    return {
      labels: variants.map((one) => this.#name(one)),
      series: [
        {
          name: this.say(TEXTS.rate),
          values: variants.map(({ rate }) => rate),
          marked: variants.map(({ against }) => against?.is_significant ?? false),
        },
        { name: this.say(COMMON.low), role: 'low', values: variants.map((one) => one.rate_low) },
        { name: this.say(COMMON.high), role: 'high', values: variants.map((one) => one.rate_high) },
      ],
      unit: 'ratio',
    };
  }

  #differences({ variants }: AbTest): ChartData {
    const others = variants.filter(({ against }) => against !== null);
    const column = (pick: (one: NonNullable<AbVariant['against']>) => number) =>
      others.map(({ against }) => (against ? pick(against) : null));
    return {
      labels: others.map((one) => this.#name(one)),
      reference: { value: 0, name: '' },
      series: [
        {
          name: this.say(TEXTS.difference_column),
          values: column(({ difference }) => difference),
          marked: others.map(({ against }) => against?.is_significant ?? false),
        },
        {
          name: this.say(COMMON.low),
          role: 'low',
          values: column(({ difference_low }) => difference_low),
        },
        {
          name: this.say(COMMON.high),
          role: 'high',
          values: column(({ difference_high }) => difference_high),
        },
      ],
      unit: 'points',
    };
  }

  #best({ variants }: AbTest): ChartData {
    return {
      labels: variants.map((one) => this.#name(one)),
      series: [
        {
          name: this.say(TEXTS.best),
          values: variants.map(({ probability_best }) => probability_best),
        },
      ],
      unit: 'ratio',
    };
  }

  #table({ variants }: AbTest): ChartData {
    const column = (
      name: string,
      unit: Unit,
      pick: (one: AbVariant) => Maybe<Figure>,
      more: Partial<Series> = {},
    ): Series => ({ name, unit, values: variants.map((one) => known(pick(one))), ...more });
    const all = [
      column(this.say(TEXTS.visitors), 'count', ({ visitors }) => visitors),
      column(this.say(TEXTS.conversions), 'count', ({ conversions }) => conversions),
      column(this.say(TEXTS.rate), 'ratio', ({ rate }) => rate),
      column(this.say(TEXTS.per_visitor), 'money', (one) => one.revenue_per_visitor),
      // Relative, as factors are: 3 % to 3.3 % is an uplift of a tenth.
      column(this.say(TEXTS.uplift), 'count', ({ against }) => against?.uplift, {
        isChange: true,
        better: 'higher',
      }),
      column(this.say(TEXTS.difference_column), 'points', ({ against }) => against?.difference),
      column(this.say(TEXTS.p_value), 'ratio', ({ against }) => against?.p_adjusted),
      column(this.say(TEXTS.probability), 'ratio', ({ against }) => against?.probability_better),
      column(this.say(TEXTS.loss), 'points', ({ against }) => against?.expected_loss),
    ];
    return {
      labels: variants.map((one) => this.#name(one)),
      series: all.filter(({ values }) => values.some((value) => value !== null)),
      unit: 'count',
      currency: known(this.report.currency),
    };
  }
}
