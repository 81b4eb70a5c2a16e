import { css, html, nothing, type TemplateResult } from 'lit';
import type { ChartData } from '../charts/data.js';
import type { KpiTree, TreeBranch, TreeFactor } from '../engine/analyses.js';
import { change, difference, direction } from '../format/format.js';
import { COMMON } from '../locales/analyses/common.js';
import { FACTORS, KPI_TREE as TEXTS } from '../locales/analyses/kpi_tree.js';
import { capital } from '../state/words.js';
import { AnalysisElement, analysisStyles, known } from './analysis_element.js';
import { PageElement } from './page_element.js';

/** Net sales as a product: a tree, a waterfall of what each factor gave, and the factors' parts. */
export class ShopKpiKpiTree extends AnalysisElement<KpiTree> {
  static override styles = [
    ...PageElement.styles,
    analysisStyles,
    css`
      .tree,
      .tree ul {
        display: flex;
        flex-wrap: wrap;
        align-items: flex-start;
        gap: var(--gap-2);
      }
      .tree ul {
        margin-block-start: var(--gap-2);
        padding-block-start: var(--gap-2);
        border-block-start: 2px solid var(--line-strong);
      }
      .tree li {
        flex: 1 1 11rem;
        min-inline-size: 0;
      }
      .box {
        padding: var(--gap-2) var(--gap-3);
        border: 1px solid var(--line);
        border-inline-start: 3px solid var(--line-strong);
        border-radius: var(--radius-small);
        background: var(--sunken);
      }
      .box.up {
        border-inline-start-color: var(--good);
      }
      .box.down {
        border-inline-start-color: var(--bad);
      }
      .box .name {
        color: var(--muted);
        font-size: var(--size-2);
      }
      .box .value {
        font-size: var(--size-4);
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }
      .box .gave {
        font-size: var(--size-2);
        font-variant-numeric: tabular-nums;
      }
      .good {
        color: var(--good);
      }
      .bad {
        color: var(--bad);
      }
      .indent {
        padding-inline-start: 1.25rem;
      }
    `,
  ];

  protected override draw({ branches }: KpiTree): TemplateResult {
    const wanted = this.show.replace(/^by_/, '');
    const branch = branches.find(({ id }) => id === wanted) ?? branches[0];
    if (!branch) return html``;
    const isOther = this.view.show !== '' && branch.id !== wanted;
    return html`<section class="panel full">
        <p class="said">${this.#sentence(branch)}</p>
        ${isOther ? html`<p class="small">${this.say(TEXTS.not_known)}</p>` : nothing}
        <p class="small muted">${this.#days(branch)} ${this.say(TEXTS[branch.method])}</p>
      </section>
      <section class="panel full">
        <h2>${this.say(TEXTS.tree)}</h2>
        <ul class="tree">
          ${this.#root(branch)}
        </ul>
      </section>
      <section class="panel half">
        <shop-kpi-waterfall
          .data=${this.#waterfall(branch)}
          locale=${this.words.tag}
          heading=${this.say(TEXTS.waterfall)}
          row-heading=${this.say(TEXTS.factor)}
          ><h2 slot="heading">${this.say(TEXTS.waterfall)}</h2></shop-kpi-waterfall
        >
      </section>
      <section class="panel half scroll">${this.#table(branch)}</section>
      ${flat(branch.factors).map(({ factor }) => this.#parts(factor))}`;
  }

