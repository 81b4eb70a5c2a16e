import { points } from './change.js';
import { days, duration, years } from './durations.js';
import {
  count,
  type Figure,
  factor,
  type Length,
  money,
  NO_FIGURE,
  percent,
  score,
  wholeMoney,
} from './numbers.js';
import type { Unit } from './unit.js';

export type { Unit } from './unit.js';

/** What is needed to write a figure. */
export interface FigureStyle {
  unit: Unit;
  /** ISO 4217 code; for money only. */
  currency?: string | null;
  /** BCP 47 tag: "nl", "en-GB". */
  locale: string;
  /** `full` where absent. */
  length?: Length;
}

/** A figure in words and digits of the locale; {@link NO_FIGURE} where it is not known. */
export function figure(value: Figure | undefined, style: FigureStyle): string {
  if (value === null || value === undefined || value === '') {
    return NO_FIGURE;
  }
  const { unit, currency = null, locale, length = 'full' } = style;
  switch (unit) {
    case 'money':
      return money(value, currency, locale, length);
    case 'count':
      return count(value, locale, length);
    case 'ratio':
      return percent(value, locale);
    case 'points':
      return points(Number(value), locale);
    case 'factor':
      return factor(value, locale);
    case 'score':
      return score(value, locale);
    case 'seconds':
      return duration(Number(value), locale);
    case 'days':
      return days(Number(value), locale);
    case 'years':
      return years(Number(value), locale);
  }
}

/**
 * The large figure of a scorecard: money from 10,000 on without decimals, everything else in full.
 * The exact figure belongs beside it (`title`, table).
 */
export function headline(value: Figure | undefined, style: FigureStyle): string {
  const isLargeMoney =
    style.unit === 'money' &&
    value !== null &&
    value !== undefined &&
    Math.abs(Number(value)) >= 1e4;
  return isLargeMoney
    ? wholeMoney(value, style.currency ?? null, style.locale)
    : figure(value, style);
}

/** A difference of two figures, with its sign: "+€1,200.00", "−3". */
export function difference(value: Figure | undefined, style: FigureStyle): string {
  const text = figure(value, style);
  // Points carry their sign already.
  const isSigned = style.unit === 'points' || Number(value) <= 0;
  return value === null || value === undefined || isSigned ? text : `+${text}`;
}
