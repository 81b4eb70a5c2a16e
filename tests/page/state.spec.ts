// What the page works out without the engine: addresses, periods, files to save, formulas.

import { changeFromZero } from '../../www/state/comparisons.js';
import { matches, NO_PROGRESS } from '../../www/state/files.js';
import { inputsOf, restsOn, spelledOut, workedOut } from '../../www/state/formula.js';
import { type Kept, NOTHING_KEPT, readKept, writeKept } from '../../www/state/kept.js';
import { Looks } from '../../www/state/looks.js';
import { fittingGrain, isWeek, presetDays, presetName } from '../../www/state/period.js';
import { parseRates } from '../../www/state/rates.js';
import { toCsv } from '../../www/state/save.js';
import { FIRST_VIEW, readView, type View, writeView } from '../../www/state/view.js';
import { Words } from '../../www/state/words.js';
import { expect, test } from './fixtures.js';

test('figures are looked at while files are read, but seldom', () => {
  const looks = new Looks();
  const at = (parsed_ms: number, answered_ms: number, bytes: number) => ({
    ...NO_PROGRESS,
    parsed_ms,
    answered_ms,
    bytes,
    size: 100,
  });
  for (const [progress, left, isDue, why] of [
    [at(0, 0, 0), 100, false, 'nothing is read'],
    [at(400, 0, 10), 90, false, 'too early'],
    [at(600, 0, 10), 90, true, '5.4 s are to go'],
    [at(600, 0, 40), 60, false, '0.9 s are to go'],
    [at(2000, 300, 10), 90, false, 'a look took more than a tenth'],
    [at(3000, 300, 10), 90, true, 'a look took a tenth'],
  ] as const) {
    expect(looks.isDue(left, progress), why).toBe(isDue);
  }
  looks.done(at(3000, 300, 100));
  expect(looks.isDue(100, at(10, 0, 1)), 'of all files of the batch').toBe(true);
  looks.begin();
  expect(looks.isDue(100, null), 'a new batch').toBe(false);
});

test('an address gives back the view it was written from', () => {
  const views: Partial<View>[] = [
    {},
    { page: 'kpi', id: 'aov', locale: 'da', theme: 'dark' },
    { role: 'people_it' },
    { period: 'last_28', compare: 'none', grain: 'week' },
    { period: { from: '2026-01-01', to: '2026-02-28' } },
    { compare: { own: { from: '2024-02-29', to: '2024-03-01' } } },
    { filters: new Map([['country', ['NL', 'DE & co=1']]]), by: 'channel', measure: 'orders' },
  ];
  for (const changes of views) {
    const view = { ...FIRST_VIEW, ...changes };
    expect(readView(writeView(view))).toEqual(view);
  }
  expect(writeView(FIRST_VIEW)).toBe('#');
});

test('an address that makes no sense gives the first view', () => {
  for (const fragment of [
    '#page=nowhere',
    '#period=last_9',
    '#from=2026-02-30&to=2026-03-01',
    '#from=2026-03-01&to=2026-02-01',
    '#id=<img>',
    '#role=boss',
    '#where.<b>=x',
    '#locale=xx&theme=pink&grain=hour&compare=tomorrow',
  ]) {
    expect(readView(fragment), fragment).toEqual(FIRST_VIEW);
  }
});

test('named periods are counted from the last day of the data', () => {
  const data = { from: '2023-01-15', to: '2026-02-10' };
  for (const [preset, fiscal, from, to] of [
    ['last_7', 1, '2026-02-04', '2026-02-10'],
    // The data end on a Tuesday.
    ['this_week', 1, '2026-02-09', '2026-02-15'],
    ['last_week', 1, '2026-02-02', '2026-02-08'],
    ['this_month', 1, '2026-02-01', '2026-02-28'],
    ['last_month', 1, '2026-01-01', '2026-01-31'],
    ['this_quarter', 1, '2026-01-01', '2026-03-31'],
    ['last_quarter', 1, '2025-10-01', '2025-12-31'],
    ['this_year', 1, '2026-01-01', '2026-12-31'],
    ['last_year', 1, '2025-01-01', '2025-12-31'],
    ['this_year', 4, '2025-04-01', '2026-03-31'],
    ['this_quarter', 2, '2026-02-01', '2026-04-30'],
    ['last_12_months', 1, '2025-03-01', '2026-02-10'],
    ['all', 1, '2023-01-15', '2026-02-10'],
  ] as const) {
    expect(presetDays(preset, data, fiscal), `${preset} ${fiscal}`).toEqual({ from, to });
  }
});

