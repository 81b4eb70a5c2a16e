import { languageOf, numberFormat } from './cache.js';
import { NO_FIGURE } from './numbers.js';
import type { Unit } from './unit.js';

/** Written short after a number of percentage points. */
const POINTS: Record<string, string> = { en: 'pp', nl: 'pp', da: 'pp' };

const SIGNED: Intl.NumberFormatOptions = {
  // Nothing that rounds to zero gets a sign.
  signDisplay: 'exceptZero',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
};

/** A difference of two percentages, with its sign: 0.012 is "+1.2 pp". */
export function points(value: number, locale: string): string {
  const short = POINTS[languageOf(locale)] ?? 'pp';
  return `${numberFormat(locale, SIGNED).format(value * 100)} ${short}`;
}

/** A relative change with its sign: 0.123 is "+12.3 %". */
export function relativeChange(value: number, locale: string): string {
  return numberFormat(locale, { ...SIGNED, style: 'percent' }).format(value);
}

/**
 * The change of a KPI against its comparison: percentage points for ratios and points, points for
 * scores, per cent for everything else. `null`: not comparable.
 */
export function change(value: number | null | undefined, unit: Unit, locale: string): string {
  if (value === null || value === undefined) {
    return NO_FIGURE;
  }
  switch (unit) {
    case 'ratio':
    case 'points':
      return points(value, locale);
    case 'score':
      return numberFormat(locale, SIGNED).format(value);
    default:
      return relativeChange(value, locale);
  }
}

/** Which way a change goes, after the rounding in which it is shown. */
export type Direction = 'up' | 'down' | 'flat';

/** The direction of a change as {@link change} shows it: 0.0004 is "0.0 %", so `flat`. */
export function direction(value: number): Direction {
  const shown = Math.round(value * 1000);
  if (shown === 0) {
    return 'flat';
  }
  return shown > 0 ? 'up' : 'down';
}
