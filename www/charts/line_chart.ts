import { range } from 'd3-array';
import { scalePoint } from 'd3-scale';
import { area, curveMonotoneX, line, symbol } from 'd3-shape';
import { css, nothing, svg, type TemplateResult } from 'lit';
import { chartText } from '../locales/charts.js';
import { type ChartData, colourOf, place, type Series } from './data.js';
import { markerOf } from './markers.js';
import { type Frame, TimeChart } from './time_chart.js';

/** Rows farther apart than this many CSS pixels get a marker each. */
const MARKER_ROOM = 22;

/**
 * Series over time as lines; compared series dashed and lighter on the same axis, buckets that the
 * data cover only in part dotted with a hollow marker, unknown figures as gaps.
 *
 * Arrow keys, Home and End move a cursor from bucket to bucket, which is read out; Escape leaves
 * it.
 *
 * @prop {ChartData} data - `days` and `series`; see data.ts
 * @attr {string} locale - BCP 47 tag
 * @attr {string} heading - what the chart shows
 * @attr {string} row-heading - header of the buckets in the table
 * @attr {boolean} headless - the heading is for screen readers alone
 * @attr {boolean} as-table - shows the numbers in place of the lines
 * @attr {number} height - CSS pixels; follows the width where absent
 * @slot heading - in place of the heading's text
 * @csspart figure
 * @csspart heading
 * @csspart legend
 * @csspart plot
 * @csspart switch
 * @csspart table
 */
export class ShopKpiLineChart extends TimeChart {
  static override styles = [
    ...TimeChart.styles,
    css`
      .current {
        stroke-width: 2.25;
        stroke-linejoin: round;
        stroke-linecap: round;
      }
      .compared {
        stroke-width: 1.75;
        stroke-dasharray: 5 4;
        stroke-opacity: 0.65;
      }
      .partial {
        stroke-width: 2;
        stroke-dasharray: 1 4;
        stroke-linecap: round;
      }
      .area {
        fill: var(--_ink);
        fill-opacity: 0.08;
      }
      .hollow {
        fill: var(--_surface);
        stroke: var(--_ink);
        stroke-width: 1.75;
      }
    `,
  ];

  protected override kind(): string {
    return chartText('line_chart', this.locale);
  }

  protected override across(rows: number, left: number, right: number) {
    const scale = scalePoint(range(rows), [left, right]).padding(rows > 1 ? 0.25 : 0);
    return (row: number) => scale(row) ?? left;
  }

  protected override drawing(data: ChartData, frame: Frame): TemplateResult {
    const drawn = data.series.map((series, index) => ({ series, index }));
    // What is compared lies underneath.
    drawn.sort((a, b) => rank(a.series) - rank(b.series));
    const isAlone = data.series.filter(({ role }) => role !== 'compared').length === 1;
    return svg`${drawn.map(
      ({ series, index }) => svg`<g class="series-${colourOf(data.series, index)}">
        ${isAlone && series.role !== 'compared' ? this.#area(series, frame) : nothing}
        ${this.#lines(series, frame)}
        ${this.#markers(series, colourOf(data.series, index), frame)}
      </g>`,
    )}`;
  }

  protected override pointer(data: ChartData, frame: Frame, row: number): TemplateResult {
    return svg`${data.series.map((series, index) => {
      const value = place(series.values[row]);
      return value === null
        ? nothing
        : svg`<circle class="series-${colourOf(data.series, index)} hollow"
            cx=${frame.x(row)} cy=${frame.y(value)} r="4.5" />`;
    })}`;
  }

  /** What lies between a line and zero, in the same strokes; nothing where the axis leaves zero out. */
  #area(series: Series, { x, y, top, bottom }: Frame): TemplateResult | typeof nothing {
    const zero = y(0);
    if (zero < top || zero > bottom) {
      return nothing;
    }
    const shape = area<number>()
      .x((row) => x(row))
      .y0(zero)
      .y1((row) => y(place(series.values[row]) ?? 0))
      .curve(curveMonotoneX);
    const parts = runs(series).map(({ rows }) => shape(rows) ?? '');
    return svg`<path class="area" d=${parts.join('')} />`;
  }

  #lines(series: Series, { x, y }: Frame): TemplateResult {
    const shape = line<number>()
      .x((row) => x(row))
      .y((row) => y(place(series.values[row]) ?? 0))
      .curve(curveMonotoneX);
    const style = series.role === 'compared' ? 'compared' : 'current';
    return svg`${runs(series).map(
      ({ rows, isPartial }) =>
        svg`<path class="stroke ${isPartial ? 'partial' : style}" d=${shape(rows) ?? ''} />`,
    )}`;
  }

  /** A marker a figure where there is room, else where a line would not show it. */
  #markers({ values, partial, role }: Series, colour: number, { x, y, rows }: Frame) {
    const isSparse = rows < 2 || x(1) - x(0) >= MARKER_ROOM;
    const shape = symbol(markerOf(colour), 40)() ?? '';
    const last = values.findLastIndex((figure) => place(figure) !== null);
    return svg`${values.map((figure, row) => {
      const value = place(figure);
      const isLonely = place(values[row - 1]) === null && place(values[row + 1]) === null;
      const isEnd = row === last || isSparse;
      const isShown = partial?.[row] || isLonely || (isEnd && role !== 'compared');
      return value === null || !isShown
        ? nothing
        : svg`<path class=${partial?.[row] ? 'hollow' : 'fill'}
            transform="translate(${x(row)} ${y(value)})" d=${shape} />`;
    })}`;
  }
}

function rank({ role }: Series): number {
  return role === 'compared' ? 0 : 1;
}

/** Neighbouring rows drawn in one stroke. */
interface Run {
  rows: number[];
  isPartial: boolean;
}

/**
 * Cuts a series at its gaps, and where it turns from whole to partial buckets: the step to or from
 * a partial bucket is drawn partial.
 */
function runs({ values, partial }: Series): Run[] {
  const all: Run[] = [];
  for (let row = 1; row < values.length; row += 1) {
    if (place(values[row - 1]) === null || place(values[row]) === null) {
      continue;
    }
    const isPartial = Boolean(partial?.[row - 1] || partial?.[row]);
    const last = all.at(-1);
    if (last && last.rows.at(-1) === row - 1 && last.isPartial === isPartial) {
      last.rows.push(row);
    } else {
      all.push({ rows: [row - 1, row], isPartial });
    }
  }
  return all;
}
