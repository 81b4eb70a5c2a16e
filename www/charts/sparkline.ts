import { extent, range } from 'd3-array';
import { scaleLinear, scalePoint } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import {
  css,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  svg,
  type TemplateResult,
} from 'lit';
import { tokens } from './chart_styles.js';
import { type ChartData, hasFigures, place, rowCount, type Series } from './data.js';
import { inTurn } from './turns.js';

const WIDTH = 120;
const HEIGHT = 36;
const PAD = 3;

/** From rows and figures to pixels. */
interface Scales {
  x: (row: number) => number;
  y: (value: number) => number;
}

/**
 * A series as a small line beside its figure: the course, not the values. Hidden from screen
 * readers unless it has a label, since the figure and its change are said beside it.
 *
 * Stretches to the size it is given (`inline-size`, `block-size`; 120 × 36 CSS pixels by default).
 *
 * @prop {ChartData} data - one current and at most one compared series; see data.ts
 * @attr {string} label - what it shows, if that is not said beside it
 */
export class ShopKpiSparkline extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        inline-size: 7.5rem;
        block-size: 2.25rem;
      }
      svg {
        display: block;
        inline-size: 100%;
        block-size: 100%;
        overflow: visible;
      }
      path,
      circle {
        vector-effect: non-scaling-stroke;
      }
      .current {
        fill: none;
        stroke: var(--_series-1);
        stroke-width: 1.75;
        stroke-linejoin: round;
        stroke-linecap: round;
      }
      .compared {
        fill: none;
        stroke: var(--_muted);
        stroke-width: 1.25;
        stroke-opacity: 0.55;
      }
      .area {
        fill: var(--_series-1);
        fill-opacity: 0.1;
      }
      .end {
        fill: none;
        stroke: var(--_series-1);
        stroke-width: 5.5;
        stroke-linecap: round;
      }
      .end.inner {
        stroke: var(--_surface);
        stroke-width: 2.5;
      }
      .partial {
        fill: none;
        stroke: var(--_series-1);
        stroke-width: 1.75;
        stroke-dasharray: 1 3;
        stroke-linecap: round;
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    label: {},
  };

  /** The columns to draw; nothing is drawn without. */
  declare data: ChartData | undefined;
  /** Accessible name; none hides the line from screen readers. */
  declare label: string;

  constructor() {
    super();
    this.label = '';
  }

  protected override scheduleUpdate(): Promise<void> | undefined {
    return inTurn(() => super.scheduleUpdate());
  }

  protected override render(): TemplateResult | typeof nothing {
    const { data } = this;
    if (!data || !hasFigures(data)) {
      return nothing;
    }
    const scales = this.#scales(data);
    const current = data.series.find(({ role }) => role !== 'compared');
    const compared = data.series.find(({ role }) => role === 'compared');
    return html`<svg
      viewBox="0 0 ${WIDTH} ${HEIGHT}"
      preserveAspectRatio="none"
      role=${this.label ? 'img' : nothing}
      aria-label=${this.label || nothing}
      aria-hidden=${this.label ? nothing : 'true'}
    >
      <path class="area" d=${current ? below(current, scales) : ''} />
      <path class="compared" d=${compared ? course(compared, scales) : ''} />
      <path class="current" d=${current ? course(current, scales, (row) => !isToPartial(current, row)) : ''} />
      <path class="partial" d=${current ? partialSteps(current, scales) : ''} />
      <path class="end" d=${current ? lastPoint(current, scales) : ''} />
      ${
        current && isEndPartial(current)
          ? svg`<path class="end inner" d=${lastPoint(current, scales)} />`
          : nothing
      }
    </svg>`;
  }

  #scales(data: ChartData): Scales {
    const figures = data.series.flatMap(({ values }) => values.map(place));
    const [least = 0, most = 0] = extent(figures.filter((value) => value !== null));
    // A third of the height below the lowest point, so that small moves do not look like a fall.
    const low = least >= 0 ? Math.max(0, least - (most - least) / 3) : least;
    const y = scaleLinear([low, most === low ? low + 1 : most], [HEIGHT - PAD, PAD]);
    const points = scalePoint(range(rowCount(data)), [PAD, WIDTH - PAD]);
    return { x: (row) => points(row) ?? PAD, y };
  }
}

/** Whether the line ends in a bucket that is not over: its dot is hollow, as it is no fall yet. */
function isEndPartial(series: Series): boolean {
  return isToPartial(series, lastRow(series));
}

function lastRow({ values }: Series): number {
  return values.findLastIndex((value) => place(value) !== null);
}

function isToPartial({ partial }: Series, row: number): boolean {
  return Boolean(partial?.[row]);
}

function course(
  { values }: Series,
  { x, y }: Scales,
  isDrawn: (row: number) => boolean = () => true,
): string {
  const shape = line<number | null>()
    .defined((value, row) => value !== null && isDrawn(row))
    .x((_, row) => x(row))
    .y((value) => y(value ?? 0))
    .curve(curveMonotoneX);
  return shape(values.map(place)) ?? '';
}

function below({ values }: Series, { x, y }: Scales): string {
  const shape = area<number | null>()
    .defined((value) => value !== null)
    .x((_, row) => x(row))
    .y0(HEIGHT)
    .y1((value) => y(value ?? 0))
    .curve(curveMonotoneX);
  return shape(values.map(place)) ?? '';
}

/** The steps to and from buckets that the data cover only in part. */
function partialSteps(series: Series, { x, y }: Scales): string {
  const shape = line<number>()
    .x((row) => x(row))
    .y((row) => y(place(series.values[row]) ?? 0));
  return range(1, series.values.length)
    .filter((row) => isToPartial(series, row) || isToPartial(series, row - 1))
    .filter((row) => place(series.values[row]) !== null && place(series.values[row - 1]) !== null)
    .map((row) => shape([row - 1, row]) ?? '')
    .join('');
}

/** A dot: a line of no length, whose round caps keep their shape however the line is stretched. */
function lastPoint(series: Series, { x, y }: Scales): string {
  const row = lastRow(series);
  const value = place(series.values[row]);
  return value === null ? '' : `M${x(row)} ${y(value)}h0`;
}
