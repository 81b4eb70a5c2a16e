import { range } from 'd3-array';
import { scaleBand } from 'd3-scale';
import { css, nothing, svg, type TemplateResult } from 'lit';
import { figure } from '../format/figure.js';
import { chartText } from '../locales/charts.js';
import { type ChartData, place } from './data.js';
import { textWidth } from './text_width.js';
import { type Frame, TimeChart } from './time_chart.js';

/**
 * How many lie between which edges, as columns side by side; a threshold as a line across, marked
 * rows in another colour.
 *
 * Keys as for the line chart.
 *
 * @prop {ChartData} data - `labels`, `edges` with `edgeUnit`, one series, and as compared one what
 * of it is drawn lighter; `reference` is the threshold; see data.ts
 * @attr {string} locale - BCP 47 tag
 * @attr {string} heading - what the chart shows
 * @attr {string} row-heading - header of the rows in the table
 * @attr {boolean} headless - the heading is for screen readers alone
 * @attr {boolean} as-table - shows the numbers in place of the columns
 * @attr {number} height - CSS pixels; follows the width where absent
 * @slot heading - in place of the heading's text
 * @csspart figure
 * @csspart heading
 * @csspart plot
 * @csspart switch
 * @csspart table
 */
export class ShopKpiHistogram extends TimeChart {
  static override styles = [
    ...TimeChart.styles,
    css`
      .column,
      .block {
        fill: var(--_series-1);
      }
      .block.compared,
      .of {
        fill: color-mix(in srgb, var(--_series-1) 40%, var(--_surface));
      }
      .column.marked {
        fill: var(--_series-2);
      }
      .column.faded {
        opacity: 0.55;
      }
      .threshold {
        stroke: var(--_text);
        stroke-width: 1.5;
        stroke-dasharray: 4 3;
      }
      .cursor {
        stroke: none;
      }
    `,
  ];

  protected override kind(): string {
    return chartText('histogram', this.locale);
  }

  protected override readonly swatch = 'block';

  #bands(rows: number, left: number, right: number) {
    return scaleBand(range(rows), [left, right]);
  }

  protected override across(rows: number, left: number, right: number) {
    const bands = this.#bands(rows, left, right);
    return (row: number) => (bands(row) ?? left) + bands.bandwidth() / 2;
  }

  protected override rowAxis(data: ChartData, frame: Frame): TemplateResult {
    const { left, right, rows, bottom } = frame;
    const edges = data.edges ?? [];
    const texts = edges.map((edge) => this.#edge(data, edge));
    const widest = Math.max(0, ...texts.map((text) => textWidth(text, this.face())));
    const width = (right - left) / Math.max(1, rows);
    const every = Math.max(1, Math.ceil((widest + 12) / width));
    return svg`${texts.map((text, row) => {
      if (row % every !== 0 || !text) return nothing;
      const x = left + row * width;
      const middle = Math.min(x, this.width - textWidth(text, this.face()) / 2);
      return svg`<path class="grid" d="M${Math.round(x)} ${bottom}v4" />
        <text class="muted" x=${middle} y=${bottom + 18} text-anchor="middle">${text}</text>`;
    })}`;
  }

  protected override drawing(data: ChartData, frame: Frame): TemplateResult {
    const bands = this.#bands(frame.rows, frame.left, frame.right);
    const [series, part] = data.series;
    const width = Math.max(1, bands.bandwidth() - 1);
    return svg`${(series?.values ?? []).map((one, row) => {
      const value = place(one);
      if (value === null) return nothing;
      const marked = series?.marked?.[row] ? 'marked' : '';
      const faded = this.at !== null && this.at !== row ? 'faded' : '';
      const [top, zero] = [frame.y(value), frame.y(0)];
      const x = bands(row) ?? 0;
      const of = place(part?.values[row]);
      return svg`<rect class="column ${marked} ${faded}" x=${x} y=${top} width=${width} height=${Math.max(0, zero - top)} />
        ${of === null ? nothing : svg`<rect class="of" x=${x} y=${frame.y(of)} width=${width} height=${Math.max(0, zero - frame.y(of))} />`}`;
    })}${this.#threshold(data, frame)}`;
  }

  protected override pointer(): TemplateResult {
    return svg``;
  }

  #edge({ edgeUnit = 'count', currency = null }: ChartData, edge: number | null): string {
    if (edge === null) return '';
    return figure(edge, { unit: edgeUnit, currency, locale: this.locale, length: 'compact' });
  }

  #threshold(data: ChartData, { left, right, top, bottom, rows }: Frame) {
    const at = data.reference && rowAt(data.edges ?? [], data.reference.value);
    if (at === undefined || at === null) return nothing;
    const x = Math.round(left + (at * (right - left)) / Math.max(1, rows));
    const text = `${data.reference?.name}: ${this.#edge(data, data.reference?.value ?? null)}`;
    // Beside the line where there is room, else as far to the left as it takes.
    const from = Math.max(left + 4, Math.min(x + 6, right - textWidth(text, this.face())));
    return svg`<path class="threshold" d="M${x} ${top}V${bottom}" />
      <text x=${from} y=${top + 10}>${text}</text>`;
  }
}

/** Where a value lies between edges, in rows; null beyond them. */
function rowAt(edges: readonly (number | null)[], value: number): number | null {
  for (const [row, from] of edges.entries()) {
    const to = edges[row + 1];
    if (from === null || to === undefined) continue;
    if (value >= from && to === null) return row;
    if (to !== null && value >= from && value < to) return row + (value - from) / (to - from);
  }
  return null;
}
