import { extent, range } from 'd3-array';
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { figure } from '../format/figure.js';
import { chartText } from '../locales/charts.js';
import { ChartElement } from './chart_element.js';
import { type ChartData, place, type Role, rowCount, type Series } from './data.js';
import { cutToWidth, textWidth } from './text_width.js';
import { type ValueScale, valueScale } from './value_scale.js';

const BESIDE_FROM = 520;
const ROW = 34;
const AXIS = 24;
const END = 5;

interface Layout {
  isBeside: boolean;
  names: number;
  rowHeight: number;
  height: number;
  scale: ValueScale;
}

/**
 * Values with the interval each lies in: a dot and its whiskers, and a line where there is no
 * difference.
 *
 * @prop {ChartData} data - `labels`, and series of the roles current, `low` and `high`; `reference`
 * is the line; see data.ts
 * @attr {string} locale - BCP 47 tag
 * @attr {string} heading - what the chart shows
 * @attr {string} row-heading - header of the rows in the table
 * @attr {boolean} headless - the heading is for screen readers alone
 * @attr {boolean} as-table - shows the numbers in place of the marks
 * @slot heading - in place of the heading's text
 * @csspart figure
 * @csspart heading
 * @csspart plot
 * @csspart switch
 * @csspart table
 */
export class ShopKpiIntervalPlot extends ChartElement {
  static override styles = [
    ...ChartElement.styles,
    css`
      .whisker {
        stroke: var(--_series-1);
        stroke-width: 2;
      }
      .dot {
        fill: var(--_series-1);
      }
      .marked .whisker {
        stroke: var(--_series-2);
      }
      .marked .dot {
        fill: var(--_series-2);
      }
      .reference {
        stroke: var(--_text);
        stroke-dasharray: 4 3;
        shape-rendering: crispEdges;
      }
    `,
  ];

  protected override kind(): string {
    return chartText('interval_plot', this.locale);
  }

  protected override legend(): typeof nothing {
    return nothing;
  }

  protected override marks(data: ChartData): TemplateResult {
    const layout = this.#layout(data);
    const { height, scale, rowHeight } = layout;
    const bottom = height - AXIS;
    return html`<div class="plot" part="plot">
      <svg width=${this.width} height=${height} viewBox="0 0 ${this.width} ${height}" role="list" aria-label=${this.name()}>
        <g aria-hidden="true">${scale.ticks.map(
          ({ value, text }) => svg`
            <path class="grid" d="M${Math.round(scale.at(value))} 0V${bottom}" />
            <text class="muted" x=${scale.at(value)} y=${bottom + 16} text-anchor="middle">${text}</text>`,
        )}${
          data.reference
            ? svg`<path class="reference" d="M${Math.round(scale.at(data.reference.value))} 0V${bottom}" />`
            : nothing
        }</g>
        ${range(rowCount(data)).map(
          (row) =>
            svg`<g role="listitem" aria-label=${this.#sentence(data, row)} class=${of(data, 'current')?.marked?.[row] ? 'marked' : ''} transform="translate(0 ${row * rowHeight})">
              ${this.#row(data, layout, row)}
            </g>`,
        )}
      </svg>
    </div>`;
  }

  #layout(data: ChartData): Layout {
    const rows = range(rowCount(data));
    const isBeside = this.width >= BESIDE_FROM;
    const face = this.face(13);
    const widest = Math.max(...rows.map((row) => textWidth(data.labels?.[row] ?? '', face)));
    const names = isBeside ? Math.min(Math.ceil(widest) + 16, this.width * 0.36) : 12;
    const rowHeight = ROW + (isBeside ? 0 : 20);
    // The line of no difference is always on the picture.
    const reference: Series = { name: '', values: [data.reference?.value ?? null] };
    const withLine = { ...data, series: [...data.series, reference] };
    const ticks = Math.max(2, Math.round((this.width - names) / 110));
    const scale = valueScale(spread(withLine), this.locale, [names + 8, this.width - 24], ticks);
    return { isBeside, names, rowHeight, height: rows.length * rowHeight + AXIS, scale };
  }

  #row(data: ChartData, { isBeside, names, rowHeight, scale }: Layout, row: number) {
    const label = data.labels?.[row] ?? '';
    const shown = cutToWidth(label, isBeside ? names - 12 : this.width - 8, this.face(13));
    const y = isBeside ? rowHeight / 2 : 36;
    const at = (role: Role) => place(of(data, role)?.values[row]);
    const [value, low, high] = [at('current'), at('low'), at('high')];
    return svg`<text class="name" x="4" y=${isBeside ? y : 14} dy=${isBeside ? '0.35em' : '0'}>${shown}${shown === label ? nothing : svg`<title>${label}</title>`}</text>
      ${
        low === null || high === null
          ? nothing
          : svg`<path class="whisker" d="M${scale.at(low)} ${y}H${scale.at(high)}M${scale.at(low)} ${y - END}v${2 * END}M${scale.at(high)} ${y - END}v${2 * END}" />`
      }
      ${value === null ? nothing : svg`<circle class="dot" cx=${scale.at(value)} cy=${y} r="5" />`}`;
  }

  #text(data: ChartData, role: Role, row: number): string {
    const { unit, currency = null } = data;
    return figure(of(data, role)?.values[row], { unit, currency, locale: this.locale });
  }

  #sentence(data: ChartData, row: number): string {
    const [value, low, high] = (['current', 'low', 'high'] as const).map((role) =>
      this.#text(data, role, row),
    );
    return `${data.labels?.[row] ?? ''}: ${value} (${low} – ${high})`;
  }
}

function of(data: ChartData, role: Role): Series | undefined {
  return data.series.find((series) => (series.role ?? 'current') === role);
}

/** Intervals are read by where they lie, not by their length from zero. */
function spread(data: ChartData): ChartData {
  const all = data.series.flatMap(({ values }) => values.map(place).filter((one) => one !== null));
  const [low = 0, high = 0] = extent(all);
  return low < high / 2 || data.unit !== 'money' ? data : { ...data, unit: 'factor' };
}
