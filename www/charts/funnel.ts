import { max, range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { figure } from '../format/figure.js';
import { percent } from '../format/numbers.js';
import { chartText } from '../locales/charts.js';
import { ChartElement } from './chart_element.js';
import { type ChartData, place, rowCount } from './data.js';
import { cutToWidth, textWidth } from './text_width.js';

const NAME = 20;
const BAR = 24;
const STEP = NAME + BAR + 16;
/** Between the end of a bar and the text beside it, in CSS pixels. */
const GAP = 8;

/**
 * Steps that lose some at each: a bar a step with its count and its share of the first step; the
 * light end of the bar is what the step before still had, and says how many did not go on. A step that is not known breaks the chain: the steps
 * around it are not compared.
 *
 * @prop {ChartData} data - `labels` are the steps, first to last; the first series holds the counts
 * @attr {string} locale - BCP 47 tag
 * @attr {string} heading - what the chart shows
 * @attr {string} row-heading - header of the steps in the table
 * @attr {boolean} headless - the heading is for screen readers alone
 * @attr {boolean} as-table - shows the numbers in place of the bars
 * @slot heading - in place of the heading's text
 * @csspart figure
 * @csspart heading
 * @csspart plot
 * @csspart switch
 * @csspart table
 */
export class ShopKpiFunnel extends ChartElement {
  static override styles = [
    ...ChartElement.styles,
    css`
      .bar {
        fill: var(--_series-1);
      }
      .lost {
        fill: var(--_series-1);
        fill-opacity: 0.14;
      }
    `,
  ];

  protected override kind(): string {
    return chartText('funnel', this.locale);
  }

  protected override legend(): typeof nothing {
    return nothing;
  }

  protected override tableData(data: ChartData): ChartData {
    const shares = range(rowCount(data)).map((row) => shareOf(data, row, 0));
    const kept = range(rowCount(data)).map((row) =>
      row === 0 ? null : shareOf(data, row, row - 1),
    );
    const share = { unit: 'ratio' } as const;
    return {
      ...data,
      series: [
        ...data.series,
        { name: chartText('of_previous', this.locale), values: kept, ...share },
        { name: chartText('of_first', this.locale), values: shares, ...share },
      ],
    };
  }

  protected override marks(data: ChartData): TemplateResult {
    const rows = range(rowCount(data));
    const height = rows.length * STEP - 12;
    const counts = data.series[0]?.values.map(place) ?? [];
    const x = scaleLinear([0, max(counts, (value) => value ?? 0) || 1], [0, this.width]);
    return html`<div class="plot" part="plot">
      <svg width=${this.width} height=${height} viewBox="0 0 ${this.width} ${height}" role="list" aria-label=${this.name()}>
        ${rows.map((row) => this.#step(data, row, x))}
      </svg>
    </div>`;
  }

  #step(data: ChartData, row: number, x: (value: number) => number): TemplateResult {
    const count = place(data.series[0]?.values[row]);
    const width = x(count ?? 0);
    return svg`<g role="listitem" aria-label=${this.#sentence(data, row)} transform="translate(0 ${row * STEP})">
      ${this.#head(data, row)}
      ${this.#loss(data, row, x)}
      <rect class="bar" y=${NAME} width=${Math.max(width, count ? 2 : 0)} height=${BAR} rx="3" />
    </g>`;
  }

  /** The step's name, its count, and its share of the first step. */
  #head(data: ChartData, row: number): TemplateResult {
    const face = this.face(13);
    const bold = this.face(12, 600);
    const count = this.#count(data, row);
    const share = row === 0 ? null : shareOf(data, row, 0);
    const part = share === null ? '' : percent(share, this.locale);
    const partWidth = part ? textWidth(part, this.face()) + 10 : 0;
    const label = data.labels?.[row] ?? '';
    const shown = cutToWidth(label, this.width - textWidth(count, bold) - partWidth - 14, face);
    return svg`
      <text class="name" y="13">${shown}${shown === label ? nothing : svg`<title>${label}</title>`}</text>
      <text class="strong" x=${this.width - partWidth} y="13" text-anchor="end">${count}</text>
      <text class="muted" x=${this.width} y="13" text-anchor="end">${part}</text>`;
  }

  #loss(data: ChartData, row: number, x: (value: number) => number) {
    const count = place(data.series[0]?.values[row]);
    const before = place(data.series[0]?.values[row - 1]);
    const full = this.#lost(data, row);
    if (count === null || before === null || !full) {
      return nothing;
    }
    // In a narrow funnel the share alone; both are in the table and said aloud.
    const room = this.width - x(count) - 2 * GAP;
    const text = textWidth(full, this.face()) <= room ? full : (full.split(' · ')[0] ?? '');
    const isInside = x(before) - x(count) >= textWidth(text, this.face()) + 2 * GAP;
    const isBeside = this.width - x(before) >= textWidth(text, this.face()) + GAP;
    const from = (isInside || !isBeside ? x(count) : x(before)) + GAP;
    return svg`
      <rect class="lost" y=${NAME} width=${x(before)} height=${BAR} rx="3" />
      <text class="muted" x=${from} y=${NAME + BAR / 2} dy="0.35em">${text}</text>`;
  }

  #count(data: ChartData, row: number): string {
    return this.#figure(data, data.series[0]?.values[row] ?? null);
  }

  #figure(data: ChartData, value: number | string | null): string {
    const { unit, currency = null } = data;
    return figure(value, { unit, currency, locale: this.locale });
  }

  /** How many of the step before did not come this far: "−61.2 % · 1,234 lost"; empty if none. */
  #lost(data: ChartData, row: number): string {
    const count = place(data.series[0]?.values[row]);
    const before = place(data.series[0]?.values[row - 1]);
    const kept = row === 0 ? null : shareOf(data, row, row - 1);
    if (count === null || before === null || kept === null || count > before) {
      return '';
    }
    const many = this.#figure(data, before - count);
    return `${percent(kept - 1, this.locale)} · ${many} ${chartText('lost', this.locale)}`;
  }

  #sentence(data: ChartData, row: number): string {
    const share = row === 0 ? null : shareOf(data, row, 0);
    const part = share === null ? '' : `, ${percent(share, this.locale)}`;
    const lost = this.#lost(data, row);
    return `${data.labels?.[row] ?? ''}: ${this.#count(data, row)}${part}${lost ? `; ${lost}` : ''}`;
  }
}

/** A step's count as a fraction of another step's; null where either is not known or that is 0. */
function shareOf(data: ChartData, row: number, other: number): number | null {
  const count = place(data.series[0]?.values[row]);
  const whole = place(data.series[0]?.values[other]);
  return count === null || whole === null || whole === 0 ? null : count / whole;
}