test('weeks are ISO weeks, the 53rd too', () => {
  for (const [to, monday, sunday] of [
    ['2021-01-03', '2020-12-28', '2021-01-03'],
    ['2021-01-04', '2021-01-04', '2021-01-10'],
    ['2027-01-01', '2026-12-28', '2027-01-03'],
    ['2024-02-29', '2024-02-26', '2024-03-03'],
  ] as const) {
    const week = { from: monday, to: sunday };
    expect(presetDays('this_week', { from: '2019-01-01', to }, 1), to).toEqual(week);
    expect(isWeek(week), to).toBe(true);
  }
  expect(isWeek({ from: '2026-12-27', to: '2027-01-02' }), 'Sunday first').toBe(false);
  expect(isWeek({ from: '2026-12-28', to: '2027-01-10' }), 'two weeks').toBe(false);
});

test('years that do not begin in January are called fiscal, and quarters of their own too', () => {
  expect(presetName('this_year', 1)).toBe('preset_this_year');
  expect(presetName('this_year', 4)).toBe('preset_this_year_fiscal');
  // Quarters from April on are those of the calendar.
  expect(presetName('last_quarter', 4)).toBe('preset_last_quarter');
  expect(presetName('last_quarter', 2)).toBe('preset_last_quarter_fiscal');
  expect(presetName('this_month', 2)).toBe('preset_this_month');
});

test('the grain fits the length of the period', () => {
  for (const [to, grain] of [
    ['2024-01-31', 'day'],
    ['2024-05-31', 'week'],
    ['2024-12-31', 'month'],
    ['2028-12-31', 'quarter'],
  ] as const) {
    expect(fittingGrain({ from: '2024-01-01', to }), to).toBe(grain);
  }
});

test('a saved CSV holds no formula, and numbers stay numbers', () => {
  const cells = ['=1+1', '+45', '-12.50', '@x', '\tx', 'a,b', 'say "hi"', '2026-01-31', '-x'];
  expect(toCsv([cells])).toBe(
    '\ufeff"\'=1+1","\'+45",-12.50,"\'@x","\'\tx","a,b","say ""hi""",2026-01-31,"\'-x"\r\n',
  );
});

test('a mapping is for files whose names fit its pattern', () => {
  for (const [name, pattern, fits] of [
    ['Orders_1.csv', 'orders*.csv', true],
    ['orders.csv', 'orders.csv', true],
    ['reorders.csv', 'orders*.csv', false],
    ['orders.tsv', 'orders*.csv', false],
    ['a.csv', '*', true],
  ] as const) {
    expect(matches(name, pattern), `${name} ${pattern}`).toBe(fits);
  }
});

test('rates are read as they are typed, and a line that is none is named', () => {
  expect(parseRates('DKK 0,134\n\nusd: 0.92')).toEqual({
    rates: { DKK: '0.134', USD: '0.92' },
    bad: null,
  });
  expect(parseRates('DKK about 7')).toEqual({ rates: null, bad: 'DKK about 7' });
});

test('a formula is spelled out as the settings make it', () => {
  const words = new Words('en');
  const revenue =
    'gross_sales - prefer(discount, 0) - when(revenue_before_returns, 0, first(returns_value, 0))';
  expect(spelledOut(revenue, words)).toBe('Gross sales − Discounts − Returns');
  const settings = { revenue_before_returns: true } as Parameters<typeof spelledOut>[2];
  expect(spelledOut(revenue, words, settings)).toBe('Gross sales − Discounts');
  expect(inputsOf(revenue)).toEqual(['gross_sales', 'discount', 'returns_value']);
  expect(spelledOut('revenue / (orders + 1)', words)).toBe('Net sales ÷ (Orders + 1)');
  expect(spelledOut('1 - (orders - customers)', words)).toBe('1 − (Orders − Customers)');
  expect(spelledOut('of(revenue, customer_kind, new) / revenue', words)).toBe(
    'Net sales (New) ÷ Net sales',
  );
});

