import { range } from 'd3-array';
import { css, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { change } from '../format/change.js';
import { figure } from '../format/figure.js';
import { chartText } from '../locales/charts.js';
import { frameStyles, tokens } from './chart_styles.js';
import { type ChartData, hasFigures, place, rowCount, type Series } from './data.js';
import { saveMenu } from './save_menu.js';
import { tableStyles } from './table_styles.js';

/**
 * A table whose rows open to show what they consist of.
 *
 * @prop {ChartData} data - `labels`, `levels`, parents before their children; see data.ts
 * @attr {string} locale - BCP 47 tag
 * @attr {string} heading - the caption
 * @attr {string} row-heading - header of the rows' names
 * @attr {boolean} headless - the caption is for screen readers alone
 * @slot heading - in place of the heading's text
 * @csspart table
 */
export class ShopKpiTreeTable extends LitElement {
  static override styles = [
    tokens,
    frameStyles,
    tableStyles,
    css`
      .level-1 {
        padding-inline-start: 1.25rem;
      }
      .level-2 {
        padding-inline-start: 2.5rem;
      }
      .level-3 {
        padding-inline-start: 3.75rem;
      }
      .name > button {
        display: inline-flex;
        gap: 0.375rem;
        align-items: baseline;
        color: var(--_text);
      }
      .name > span {
        padding-inline-start: 1.125rem;
      }
      .sign {
        flex: none;
        inline-size: 0.75rem;
        fill: none;
        stroke: var(--_muted);
        stroke-width: 2;
      }
      .top-row .name {
        font-weight: 600;
      }
      @media (max-width: 40rem) {
        .level-1 {
          padding-inline-start: 0.5rem;
        }
        .level-2 {
          padding-inline-start: 1rem;
        }
        .level-3 {
          padding-inline-start: 1.5rem;
        }
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    locale: {},
    heading: {},
    rowHeading: { attribute: 'row-heading' },
    headless: { type: Boolean },
    opened: { state: true },
  };

  declare data: ChartData | undefined;
  declare locale: string;
  declare heading: string;
  declare rowHeading: string;
  declare headless: boolean;
  /** The rows that are open, by the names on the way to them. */
  declare protected opened: ReadonlySet<string>;

  constructor() {
    super();
    this.locale = 'en';
    this.heading = '';
    this.rowHeading = '';
    this.headless = false;
    this.opened = new Set();
  }

  protected override render(): TemplateResult {
    const { data } = this;
    const rowHeading = this.rowHeading || chartText('group', this.locale);
    if (!data || !hasFigures(data)) {
      return html`<p class="empty">${chartText('no_figures', this.locale)}</p>`;
    }
    const savable = {
      root: this.renderRoot as ShadowRoot,
      data,
      heading: this.heading,
      rowHeading,
      locale: this.locale,
      hasPicture: false,
    };
    return html`<div class="top">
        <div class=${this.headless ? 'unseen' : 'heading'}><slot name="heading">${this.heading}</slot></div>
        <div class="tools">${saveMenu(savable)}</div>
      </div>
      <div class="scroll" tabindex="0" role="region" aria-label=${this.heading || rowHeading}>
        <table part="table">
          <caption class="unseen">${this.heading}</caption>
          <thead>
            <tr>
              <th scope="col" class="name">${rowHeading}</th>
              ${data.series.map(({ name }) => html`<th scope="col" class="figure">${name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${this.#shown(data).map((row) => this.#row(data, row))}
          </tbody>
        </table>
      </div>`;
  }

  /** The rows all of whose parents are open. */
  #shown(data: ChartData): number[] {
    const paths = pathsOf(data);
    return range(rowCount(data)).filter((row) => {
      const path = paths[row] ?? [];
      return path.slice(0, -1).every((_, depth) => this.opened.has(key(path.slice(0, depth + 1))));
    });
  }

  #row(data: ChartData, row: number): TemplateResult {
    const level = data.levels?.[row] ?? 0;
    const path = pathsOf(data)[row] ?? [];
    const hasChildren = (data.levels?.[row + 1] ?? 0) > level;
    const isOpen = this.opened.has(key(path));
    const name = data.labels?.[row] ?? '';
    return html`<tr class=${level === 0 ? 'top-row' : ''}>
      <th scope="row" class="name level-${level}">
        ${
          hasChildren
            ? html`<button type="button" aria-expanded=${isOpen} @click=${() => this.#toggle(key(path))}>
                <svg class="sign" viewBox="0 0 12 12" width="12" height="10" aria-hidden="true">
                  <path d=${isOpen ? 'M2 4l4 4 4-4' : 'M4 2l4 4-4 4'} />
                </svg>${name}
              </button>`
            : html`<span>${name}</span>`
        }
      </th>
      ${data.series.map((series) => html`<td class="figure">${this.#figure(data, series, row)}</td>`)}
    </tr>`;
  }

  #figure(data: ChartData, series: Series, row: number): string {
    const unit = series.unit ?? data.unit;
    const value = series.values[row] ?? null;
    return series.isChange
      ? change(place(value), unit, this.locale)
      : figure(value, { unit, currency: data.currency ?? null, locale: this.locale });
  }

  #toggle(path: string): void {
    const opened = new Set(this.opened);
    if (!opened.delete(path)) opened.add(path);
    this.opened = opened;
  }
}

const key = (path: readonly string[]) => JSON.stringify(path);

/** The names on the way to each row, its own last. */
function pathsOf({ levels = [], labels = [] }: ChartData): string[][] {
  const way: string[] = [];
  return labels.map((label, row) => {
    way.length = levels[row] ?? 0;
    way.push(label);
    return [...way];
  });
}
