import { range } from 'd3-array';
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { chartText } from '../locales/charts.js';
import { ChartElement } from './chart_element.js';
import { type ChartData, place, rowCount } from './data.js';
import { cutToWidth, textWidth } from './text_width.js';

const ROW = 26;
const HEAD = 26;
const DOT = 10;

/** Where a row's rank in a column is drawn. */
interface Layout {
  x: (column: number) => number;
  y: (rank: number) => number;
  /** The first rank beyond the chart: where rows without a place among the drawn ones come from. */
  beyond: number;
  height: number;
  names: number;
}

/**
 * Ranks from column to column, 1 on top, with a line for each row: who rose, who fell, who is new.
 *
 * @prop {ChartData} data - `labels`, one series a column with the rank of each row; null: no rank
 * @attr {string} locale - BCP 47 tag
 * @attr {string} heading - what the chart shows
 * @attr {string} row-heading - header of the rows' names in the table
 * @attr {boolean} headless - the heading is for screen readers alone
 * @attr {boolean} as-table - shows the numbers in place of the lines
 * @slot heading - in place of the heading's text
 * @csspart figure
 * @csspart heading
 * @csspart plot
 * @csspart switch
 * @csspart table
 */
export class ShopKpiRankChart extends ChartElement {
  static override styles = [
    ...ChartElement.styles,
    css`
      .line {
        fill: none;
        stroke: var(--_muted);
        stroke-width: 2;
        stroke-opacity: 0.6;
      }
      .dot {
        fill: var(--_muted);
      }
      .up .line,
      .fresh .line {
        stroke: var(--_good);
      }
      .up .dot,
      .fresh .dot {
        fill: var(--_good);
      }
      .down .line {
        stroke: var(--_bad);
      }
      .down .dot {
        fill: var(--_bad);
      }
      svg text.rank {
        fill: var(--_surface);
        font-size: 11px;
        font-weight: 600;
      }
    `,
  ];

  protected override kind(): string {
    return chartText('rank_chart', this.locale);
  }

  protected override legend(): typeof nothing {
    return nothing;
  }

  protected override marks(whole: ChartData): TemplateResult {
    const data = this.#fitting(whole);
    const layout = this.#layout(data);
    const { x, height } = layout;
    return html`<div class="plot" part="plot">
      <svg width=${this.width} height=${height} viewBox="0 0 ${this.width} ${height}" role="list" aria-label=${this.name()}>
        <g aria-hidden="true">${data.series.map(
          ({ name }, column) => svg`<text class="muted" x=${x(column) - DOT} y="14">${name}</text>`,
        )}</g>
        ${range(rowCount(data)).map((row) => this.#row(data, layout, row))}
      </svg>
    </div>`;
  }

  /** Room for the names and the changes, at the right. */
  #names({ labels = [] }: ChartData): number {
    const widest = Math.max(0, ...labels.map((label) => textWidth(label, this.face(13))));
    return Math.min(widest + 110, this.width * 0.6);
  }

  /** The latest columns, as many as stand side by side, but two at least; the table has all. */
  #fitting(data: ChartData): ChartData {
    const widest = Math.max(...data.series.map(({ name }) => textWidth(name, this.face())));
    const step = Math.max(3 * DOT, widest + 10);
    const count = Math.max(2, 1 + Math.floor((this.width - this.#names(data)) / step));
    return { ...data, series: data.series.slice(-count) };
  }

  #layout(data: ChartData): Layout {
    // Ranks beyond the rows that are shown stand together below them.
    const most = Math.max(1, rowCount(data));
    const names = this.#names(data);
    const right = Math.max(this.width - names, 60);
    const step = (right - DOT - 2) / Math.max(1, data.series.length - 1);
    return {
      x: (column) => DOT + 2 + column * step,
      y: (rank) => HEAD + (Math.min(rank, most + 1) - 0.5) * ROW,
      beyond: most + 1,
      height: HEAD + (most + 1) * ROW,
      names,
    };
  }

  #row(data: ChartData, layout: Layout, row: number): TemplateResult | typeof nothing {
    const ranks = data.series.map(({ values }) => place(values[row]));
    const now = ranks.at(-1) ?? null;
    if (now === null) return nothing;
    const { x, y, beyond } = layout;
    const last = ranks.length - 1;
    const way = wayOf(ranks);
    const points = ranks.map((rank, column) => ({ column, rank: rank ?? beyond }));
    const path = points.map(({ column, rank }, index) => {
      const before = points[index - 1];
      if (!before) return `M${x(column)} ${y(rank)}`;
      const middle = (x(before.column) + x(column)) / 2;
      return `C${middle} ${y(before.rank)} ${middle} ${y(rank)} ${x(column)} ${y(rank)}`;
    });
    const note = this.#change(ranks);
    const label = data.labels?.[row] ?? '';
    const room = layout.names - DOT - 8 - textWidth(note, this.face()) - 10;
    const name = cutToWidth(label, room, this.face(13));
    const from = x(last) + DOT + 8;
    return svg`<g class=${way} role="listitem" aria-label="${now}. ${label}: ${this.#sentence(ranks)}">
      <path class="line" d=${path.join('')} />
      ${ranks.map((rank, column) =>
        rank === null || rank > beyond - 1
          ? nothing
          : svg`<circle class="dot" cx=${x(column)} cy=${y(rank)} r=${DOT} />
            <text class="rank" x=${x(column)} y=${y(rank)} dy="0.35em" text-anchor="middle">${rank}</text>`,
      )}
      <text class="name" x=${from} y=${y(now)} dy="0.35em">${name}${name === label ? nothing : svg`<title>${label}</title>`}</text>
      <text class="muted" x=${this.width - 2} y=${y(now)} dy="0.35em" text-anchor="end">${note}</text>
    </g>`;
  }

  /** "▲ 3", "▼ 1", "=", "new". */
  #change(ranks: readonly (number | null)[]): string {
    const [before, now] = [ranks[0] ?? null, ranks.at(-1) ?? null];
    if (now === null) return '';
    if (before === null) return chartText('fresh', this.locale);
    if (before === now) return '=';
    return before > now ? `▲ ${before - now}` : `▼ ${now - before}`;
  }

  #sentence(ranks: readonly (number | null)[]): string {
    const way = wayOf(ranks);
    const [before, now] = [ranks[0] ?? null, ranks.at(-1) ?? null];
    const by =
      before !== null && now !== null && before !== now ? ` ${Math.abs(before - now)}` : '';
    return `${chartText(way, this.locale)}${by}`;
  }
}

function wayOf(ranks: readonly (number | null)[]): 'up' | 'down' | 'level' | 'fresh' {
  const [before, now] = [ranks[0] ?? null, ranks.at(-1) ?? null];
  if (before === null || now === null) return 'fresh';
  if (before === now) return 'level';
  return before > now ? 'up' : 'down';
}
