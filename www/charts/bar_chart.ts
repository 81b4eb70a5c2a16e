import { range } from 'd3-array';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { figure } from '../format/figure.js';
import { chartText } from '../locales/charts.js';
import { ChartElement } from './chart_element.js';
import { type ChartData, place, rowCount, rowKey, type Series } from './data.js';
import { cutToWidth, textWidth } from './text_width.js';
import { allFigures } from './value_scale.js';

/** Names stand beside the bars from this width on, in CSS pixels, and above them below it. */
const BESIDE_FROM = 440;
const BAR = 18;
const GAP = 10;
const VALUE_GAP = 8;

/** Where rows are drawn, in CSS pixels. */
interface Layout {
  isBeside: boolean;
  /** Room for the names beside the bars; 0 above them. */
  names: number;
  rowHeight: number;
  x: ScaleLinear<number, number>;
}

/**
 * Groups as horizontal bars, each with its figure; a compared series as a thin mark across the bar.
 *
 * Where `selectable`, a click or Enter on a row chooses it; arrow keys go from row to row.
 *
 * @prop {ChartData} data - `labels`, one current and at most one compared series; see data.ts
 * @attr {string} locale - BCP 47 tag
 * @attr {string} heading - what the chart shows
 * @attr {string} row-heading - header of the groups in the table
 * @attr {boolean} headless - the heading is for screen readers alone
 * @attr {boolean} as-table - shows the numbers in place of the bars
 * @attr {boolean} selectable - rows can be chosen
 * @prop {string | null | undefined} selected - key of the chosen row; the others fade
 * @fires shop-kpi-select - detail: { row, key }
 * @slot heading - in place of the heading's text
 * @csspart figure
 * @csspart heading
 * @csspart legend
 * @csspart plot
 * @csspart switch
 * @csspart table
 */
export class ShopKpiBarChart extends ChartElement {
  static override styles = [
    ...ChartElement.styles,
    css`
      .row {
        outline: none;
      }
      .row.selectable {
        cursor: pointer;
      }
      .row .hover {
        fill: transparent;
      }
      .row.selectable:hover .hover {
        fill: color-mix(in srgb, var(--_line) 45%, transparent);
      }
      .row:focus-visible .hover {
        stroke: var(--_accent);
        stroke-width: 2;
      }
      .bar,
      .block {
        fill: var(--_ink);
      }
      .other .bar {
        fill: var(--_muted);
        fill-opacity: 0.55;
      }
      .other text {
        fill: var(--_muted);
      }
      .faded .bar {
        fill-opacity: 0.35;
      }
      .mark {
        stroke: var(--_text);
        stroke-width: 2;
      }
      .halo {
        stroke: var(--_surface);
        stroke-width: 5;
      }
    `,
  ];

  protected override readonly swatch = 'bar';

  protected override kind(): string {
    return chartText('bar_chart', this.locale);
  }

  protected override marks(data: ChartData): TemplateResult {
    const layout = this.#layout(data);
    const rows = range(rowCount(data));
    const height = rows.length * layout.rowHeight;
    return html`<div class="plot" part="plot" @keydown=${this.#key}>
      <svg
        width=${this.width}
        height=${height}
        viewBox="0 0 ${this.width} ${height}"
        role=${this.selectable ? 'group' : 'list'}
        aria-label=${this.name()}
      >
        ${rows.map((row) => this.#row(data, layout, row))}
      </svg>
    </div>`;
  }

