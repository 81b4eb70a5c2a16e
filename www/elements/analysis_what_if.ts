import { css, html, nothing, type TemplateResult } from 'lit';
import type { ChartData } from '../charts/data.js';
import type { BreakEven, WhatIf, WhatIfFactor, WhatIfOutcome } from '../engine/analyses.js';
import { relativeChange } from '../format/format.js';
import { COMMON } from '../locales/analyses/common.js';
import { ASSUMPTIONS, WHAT_IF as TEXTS } from '../locales/analyses/what_if.js';
import { spelledOut } from '../state/formula.js';
import { capital } from '../state/words.js';
import { AnalysisElement, analysisStyles, known } from './analysis_element.js';
import { changeMark, changeStyles } from './change.js';
import { missingSentence } from './missing.js';
import { PageElement } from './page_element.js';

/** How far a slider goes, in per cent of change. */
const LEAST = -50;
const MOST = 100;

/** Factors to move, and what would come of them before and after. */
export class ShopKpiWhatIf extends AnalysisElement<WhatIf> {
  static override styles = [
    ...PageElement.styles,
    analysisStyles,
    changeStyles,
    css`
      .factor {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0 var(--gap-3);
        padding-block: var(--gap-2);
        border-block-end: 1px solid var(--line);
      }
      .factor strong {
        align-self: center;
      }
      .factor .number {
        display: inline-flex;
        align-items: center;
        gap: var(--gap-1);
      }
      .factor input[type='number'] {
        inline-size: 5rem;
        text-align: end;
      }
      .factor input[type='range'] {
        grid-column: 1 / -1;
        inline-size: 100%;
        min-block-size: 1.75rem;
        padding: 0;
        border: 0;
        background: none;
        accent-color: var(--accent);
      }
      .factor p {
        grid-column: 1 / -1;
        color: var(--muted);
        font-size: var(--size-2);
        font-variant-numeric: tabular-nums;
      }
      .row {
        margin-block-start: var(--gap-3);
      }
      .pairs {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr));
        gap: var(--gap-4) var(--gap-5);
      }
      th small {
        display: block;
        font-weight: 400;
      }
    `,
  ];

  protected override draw(found: WhatIf): TemplateResult {
    const days = { from: this.words.day(found.from), to: this.words.day(found.to) };
    const shown = found.outcomes.filter(
      ({ value, changed }) => known(value) !== null && known(changed) !== null,
    );
    return html`<section class="panel narrow">
        <h2>${this.say(TEXTS.factors)}</h2>
        <p class="small muted">${this.say(TEXTS.explained, days)}</p>
        ${found.factors.map((factor) => this.#factor(factor))}
        <div class="row no-print">
          <button
            class="button"
            type="button"
            ?disabled=${found.factors.every(({ multiplier }) => multiplier === 1)}
            @click=${() => this.tell('shop-kpi-view', { changes: new Map() })}
          >
            ${this.say(TEXTS.reset)}
          </button>
        </div>
      </section>
      <section class="panel wide">
        <h2>${this.say(TEXTS.outcomes)}</h2>
        <div class="pairs">${shown.map((outcome) => this.#pair(outcome))}</div>
      </section>
      <section class="panel full scroll">${this.#table(found)}</section>
      ${found.break_even.map((by) => this.#breakEven(by))}
      ${this.#assumed(found)}`;
  }

