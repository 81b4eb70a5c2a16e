import { range } from 'd3-array';
import { scaleBand } from 'd3-scale';
import { css, nothing, svg, type TemplateResult } from 'lit';
import { chartText } from '../locales/charts.js';
import { type ChartData, colourOf, place } from './data.js';
import { type Frame, TimeChart } from './time_chart.js';

/** The share of a bucket's room that stays empty between two buckets. */
const BETWEEN = 0.28;

/**
 * Series over time as columns, side by side within a bucket; compared series lighter, buckets that
 * the data cover only in part hollow. For few buckets: months, quarters.
 *
 * Keys as for the line chart.
 *
 * @prop {ChartData} data - `days` and `series`; see data.ts
 * @attr {string} locale - BCP 47 tag
 * @attr {string} heading - what the chart shows
 * @attr {string} row-heading - header of the buckets in the table
 * @attr {boolean} headless - the heading is for screen readers alone
 * @attr {boolean} as-table - shows the numbers in place of the columns
 * @attr {number} height - CSS pixels; follows the width where absent
 * @slot heading - in place of the heading's text
 * @csspart figure
 * @csspart heading
 * @csspart legend
 * @csspart plot
 * @csspart switch
 * @csspart table
 */
export class ShopKpiColumnChart extends TimeChart {
  static override styles = [
    ...TimeChart.styles,
    css`
      .column,
      .block {
        fill: var(--_ink);
      }
      .compared {
        fill-opacity: 0.28;
        stroke: var(--_ink);
        stroke-opacity: 0.75;
      }
      .partial {
        fill-opacity: 0.12;
        stroke: var(--_ink);
        stroke-width: 1.5;
        stroke-dasharray: 3 3;
      }
      .column.faded {
        opacity: 0.45;
      }
      .cursor {
        stroke: none;
      }
    `,
  ];

  protected override readonly swatch = 'block';

  protected override kind(): string {
    return chartText('column_chart', this.locale);
  }

  #bands(rows: number, left: number, right: number) {
    return scaleBand(range(rows), [left, right])
      .paddingInner(BETWEEN)
      .paddingOuter(BETWEEN / 2);
  }

  protected override across(rows: number, left: number, right: number) {
    const bands = this.#bands(rows, left, right);
    return (row: number) => (bands(row) ?? left) + bands.bandwidth() / 2;
  }

  protected override drawing(data: ChartData, frame: Frame): TemplateResult {
    const bands = this.#bands(frame.rows, frame.left, frame.right);
    const inner = scaleBand(range(data.series.length), [0, bands.bandwidth()]).paddingInner(0.08);
    const width = inner.bandwidth();
    return svg`${data.series.map((series, index) => {
      const role = series.role === 'compared' ? 'compared' : '';
      return svg`<g class="series-${colourOf(data.series, index)}">${series.values.map(
        (figure, row) => {
          const value = place(figure);
          if (value === null) {
            return nothing;
          }
          const x = (bands(row) ?? 0) + (inner(index) ?? 0);
          const partial = series.partial?.[row] ? 'partial' : '';
          const faded = this.at !== null && this.at !== row ? 'faded' : '';
          return svg`<path class="column ${role} ${partial} ${faded}" d=${column(x, width, frame.y(value), frame.y(0))} />`;
        },
      )}</g>`;
    })}`;
  }

  protected override pointer(): TemplateResult {
    return svg``;
  }
}

/** A column from the zero line to its figure, with the corners at its end rounded. */
function column(x: number, width: number, end: number, zero: number): string {
  const radius = Math.min(3, width / 2, Math.abs(end - zero));
  const inward = end <= zero ? radius : -radius;
  return `M${x} ${zero}V${end + inward}Q${x} ${end} ${x + radius} ${end}H${x + width - radius}Q${x + width} ${end} ${x + width} ${end + inward}V${zero}Z`;
}