  #current(data: ChartData): Series | undefined {
    return data.series.find(({ role }) => role !== 'compared');
  }

  #text(data: ChartData, row: number, series = this.#current(data)): string {
    const { unit, currency = null } = data;
    return figure(series?.values[row], { unit, currency, locale: this.locale });
  }

  #layout(data: ChartData): Layout {
    const rows = range(rowCount(data));
    const face = this.face(13);
    const isBeside = this.width >= BESIDE_FROM;
    const widest = Math.max(...rows.map((row) => textWidth(data.labels?.[row] ?? '', face)));
    const names = isBeside ? Math.min(Math.ceil(widest) + 12, this.width * 0.36) : 0;
    const figures = allFigures(data);
    const domain = [Math.min(0, ...figures), Math.max(0, ...figures)];
    const values = Math.max(
      ...rows.map((row) => textWidth(this.#text(data, row), this.face(12, 600))),
    );
    const isNegative = (domain[0] ?? 0) < 0;
    const room = Math.ceil(values) + VALUE_GAP;
    const x = scaleLinear(domain, [names + (isNegative ? room : 0), this.width - room - 2]);
    return { isBeside, names, rowHeight: BAR + GAP + (isBeside ? 0 : 22), x };
  }

  #row(data: ChartData, layout: Layout, row: number): TemplateResult {
    const isOther = row === data.otherRow;
    const isSelected = this.selected !== undefined && rowKey(data, row) === this.selected;
    const isFaded = this.selected !== undefined && !isSelected;
    const canSelect = this.selectable && !isOther;
    const classes = ['row', 'series-1'];
    if (isOther) classes.push('other');
    if (isFaded) classes.push('faded');
    if (canSelect) classes.push('selectable');
    const role = canSelect ? 'button' : this.selectable ? 'img' : 'listitem';
    return svg`<g
      class=${classes.join(' ')}
      role=${role}
      tabindex=${canSelect ? (row === 0 ? 0 : -1) : nothing}
      aria-pressed=${canSelect ? isSelected : nothing}
      aria-label=${this.#sentence(data, row)}
      transform="translate(0 ${row * layout.rowHeight})"
      @click=${() => this.select(data, row)}
    >
      <rect class="hover" x="1" y="1" width=${this.width - 2} height=${layout.rowHeight - 2} rx="4" />
      ${this.#name(data, layout, row)} ${this.#bar(data, layout, row)}
    </g>`;
  }

  #name(data: ChartData, { isBeside, names }: Layout, row: number): TemplateResult {
    const label = data.labels?.[row] ?? '';
    const face = this.face(13);
    const shown = cutToWidth(label, isBeside ? names - 12 : this.width - 8, face);
    const y = isBeside ? (BAR + GAP) / 2 : 16;
    return svg`<text class="name" x="4" y=${y} dy=${isBeside ? '0.35em' : '0'}>
      ${shown}${shown === label ? nothing : svg`<title>${label}</title>`}
    </text>`;
  }

  #bar(data: ChartData, { isBeside, rowHeight, x }: Layout, row: number): TemplateResult {
    const value = place(this.#current(data)?.values[row]);
    const top = isBeside ? GAP / 2 : 22;
    const [from, to] = [x(0), x(value ?? 0)];
    const isLeft = (value ?? 0) < 0;
    const text = this.#text(data, row);
    const anchor = clear(
      to,
      isLeft,
      textWidth(text, this.face(12, 600)),
      this.#markAt(data, x, row),
    );
    // Under the names the line would cross them.
    const [lineTop, lineHeight] = isBeside ? [0, rowHeight] : [top - 3, BAR + 6];
    return svg`
      <path class="grid zero" d="M${Math.round(from)} ${lineTop}v${lineHeight}" />
      <rect class="bar" x=${Math.min(from, to)} y=${top} width=${Math.abs(to - from)} height=${BAR} rx="3" />
      ${this.#mark(data, x, row, top)}
      <text class="strong" x=${anchor} y=${top + BAR / 2} dy="0.35em" text-anchor=${isLeft ? 'end' : 'start'}>${text}</text>`;
  }

  #compared(data: ChartData): Series | undefined {
    return data.series.find(({ role }) => role === 'compared');
  }

  #markAt(data: ChartData, x: Layout['x'], row: number): number | null {
    const value = place(this.#compared(data)?.values[row]);
    return value === null ? null : x(value);
  }

  #mark(data: ChartData, x: Layout['x'], row: number, top: number) {
    const at = this.#markAt(data, x, row);
    const compared = this.#compared(data);
    return at === null
      ? nothing
      : svg`<path class="halo" d="M${at} ${top}v${BAR}" /><path class="mark" d="M${at} ${top - 3}v${BAR + 6}">
          <title>${compared?.name}: ${this.#text(data, row, compared)}</title>
        </path>`;
  }

  #sentence(data: ChartData, row: number): string {
    const figures = data.series.map((series) => `${series.name} ${this.#text(data, row, series)}`);
    return `${data.labels?.[row] ?? ''}: ${figures.join('; ')}`;
  }

  /** Arrow keys go from row to row, Enter and space choose. */
  #key = (event: KeyboardEvent): void => {
    const rows = [...this.renderRoot.querySelectorAll<SVGGElement>('.row.selectable')];
    const at = rows.indexOf(event.target as SVGGElement);
    const next: Record<string, number> = {
      ArrowDown: Math.min(rows.length - 1, at + 1),
      ArrowUp: Math.max(0, at - 1),
      Home: 0,
      End: rows.length - 1,
    };
    const to = next[event.key];
    if (at < 0) {
      return;
    }
    if (to !== undefined) {
      event.preventDefault();
      rows[to]?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      rows[at]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    }
  };
}

/** Where a figure begins beside the end of its bar: beyond the comparison mark if that is there. */
function clear(end: number, isLeft: boolean, width: number, mark: number | null): number {
  const way = isLeft ? -1 : 1;
  const from = end + way * VALUE_GAP;
  const ahead = mark === null ? -1 : (mark - end) * way;
  const isInTheWay = mark !== null && ahead >= 0 && ahead <= width + 2 * VALUE_GAP;
  return isInTheWay ? mark + way * VALUE_GAP : from;
}
