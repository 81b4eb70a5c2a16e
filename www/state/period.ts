import { utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import { type Grain, parseDay } from '../format/dates.js';
import type { PageKey } from '../locales/page.js';

/** Periods by name, counted from the last day of the data. */
export const PRESETS = [
  'last_7',
  'last_28',
  'last_90',
  'last_12_months',
  'this_week',
  'last_week',
  'this_month',
  'last_month',
  'this_quarter',
  'last_quarter',
  'this_year',
  'last_year',
  'all',
] as const;

/** A period by name. */
export type Preset = (typeof PRESETS)[number];

/** First and last day, ISO, both included. */
export interface Days {
  from: string;
  to: string;
}

/** The day of a date, ISO. */
export function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** How many days a period has. */
export function lengthInDays({ from, to }: Days): number {
  return utcDay.count(parseDay(from), parseDay(to)) + 1;
}

/**
 * The days of a named period.
 *
 * `data`: first and last day of the data, on which "last" rests: a demo of two years ago still has
 * a last month. `fiscalStart`: month the year begins with, 1 to 12.
 */
export function presetDays(preset: Preset, data: Days, fiscalStart: number): Days {
  const last = parseDay(data.to);
  const week = utcMonday.floor(last);
  const month = utcMonth.floor(last);
  const quarter = quarterStart(last, fiscalStart);
  const year = yearStart(last, fiscalStart);
  switch (preset) {
    case 'last_7':
      return lastDays(last, 7);
    case 'last_28':
      return lastDays(last, 28);
    case 'last_90':
      return lastDays(last, 90);
    case 'this_week':
      return span(week, utcDay.offset(week, 7));
    case 'last_week':
      return span(utcDay.offset(week, -7), week);
    case 'this_month':
      return span(month, utcMonth.offset(month, 1));
    case 'last_month':
      return span(utcMonth.offset(month, -1), month);
    case 'this_quarter':
      return span(quarter, utcMonth.offset(quarter, 3));
    case 'last_quarter':
      return span(utcMonth.offset(quarter, -3), quarter);
    case 'this_year':
      return span(year, utcYear.offset(year, 1));
    case 'last_year':
      return span(utcYear.offset(year, -1), year);
    case 'last_12_months':
      // Whole months but for the last, so that no bucket is cut at both ends.
      return { from: isoDay(utcMonth.offset(month, -11)), to: data.to };
    case 'all':
      return data;
  }
}

/** What a named period is called: years, and quarters of their own, by the fiscal year. */
export function presetName(preset: Preset, fiscalStart: number): PageKey {
  if (fiscalStart !== 1 && (preset === 'this_year' || preset === 'last_year')) {
    return `preset_${preset}_fiscal`;
  }
  const hasOwnQuarters = fiscalStart % 3 !== 1;
  if (hasOwnQuarters && (preset === 'this_quarter' || preset === 'last_quarter')) {
    return `preset_${preset}_fiscal`;
  }
  return `preset_${preset}`;
}

/** Whether a period is one ISO week, Monday to Sunday. */
export function isWeek({ from, to }: Days): boolean {
  const monday = parseDay(from);
  return monday.getUTCDay() === 1 && isoDay(utcDay.offset(monday, 6)) === to;
}

/** The named period to begin with: a year where the data have more than that, else all of them. */
export function fittingPreset(data: Days): Preset {
  return lengthInDays(data) > 400 ? 'last_12_months' : 'all';
}

/** A grain that gives a readable number of buckets: days up to two months, weeks up to a year … */
export function fittingGrain(days: Days): Grain {
  const length = lengthInDays(days);
  if (length <= 62) return 'day';
  if (length <= 200) return 'week';
  return length <= 1500 ? 'month' : 'quarter';
}

function span(from: Date, until: Date): Days {
  return { from: isoDay(from), to: isoDay(utcDay.offset(until, -1)) };
}

function lastDays(last: Date, count: number): Days {
  return { from: isoDay(utcDay.offset(last, 1 - count)), to: isoDay(last) };
}

function quarterStart(day: Date, fiscalStart: number): Date {
  const since = (((day.getUTCMonth() - (fiscalStart - 1)) % 3) + 3) % 3;
  return utcMonth.offset(utcMonth.floor(day), -since);
}

function yearStart(day: Date, fiscalStart: number): Date {
  const since = (day.getUTCMonth() - (fiscalStart - 1) + 12) % 12;
  return utcMonth.offset(utcMonth.floor(day), -since);
}
