import type { Grain } from '../format/dates.js';
import type { Unit } from '../format/figure.js';
import type { Figure } from '../format/numbers.js';

/**
 * What a series is: the period asked for, or what it is compared with. A compared series is drawn
 * lighter and dashed, on the same axis, and takes the colour of the current series at its place
 * (first compared with first current …). `low` and `high` are the ends of a band or an interval
 * around the current series; only charts that show one draw them.
 */
export type Role = 'current' | 'compared' | 'low' | 'high';

/** One column of figures, one entry a row of {@link ChartData}. */
export interface Series {
  /** Shown in the legend, the tooltip and the table's header. */
  name: string;
  /**
   * Money as decimal strings (shown with all their digits; made numbers only to place a mark),
   * everything else as numbers. `null` is a gap: not known or not covered, never zero.
   */
  values: readonly Figure[];
  /** Whether the data cover only a part of the row's bucket; all whole where absent. */
  partial?: readonly boolean[];
  /** Rows that stand out: days outside the band, orders just below a threshold. */
  marked?: readonly boolean[];
  /** `current` where absent. */
  role?: Role;
  /**
   * First day of each bucket of a compared series, whose days differ from {@link ChartData.days}.
   * Shown in the tooltip and the table.
   */
  days?: readonly string[];
  /** The names of those buckets, where they are not the calendar's (fiscal years). */
  labels?: readonly string[];
  /** What this column is measured in, if not in {@link ChartData.unit}; for tables only. */
  unit?: Unit;
  /**
   * Whether the column holds changes against a comparison, as a report gives them: shown with a
   * sign, in per cent or (for ratios) percentage points. For tables only.
   */
  isChange?: boolean;
  /** Rows of a column of changes whose base was zero: said to be new. */
  fresh?: readonly boolean[];
  /** Whether each figure has a bar beside it, as long as its share of the largest. For tables only. */
  hasBar?: boolean;
  /** Whether figures are differences, written with their sign. */
  isDifference?: boolean;
  /** Which way a change is good; colours it. `neither` where absent. */
  better?: 'higher' | 'lower' | 'neither';
  /** The figure over all rows, for a table's last line. Never summed here: ratios do not add. */
  total?: Figure;
}

/** Columns of equal length: what every chart and table draws. */
export interface ChartData {
  /**
   * The rows' names, for charts by group. For charts over time only where a bucket's name is not
   * that of a calendar week, month, quarter or year (fiscal years).
   */
  labels?: readonly string[];
  /** ISO first days of the buckets, for charts over time. */
  days?: readonly string[];
  /** How long the buckets of `days` are; `day` where absent. */
  grain?: Grain;
  /** The values behind `labels`, sent with `shop-kpi-select`; the labels where absent. */
  keys?: readonly (string | null)[];
  /** The row that sums the groups beyond the limit: drawn muted, cannot be selected. */
  otherRow?: number;
  /** How deep each row of a tree lies, from 0, parents before their children. */
  levels?: readonly number[];
  /** Rows of a waterfall that are levels; the others are steps from one to the next. */
  totals?: readonly number[];
  /** The edges of the rows of a histogram, one more than rows; `null`: open. */
  edges?: readonly (number | null)[];
  /** What `edges` are measured in. */
  edgeUnit?: Unit;
  /** What a line is drawn at: the threshold of a histogram, no difference, a row over time. */
  reference?: { value: number; name: string };
  series: readonly Series[];
  unit: Unit;
  /** ISO 4217 code, for money. */
  currency?: string | null;
}

/** Detail of the event `shop-kpi-select`: the row the reader chose. */
export interface SelectDetail {
  /** Row of {@link ChartData}, from 0. */
  row: number;
  /** Its key; `null` for the rows without a value. */
  key: string | null;
}

declare global {
  interface HTMLElementEventMap {
    'shop-kpi-select': CustomEvent<SelectDetail>;
  }
}

/** A figure as a number, to place a mark; never shown. `null`: a gap. */
export function place(value: Figure | undefined): number | null {
  if (value === null || value === undefined || value === '') {
    return null;
  }
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** How many rows the longest column has. */
export function rowCount(data: ChartData): number {
  const named = Math.max(data.labels?.length ?? 0, data.days?.length ?? 0);
  return data.series.reduce((most, { values }) => Math.max(most, values.length), named);
}

/** Whether any figure is known at all. */
export function hasFigures(data: ChartData): boolean {
  return data.series.some(({ values }) => values.some((value) => place(value) !== null));
}

/** The value behind a row, for events. */
export function rowKey(data: ChartData, row: number): string | null {
  return data.keys ? (data.keys[row] ?? null) : (data.labels?.[row] ?? null);
}

/**
 * The colour of a series, 1–6, as used in the classes `series-1` …: a compared series has that of
 * the current series it stands beside.
 */
export function colourOf(series: readonly Series[], index: number): number {
  const role = series[index]?.role ?? 'current';
  const before = series.slice(0, index).filter((other) => (other.role ?? 'current') === role);
  return (before.length % 6) + 1;
}
