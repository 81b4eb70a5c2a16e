import { range } from 'd3-array';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { difference, figure } from '../format/figure.js';
import { chartText } from '../locales/charts.js';
import { ChartElement } from './chart_element.js';
import { type ChartData, place, rowCount } from './data.js';
import { cutToWidth, type TypeFace, textWidth } from './text_width.js';

/** Names stand beside the bars from this width on, in CSS pixels, and above them below it. */
const BESIDE_FROM = 440;
const BAR = 20;
const GAP = 10;
const VALUE_GAP = 8;

/** From where to where a row's bar goes, in the data's unit. */
interface Step {
  from: number;
  to: number;
}

interface Layout {
  isBeside: boolean;
  names: number;
  rowHeight: number;
  x: ScaleLinear<number, number>;
  steps: Step[];
}

/**
 * From one level to another, step by step: what each gave or took, each beginning where the one
 * before ended.
 *
 * @prop {ChartData} data - `labels`, one series whose rows are steps but for `totals`, which are
 * levels; its `better` colours the steps; see data.ts
 * @attr {string} locale - BCP 47 tag
 * @attr {string} heading - what the chart shows
 * @attr {string} row-heading - header of the rows in the table
 * @attr {boolean} headless - the heading is for screen readers alone
 * @attr {boolean} as-table - shows the numbers in place of the bars
 * @slot heading - in place of the heading's text
 * @csspart figure
 * @csspart heading
 * @csspart plot
 * @csspart switch
 * @csspart table
 */
export class ShopKpiWaterfall extends ChartElement {
  static override styles = [
    ...ChartElement.styles,
    css`
      .bar {
        fill: var(--_series-1);
      }
      .more .bar {
        fill: var(--_good);
      }
      .less .bar {
        fill: var(--_bad);
      }
      .plain .bar {
        fill: var(--_muted);
      }
      .link {
        stroke: var(--_muted);
        stroke-width: 1;
        stroke-dasharray: 2 2;
        shape-rendering: crispEdges;
      }
    `,
  ];

  protected override kind(): string {
    return chartText('waterfall', this.locale);
  }

  protected override legend(): typeof nothing {
    return nothing;
  }

  protected override marks(data: ChartData): TemplateResult {
    const layout = this.#layout(data);
    const rows = range(rowCount(data));
    const height = rows.length * layout.rowHeight;
    return html`<div class="plot" part="plot">
      <svg
        width=${this.width}
        height=${height}
        viewBox="0 0 ${this.width} ${height}"
        role="list"
        aria-label=${this.name()}
      >
        ${rows.map((row) => this.#row(data, layout, row))}
      </svg>
    </div>`;
  }

  #layout(data: ChartData): Layout {
    const rows = range(rowCount(data));
    const isBeside = this.width >= BESIDE_FROM;
    const width = (row: number) => textWidth(data.labels?.[row] ?? '', this.#face(data, row));
    const widest = Math.max(...rows.map(width));
    const names = isBeside ? Math.min(Math.ceil(widest) + 12, this.width * 0.36) : 0;
    const bold = this.face(12, 600);
    const room =
      Math.ceil(Math.max(...rows.map((row) => textWidth(this.#text(data, row), bold)))) + VALUE_GAP;
    const steps = stepsOf(data);
    const ends = steps.flatMap(({ from, to }) => [from, to]);
    const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
    const left = names + (low < 0 ? room : 0);
    return {
      isBeside,
      names,
      rowHeight: BAR + GAP + (isBeside ? 0 : 22),
      x: scaleLinear([low, high === low ? low + 1 : high], [left, this.width - room - 2]),
      steps,
    };
  }

  #isTotal(data: ChartData, row: number): boolean {
    return data.totals?.includes(row) ?? false;
  }

  /** Of a row's name: totals stand out. */
  #face(data: ChartData, row: number): TypeFace {
    return this.face(13, this.#isTotal(data, row) ? 600 : 400);
  }

  #text(data: ChartData, row: number): string {
    const { unit, currency = null, series } = data;
    const isTotal = this.#isTotal(data, row);
    // The difference of two percentages is in points.
    const own = unit === 'ratio' && !isTotal ? 'points' : unit;
    const write = isTotal ? figure : difference;
    return write(series[0]?.values[row], { unit: own, currency, locale: this.locale });
  }

  #tone(data: ChartData, row: number): string {
    const value = place(data.series[0]?.values[row]) ?? 0;
    const better = data.series[0]?.better ?? 'neither';
    if (this.#isTotal(data, row)) return 'total';
    if (better === 'neither' || value === 0) return 'plain';
    return value > 0 === (better === 'higher') ? 'more' : 'less';
  }

  #row(data: ChartData, layout: Layout, row: number): TemplateResult {
    const { isBeside, names, rowHeight, x, steps } = layout;
    const { from, to } = steps[row] ?? { from: 0, to: 0 };
    const label = data.labels?.[row] ?? '';
    const shown = cutToWidth(label, isBeside ? names - 12 : this.width - 8, this.#face(data, row));
    const top = isBeside ? GAP / 2 : 22;
    const [start, end] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
    const text = this.#text(data, row);
    const isLast = row === steps.length - 1;
    return svg`<g
      class="row ${this.#tone(data, row)}"
      role="listitem"
      aria-label="${label}: ${text}"
      transform="translate(0 ${row * rowHeight})"
    >
      <text class="name ${this.#isTotal(data, row) ? 'strong' : ''}" x="4" y=${isBeside ? rowHeight / 2 : 16} dy=${isBeside ? '0.35em' : '0'}>
        ${shown}${shown === label ? nothing : svg`<title>${label}</title>`}
      </text>
      <rect class="bar" x=${start} y=${top} width=${Math.max(1.5, end - start)} height=${BAR} rx="2" />
      ${isLast ? nothing : svg`<path class="link" d="M${Math.round(x(to))} ${top + BAR}V${rowHeight + top}" />`}
      <text class="strong" x=${end + VALUE_GAP} y=${top + BAR / 2} dy="0.35em">${text}</text>
    </g>`;
  }
}

/** Where each row begins and ends: levels from zero, steps from where the row before ended. */
function stepsOf(data: ChartData): Step[] {
  let level = 0;
  return range(rowCount(data)).map((row) => {
    const value = place(data.series[0]?.values[row]) ?? 0;
    const isTotal = data.totals?.includes(row) ?? false;
    const step = isTotal ? { from: 0, to: value } : { from: level, to: level + value };
    level = step.to;
    return step;
  });
}