test('what the page keeps is read back, and what makes no sense in it is left out', () => {
  const kept: Kept = {
    role: 'sales',
    tiles: new Map([
      [
        'sales',
        [
          { kpi: 'revenue', isWide: true },
          { kpi: 'own_ratio', isWide: false },
        ],
      ],
    ]),
    names: new Map([['own_ratio', 'Mijn verhouding']]),
  };
  const texts = writeKept(kept, { other: 'stays' });
  expect(texts['other']).toBe('stays');
  expect(readKept(texts)).toEqual(kept);
  for (const dashboard of [
    '',
    '{',
    '[]',
    'null',
    '7',
    '{"role":"boss","tiles":{"boss":["aov"]},"names":{"<b>":"x","a":7}}',
    '{"tiles":[],"names":"x"}',
    '{"tiles":{"sales":"revenue"}}',
  ]) {
    expect(readKept({ dashboard }), dashboard).toEqual(NOTHING_KEPT);
  }
  const odd = readKept({
    dashboard: '{"tiles":{"sales":["aov:wide",7,"<img>","aov","aov:tall"]}}',
  });
  expect(odd.tiles.get('sales')).toEqual([{ kpi: 'aov', isWide: false }]);
});

test('a formula is worked out with the figures that are known', () => {
  const words = new Words('en');
  const settings = { max_lifespan_years: 10, conversion_per_user: false } as Parameters<
    typeof workedOut
  >[2];
  const known: { [id: string]: string } = { orders: '3', sessions: '60', purchases: '2' };
  const worked = (formula: string) =>
    workedOut(formula, words, settings, (id) => known[id] ?? null);
  expect(worked('orders / sessions')).toBe('3 ÷ 60');
  expect(worked('first(revenue / users, purchases / sessions)')).toBe('2 ÷ 60');
  expect(worked('orders / when(conversion_per_user, users, sessions)')).toBe('3 ÷ 60');
  expect(worked('at_most(orders, max_lifespan_years)')).toBe('3, capped');
  // What is not known is left out where nothing stands for it, and where what is known is added up.
  expect(worked('orders - prefer(returns, 0) - first(purchases, 0)')).toBe('3 − 2');
  expect(worked('known(orders, returns, purchases) / sessions')).toBe('(3 + 2) ÷ 60');
  for (const none of ['orders', 'revenue / orders', 'orders / before(orders)', 'orders / days']) {
    expect(worked(none), none).toBe('');
  }
});

test('what a formula rests on: its figures, and the settings that choose', () => {
  const settings = { conversion_per_user: false } as Parameters<typeof restsOn>[1];
  expect(
    restsOn('of(orders, kind, new) / when(conversion_per_user, users, sessions)', settings),
  ).toEqual(['orders', 'conversion_per_user', 'sessions']);
});

test('from zero a figure is new, not up by a percentage', () => {
  const part = [{ code: 'compared_part', values: {} }];
  for (const [value, compared, change, notes, expected] of [
    ['5.00', '0.00', null, [], 'new'],
    [3, 0, null, [], 'new'],
    ['-5.00', '0.00', null, [], 'new'],
    ['0.00', '0.00', null, [], 'level'],
    ['5.00', '4.00', 0.25, [], null],
    // A share may rise from nothing by points.
    [0.1, 0, 0.1, [], null],
    ['5.00', null, null, [], null],
    [null, '0.00', null, [], null],
    // The data cover only a part of what it is compared with.
    ['5.00', '0.00', null, part, null],
  ] as const) {
    const figure = { value, compared, change, notes: [...notes] };
    expect(changeFromZero(figure), `${value} after ${compared}`).toBe(expected);
  }
});
