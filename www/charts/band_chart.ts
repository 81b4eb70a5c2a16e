import { range } from 'd3-array';
import { scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { chartText } from '../locales/charts.js';
import { type ChartData, place, type Role, type Series } from './data.js';
import { textWidth } from './text_width.js';
import { type Frame, TimeChart } from './time_chart.js';

/**
 * A series over time before the band in which it was expected; what is expected as a dashed line,
 * rows that stand out as rings.
 *
 * Keys as for the line chart.
 *
 * @prop {ChartData} data - `days`, and series of the roles current, compared (what was expected),
 * `low` and `high`; `marked` rows of the current one stand out; `reference` names the row from
 * which on it is predicted; see data.ts
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
export class ShopKpiBandChart extends TimeChart {
  static override styles = [
    ...TimeChart.styles,
    css`
      .band {
        fill: var(--_series-1);
        fill-opacity: 0.14;
      }
      .current {
        stroke-width: 1.75;
        stroke-linejoin: round;
      }
      .compared {
        stroke-width: 1.5;
        stroke-dasharray: 5 4;
        stroke-opacity: 0.7;
      }
      .split {
        stroke: var(--_muted);
        stroke-dasharray: 3 3;
        shape-rendering: crispEdges;
      }
      .ring {
        fill: var(--_surface);
        stroke: var(--_series-2);
        stroke-width: 2.5;
      }
    `,
  ];

  protected override kind(): string {
    return chartText('band_chart', this.locale);
  }

  protected override across(rows: number, left: number, right: number) {
    const scale = scalePoint(range(rows), [left, right]).padding(rows > 1 ? 0.25 : 0);
    return (row: number) => scale(row) ?? left;
  }

  protected override legend(data: ChartData): TemplateResult {
    const item = (drawn: TemplateResult, name: string) =>
      html`<li>
        <svg class="series-1" width="18" height="12" aria-hidden="true">${drawn}</svg>
        ${name}
      </li>`;
    const [now, expected] = [of(data, 'current'), of(data, 'compared')];
    return html`<ul class="legend" part="legend">
      ${now ? item(svg`<path class="stroke current" d="M1 6H17" />`, now.name) : nothing}
      ${expected ? item(svg`<path class="stroke compared" d="M1 6H17" />`, expected.name) : nothing}
      ${
        of(data, 'low')
          ? item(
              svg`<rect class="band" x="1" width="16" height="12" />`,
              chartText('band', this.locale),
            )
          : nothing
      }
      ${
        now?.marked?.includes(true)
          ? item(svg`<circle class="ring" cx="9" cy="6" r="4" />`, chartText('marked', this.locale))
          : nothing
      }
    </ul>`;
  }

  protected override drawing(data: ChartData, frame: Frame): TemplateResult {
    const [now, expected] = [of(data, 'current'), of(data, 'compared')];
    return svg`<g class="series-1">
      ${this.#band(data, frame)}
      ${expected ? svg`<path class="stroke compared" d=${course(expected, frame)} />` : nothing}
      ${this.#split(data, frame)}
      ${now ? svg`<path class="stroke current" d=${course(now, frame)} />` : nothing}
      ${now?.marked?.map((isMarked, row) => (isMarked ? ring(now, row, frame) : nothing))}
    </g>`;
  }

  protected override pointer(data: ChartData, frame: Frame, row: number): TemplateResult {
    const now = of(data, 'current');
    return now ? svg`${ring(now, row, frame)}` : svg``;
  }

  /** Where what is known ends and what is predicted begins. */
  #split({ reference }: ChartData, { x, top, bottom, right }: Frame) {
    if (!reference) return nothing;
    const at = Math.round(x(reference.value));
    const isLeft = at + textWidth(reference.name, this.face()) + 8 > right;
    return svg`<path class="split" d="M${at} ${top}V${bottom}" />
      <text class="muted" x=${at + (isLeft ? -6 : 6)} y=${bottom - 8} text-anchor=${isLeft ? 'end' : 'start'}>${reference.name}</text>`;
  }

  #band(data: ChartData, { x, y }: Frame): TemplateResult | typeof nothing {
    const [low, high] = [of(data, 'low'), of(data, 'high')];
    if (!low || !high) return nothing;
    const shape = area<number>()
      .defined((row) => place(low.values[row]) !== null && place(high.values[row]) !== null)
      .x((row) => x(row))
      .y0((row) => y(place(low.values[row]) ?? 0))
      .y1((row) => y(place(high.values[row]) ?? 0));
    return svg`<path class="band" d=${shape(range(low.values.length)) ?? ''} />`;
  }
}

function of(data: ChartData, role: Role): Series | undefined {
  return data.series.find((series) => (series.role ?? 'current') === role);
}

/** A line through the known figures; gaps stay gaps. */
function course({ values }: Series, { x, y }: Frame): string {
  const shape = line<number>()
    .defined((row) => place(values[row]) !== null)
    .x((row) => x(row))
    .y((row) => y(place(values[row]) ?? 0));
  return shape(range(values.length)) ?? '';
}

function ring({ values }: Series, row: number, { x, y }: Frame) {
  const value = place(values[row]);
  return value === null
    ? nothing
    : svg`<circle class="ring" cx=${x(row)} cy=${y(value)} r="4.5" />`;
}
