import { css, html, nothing } from 'lit';
import type { Catalogue, Grain, KpiReport, Report, Settings } from '../engine/types.js';
import { overTime } from '../state/charts.js';
import type { KpiBeside } from '../state/comparisons.js';
import { compareOf } from '../state/questions.js';
import type { View } from '../state/view.js';
import { changeMark, changeStyles } from './change.js';
import { analysesOfKpi } from './deeper.js';
import { icon } from './icons.js';
import { missingSentence } from './missing.js';
import { normalDetails, normalStyles } from './normal.js';
import { PageElement } from './page_element.js';
import { statusMark, targetMark, targetStyles } from './target_mark.js';

/**
 * One KPI's own page: value, course, comparisons, breakdown, definition, what to try, remarks, and
 * what to look at next.
 *
 * @prop {Report | null} report - the KPI with its course and what its formula names
 * @prop {Report | null} breakdown
 * @prop {KpiBeside | null} beside - other comparisons, and the KPIs to look at next
 * @prop {Catalogue} catalogue
 * @prop {View} view
 * @prop {Settings} settings - they decide what the formula comes to
 * @attr {string} kpi
 * @attr {string} grain
 * @attr {string} by - dimension of the breakdown; empty: none is possible
 */
export class ShopKpiKpi extends PageElement {
  static override properties = {
    ...PageElement.properties,
    report: { attribute: false },
    breakdown: { attribute: false },
    beside: { attribute: false },
    catalogue: { attribute: false },
    view: { attribute: false },
    settings: { attribute: false },
    kpi: {},
    grain: {},
    by: {},
  };

  declare report: Report | null;
  declare breakdown: Report | null;
  declare beside: KpiBeside | null;
  declare catalogue: Catalogue;
  declare view: View;
  declare settings: Settings;
  declare kpi: string;
  declare grain: Grain;
  declare by: string;

