import { bisectCenter, range } from 'd3-array';
import { css, html, nothing, type PropertyDeclarations, svg, type TemplateResult } from 'lit';
import { bucket } from '../format/dates.js';
import { figure } from '../format/figure.js';
import { chartText } from '../locales/charts.js';
import { ChartElement } from './chart_element.js';
import { type ChartData, colourOf, rowCount, type Series } from './data.js';
import { textWidth } from './text_width.js';
import { rowName, type TimeTick, timeTicks } from './time_ticks.js';
import { type TipLine, tooltip } from './tooltip.js';
import { type ValueScale, valueScale } from './value_scale.js';

/** Where things are drawn, in CSS pixels from the top left corner. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Middle of a row. */
  x: (row: number) => number;
  /** Height of a figure. */
  y: ValueScale['at'];
  rows: number;
}

const TOP = 8;
const AXIS_GAP = 8;
/** Two lines of labels: bucket and year. */
const BOTTOM = 40;

/**
 * Charts over time: a value axis, a time axis, and a cursor that pointer and arrow keys move from
 * bucket to bucket.
 */
export abstract class TimeChart extends ChartElement {
  static override styles = [
    ...ChartElement.styles,
    css`
      .cursor {
        stroke: var(--_muted);
        stroke-width: 1;
        shape-rendering: crispEdges;
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    ...ChartElement.properties,
    height: { type: Number },
    at: { state: true },
  };

  /** Height of the marks in CSS pixels; 0 (the default) follows the width, 190 to 300. */
  declare height: number;
  /** The row under the cursor. */
  declare protected at: number | null;

  constructor() {
    super();
    this.height = 0;
    this.at = null;
  }

  /** Pixels of a row's middle, for a plot from `left` to `right`. */
  protected abstract across(rows: number, left: number, right: number): (row: number) => number;

  /** The series. */
  protected abstract drawing(data: ChartData, frame: Frame): TemplateResult;

  /** What marks the row under the cursor. */
  protected abstract pointer(data: ChartData, frame: Frame, row: number): TemplateResult;

  protected override marks(data: ChartData): TemplateResult {
    const height = this.height || Math.round(Math.min(300, Math.max(190, this.width * 0.4)));
    const bottom = height - BOTTOM;
    const scale = valueScale(
      data,
      this.locale,
      [bottom, TOP],
      Math.max(2, Math.round(bottom / 52)),
    );
    const frame = this.#frame(data, scale, bottom);
    const hint = chartText('keys_points', this.locale);
    const at = this.at !== null && this.at < frame.rows ? this.at : null;
    return html`<div
      class="plot"
      part="plot"
      role="application"
      tabindex="0"
      aria-roledescription=${this.kind()}
      aria-label="${this.name()}. ${hint}"
      @keydown=${(event: KeyboardEvent) => this.#key(event, data, frame)}
      @blur=${this.#leave}
      @pointermove=${(event: PointerEvent) => this.#point(event, frame)}
      @pointerdown=${(event: PointerEvent) => this.#point(event, frame)}
      @pointerleave=${this.#pointOut}
    >
      <svg width=${this.width} height=${height} viewBox="0 0 ${this.width} ${height}" aria-hidden="true">
        ${this.#valueAxis(scale, frame)} ${this.rowAxis(data, frame)}
        ${this.drawing(data, frame)}
        ${at === null ? nothing : this.#cursor(data, frame, at)}
      </svg>
    </div>`;
  }

  #frame(data: ChartData, scale: ValueScale, bottom: number): Frame {
    const face = this.face();
    const labels = Math.max(...scale.ticks.map(({ text }) => textWidth(text, face)));
    const left = Math.ceil(labels) + AXIS_GAP;
    const right = this.width - AXIS_GAP;
    const rows = rowCount(data);
    return { left, right, top: TOP, bottom, rows, x: this.across(rows, left, right), y: scale.at };
  }

  #valueAxis({ ticks }: ValueScale, { left, right, y }: Frame): TemplateResult {
    return svg`<g>${ticks.map(
      ({ value, text }) => svg`
        <path class="grid ${value === 0 ? 'zero' : ''}" d="M${left} ${Math.round(y(value))}H${right}" />
        <text class="muted" x=${left - AXIS_GAP} y=${y(value)} dy="0.32em" text-anchor="end">${text}</text>`,
    )}</g>`;
  }

  /** The labels under the rows. */
  protected rowAxis(data: ChartData, { x, bottom }: Frame): TemplateResult {
    const face = this.face();
    const ticks = timeTicks(data, this.locale, x, (text) => textWidth(text, face));
    return svg`<g>${ticks.map((tick) => this.#timeLabel(tick, x(tick.row), bottom))}</g>`;
  }

  #timeLabel({ text, year }: TimeTick, x: number, bottom: number): TemplateResult {
    const half = Math.max(...[text, year].map((one) => textWidth(one, this.face()))) / 2;
    // The last label may lie closer to the edge than half its length.
    const middle = Math.min(x, this.width - half);
    return svg`
      <path class="grid" d="M${Math.round(x)} ${bottom}v4" />
      <text class="muted" x=${middle} y=${bottom + 18} text-anchor="middle">${text}</text>
      ${year ? svg`<text class="muted" x=${middle} y=${bottom + 34} text-anchor="middle">${year}</text>` : nothing}`;
  }

  #cursor(data: ChartData, frame: Frame, row: number): TemplateResult {
    const x = Math.round(frame.x(row));
    return svg`
      <path class="cursor" d="M${x} ${frame.top}V${frame.bottom}" />
      ${this.pointer(data, frame, row)}
      ${tooltip({
        title: rowName(data, row, this.locale),
        lines: data.series.map((series, index) => this.#line(data, series, index, row)),
        remark: isPartial(data, row) ? chartText('incomplete', this.locale) : '',
        x,
        room: [0, this.width],
        face: this.face(),
      })}`;
  }

  #line(data: ChartData, series: Series, index: number, row: number): TipLine {
    const own = series.days?.[row];
    const calendar = own === undefined ? '' : bucket(own, data.grain ?? 'day', this.locale);
    const when = series.labels?.[row] ?? calendar;
    return {
      colour: colourOf(data.series, index),
      isCompared: series.role === 'compared',
      name: when ? `${series.name} · ${when}` : series.name,
      shortName: when,
      value: figure(series.values[row], {
        unit: series.unit ?? data.unit,
        currency: data.currency ?? null,
        locale: this.locale,
      }),
    };
  }

  #point(event: PointerEvent, frame: Frame): void {
    const plot = event.currentTarget as HTMLElement;
    const x = event.clientX - plot.getBoundingClientRect().left;
    this.at = bisectCenter(range(frame.rows).map(frame.x), x);
  }

  /** A finger that is lifted leaves the figures on the screen, until another place is touched. */
  #pointOut = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'mouse') {
      this.#leave();
    }
  };

  #leave = (): void => {
    this.at = null;
  };

  #key(event: KeyboardEvent, data: ChartData, { rows }: Frame): void {
    const last = rows - 1;
    const from = this.at;
    const next: Record<string, number | null> = {
      ArrowRight: from === null ? 0 : Math.min(last, from + 1),
      ArrowLeft: from === null ? last : Math.max(0, from - 1),
      Home: 0,
      End: last,
      Escape: null,
    };
    const to = next[event.key];
    if (to === undefined || (event.key === 'Escape' && from === null)) {
      return;
    }
    event.preventDefault();
    this.at = to;
    this.announced = to === null ? '' : this.#sentence(data, to);
  }

  /** What a row says, in words. */
  #sentence(data: ChartData, row: number): string {
    const unknown = chartText('not_known', this.locale);
    const figures = data.series.map((series, index) => {
      const { name, value } = this.#line(data, series, index, row);
      return `${name}: ${(series.values[row] ?? null) === null ? unknown : value}`;
    });
    const remark = isPartial(data, row) ? ` (${chartText('incomplete', this.locale)})` : '';
    return `${rowName(data, row, this.locale)}${remark}. ${figures.join('; ')}`;
  }
}

function isPartial(data: ChartData, row: number): boolean {
  return data.series.some(({ partial }) => partial?.[row]);
}
