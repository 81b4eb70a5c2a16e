// Figures, days and changes in the three languages. No page: the functions alone, by the rules of
// each language (CLDR) and of the ISO 8601 calendar.

import { expect, test } from '@playwright/test';
import { fiscalBucket } from '../../www/format/dates.ts';
import * as format from '../../www/format/format.ts';

/** All kinds of spaces as plain ones: which of them a language uses is the browser's affair. */
const plain = (text: string) => text.replace(/\s/g, ' ');

test('amounts are written exactly, in the currency, the way of the language', () => {
  for (const [amount, currency, locale, expected] of [
    ['1234.5', 'EUR', 'en', '€1,234.50'],
    ['1234.5', 'EUR', 'nl', '€ 1.234,50'],
    ['1234.5', 'DKK', 'da', '1.234,50 kr.'],
    ['-0.005', 'EUR', 'en', '-€0.01'],
    ['1234', 'JPY', 'en', '¥1,234'],
    ['12.345', null, 'nl', '12,35'],
    // More digits than a binary number holds.
    ['9007199254740993.07', 'EUR', 'en', '€9,007,199,254,740,993.07'],
    ['12345678901234567890.12', 'EUR', 'nl', '€ 12.345.678.901.234.567.890,12'],
  ] as const) {
    expect(plain(format.money(amount, currency, locale)), `${amount} ${locale}`).toBe(expected);
  }
});

test('short and large amounts', () => {
  expect(plain(format.money('12500', 'EUR', 'en', 'compact'))).toBe('€12.5K');
  expect(plain(format.money('12500', 'EUR', 'nl', 'compact'))).toBe('€ 12,5K');
  expect(plain(format.money('0', 'EUR', 'en', 'compact'))).toBe('€0');
  const euro = { unit: 'money', currency: 'EUR', locale: 'en' } as const;
  expect(format.headline('9999.99', euro)).toBe('€9,999.99');
  expect(format.headline('1234567.89', euro)).toBe('€1,234,568');
  expect(format.headline('-1234567.89', euro)).toBe('-€1,234,568');
  expect(format.headline(null, euro)).toBe('–');
});

test('each unit in its form', () => {
  for (const [unit, value, en, nl, da] of [
    ['ratio', 0.2534, '25.3%', '25,3%', '25,3 %'],
    ['ratio', 0, '0.0%', '0,0%', '0,0 %'],
    ['points', 0.012, '+1.2 pp', '+1,2 pp', '+1,2 pp'],
    ['count', 1_234_567, '1,234,567', '1.234.567', '1.234.567'],
    ['factor', 1.849, '1.85×', '1,85×', '1,85×'],
    ['score', -12.54, '-12.5', '-12,5', '-12,5'],
    ['days', 12.54, '12.5 days', '12,5 dagen', '12,5 dage'],
    ['days', 1, '1 day', '1 dag', '1 dag'],
    ['years', 2.4, '2.4 years', '2,4 jaar', '2,4 år'],
    ['seconds', 200, '3 min 20 sec', '3 min 20 sec', '3 min. 20 sek.'],
    ['seconds', 3600, '1 hr', '1 uur', '1 t.'],
    ['seconds', 7500, '2 hr 5 min', '2 uur 5 min', '2 t. 5 min.'],
    ['seconds', 302_400, '3.5 days', '3,5 dagen', '3,5 dage'],
    ['count', null, '–', '–', '–'],
  ] as const) {
    const written = ['en', 'nl', 'da'].map((locale) =>
      plain(format.figure(value, { unit, locale })),
    );
    expect(written, `${unit} ${value}`).toEqual([en, nl, da]);
  }
});

test('changes carry their sign, and what rounds to nothing has none', () => {
  expect(format.change(0.1234, 'money', 'en')).toBe('+12.3%');
  expect(plain(format.change(-0.5, 'count', 'da'))).toBe('-50,0 %');
  expect(format.change(0.0004, 'count', 'en')).toBe('0.0%');
  expect(format.change(-0.0004, 'count', 'en')).toBe('0.0%');
  expect(plain(format.change(-0.012, 'ratio', 'nl'))).toBe('-1,2 pp');
  expect(format.change(4.25, 'score', 'nl')).toBe('+4,3');
  expect(format.change(null, 'ratio', 'nl')).toBe('–');
  expect([0.0004, -0.0004, 0.0006, -0.0006].map(format.direction)).toEqual([
    'flat',
    'flat',
    'up',
    'down',
  ]);
});

test('weeks are those of ISO 8601', () => {
  // The examples of https://en.wikipedia.org/wiki/ISO_week_date and the years of 53 weeks.
  for (const [day, year, week] of [
    ['2005-01-01', 2004, 53],
    ['2005-12-31', 2005, 52],
    ['2007-12-31', 2008, 1],
    ['2008-12-29', 2009, 1],
    ['2010-01-03', 2009, 53],
    ['2020-12-31', 2020, 53],
    ['2026-01-01', 2026, 1],
  ] as const) {
    expect(format.isoWeek(format.parseDay(day)), day).toEqual({ year, week });
  }
});

test('days, periods and buckets are named', () => {
  for (const [written, expected] of [
    [format.date('2024-03-01', 'en-GB'), '1 Mar 2024'],
    [format.date('2024-03-01', 'nl'), '1 mrt 2024'],
    [format.date('2024-03-01', 'da'), '1. mar. 2024'],
    [format.bucket('2024-12-30', 'week', 'da'), 'Uge 1, 2025'],
    [format.bucket('2024-05-01', 'quarter', 'nl'), 'K2 2024'],
    [format.bucket('2024-05-01', 'month', 'da'), 'maj 2024'],
    [format.bucket('2024-05-01', 'year', 'en'), '2024'],
    [format.shortBucket('2024-12-30', 'week', 'en'), 'W1'],
    [format.shortBucket('2024-05-01', 'month', 'nl'), 'mei'],
  ]) {
    expect(plain(written ?? '')).toBe(expected);
  }
  expect(plain(format.period('2024-03-01', '2024-03-31', 'en-GB'))).toMatch(/^1 ?– ?31 Mar 2024$/);
});

test('years and quarters of a fiscal year are named by both years it lies in', () => {
  for (const [day, grain, first, locale, expected] of [
    ['2024-04-01', 'year', 4, 'en', '2024/25'],
    ['2024-03-31', 'year', 4, 'en', '2023/24'],
    ['1999-12-31', 'year', 7, 'da', '1999/00'],
    ['2024-04-01', 'quarter', 4, 'en', 'Q1 2024/25'],
    ['2024-03-31', 'quarter', 4, 'nl', 'K4 2023/24'],
    ['2024-02-29', 'quarter', 2, 'da', 'K1 2024/25'],
    ['2024-01-31', 'quarter', 2, 'en', 'Q4 2023/24'],
  ] as const) {
    expect(fiscalBucket(day, grain, first, locale), `${day} ${grain} ${first}`).toBe(expected);
  }
});
