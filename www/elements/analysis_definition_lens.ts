import { css, html, type TemplateResult } from 'lit';
import type { ChartData, Series } from '../charts/data.js';
import type {
  DefinitionLens,
  LensBridge,
  LensStepId,
  LensView,
  LensViewId,
} from '../engine/analyses.js';
import {
  LENS_GAPS,
  LENS_STEPS,
  LENS_VIEWS,
  DEFINITION_LENS as TEXTS,
} from '../locales/analyses/definition_lens.js';
import { AnalysisElement, known } from './analysis_element.js';

/** What stands between the two ends of a bridge in the address. */
const TO = '__';

/**
 * Sales by several definitions side by side, and a waterfall from one to another.
 *
 * @fires shop-kpi-view - detail: the bridge that was chosen, as `show`
 */
export class ShopKpiDefinitionLens extends AnalysisElement<DefinitionLens> {
  static override styles = [
    ...AnalysisElement.styles,
    css`
      .ends {
        display: flex;
        flex-wrap: wrap;
        gap: var(--gap-2) var(--gap-4);
        margin-block: var(--gap-2);
      }
      .ends label {
        display: inline-flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--gap-2);
        min-inline-size: 0;
        color: var(--muted);
        font-size: var(--size-2);
      }
      .ends select {
        min-inline-size: 0;
        max-inline-size: 100%;
        color: var(--text);
      }
    `,
  ];

  protected override draw(lens: DefinitionLens): TemplateResult {
    return html`<section class="panel full">
        <p class="said">${this.#sentence(lens)}</p>
        <p class="small muted">${this.#days(lens)}</p>
      </section>
      <section class="panel half">
        ${this.#tableOf(TEXTS.table, TEXTS.definition, this.#sales(lens))}
        ${this.#meanings(lens)}
      </section>
      <section class="panel half">${this.#bridge(lens)}</section>
      <section class="panel full">
        ${this.#tableOf(TEXTS.parts, TEXTS.part, this.#parts(lens))}
      </section>
      ${this.#gaps(lens)}`;
  }

