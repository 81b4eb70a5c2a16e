import { numberFormat } from './cache.js';

type DurationUnit = 'second' | 'minute' | 'hour' | 'day' | 'year';

function inUnit(value: number, unit: DurationUnit, locale: string, decimals: number): string {
  return numberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'day' || unit === 'year' ? 'long' : 'short',
    maximumFractionDigits: decimals,
  }).format(value);
}

/** Two neighbouring units of a whole duration, the smaller one only where it is not zero. */
function pair(
  total: number,
  size: number,
  [large, small]: [DurationUnit, DurationUnit],
  locale: string,
): string {
  const whole = Math.trunc(total / size);
  const rest = Math.abs(total % size);
  const first = inUnit(whole, large, locale, 0);
  return rest === 0 ? first : `${first} ${inUnit(rest, small, locale, 0)}`;
}

/**
 * A length of time from seconds, in the two largest units that say something:
 * "4.2 sec", "3 min 20 sec", "2 hr 5 min", "3.5 days".
 */
export function duration(seconds: number, locale: string): string {
  const size = Math.abs(seconds);
  if (size < 59.95) {
    return inUnit(seconds, 'second', locale, size < 10 ? 1 : 0);
  }
  if (Math.round(size) < 3600) {
    return pair(Math.round(seconds), 60, ['minute', 'second'], locale);
  }
  const minutes = Math.round(seconds / 60);
  return Math.abs(minutes) < 48 * 60
    ? pair(minutes, 60, ['hour', 'minute'], locale)
    : inUnit(seconds / 86_400, 'day', locale, 1);
}

/** A number of days, with one decimal where it is not whole: "12.5 days". */
export function days(value: number, locale: string): string {
  return inUnit(value, 'day', locale, 1);
}

/** A number of years, with one decimal where it is not whole: "2.4 years". */
export function years(value: number, locale: string): string {
  return inUnit(value, 'year', locale, 1);
}
