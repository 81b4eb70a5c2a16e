import { ascending, descending, range } from 'd3-array';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { change, direction } from '../format/change.js';
import { bucket } from '../format/dates.js';
import { difference, figure } from '../format/figure.js';
import { chartText } from '../locales/charts.js';
import { frameStyles, tokens } from './chart_styles.js';
import { type ChartData, place, rowCount, rowKey, type SelectDetail, type Series } from './data.js';
import { saveMenu } from './save_menu.js';
import { tableStyles } from './table_styles.js';
import { rowName } from './time_ticks.js';
import { inTurn } from './turns.js';

/** A column to sort by, −1 for the rows' names, and which way. */
interface Order {
  column: number;
  isDescending: boolean;
}

/**
 * Columns as a table with aligned figures, sortable by every column. Money keeps all the digits
 * that its currency shows; unknown figures sort last either way.
 *
 * @prop {ChartData} data - see data.ts
 * @attr {string} locale - BCP 47 tag
 * @attr {string} heading - the caption
 * @attr {string} row-heading - header of the rows' names; the grain's own name where absent
 * @attr {boolean} headless - the caption is for screen readers alone
 * @attr {boolean} savable - offers its numbers as CSV
 * @attr {boolean} selectable - rows can be chosen
 * @prop {string | null | undefined} selected - key of the chosen row
 * @fires shop-kpi-select - detail: { row, key }
 * @slot heading - in place of the heading's text, where savable
 * @csspart table
 */
