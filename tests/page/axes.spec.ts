// Which labels an axis gets. No page: the functions alone.

import { expect, test } from '@playwright/test';
import type { ChartData } from '../../www/charts/data.ts';
import { timeTicks } from '../../www/charts/time_ticks.ts';
import { valueScale } from '../../www/charts/value_scale.ts';
import type { Figure, Grain, Unit } from '../../www/format/format.ts';

/** The labels of buckets that are `apart` pixels from each other, each text 30 pixels wide. */
function labels(days: string[], grain: Grain, apart: number, names?: string[]) {
  const data: ChartData = {
    days,
    grain,
    unit: 'count',
    series: [],
    ...(names ? { labels: names } : {}),
  };
  return timeTicks(
    data,
    'en',
    (row) => row * apart,
    () => 30,
  ).map(({ row, text, year }) => `${row} ${text} ${year}`.trim());
}

test('every bucket has its label where there is room, the year where it changes', () => {
  expect(labels(['2023-11-01', '2023-12-01', '2024-01-01'], 'month', 100)).toEqual([
    '0 Nov 2023',
    '1 Dec',
    '2 Jan 2024',
  ]);
  // The week of Monday 30 December 2024 is the first of 2025.
  expect(labels(['2024-12-23', '2024-12-30', '2025-01-06'], 'week', 100)).toEqual([
    '0 W52 2024',
    '1 W1 2025',
    '2 W2',
  ]);
});

test('a first bucket that the period cuts off keeps its name', () => {
  expect(labels(['2023-01-15', '2023-02-01'], 'month', 100)).toEqual(['0 Jan 2023', '1 Feb']);
  expect(labels(['2023-01-18', '2023-01-23'], 'week', 100)).toEqual(['0 W3 2023', '1 W4']);
  expect(labels(['2023-02-10', '2023-04-01'], 'quarter', 100)).toEqual(['0 Q1 2023', '1 Q2']);
});

test('buckets of a fiscal year carry the names they are given', () => {
  const quarters = ['2023-02-01', '2023-05-01', '2023-08-01', '2023-11-01'];
  expect(labels(quarters, 'quarter', 100, ['Q1', 'Q2', 'Q3', 'Q4'])).toEqual([
    '0 Q1',
    '1 Q2',
    '2 Q3',
    '3 Q4',
  ]);
  expect(labels(['2023-07-01', '2024-07-01'], 'year', 100, ['FY24', 'FY25'])).toEqual([
    '0 FY24',
    '1 FY25',
  ]);
});

test('where there is little room, fewer labels stand at even distances', () => {
  const days = Array.from({ length: 366 }, (_, day) =>
    new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10),
  );
  // 40 pixels a label: two weeks at 3 pixels a day, months at 1.4, quarters at half a pixel.
  const weeks = labels(days, 'day', 3).map((label) => Number(label.split(' ')[0]));
  expect(new Set(weeks.slice(1).map((row, index) => row - (weeks[index] ?? 0)))).toEqual(
    new Set([14]),
  );
  expect(labels(days, 'day', 1.4).map((label) => label.split(' ')[1])).toEqual(
    'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  );
  expect(labels(days, 'day', 0.5)).toEqual(['0 Jan 2024', '91 Apr', '182 Jul', '274 Oct']);
});

/** The labels of a value axis for these figures. */
function values(unit: Unit, figures: Figure[], ticks = 5): string[] {
  const data: ChartData = {
    unit,
    currency: 'EUR',
    series: [{ name: '', values: figures }],
  };
  return valueScale(data, 'en', [200, 0], ticks).ticks.map(({ text }) => text);
}

test('amounts and counts begin at zero, and things are counted whole', () => {
  expect(values('money', ['90000.00', '81234.56', null])).toEqual([
    '€0',
    '€20K',
    '€40K',
    '€60K',
    '€80K',
    '€100K',
  ]);
  expect(values('count', [1, 2])).toEqual(['0', '1', '2']);
  expect(values('money', ['-500', '1000'], 3)).toEqual(['-€500', '€0', '€500', '€1K']);
  expect(values('count', [0, 0])).toEqual(['0', '1']);
});

test('a ratio that hardly moves is shown from near its least value', () => {
  expect(values('ratio', [0.02, 0.03])).toEqual(['2.0%', '2.2%', '2.4%', '2.6%', '2.8%', '3.0%']);
  expect(values('ratio', [0.01, 0.04])[0]).toBe('0%');
  expect(values('points', [-0.01, 0.01], 2)).toEqual(['-1', '0', '+1']);
});

test('times are counted in the unit that gives round numbers', () => {
  expect(values('seconds', [5400])).toEqual([
    '0 min',
    '20 min',
    '40 min',
    '60 min',
    '80 min',
    '100 min',
  ]);
  expect(values('seconds', [100], 2)).toEqual(['0 sec', '50 sec', '100 sec']);
});

test('a figure lies where the axis says', () => {
  const data: ChartData = { unit: 'seconds', series: [{ name: '', values: [0, 6000] }] };
  const { at } = valueScale(data, 'en', [200, 0], 5);
  // 3,000 s is 50 min, half of an axis to 100 min.
  expect(at(3000)).toBe(100);
});
