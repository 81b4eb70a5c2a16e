import { css, html, nothing } from 'lit';
import type { KpiReport, Report } from '../engine/types.js';
import { type Comparison, daysCompared, daysOfPart, daysTaken } from '../state/comparisons.js';
import { type Days, lengthInDays } from '../state/period.js';
import { linkTo, type View } from '../state/view.js';
import { changeMark, changeStyles } from './change.js';
import { KpiPageElement } from './kpi_page_element.js';
import { normalMark, normalStyles } from './normal.js';

/**
 * A KPI against each period it can be compared with: their dates, their values, the changes. The
 * name of a comparison leads to the page compared so.
 *
 * @attr {string} kpi
 * @attr {string} compare - the comparison the page is shown with
 * @prop {Comparison[]} comparisons
 * @prop {View} view
 */
export class ShopKpiComparisons extends KpiPageElement {
  static override properties = {
    ...KpiPageElement.properties,
    kpi: {},
    compare: {},
    comparisons: { attribute: false },
    view: { attribute: false },
  };

  declare kpi: string;
  declare compare: string;
  declare comparisons: readonly Comparison[];
  declare view: View;

  static override styles = [
    ...KpiPageElement.styles,
    changeStyles,
    normalStyles,
    css`
      h2 {
        margin-block-end: var(--gap-2);
        font-size: var(--size-3);
      }
      th[scope='row'] {
        font-weight: 500;
        text-align: start;
      }
      tr[aria-current] th[scope='row'] {
        font-weight: 600;
      }
      td,
      th {
        vertical-align: baseline;
      }
      .normal,
      .days,
      .remark {
        display: block;
        color: var(--muted);
        font-size: var(--size-2);
        font-weight: 400;
      }
    `,
  ];

  override render() {
    const first = this.comparisons.find(({ report }) => report?.kpis[this.kpi])?.report;
    const figure = first?.kpis[this.kpi];
    if (!first || !figure || figure.value === null) return nothing;
    return html`<section class="panel">
      <h2 id="heading">${this.k('side_by_side')}</h2>
      <table aria-labelledby="heading">
        <thead>
          <tr>
            <th scope="col">${this.k('compared_with')}</th>
            <th scope="col" class="number">${this.t('value')}</th>
            <th scope="col" class="number">${this.t('change')}</th>
          </tr>
        </thead>
        <tbody>
          ${this.#now(first, figure)} ${this.comparisons.map((one) => this.#line(one))}
        </tbody>
      </table>
    </section>`;
  }

  #now(report: Report, figure: KpiReport) {
    return html`<tr data-compare="now">
      <th scope="row">
        ${this.k('this_period')}<span class="days">${this.#days(daysTaken(figure, report))}</span>
      </th>
      <td class="number">${this.#value(figure, figure.value)}</td>
      <td class="number"></td>
    </tr>`;
  }

  #line({ name, compare, report }: Comparison) {
    const figure = report?.kpis[this.kpi];
    const days = report && figure ? daysCompared(figure, report) : null;
    const isShown = name === this.compare;
    return html`<tr data-compare=${name} aria-current=${isShown ? 'true' : nothing}>
      <th scope="row">
        <a href=${linkTo(this.view, { compare })} title=${this.k('compare_all_with')}
          >${this.t(`compare_${name}`)}</a
        >
        ${days ? html`<span class="days">${this.#days(days)}</span>` : nothing}
        ${report && figure && days ? this.#remark(figure, report, days) : nothing}
      </th>
      <td class="number">${figure ? this.#value(figure, figure.compared) : ''}</td>
      <td class="number">
        ${figure ? changeMark(figure, this.words, '–') : ''}
        ${figure ? normalMark(figure, this.words) : nothing}
      </td>
    </tr>`;
  }

  /** What is to be known of the days compared. */
  #remark(figure: KpiReport, report: Report, days: Days) {
    const said = this.#said(figure, report, days);
    return said ? html`<span class="remark">${said}</span>` : nothing;
  }

  #said(figure: KpiReport, report: Report, days: Days): string {
    if (figure.compared === null || figure.compared === undefined) return this.k('not_known_then');
    const part = daysOfPart(figure);
    if (part) {
      const [from, to] = [this.words.day(part.from), this.words.day(part.to)];
      return this.k('part_only', { from, to });
    }
    const [then, now] = [lengthInDays(days), lengthInDays(daysTaken(figure, report))];
    if (then !== now) return this.k('other_length', { then, now });
    return figure.partial ? this.k('same_days') : '';
  }

  #days({ from, to }: Days): string {
    return this.words.period(from, to);
  }

  #value(figure: KpiReport, value: KpiReport['value']): string {
    return this.words.figure(value, figure.unit, figure.currency);
  }
}