  #name(id: string): string {
    const text = FACTORS[id];
    return text ? this.say(text) : this.words.kpi(id);
  }

  #money(amount: string): string {
    return this.words.headline(amount, 'money', this.report.currency);
  }

  #gave(amount: string): string {
    const { currency = null } = this.report;
    return difference(amount, { unit: 'money', currency: known(currency), locale: this.words.tag });
  }

  #sentence({ value, compared, difference: gone, factors }: TreeBranch): string {
    const said = this.say(TEXTS.sentence, {
      compared: this.#money(compared),
      value: this.#money(value),
      difference: this.#gave(gone),
    });
    const isLarger = (a: TreeFactor, b: TreeFactor) =>
      Math.abs(Number(b.contribution)) > Math.abs(Number(a.contribution)) ? b : a;
    const [first, ...others] = factors;
    if (!first || Number(gone) === 0) return said;
    const most = others.reduce(isLarger, first);
    const from = this.say(TEXTS.most, {
      factor: this.#name(most.id),
      contribution: this.#gave(most.contribution),
    });
    return `${said} ${from}`;
  }

  #days({ days }: TreeBranch): string {
    const said = this.say(TEXTS.days, {
      from: this.words.day(days.from),
      to: this.words.day(days.to),
      compared_from: this.words.day(days.compared_from),
      compared_to: this.words.day(days.compared_to),
    });
    return days.partial ? `${said} ${this.say(TEXTS.partial)}` : said;
  }

  #root({ value, compared, difference: gone, factors }: TreeBranch): TemplateResult {
    return html`<li>
      <div class="box ${sign(gone)}">
        <p class="name">${this.words.kpi('revenue')}</p>
        <p class="value">${this.#money(value)}</p>
        <p class="gave">
          <span class=${tone(gone)}>${this.#gave(gone)}</span>
          <span class="muted">${this.t('before', { value: this.#money(compared) })}</span>
        </p>
      </div>
      <ul>
        ${factors.map((factor) => this.#box(factor))}
      </ul>
    </li>`;
  }

  #box(factor: TreeFactor): TemplateResult {
    const { contribution } = factor;
    return html`<li>
      <div class="box ${sign(contribution)}">
        <p class="name">${this.#name(factor.id)}</p>
        <p class="value">${this.figure(factor.value, factor.unit)} ${this.#change(factor)}</p>
        <p class="gave">
          <span class="muted">${this.say(TEXTS.contribution)}</span>
          <span class=${tone(contribution)}>${this.#gave(contribution)}</span>
        </p>
      </div>
      ${
        factor.factors.length > 0
          ? html`<ul>
              ${factor.factors.map((one) => this.#box(one))}
            </ul>`
          : nothing
      }
    </li>`;
  }

  /** Relative, for ratios too: that is how factors multiply. */
  #change({ change: by }: TreeFactor): TemplateResult | typeof nothing {
    if (by === null) return nothing;
    const way = direction(by);
    const shown = way === 'flat' ? 'muted' : way === 'up' ? 'good' : 'bad';
    return html`<small class=${shown}>${change(by, 'count', this.words.tag)}</small>`;
  }

  #waterfall({ value, compared, factors }: TreeBranch): ChartData {
    return {
      labels: [
        this.say(COMMON.before),
        ...factors.map(({ id }) => this.#name(id)),
        this.say(COMMON.now),
      ],
      totals: [0, factors.length + 1],
      series: [
        {
          name: this.words.kpi('revenue'),
          better: 'higher',
          values: [compared, ...factors.map(({ contribution }) => contribution), value],
        },
      ],
      unit: 'money',
      currency: known(this.report.currency),
    };
  }

  #table({ factors }: TreeBranch): TemplateResult {
    return html`<h2>${this.say(TEXTS.table)}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">${this.say(TEXTS.factor)}</th>
            <th scope="col" class="number">${this.say(COMMON.now)}</th>
            <th scope="col" class="number">${this.say(COMMON.before)}</th>
            <th scope="col" class="number">${this.say(COMMON.change)}</th>
            <th scope="col" class="number">${this.say(TEXTS.contribution)}</th>
          </tr>
        </thead>
        <tbody>
          ${flat(factors).map(
            ({ factor, depth }) => html`<tr data-factor=${factor.id}>
              <th scope="row" class=${depth > 0 ? 'indent' : ''}>${this.#name(factor.id)}</th>
              <td class="number">${this.figure(factor.value, factor.unit)}</td>
              <td class="number">${this.figure(factor.compared, factor.unit)}</td>
              <td class="number">${change(factor.change, 'count', this.words.tag)}</td>
              <td class="number ${tone(factor.contribution)}">${this.#gave(factor.contribution)}</td>
            </tr>`,
          )}
        </tbody>
      </table>`;
  }

  /** What a factor that is a sum consists of, by the values of a dimension. */
  #parts({ id, unit, split_by: by, parts }: TreeFactor): TemplateResult | typeof nothing {
    if (!by || parts.length === 0) return nothing;
    const factor = this.#name(id);
    const heading = this.say(TEXTS.parts, { factor, dimension: this.words.dimension(by) });
    const data: ChartData = {
      labels: parts.map(({ key }) => this.words.value(by, key)),
      series: [
        {
          name: this.say(TEXTS.contribution),
          values: parts.map(({ contribution }) => contribution),
          isDifference: true,
          better: 'higher',
        },
        { name: this.say(COMMON.now), unit, values: parts.map(({ value }) => value) },
        { name: this.say(COMMON.before), unit, values: parts.map(({ compared }) => compared) },
      ],
      unit: 'money',
      currency: known(this.report.currency),
    };
    return html`<section class="panel half">
      <shop-kpi-data-table
        .data=${data}
        locale=${this.words.tag}
        heading=${heading}
        row-heading=${capital(this.words.dimension(by))}
        savable
        ><h2 slot="heading">${heading}</h2></shop-kpi-data-table
      >
    </section>`;
  }
}

/** All factors, each followed by those it is a product of. */
function flat(factors: readonly TreeFactor[], depth = 0): { factor: TreeFactor; depth: number }[] {
  return factors.flatMap((factor) => [{ factor, depth }, ...flat(factor.factors, depth + 1)]);
}

function sign(amount: string): string {
  return Number(amount) > 0 ? 'up' : Number(amount) < 0 ? 'down' : '';
}

function tone(amount: string): string {
  return Number(amount) > 0 ? 'good' : Number(amount) < 0 ? 'bad' : '';
}
