import { utcMonday, utcThursday, utcYear } from 'd3-time';
import { dateFormat, languageOf } from './cache.js';

/** How a series is cut. The engine's own names. */
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** The letter of a quarter and the word of a week, which Intl does not give. */
const WORDS: Record<string, { week: string; weekShort: string; quarter: string }> = {
  en: { week: 'Week', weekShort: 'W', quarter: 'Q' },
  nl: { week: 'Week', weekShort: 'wk ', quarter: 'K' },
  da: { week: 'Uge', weekShort: 'u', quarter: 'K' },
};

const ENGLISH = { week: 'Week', weekShort: 'W', quarter: 'Q' };

function words(locale: string) {
  return WORDS[languageOf(locale)] ?? ENGLISH;
}

/** An ISO day ("2024-03-01") as midnight UTC. */
export function parseDay(day: string): Date {
  return new Date(`${day.slice(0, 10)}T00:00:00Z`);
}

/** The ISO week of a day and the year that the week belongs to, which is that of its Thursday. */
export function isoWeek(day: Date): { week: number; year: number } {
  const thursday = utcThursday.ceil(utcMonday.floor(day));
  const january = utcYear.floor(thursday);
  return {
    week: utcThursday.count(january, thursday) + (january.getUTCDay() === 4 ? 1 : 0),
    year: thursday.getUTCFullYear(),
  };
}

/** A day: "1 Mar 2024". */
export function date(day: string, locale: string): string {
  return dateFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(
    parseDay(day),
  );
}

/** A day with its weekday: "Fri, 1 Mar 2024". */
export function weekdayDate(day: string, locale: string): string {
  return dateFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(parseDay(day));
}

/** From a day to a day, both included, what both share said once: "1 – 31 Mar 2024". */
export function period(from: string, to: string, locale: string): string {
  return dateFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }).formatRange(
    parseDay(from),
    parseDay(to),
  );
}

/** A bucket's name from any day in it: "Week 9, 2024", "March 2024", "Q1 2024". */
export function bucket(day: string, grain: Grain, locale: string): string {
  const at = parseDay(day);
  switch (grain) {
    case 'day':
      return weekdayDate(day, locale);
    case 'week': {
      const { week, year } = isoWeek(at);
      return `${words(locale).week} ${week}, ${year}`;
    }
    case 'month':
      return dateFormat(locale, { month: 'long', year: 'numeric' }).format(at);
    case 'quarter':
      return `${quarter(at, locale)} ${at.getUTCFullYear()}`;
    case 'year':
      return String(at.getUTCFullYear());
  }
}

/**
 * The name of a year or quarter of a fiscal year that does not begin in January: "2024/25",
 * "Q1 2024/25". From any day in it; `first`: the month the year begins with, from 1.
 */
export function fiscalBucket(
  day: string,
  grain: 'quarter' | 'year',
  first: number,
  locale: string,
): string {
  const at = parseDay(day);
  const into = (at.getUTCMonth() + 13 - first) % 12;
  const year = at.getUTCFullYear() - (at.getUTCMonth() + 1 < first ? 1 : 0);
  const name = `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
  return grain === 'year' ? name : `${words(locale).quarter}${Math.floor(into / 3) + 1} ${name}`;
}

/** A bucket's name as short as an axis needs it; the year stands apart: "W9", "Mar", "Q1". */
export function shortBucket(day: string, grain: Grain, locale: string): string {
  const at = parseDay(day);
  switch (grain) {
    case 'day':
      return dateFormat(locale, { day: 'numeric', month: 'short' }).format(at);
    case 'week':
      return `${words(locale).weekShort}${isoWeek(at).week}`;
    case 'month':
      return dateFormat(locale, { month: 'short' }).format(at);
    case 'quarter':
      return quarter(at, locale);
    case 'year':
      return String(at.getUTCFullYear());
  }
}

function quarter(at: Date, locale: string): string {
  return `${words(locale).quarter}${Math.floor(at.getUTCMonth() / 3) + 1}`;
}

/** The weekday of a day: "Mon"; for heatmaps of weekdays. */
export function weekday(day: string, locale: string): string {
  return dateFormat(locale, { weekday: 'short' }).format(parseDay(day));
}
