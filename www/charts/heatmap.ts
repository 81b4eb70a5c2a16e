import { range } from 'd3-array';
import { scaleBand, scaleQuantile, scaleQuantize } from 'd3-scale';
import { css, html, nothing, type PropertyDeclarations, svg, type TemplateResult } from 'lit';
import { figure } from '../format/figure.js';
import { chartText } from '../locales/charts.js';
import { ChartElement } from './chart_element.js';
import { type ChartData, place, rowCount } from './data.js';
import { cutToWidth, textWidth } from './text_width.js';
import { rowName } from './time_ticks.js';
import { allFigures } from './value_scale.js';

const HEAD = 22;
const CELL = 30;
const SHADES = [1, 2, 3, 4, 5, 6];

/** Where cells are drawn, in CSS pixels. */
interface Grid {
  /** Room for the rows' names. */
  names: number;
  width: number;
  height: number;
  x: (column: number) => number;
  cellWidth: number;
  shade: (value: number) => number;
}

/** A cell, by its row and its series. */
interface Cell {
  row: number;
  column: number;
}

/**
 * Rows × columns as cells, the darker the greater (or, where lower is `better`, the less), each with
 * its figure: cohorts by month, hours by
 * weekday. Cells that are covered in part have a dashed edge, unknown ones stay empty.
 *
 * Arrow keys move from cell to cell, which is read out. Wider than its room, it scrolls.
 *
 * @prop {ChartData} data - `labels` or `days` are the rows, each series is a column; see data.ts
 * @attr {string} locale - BCP 47 tag
 * @attr {string} heading - what the chart shows
 * @attr {string} row-heading - header of the rows' names
 * @attr {boolean} headless - the heading is for screen readers alone
 * @attr {boolean} as-table - shows the plain table
 * @slot heading - in place of the heading's text
 * @csspart figure
 * @csspart heading
 * @csspart plot
 * @csspart switch
 * @csspart table
 */
