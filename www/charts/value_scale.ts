import { extent, tickStep } from 'd3-array';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { numberFormat } from '../format/cache.js';
import { count, factor, money } from '../format/numbers.js';
import { type ChartData, place } from './data.js';

/** A tick of a value axis. */
export interface ValueTick {
  /** In the data's own unit. */
  value: number;
  text: string;
}

/** From figures to pixels along one axis. */
export interface ValueScale {
  /** Pixels of a figure in the data's own unit. */
  at: (value: number) => number;
  ticks: ValueTick[];
}

/** The lengths of time that an axis counts in, largest first, in seconds. */
const CLOCK = [
  { size: 86_400, unit: 'day' },
  { size: 3600, unit: 'hour' },
  { size: 60, unit: 'minute' },
  { size: 1, unit: 'second' },
] as const;

/** How a unit's axis counts: in which multiple of it, and how it writes a multiple. */
interface Counting {
  size: number;
  write: (value: number, step: number) => string;
}

function decimals(step: number): number {
  return Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
}

function counting(data: ChartData, locale: string, largest: number): Counting {
  const { unit, currency = null } = data;
  const inUnit = (options: Intl.NumberFormatOptions, factorOf = 1) => ({
    size: 1,
    write: (value: number, step: number) =>
      numberFormat(locale, {
        ...options,
        minimumFractionDigits: decimals(step * factorOf),
        maximumFractionDigits: decimals(step * factorOf),
      }).format(value * factorOf),
  });
  switch (unit) {
    case 'money':
      return { size: 1, write: (value) => money(value, currency, locale, 'compact') };
    case 'count':
      return { size: 1, write: (value) => count(value, locale, 'compact') };
    case 'ratio':
      return { size: 0.01, write: (value, step) => percentOf(value, step, locale) };
    case 'points':
      return inUnit({ signDisplay: 'exceptZero' }, 100);
    case 'factor':
      return { size: 1, write: (value) => factor(value, locale) };
    case 'score':
      return inUnit({});
    case 'seconds': {
      const clock = CLOCK.find(({ size }) => largest >= 2 * size) ?? CLOCK[3];
      const { write } = inUnit({ style: 'unit', unit: clock.unit, unitDisplay: 'short' });
      return { size: clock.size, write };
    }
    case 'days':
      return inUnit({ style: 'unit', unit: 'day', unitDisplay: 'short' });
    case 'years':
      return inUnit({ style: 'unit', unit: 'year', unitDisplay: 'short' });
  }
}

function percentOf(value: number, step: number, locale: string): string {
  return numberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: decimals(step),
    maximumFractionDigits: decimals(step),
  }).format(value / 100);
}

/**
 * The span an axis shows. Amounts and counts are read by their length, so their axis begins at
 * zero; a ratio that hardly moves would be a flat line far above it, so it may begin higher.
 */
function span(data: ChartData, figures: number[]): [number, number] {
  const [least = 0, most = 0] = extent(figures);
  const isLength = data.unit === 'money' || data.unit === 'count';
  const beginsAtZero = isLength || least < most / 2;
  const low = beginsAtZero ? Math.min(0, least) : least;
  const high = beginsAtZero ? Math.max(0, most) : most;
  return low === high ? [Math.min(0, low), high > 0 ? high : 1] : [low, high];
}

/** All figures of a chart as numbers. */
export function allFigures(data: ChartData): number[] {
  return data.series.flatMap(({ values }) => values.map(place).filter((value) => value !== null));
}

/** The axis over all figures of a chart, drawn from pixel `range[0]` to `range[1]`. */
export function valueScale(
  data: ChartData,
  locale: string,
  range: [number, number],
  tickCount: number,
): ValueScale {
  const [low, high] = span(data, allFigures(data));
  const { size, write } = counting(data, locale, Math.max(Math.abs(low), Math.abs(high)));
  const scale: ScaleLinear<number, number> = scaleLinear([low / size, high / size], range).nice(
    tickCount,
  );
  const [from = 0, to = 1] = scale.domain();
  const step = tickStep(from, to, tickCount);
  const ticks = scale
    .ticks(tickCount)
    .filter((value) => data.unit !== 'count' || Number.isInteger(value))
    .map((value) => ({ value: value * size, text: write(value, step) }));
  return { at: (value) => scale(value / size), ticks };
}
