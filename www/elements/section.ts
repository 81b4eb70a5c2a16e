import { css, html, nothing } from 'lit';
import type { Grain, KpiReport, Report } from '../engine/types.js';
import { spark } from '../state/charts.js';
import { linkTo, type View } from '../state/view.js';
import { changeMark, changeStyles } from './change.js';
import { missingSentence } from './missing.js';
import { PageElement } from './page_element.js';

/**
 * KPIs of a section or a role, one line each.
 *
 * @prop {Report | null} report
 * @prop {string[]} ids - the KPIs, in order
 * @prop {View} view
 * @attr {string} grain - of the courses
 */
export class ShopKpiSection extends PageElement {
  static override properties = {
    ...PageElement.properties,
    report: { attribute: false },
    ids: { attribute: false },
    view: { attribute: false },
    grain: {},
  };

  declare report: Report | null;
  declare ids: readonly string[];
  declare view: View;
  declare grain: Grain;

  static override styles = [
    ...PageElement.styles,
    changeStyles,
    css`
      shop-kpi-notes {
        margin-block-start: var(--gap-4);
      }
      th[scope='row'] {
        color: var(--text);
        border-block-end-color: var(--line);
        font-size: var(--size-3);
      }
      th[scope='row'] a {
        color: inherit;
        text-decoration: none;
      }
      th[scope='row'] a:hover {
        color: var(--accent);
        text-decoration: underline;
      }
      .value {
        font-size: var(--size-4);
        font-weight: 600;
      }
      .meaning {
        display: block;
        max-inline-size: 56ch;
        color: var(--muted);
        font-size: var(--size-2);
        font-weight: 400;
      }
      td.course {
        inline-size: 9rem;
      }
      td.course,
      th.course {
        padding-inline-end: 0;
      }
      @media (max-width: 40rem) {
        th,
        td {
          padding-inline-end: 0.5rem;
          hyphens: auto;
        }
        th[scope='row'] {
          font-size: var(--size-2);
        }
        .value {
          font-size: var(--size-3);
        }
        .value .mark {
          display: block;
          inline-size: fit-content;
          margin-inline-start: auto;
        }
        .number:nth-child(3) {
          padding-inline-end: 0;
        }
      }
      @media (max-width: 48rem) {
        .meaning,
        .course,
        .before {
          display: none;
        }
      }
    `,
  ];

  override render() {
    return html`<div class="panel scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">${this.t('figure')}</th>
            <th scope="col" class="number">${this.t('value')}</th>
            <th scope="col" class="number">${this.t('change')}</th>
            <th scope="col" class="number before">${this.t('compared_value')}</th>
            <th scope="col" class="course">${this.t('trend')}</th>
          </tr>
        </thead>
        <tbody>
          ${this.ids.map((id) => this.#line(id))}
        </tbody>
      </table>
      </div>
      <shop-kpi-notes
        .words=${this.words}
        .notes=${this.report?.notes ?? []}
        .currency=${this.report?.currency}
      ></shop-kpi-notes>`;
  }

  #line(id: string) {
    const figure = this.report?.kpis[id];
    const hasValue = figure?.value !== null && figure?.value !== undefined;
    return html`<tr data-kpi=${id}>
      <th scope="row">
        <a href=${linkTo(this.view, { page: 'kpi', id })}>${this.words.kpi(id)}</a>
        <span class="meaning">${this.words.definition(id)}</span>
      </th>
      ${figure && hasValue ? this.#figure(figure) : this.#lacking(figure)}
    </tr>`;
  }

  #figure(figure: KpiReport) {
    const { unit, currency } = figure;
    return html`<td class="number value">
        ${
          figure.partial
            ? html`<span class="mark warn" title=${this.t('partial_explained')}
                >${this.t('partial')}</span
              > `
            : nothing
        }${this.words.figure(figure.value, unit, currency)}
      </td>
      <td class="number">${changeMark(figure, this.words, '–')}</td>
      <td class="number before muted">${this.words.figure(figure.compared, unit, currency)}</td>
      <td class="course">
        <shop-kpi-sparkline
          .data=${spark(figure, this.grain)}
          locale=${this.words.tag}
        ></shop-kpi-sparkline>
      </td>`;
  }

  #lacking(figure: KpiReport | undefined) {
    const first = figure?.missing[0];
    return html`<td class="muted" colspan="4">
      ${first ? missingSentence(first, this.words) : '–'}
    </td>`;
  }
}