export class ShopKpiHeatmap extends ChartElement {
  static override styles = [
    ...ChartElement.styles,
    css`
      .plot {
        overflow-x: auto;
        touch-action: auto;
      }
      .plot > svg {
        max-width: none;
      }
      .shade-1 {
        --_share: 8%;
      }
      .shade-2 {
        --_share: 17%;
      }
      .shade-3 {
        --_share: 28%;
      }
      .shade-4 {
        --_share: 42%;
      }
      .shade-5 {
        --_share: 86%;
      }
      .shade-6 {
        --_share: 100%;
      }
      .cell rect {
        fill: color-mix(in srgb, var(--_series-1) var(--_share), var(--_surface));
      }
      .cell.shade-5 text,
      .cell.shade-6 text {
        fill: var(--_surface);
      }
      .cell.partial rect {
        stroke: var(--_series-1);
        stroke-dasharray: 3 3;
      }
      .cell.at rect {
        stroke: var(--_text);
        stroke-width: 2;
        stroke-dasharray: none;
      }
      @media print {
        .cell rect {
          print-color-adjust: exact;
        }
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    ...ChartElement.properties,
    at: { state: true },
  };

  /** The cell under the cursor. */
  declare protected at: Cell | null;

  constructor() {
    super();
    this.at = null;
  }

  protected override updated(): void {
    // The cursor may have left the part of a wide map that is on the screen.
    this.renderRoot
      .querySelector('.cell.at')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  protected override kind(): string {
    return chartText('heatmap', this.locale);
  }

  protected override legend(): typeof nothing {
    return nothing;
  }

  protected override marks(data: ChartData): TemplateResult {
    const grid = this.#grid(data);
    const hint = chartText('keys_cells', this.locale);
    return html`<div
      class="plot"
      part="plot"
      role="application"
      tabindex="0"
      aria-roledescription=${this.kind()}
      aria-label="${this.name()}. ${hint}"
      @keydown=${(event: KeyboardEvent) => this.#key(event, data)}
      @blur=${() => {
        this.at = null;
      }}
    >
      <svg width=${grid.width} height=${grid.height} viewBox="0 0 ${grid.width} ${grid.height}" aria-hidden="true">
        ${data.series.map(
          ({ name }, column) =>
            svg`<text class="muted" x=${grid.x(column) + grid.cellWidth / 2} y="14" text-anchor="middle">${cutToWidth(name, grid.cellWidth, this.face())}</text>`,
        )}
        ${range(rowCount(data)).map((row) => this.#row(data, grid, row))}
      </svg>
    </div>`;
  }

  #text(data: ChartData, { row, column }: Cell): string {
    const { unit, currency = null, series } = data;
    return figure(series[column]?.values[row], {
      unit,
      currency,
      locale: this.locale,
      length: 'compact',
    });
  }

  #grid(data: ChartData): Grid {
    const rows = range(rowCount(data));
    const columns = range(data.series.length);
    const face = this.face(13);
    const texts = rows.flatMap((row) => columns.map((column) => this.#text(data, { row, column })));
    const least = Math.max(...texts.map((text) => textWidth(text, this.face()))) + 12;
    const longest = Math.max(
      ...rows.map((row) => textWidth(rowName(data, row, this.locale), face)),
    );
    const names = Math.min(Math.ceil(longest) + 12, this.width * 0.4);
    const width = Math.max(this.width, Math.ceil(names + columns.length * least));
    const bands = scaleBand(columns, [names, width]);
    const figures = allFigures(data);
    // Ranks: the first are the darkest, and as many have each shade, as the last ones hardly matter.
    const isRank = data.series.some(({ better }) => better === 'lower');
    const shade = isRank
      ? scaleQuantile(figures, SHADES.toReversed())
      : scaleQuantize([Math.min(0, ...figures), Math.max(...figures)], SHADES);
    return {
      names,
      width,
      height: HEAD + rows.length * CELL,
      x: (column) => bands(column) ?? names,
      cellWidth: bands.bandwidth(),
      shade,
    };
  }

  #row(data: ChartData, grid: Grid, row: number): TemplateResult {
    const name = rowName(data, row, this.locale);
    const shown = cutToWidth(name, grid.names - 12, this.face(13));
    return svg`<g transform="translate(0 ${HEAD + row * CELL})">
      <text class="name" x="4" y=${CELL / 2} dy="0.35em">${shown}${shown === name ? nothing : svg`<title>${name}</title>`}</text>
      ${data.series.map((_, column) => this.#cell(data, grid, { row, column }))}
    </g>`;
  }

  #cell(data: ChartData, grid: Grid, cell: Cell): TemplateResult | typeof nothing {
    const series = data.series[cell.column];
    const value = place(series?.values[cell.row]);
    const isAt = this.at?.row === cell.row && this.at.column === cell.column;
    if (value === null && !isAt) {
      return nothing;
    }
    const shade = value === null ? '' : `shade-${grid.shade(value)}`;
    const partial = series?.partial?.[cell.row] ? 'partial' : '';
    const x = grid.x(cell.column);
    return svg`<g class="cell ${shade} ${partial} ${isAt ? 'at' : ''}">
      <rect x=${x + 1} y="1" width=${grid.cellWidth - 2} height=${CELL - 2} rx="3" />
      <text x=${x + grid.cellWidth / 2} y=${CELL / 2} dy="0.35em" text-anchor="middle">${this.#text(data, cell)}</text>
    </g>`;
  }

  #key(event: KeyboardEvent, data: ChartData): void {
    const { row, column } = this.at ?? { row: 0, column: -1 };
    const next: Record<string, Cell> = {
      ArrowRight: { row, column: column + 1 },
      ArrowLeft: { row, column: column - 1 },
      ArrowDown: { row: row + 1, column },
      ArrowUp: { row: row - 1, column },
      Home: { row, column: 0 },
      End: { row, column: data.series.length - 1 },
    };
    const to = next[event.key];
    if (!to) {
      return;
    }
    event.preventDefault();
    const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
    this.at = {
      row: within(to.row, rowCount(data)),
      column: within(to.column, data.series.length),
    };
    this.announced = this.#sentence(data, this.at);
  }

  #sentence(data: ChartData, cell: Cell): string {
    const series = data.series[cell.column];
    const isKnown = place(series?.values[cell.row]) !== null;
    const text = isKnown ? this.#text(data, cell) : chartText('not_known', this.locale);
    const partial = series?.partial?.[cell.row] ? ` (${chartText('incomplete', this.locale)})` : '';
    return `${rowName(data, cell.row, this.locale)}, ${series?.name ?? ''}: ${text}${partial}`;
  }
}