  static override styles = [
    ...PageElement.styles,
    changeStyles,
    targetStyles,
    normalStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 2fr) minmax(18rem, 1fr);
        gap: var(--gap-4);
        align-items: start;
      }
      .main,
      .side {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--gap-4);
      }
      .now {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: var(--gap-1) var(--gap-4);
        margin-block-end: var(--gap-3);
      }
      .value {
        font-size: 2.25rem;
        font-weight: 600;
        font-variant-numeric: tabular-nums;
        letter-spacing: -0.02em;
        line-height: 1.15;
      }
      .change {
        font-size: var(--size-3);
      }
      .aim {
        margin-block-end: var(--gap-3);
      }
      .aim .target,
      .aim .status {
        font-size: var(--size-2);
      }
      .beside h2 {
        font-size: var(--size-3);
        margin-block-end: var(--gap-2);
      }
      .beside dl {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
        gap: var(--gap-3);
        margin: 0;
      }
      .beside dt {
        color: var(--muted);
        font-size: var(--size-2);
      }
      .beside dd {
        display: grid;
        margin: 0;
      }
      .beside data {
        font-size: var(--size-4);
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }
      .side h2 {
        font-size: var(--size-3);
        margin-block-end: var(--gap-1);
      }
      .lacking li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--gap-2);
        padding-block: var(--gap-1);
        font-size: var(--size-2);
      }
      .lacking svg {
        color: var(--warn);
      }
      .next {
        display: flex;
        flex-wrap: wrap;
        gap: var(--gap-2);
      }
      @media (max-width: 63.99rem) {
        :host {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  override render() {
    const entry = this.catalogue.kpis.find(({ id }) => id === this.kpi);
    const figure = this.report?.kpis[this.kpi];
    if (!entry) return html`<p>${this.t('unknown_kpi')}</p>`;
    if (!figure) return html`<div class="panel" aria-busy="true"></div>`;
    return html`<div class="main">
        ${this.#now(figure)} ${this.#comparisons()} ${this.#beside(figure)}
        ${
          this.by
            ? html`<shop-kpi-breakdown
                .words=${this.words}
                .view=${this.view}
                .catalogue=${this.catalogue}
                .report=${this.breakdown}
                measure=${this.kpi}
                by=${this.by}
              ></shop-kpi-breakdown>`
            : nothing
        }
      </div>
      <div class="side">
        <shop-kpi-definition
          .words=${this.words}
          .entry=${entry}
          .report=${this.report}
          .catalogue=${this.catalogue}
          .settings=${this.settings}
          .view=${this.view}
        ></shop-kpi-definition>
        <shop-kpi-actions .words=${this.words} kpi=${this.kpi}></shop-kpi-actions>
        ${this.#remarks(figure)}
        <shop-kpi-next
          class="no-print"
          .words=${this.words}
          .kpis=${entry.next.filter((id) => id !== entry.id)}
          .report=${this.beside?.next ?? null}
          .view=${this.view}
        ></shop-kpi-next>
        ${analysesOfKpi(this.kpi, this.view, this.words, this.catalogue)}
      </div>`;
  }

  #now(figure: KpiReport) {
    const { unit, currency } = figure;
    const isCompared = figure.compared !== null && figure.compared !== undefined;
    const name = this.words.kpi(this.kpi);
    const hasCourse = figure.series.some(({ value }) => value !== null && value !== undefined);
    return html`<section class="panel">
      <p class="now">
        <data class="value" value=${figure.value ?? ''}>${this.words.figure(figure.value, unit, currency)}</data>
        ${figure.partial ? html`<span class="mark warn">${this.t('partial')}</span>` : nothing}
        ${changeMark(figure, this.words)} ${normalDetails(figure, this.words)}
        ${
          isCompared
            ? html`<span class="muted figures"
                >${this.t('before', { value: this.words.figure(figure.compared, unit, currency) })}</span
              >`
            : nothing
        }
      </p>
      ${this.#target(figure)}
      ${figure.partial ? html`<p class="small muted">${this.t('partial_explained')}</p>` : nothing}
      ${
        hasCourse
          ? html`<shop-kpi-line-chart
              .data=${overTime(figure, name, this.grain, this.words, this.settings.fiscal_year_start_month)}
              locale=${this.words.tag}
              heading=${this.t('over_time', { kpi: name })}
              row-heading=${this.t(`grain_${this.grain}`)}
            ></shop-kpi-line-chart>`
          : html`<p class="muted">${
              figure.missing[0]
                ? missingSentence(figure.missing[0], this.words)
                : this.t('nothing_here')
            }</p>`
      }
    </section>`;
  }

  /** The reader's own target to be typed, or one that a file gave; and whether it is reached. */
  #target(figure: KpiReport) {
    const own = this.settings.targets?.[this.kpi] ?? '';
    return html`<div class="row aim">
      <shop-kpi-target
        class="no-print"
        .words=${this.words}
        .currency=${figure.currency}
        kpi=${this.kpi}
        unit=${figure.unit}
        target=${own}
      ></shop-kpi-target>
      ${own ? statusMark(figure, this.words) : targetMark(figure, this.words)}
    </div>`;
  }

  #comparisons() {
    const period = this.report?.period;
    if (!this.beside || !period) return nothing;
    const compare = compareOf(this.view, period);
    return html`<shop-kpi-comparisons
      .words=${this.words}
      .comparisons=${this.beside.comparisons}
      .view=${this.view}
      kpi=${this.kpi}
      compare=${typeof compare === 'string' ? compare : 'own'}
    ></shop-kpi-comparisons>`;
  }

  /** Figures beside it that are known: its parts, its interval, another way to look at it. */
  #beside(figure: KpiReport) {
    const known = figure.beside.filter(({ value }) => value !== null && value !== undefined);
    if (known.length === 0) return nothing;
    return html`<section class="panel beside">
      <h2>${this.t('beside')}</h2>
      <dl>
        ${known.map(
          ({ id, unit, value, compared }) => html`<div data-beside=${id}>
            <dt>${this.words.beside(id)}</dt>
            <dd>
              <data value=${value ?? ''}>${this.words.figure(value, unit, figure.currency ?? this.report?.currency)}</data>
              ${
                compared === null || compared === undefined
                  ? nothing
                  : html`<span class="muted small"
                      >${this.t('before', {
                        value: this.words.figure(
                          compared,
                          unit,
                          figure.currency ?? this.report?.currency,
                        ),
                      })}</span
                    >`
              }
            </dd>
          </div>`,
        )}
      </dl>
    </section>`;
  }

  #remarks(figure: KpiReport) {
    const { missing, notes, currency } = figure;
    return html`${
      missing.length > 0
        ? html`<section class="panel lacking">
            <h2>${this.t('lacking')}</h2>
            <ul>
              ${missing.map((one) => html`<li>${icon('warning')}${missingSentence(one, this.words)}</li>`)}
            </ul>
          </section>`
        : nothing
    }<shop-kpi-notes
        .words=${this.words}
        .notes=${[...notes, ...(this.report?.notes ?? [])]}
        .currency=${currency}
      ></shop-kpi-notes>`;
  }
}