export class ShopKpiDataTable extends LitElement {
  static override styles = [tokens, frameStyles, tableStyles];

  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    locale: {},
    heading: {},
    rowHeading: { attribute: 'row-heading' },
    headless: { type: Boolean },
    savable: { type: Boolean },
    selectable: { type: Boolean },
    selected: { attribute: false },
    order: { state: true },
  };

  declare data: ChartData | undefined;
  declare locale: string;
  declare heading: string;
  declare rowHeading: string;
  declare headless: boolean;
  declare savable: boolean;
  declare selectable: boolean;
  declare selected: string | null | undefined;
  declare protected order: Order | null;

  constructor() {
    super();
    this.locale = 'en';
    this.heading = '';
    this.rowHeading = '';
    this.headless = false;
    this.savable = false;
    this.selectable = false;
    this.order = null;
  }

  protected override scheduleUpdate(): Promise<void> | undefined {
    return inTurn(() => super.scheduleUpdate());
  }

  protected override render(): TemplateResult | typeof nothing {
    const { data } = this;
    if (!data) {
      return nothing;
    }
    const rowHeading =
      this.rowHeading || chartText(data.days ? (data.grain ?? 'day') : 'group', this.locale);
    return html`${this.savable ? this.#top(data, rowHeading) : nothing}
    <div class="scroll" tabindex="0" role="region" aria-label=${this.heading || rowHeading}>
      <table part="table">
        <caption class=${this.headless || this.savable ? 'unseen' : ''}>${this.heading}</caption>
        <thead>
          <tr>
            ${this.#header(rowHeading, -1)}
            ${data.series.map(({ name }, column) => this.#header(name, column))}
          </tr>
        </thead>
        <tbody>
          ${this.#rows(data).map((row) => this.#row(data, row))}
        </tbody>
        ${data.series.some(({ total }) => total !== undefined) ? this.#foot(data) : nothing}
      </table>
    </div>`;
  }

  /** The heading, and the numbers as a file. */
  #top(data: ChartData, rowHeading: string): TemplateResult {
    const root = this.renderRoot as ShadowRoot;
    const { heading, locale } = this;
    return html`<div class="top">
      <div class=${this.headless ? 'unseen' : 'heading'}><slot name="heading">${heading}</slot></div>
      <div class="tools">${saveMenu({ root, data, heading, rowHeading, locale, hasPicture: false })}</div>
    </div>`;
  }

  #header(name: string, column: number): TemplateResult {
    const isSorted = this.order?.column === column;
    const way = this.order?.isDescending ? 'descending' : 'ascending';
    const sort = () => {
      // Figures are asked for their greatest first, names for their first.
      const isDescending = isSorted ? !this.order?.isDescending : column >= 0;
      this.order = { column, isDescending };
    };
    return html`<th scope="col" class=${column < 0 ? 'name' : 'figure'} aria-sort=${isSorted ? way : 'none'}>
      <button type="button" @click=${sort}>
        <span>${name}</span>
        <svg class="arrow ${isSorted ? way : ''}" width="8" height="10" viewBox="0 0 8 10" aria-hidden="true">
          <path d="M4 1L7 4H1Z" /><path d="M4 9L7 6H1Z" />
        </svg>
      </button>
    </th>`;
  }

  /** The rows in the order asked for; the row of the other groups stays last. */
  #rows(data: ChartData): number[] {
    const rows = range(rowCount(data));
    const { order } = this;
    if (!order) {
      return rows;
    }
    const { column, isDescending } = order;
    const compare = isDescending ? descending : ascending;
    const collator = new Intl.Collator(this.locale, { numeric: true });
    const byName = (a: number, b: number) =>
      data.days
        ? compare(a, b)
        : (isDescending ? -1 : 1) *
          collator.compare(data.labels?.[a] ?? '', data.labels?.[b] ?? '');
    const byFigure = (a: number, b: number) => {
      const [left, right] = [a, b].map((row) => place(data.series[column]?.values[row]));
      const unknown = Number(left === null) - Number(right === null);
      return unknown || compare(left ?? 0, right ?? 0);
    };
    const other = (row: number) => Number(row === data.otherRow);
    return rows.sort((a, b) => other(a) - other(b) || (column < 0 ? byName(a, b) : byFigure(a, b)));
  }

  #row(data: ChartData, row: number): TemplateResult {
    const name = rowName(data, row, this.locale);
    const isOther = row === data.otherRow;
    const isSelected =
      this.selected !== undefined && !isOther && rowKey(data, row) === this.selected;
    const isPartial = data.series.some(({ partial }) => partial?.[row]);
    return html`<tr class="${isOther ? 'other' : ''} ${isSelected ? 'selected' : ''}">
      <th scope="row" class="name">
        ${
          this.selectable && !isOther
            ? html`<button type="button" aria-pressed=${isSelected} @click=${() => this.#select(data, row)}>${name}</button>`
            : name
        }
        ${isPartial ? html`<span class="remark">${chartText('incomplete', this.locale)}</span>` : nothing}
      </th>
      ${data.series.map((series) => this.#cell(data, series, row))}
    </tr>`;
  }

  #cell(data: ChartData, series: Series, row: number): TemplateResult {
    const value = series.values[row] ?? null;
    const text = series.fresh?.[row]
      ? chartText('fresh', this.locale)
      : this.#figure(data, series, value);
    const own = series.days?.[row];
    const when = series.labels?.[row] ?? (own && bucket(own, data.grain ?? 'day', this.locale));
    return html`<td class="figure ${tone(series, value)}">${
      when
        ? html`<span class="dated"><span class="when">${when}</span><span>${text}</span></span>`
        : text
    }${series.hasBar ? bar(series, value) : nothing}</td>`;
  }

  #figure(data: ChartData, series: Series, value: Series['values'][number]): string {
    const unit = series.unit ?? data.unit;
    return series.isChange
      ? change(place(value), unit, this.locale)
      : (series.isDifference ? difference : figure)(value, {
          unit,
          currency: data.currency ?? null,
          locale: this.locale,
        });
  }

  #foot(data: ChartData): TemplateResult {
    return html`<tfoot>
      <tr>
        <th scope="row" class="name">${chartText('total', this.locale)}</th>
        ${data.series.map(
          (series) =>
            html`<td class="figure">${series.total === undefined ? '' : this.#figure(data, series, series.total)}</td>`,
        )}
      </tr>
    </tfoot>`;
  }

  #select(data: ChartData, row: number): void {
    const detail: SelectDetail = { row, key: rowKey(data, row) };
    this.dispatchEvent(
      new CustomEvent('shop-kpi-select', { detail, bubbles: true, composed: true }),
    );
  }
}

/** The width of the longest bar of a column, in CSS pixels. */
const BAR = 56;

/** A bar after the figure, as long as its share of the column's largest; left out on paper. */
function bar({ values }: Series, value: Series['values'][number]): TemplateResult {
  const most = Math.max(...values.map((one) => place(one) ?? 0), 0);
  const width = most > 0 ? (Math.max(0, place(value) ?? 0) / most) * BAR : 0;
  return html`<svg class="length" width=${BAR} height="10" aria-hidden="true">
    <rect width=${width} height="10" rx="2" />
  </svg>`;
}

/** Whether a change is good or bad news; empty for figures and for changes that are neither. */
function tone({ isChange, isDifference, better }: Series, value: Series['values'][number]): string {
  const number = place(value);
  if (!(isChange || isDifference) || number === null || !better || better === 'neither') {
    return '';
  }
  const way = isDifference ? Math.sign(number) : direction(number) === 'up' ? 1 : -1;
  if (way === 0 || (isChange && direction(number) === 'flat')) {
    return '';
  }
  return way > 0 === (better === 'higher') ? 'good' : 'bad';
}