  #name(id: LensViewId): string {
    const text = LENS_VIEWS[id];
    return text ? this.say(text.name) : id;
  }

  #step(id: LensStepId): string {
    const text = LENS_STEPS[id];
    return text ? this.say(text) : id;
  }

  #sentence({ views }: DefinitionLens): string {
    const sorted = views.map(({ sales }) => sales).toSorted((a, b) => Number(a) - Number(b));
    const [least, most] = [sorted.at(0) ?? null, sorted.at(-1) ?? null].map((sales) =>
      this.figure(sales, 'money'),
    ) as [string, string];
    return this.say(least === most ? TEXTS.same : TEXTS.sentence, { least, most });
  }

  #days({ from, to }: DefinitionLens): string {
    const [first, last] = [known(from), known(to)];
    if (first === null || last === null) return '';
    return this.say(TEXTS.days, { from: this.words.day(first), to: this.words.day(last) });
  }

  #tableOf(heading: (typeof TEXTS)['table'], row: (typeof TEXTS)['part'], data: ChartData) {
    return html`<shop-kpi-data-table
      .data=${data}
      locale=${this.words.tag}
      heading=${this.say(heading)}
      row-heading=${this.say(row)}
      savable
      ><h2 slot="heading">${this.say(heading)}</h2></shop-kpi-data-table
    >`;
  }

  #sales({ views }: DefinitionLens): ChartData {
    const money = (name: string, values: Series['values']): Series => ({
      name,
      unit: 'money',
      values,
    });
    return {
      labels: views.map(({ id }) => this.#name(id)),
      series: [
        money(
          this.say(TEXTS.sales),
          views.map(({ sales }) => sales),
        ),
        { name: this.say(TEXTS.orders), values: views.map(({ orders }) => orders) },
        money(
          this.say(TEXTS.aov),
          views.map(({ aov }) => known(aov)),
        ),
      ],
      unit: 'count',
      currency: known(this.report.currency),
    };
  }

  #meanings({ views }: DefinitionLens): TemplateResult {
    const means = (id: LensViewId) => {
      const text = LENS_VIEWS[id];
      return text ? this.say(text.means) : '';
    };
    return html`<ul class="small muted">
      ${views.map(({ id }) => html`<li><strong>${this.#name(id)}</strong>: ${means(id)}</li>`)}
    </ul>`;
  }

  /** The bridge that the address names, else from the first figure to the last. */
  #chosen({ bridges, views }: DefinitionLens): LensBridge | undefined {
    const find = (from: string | undefined, to: string | undefined) =>
      bridges.find((one) => one.from === from && one.to === to);
    const [from, to] = this.view.show.split(TO);
    return find(from, to) ?? find(views.at(0)?.id, views.at(-1)?.id) ?? bridges[0];
  }

  #bridge(lens: DefinitionLens): TemplateResult | '' {
    const bridge = this.#chosen(lens);
    if (!bridge) return '';
    const { from, to } = bridge;
    const heading = this.say(TEXTS.bridge);
    return html`<h2>${heading}</h2>
      <div class="ends no-print">
        ${this.#end(lens, TEXTS.from, from, (id) => [id, id === to ? from : to])}
        ${this.#end(lens, TEXTS.to, to, (id) => [id === from ? to : from, id])}
      </div>
      ${this.#steps(bridge, heading)}`;
  }

  #end(
    { views }: DefinitionLens,
    label: (typeof TEXTS)['from'],
    chosen: LensViewId,
    ends: (id: LensViewId) => readonly [LensViewId, LensViewId],
  ): TemplateResult {
    const choose = (event: Event) => {
      const id = (event.target as HTMLSelectElement).value as LensViewId;
      this.tell('shop-kpi-view', { show: ends(id).join(TO) });
    };
    return html`<label
      >${this.say(label)}
      <select .value=${chosen} @change=${choose}>
        ${views.map(
          ({ id }) =>
            html`<option value=${id} ?selected=${id === chosen}>${this.#name(id)}</option>`,
        )}
      </select>
    </label>`;
  }

  #steps(bridge: LensBridge, heading: string): TemplateResult {
    const { start, steps, end } = bridge;
    const data: ChartData = {
      labels: [
        this.#name(bridge.from),
        ...steps.map(({ id }) => this.#step(id)),
        this.#name(bridge.to),
      ],
      totals: [0, steps.length + 1],
      series: [
        {
          name: this.say(TEXTS.amount),
          values: [start, ...steps.map(({ amount }) => amount), end],
        },
      ],
      unit: 'money',
      currency: known(this.report.currency),
    };
    return html`<shop-kpi-waterfall
        .data=${data}
        locale=${this.words.tag}
        heading=${heading}
        row-heading=${this.say(TEXTS.step)}
        headless
      ></shop-kpi-waterfall>
      ${steps.length === 0 ? html`<p class="small muted">${this.say(TEXTS.no_steps)}</p>` : ''}`;
  }

  /** A row a part that any figure has, in the order of the engine's own. */
  #parts({ views }: DefinitionLens): ChartData {
    const ids = Object.keys(LENS_STEPS).filter((id) =>
      views.some(({ parts }) => parts.some((part) => part.id === id)),
    ) as LensStepId[];
    const of = ({ parts }: LensView, id: LensStepId) =>
      parts.find((part) => part.id === id)?.amount ?? null;
    return {
      labels: ids.map((id) => this.#step(id)),
      series: views.map((view) => ({
        name: this.#name(view.id),
        values: ids.map((id) => of(view, id)),
        total: view.sales,
      })),
      unit: 'money',
      currency: known(this.report.currency),
    };
  }

  #gap(id: string, count: number | null): string {
    const text = LENS_GAPS[id];
    return text ? this.say(text, { count: count ?? 0 }) : id;
  }

  /** Sentences on what lacks, after whose definition it is. */
  #gaps({ views, untold }: DefinitionLens): TemplateResult | '' {
    const lacking = [
      ...untold.map(({ id, lacks }) => ({
        id,
        said: [
          this.say(TEXTS.untold),
          ...lacks.map((one) => this.#gap(one === 'tax' ? 'no_tax' : one, null)),
        ],
      })),
      ...views.map(({ id, gaps }) => ({
        id,
        said: gaps.map((one) => this.#gap(one.id, known(one.count))),
      })),
    ].filter(({ said }) => said.length > 0);
    if (lacking.length === 0) return '';
    return html`<section class="panel full">
      <h2>${this.say(TEXTS.gaps)}</h2>
      <p class="small muted">${this.say(TEXTS.gaps_lead)}</p>
      <ul class="small">
        ${lacking.map(
          ({ id, said }) => html`<li><strong>${this.#name(id)}</strong>: ${said.join(' ')}</li>`,
        )}
      </ul>
    </section>`;
  }
}
