import { bisectLeft } from 'd3-array';
import { type TimeInterval, utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import type { Grain } from '../format/dates.js';
import { bucket, isoWeek, parseDay, shortBucket } from '../format/dates.js';
import { NO_FIGURE } from '../format/numbers.js';
import type { ChartData } from './data.js';

/** A label under a time axis. */
export interface TimeTick {
  row: number;
  text: string;
  /** The year, under the first tick and where it changes; empty elsewhere. */
  year: string;
}

/** Every so often, and what the label there names. */
interface Rhythm {
  every: TimeInterval;
  names: Grain;
}

function rhythm(interval: { every(step: number): TimeInterval | null }, names: Grain) {
  return (step: number): Rhythm => {
    const every = interval.every(step);
    if (!every) {
      throw new RangeError(`no time interval of ${step}`);
    }
    return { every, names };
  };
}

const days = rhythm(utcDay, 'day');
const months = rhythm(utcMonth, 'month');
const years = rhythm(utcYear, 'year');

function mondays(step: number, names: Grain): Rhythm {
  return rhythm(utcMonday, names)(step);
}

const YEARS = [years(1), years(2), years(5), years(10)];
const MONTHS = [months(3), months(6), ...YEARS];

/** From dense to sparse; the first whose labels fit is taken. */
const RHYTHMS: Record<Grain, Rhythm[]> = {
  day: [days(1), mondays(1, 'day'), mondays(2, 'day'), mondays(4, 'day'), months(1), ...MONTHS],
  week: [mondays(1, 'week'), mondays(2, 'week'), mondays(4, 'week'), months(1), ...MONTHS],
  month: [months(1), months(2), ...MONTHS],
  quarter: [{ every: months(3).every, names: 'quarter' }, ...YEARS],
  year: YEARS,
};

/** The year a label belongs to; a week's is that of its Thursday. */
function yearOf(day: string, names: Grain): string {
  if (names === 'year') {
    return '';
  }
  const at = parseDay(day);
  return String(names === 'week' ? isoWeek(at).year : at.getUTCFullYear());
}

function ticksOf(data: ChartData, { every, names }: Rhythm, locale: string): TimeTick[] {
  const days = data.days ?? [];
  const grain = data.grain ?? 'day';
  const starts = days.map(parseDay);
  const [first] = starts;
  const last = starts.at(-1);
  if (!first || !last) {
    return [];
  }
  // A first bucket that the period cuts off still carries its own name.
  const finest = RHYTHMS[grain][0]?.every;
  const from = finest ? finest.floor(first) : first;
  const rows = every
    .range(from, new Date(last.getTime() + 1))
    .map((tick) => bisectLeft(starts, tick));
  let yearBefore = '';
  return [...new Set(rows)].map((row) => {
    const day = days[row] ?? '';
    const ownLabel = names === grain ? data.labels?.[row] : undefined;
    const year = ownLabel === undefined ? yearOf(day, names) : '';
    const shown = year === yearBefore ? '' : year;
    yearBefore = year;
    return { row, text: ownLabel ?? shortBucket(day, names, locale), year: shown };
  });
}

/** Of rows that have names but no days: every one, every second … as fits. */
function labelTicks({ labels = [] }: ChartData, fits: (ticks: TimeTick[]) => boolean): TimeTick[] {
  const all = labels.map((text, row): TimeTick => ({ row, text, year: '' }));
  for (let step = 1; step < all.length; step += 1) {
    const ticks = all.filter(({ row }) => row % step === 0);
    if (fits(ticks)) return ticks;
  }
  return all.slice(0, 1);
}

/**
 * The labels of a time axis: as many as stand side by side.
 *
 * `x`: pixels of a row; `width`: pixels of a text.
 */
export function timeTicks(
  data: ChartData,
  locale: string,
  x: (row: number) => number,
  width: (text: string) => number,
): TimeTick[] {
  const fits = (ticks: TimeTick[]) =>
    ticks.every((tick, index) => {
      const next = ticks[index + 1];
      return !next || x(next.row) - x(tick.row) >= (width(tick.text) + width(next.text)) / 2 + 10;
    });
  if (!data.days) {
    return labelTicks(data, fits);
  }
  const all = RHYTHMS[data.grain ?? 'day'].map((rhythm) => ticksOf(data, rhythm, locale));
  return all.find((ticks) => ticks.length > 0 && fits(ticks)) ?? [];
}

/** The name of a row: its label, else its bucket; none where only the comparison goes on. */
export function rowName(data: ChartData, row: number, locale: string): string {
  const label = data.labels?.[row];
  if (label !== undefined) {
    return label;
  }
  const day = data.days?.[row];
  return day === undefined ? NO_FIGURE : bucket(day, data.grain ?? 'day', locale);
}