  #factor({ id, unit, value, changed, multiplier }: WhatIfFactor): TemplateResult {
    const name = this.words.kpi(id);
    const percent = Math.round((multiplier - 1) * 1000) / 10;
    const become = this.say(TEXTS.from_to, {
      value: this.figure(value, unit),
      changed: this.figure(changed, unit),
    });
    return html`<div class="factor" data-factor=${id}>
      <strong>${name}</strong>
      <span class="number"
        ><input
          type="number"
          step="1"
          min="-100"
          max="900"
          aria-label=${this.say(TEXTS.percent, { factor: name })}
          .value=${String(percent)}
          @change=${(event: Event) => this.#move(id, event)}
        />%</span
      >
      <input
        class="no-print"
        type="range"
        step="1"
        min=${LEAST}
        max=${MOST}
        aria-label=${this.say(TEXTS.slide, { factor: name })}
        aria-valuetext=${relativeChange(multiplier - 1, this.words.tag)}
        .value=${String(percent)}
        @input=${this.#follow}
        @change=${(event: Event) => this.#move(id, event)}
      />
      <p>${become}</p>
    </div>`;
  }

  /** The number goes along while the slider is held; the engine is asked when it is let go. */
  #follow(event: Event): void {
    const slider = event.target as HTMLInputElement;
    const number = slider.parentElement?.querySelector<HTMLInputElement>('input[type=number]');
    if (number) number.value = slider.value;
  }

  #move(id: string, event: Event): void {
    const percent = Number((event.target as HTMLInputElement).value);
    if (!Number.isFinite(percent)) return;
    const changes = new Map(this.view.changes);
    const multiplier = Math.min(10, Math.max(0, 1 + percent / 100));
    if (percent === 0) changes.delete(id);
    else changes.set(id, Number(multiplier.toFixed(4)));
    this.tell('shop-kpi-view', { changes });
  }

  #pair({ id, unit, value, changed }: WhatIfOutcome): TemplateResult {
    const name = this.words.kpi(id);
    const data: ChartData = {
      labels: [this.say(TEXTS.as_it_was), this.say(TEXTS.would_be)],
      series: [{ name, values: [known(value), known(changed)] }],
      unit,
      currency: known(this.report.currency),
    };
    return html`<shop-kpi-bar-chart
      .data=${data}
      locale=${this.words.tag}
      heading=${name}
      ><h2 slot="heading">${name}</h2></shop-kpi-bar-chart
    >`;
  }

  #table({ outcomes }: WhatIf): TemplateResult {
    return html`<h2>${this.say(TEXTS.figures)}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">${this.say(COMMON.kpi)}</th>
            <th scope="col" class="number">${this.say(TEXTS.as_it_was)}</th>
            <th scope="col" class="number">${this.say(TEXTS.would_be)}</th>
            <th scope="col" class="number">${this.say(COMMON.change)}</th>
          </tr>
        </thead>
        <tbody>
          ${outcomes.map((outcome) => this.#outcome(outcome))}
        </tbody>
      </table>`;
  }

  #outcome(outcome: WhatIfOutcome): TemplateResult {
    const { id, unit, better, value, changed, change, formula, missing } = outcome;
    const [why] = missing;
    return html`<tr data-outcome=${id}>
      <th scope="row">
        ${this.words.kpi(id)}<small class="muted">${spelledOut(formula, this.words, this.settings)}</small>
      </th>
      ${
        why && known(changed) === null
          ? html`<td class="muted" colspan="3">${missingSentence(why, this.words)}</td>`
          : html`<td class="number">${this.figure(value, unit)}</td>
              <td class="number">${this.figure(changed, unit)}</td>
              <td class="number">${changeMark({ change, unit, better }, this.words, '–')}</td>`
      }
    </tr>`;
  }

  /** What advertising must bring back, by country or product; nothing where that is not known. */
  #breakEven({ dimension, groups, others }: BreakEven): TemplateResult | typeof nothing {
    if (groups.length === 0) return nothing;
    const name = this.words.dimension(dimension);
    const heading = this.say(TEXTS.break_even, { dimension: name });
    const data: ChartData = {
      labels: groups.map(({ key }) => this.words.value(dimension, key)),
      series: [
        {
          name: this.say(TEXTS.net_sales),
          unit: 'money',
          values: groups.map(({ revenue }) => revenue),
        },
        { name: this.say(TEXTS.margin), unit: 'ratio', values: groups.map(({ margin }) => margin) },
        { name: this.say(TEXTS.break_even_roas), values: groups.map(({ roas }) => known(roas)) },
      ],
      unit: 'factor',
      currency: known(this.report.currency),
    };
    const hasLoss = groups.some(({ roas }) => known(roas) === null);
    return html`<section class="panel half">
      <shop-kpi-data-table
        .data=${data}
        locale=${this.words.tag}
        heading=${heading}
        row-heading=${capital(name)}
        savable
        ><h2 slot="heading">${heading}</h2></shop-kpi-data-table
      >
      <p class="small muted">
        ${this.say(TEXTS.break_even_means)} ${hasLoss ? this.say(TEXTS.no_break_even) : ''}
        ${others > 0 ? this.say(TEXTS.others, { count: others }) : ''}
      </p>
    </section>`;
  }

  #assumed({ assumptions }: WhatIf): TemplateResult | typeof nothing {
    if (assumptions.length === 0) return nothing;
    return html`<section class="panel full">
      <h2>${this.say(TEXTS.assumed)}</h2>
      <ul class="small">
        ${assumptions.map((code) => {
          const text = ASSUMPTIONS[code];
          return html`<li>${text ? this.say(text) : code}</li>`;
        })}
      </ul>
    </section>`;
  }
}
