import type { ChartData } from '../../../www/charts/data.ts';

/** One chart with fixed data: its tag, what it is given, and what it is there to show. */
export interface Story {
  tag: string;
  data: ChartData;
  /** Further properties of the element. */
  set?: Record<string, unknown>;
  heading: string;
}

const MONTHS = [
  ...Array.from({ length: 12 }, (_, month) => `2023-${String(month + 1).padStart(2, '0')}-01`),
  '2024-01-01',
  '2024-02-01',
];

const REVENUE = [
  '41250.10',
  '39870.55',
  '45120.00',
  '44310.75',
  '47890.20',
  '46010.00',
  '43555.05',
  '44980.90',
  '49120.35',
  '52340.60',
  '68910.45',
  '81234.56',
  '48760.15',
  '21050.99',
];

const REVENUE_BEFORE = [
  '36120.00',
  '35480.25',
  '38900.10',
  '39975.00',
  '41020.40',
  '40555.60',
  '37890.00',
  '39110.75',
  '43250.90',
  '45870.30',
  '60120.55',
  '72980.00',
  '41250.10',
  '19870.55',
];

function daysFrom(first: string, count: number): string[] {
  const start = Date.parse(`${first}T00:00:00Z`);
  return Array.from({ length: count }, (_, day) =>
    new Date(start + day * 86_400_000).toISOString().slice(0, 10),
  );
}

/** A weekly rhythm with a slow rise: the same on every machine. */
function wave(count: number, level: number): number[] {
  return Array.from({ length: count }, (_, day) =>
    Math.round(level * (1 + day / 300) * (1 + 0.3 * Math.sin((day * 2 * Math.PI) / 7))),
  );
}

const yearBefore = (days: string[]) =>
  days.map((day) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`);

const CHANNELS = [
  'Organic search',
  'Betaalde advertenties in zoekmachines (Google Ads en Microsoft Advertising)',
  'E-mail',
  'Direct',
  'Affiliate',
  '–',
  'Other',
];

/** By id, as in the address: `?story=line_months`. */
export const STORIES: Record<string, Story> = {
  line_months: {
    tag: 'shop-kpi-line-chart',
    heading: 'Net sales',
    data: {
      days: MONTHS,
      grain: 'month',
      unit: 'money',
      currency: 'EUR',
      series: [
        { name: 'Net sales', values: REVENUE, partial: MONTHS.map((_, row) => row === 13) },
        {
          name: 'Same period last year',
          role: 'compared',
          values: REVENUE_BEFORE,
          days: yearBefore(MONTHS),
        },
      ],
    },
  },
  line_days: {
    tag: 'shop-kpi-line-chart',
    heading: 'Orders',
    data: {
      days: daysFrom('2023-11-15', 120),
      grain: 'day',
      unit: 'count',
      series: [
        {
          name: 'Orders',
          values: wave(120, 220).map((value, day) => (day > 40 && day < 46 ? null : value)),
        },
      ],
    },
  },
  line_weeks: {
    tag: 'shop-kpi-line-chart',
    heading: 'Conversion rate',
    data: {
      days: Array.from({ length: 20 }, (_, week) => daysFrom('2024-09-02', 140)[week * 7] ?? ''),
      grain: 'week',
      unit: 'ratio',
      series: ['Desktop', 'Mobile', 'Tablet'].map((name, index) => ({
        name,
        values: wave(20, 1000).map((value) => value / 50_000 + index * 0.004),
      })),
    },
  },
  column_quarters: {
    tag: 'shop-kpi-column-chart',
    heading: 'Gross profit',
    data: {
      days: ['2023-01-01', '2023-04-01', '2023-07-01', '2023-10-01', '2024-01-01'],
      grain: 'quarter',
      unit: 'money',
      currency: 'DKK',
      series: [
        {
          name: 'Gross profit',
          values: ['312500.00', '-41000.50', '298100.25', '512345.67', '120400.00'],
          partial: [false, false, false, false, true],
        },
        {
          name: 'Year before',
          role: 'compared',
          values: ['280100.00', '150200.00', null, '430900.10', '110000.00'],
        },
      ],
    },
  },
  bars: {
    tag: 'shop-kpi-bar-chart',
    heading: 'Net sales by channel',
    set: { selectable: true, rowHeading: 'Channel' },
    data: {
      labels: CHANNELS,
      keys: ['organic_search', 'paid_search', 'email', 'direct', 'affiliate', null, null],
      otherRow: 6,
      unit: 'money',
      currency: 'EUR',
      series: [
        {
          name: 'Net sales',
          values: [
            '184230.11',
            '120944.80',
            '64010.05',
            '58700.00',
            '12044.99',
            '3110.50',
            '18021.75',
          ],
        },
        {
          name: 'Period before',
          role: 'compared',
          values: ['150120.00', '130310.40', '60990.00', '71400.25', null, '3300.00', '11000.00'],
        },
      ],
    },
  },
  bars_negative: {
    tag: 'shop-kpi-bar-chart',
    heading: 'Profit by product',
    set: { headless: true },
    data: {
      labels: ['Regenjas', 'Laarzen', 'Muts', 'Paraplu'],
      unit: 'money',
      currency: 'EUR',
      series: [{ name: 'Profit', values: ['1200.00', '310.55', '-150.25', '-820.00'] }],
    },
  },
  funnel: {
    tag: 'shop-kpi-funnel',
    heading: 'From visit to order',
    data: {
      labels: ['Sessions', 'Added to cart', 'Reached checkout', 'Orders'],
      unit: 'count',
      series: [{ name: 'Number', values: [184_230, 21_044, 9_310, 4_205] }],
    },
  },
  sparkline: {
    tag: 'shop-kpi-sparkline',
    heading: 'Net sales',
    set: { label: 'Net sales by month' },
    data: {
      days: MONTHS,
      grain: 'month',
      unit: 'money',
      currency: 'EUR',
      series: [
        { name: 'Net sales', values: REVENUE, partial: MONTHS.map((_, row) => row === 13) },
        { name: 'Before', role: 'compared', values: REVENUE_BEFORE },
      ],
    },
  },
  table: {
    tag: 'shop-kpi-data-table',
    heading: 'Products',
    set: { selectable: true, rowHeading: 'Product', selected: 'muts' },
    data: {
      labels: ['Regenjas', 'Laarzen', 'Muts', 'Other'],
      keys: ['regenjas', 'laarzen', 'muts', null],
      otherRow: 3,
      unit: 'money',
      currency: 'EUR',
      series: [
        {
          name: 'Net sales',
          values: ['12345.67', '9310.50', '640.05', '18021.75'],
          total: '40317.97',
        },
        { name: 'Units', unit: 'count', values: [1204, 96, 64, 310], total: 1674 },
        { name: 'Margin', unit: 'ratio', values: [0.412, null, 0.2, 0.315], total: 0.401 },
        {
          name: 'Change',
          isChange: true,
          better: 'higher',
          values: [0.124, -0.031, 0.0001, null],
        },
      ],
    },
  },
  table_digits: {
    tag: 'shop-kpi-data-table',
    heading: 'Net sales by country',
    data: {
      labels: ['Nederland', 'Danmark'],
      unit: 'money',
      currency: 'EUR',
      series: [
        {
          name: 'Net sales',
          values: ['12345678901234567.89', '0.10'],
          total: '12345678901234567.99',
        },
        { name: 'Before', role: 'compared', values: [null, '-0.005'] },
      ],
    },
  },
  heatmap: {
    tag: 'shop-kpi-heatmap',
    heading: 'Customers who come back',
    set: { rowHeading: 'First order' },
    data: {
      labels: ['Oct 2023', 'Nov 2023', 'Dec 2023', 'Jan 2024', 'Feb 2024', 'Mar 2024'],
      unit: 'ratio',
      series: Array.from({ length: 6 }, (_, month) => ({
        name: String(month),
        values: Array.from({ length: 6 }, (_, row) =>
          row + month > 5 ? null : month === 0 ? 1 : 0.42 / month + row * 0.012,
        ),
        partial: Array.from({ length: 6 }, (_, row) => row + month === 5),
      })),
    },
  },
  waterfall: {
    tag: 'shop-kpi-waterfall',
    heading: 'Net sales, from then to now',
    set: { rowHeading: 'Effect' },
    data: {
      labels: ['Before', 'Volume', 'Mix', 'Price', 'Lost', 'Now'],
      totals: [0, 5],
      unit: 'money',
      currency: 'EUR',
      series: [
        {
          name: 'Net sales',
          better: 'higher',
          values: ['1000.00', '240.50', '-30.25', '0.00', '-110.25', '1100.00'],
        },
      ],
    },
  },
  waterfall_ratio: {
    tag: 'shop-kpi-waterfall',
    heading: 'Conversion, from then to now',
    data: {
      labels: ['Before', 'Within', 'Mix', 'Now'],
      totals: [0, 3],
      unit: 'ratio',
      series: [{ name: 'Conversion', better: 'higher', values: [0.02, 0.006, -0.001, 0.025] }],
    },
  },
  band: {
    tag: 'shop-kpi-band-chart',
    heading: 'Orders and what was expected',
    data: {
      days: daysFrom('2024-01-01', 42),
      grain: 'day',
      unit: 'count',
      series: [
        {
          name: 'Orders',
          values: wave(42, 100).map((value, day) => (day === 20 ? 260 : day === 30 ? null : value)),
          marked: Array.from({ length: 42 }, (_, day) => day === 20),
        },
        { name: 'Expected', role: 'compared', values: wave(42, 100) },
        { name: 'Lower end', role: 'low', values: wave(42, 100).map((value) => value - 30) },
        { name: 'Upper end', role: 'high', values: wave(42, 100).map((value) => value + 30) },
      ],
    },
  },
  intervals: {
    tag: 'shop-kpi-interval-plot',
    heading: 'Difference from the control',
    set: { rowHeading: 'Variant' },
    data: {
      labels: ['Short form', 'Long form'],
      unit: 'points',
      reference: { value: 0, name: '' },
      series: [
        { name: 'Difference', values: [0.012, -0.003], marked: [true, false] },
        { name: 'Lower end', role: 'low', values: [0.004, -0.011] },
        { name: 'Upper end', role: 'high', values: [0.02, 0.005] },
      ],
    },
  },
  histogram: {
    tag: 'shop-kpi-histogram',
    heading: 'Orders by value',
    set: { rowHeading: 'Value' },
    data: {
      labels: ['€0 to €20', '€20 to €40', '€40 to €60', '€60 to €80', '€80 and more'],
      edges: [0, 20, 40, 60, 80, null],
      edgeUnit: 'money',
      reference: { value: 50, name: 'Free shipping' },
      unit: 'count',
      currency: 'EUR',
      series: [
        { name: 'Orders', values: [12, 40, 31, 18, 9], marked: [false, false, true, false, false] },
      ],
    },
  },
  ranks: {
    tag: 'shop-kpi-rank-chart',
    heading: 'Rank, before and now',
    set: { rowHeading: 'Product' },
    data: {
      labels: ['Regenjas', 'Laarzen', 'Muts', 'Paraplu'],
      unit: 'count',
      series: [
        { name: 'Before', values: [3, 1, null, 4] },
        { name: 'Now', values: [1, 2, 3, 4] },
      ],
    },
  },
  tree: {
    tag: 'shop-kpi-tree-table',
    heading: 'Visits by channel',
    set: { rowHeading: 'Channel' },
    data: {
      labels: ['Paid search', 'google', 'Brand', 'bing', 'Direct'],
      levels: [0, 1, 2, 1, 0],
      unit: 'count',
      currency: 'EUR',
      series: [
        { name: 'Visits', values: [1200, 1000, 700, 200, 800] },
        { name: 'Conversion', unit: 'ratio', values: [0.031, 0.034, 0.05, 0.012, null] },
      ],
    },
  },
  labelled_line: {
    tag: 'shop-kpi-line-chart',
    heading: 'Share buying again, by months since the first order',
    set: { rowHeading: 'Months' },
    data: {
      labels: Array.from({ length: 13 }, (_, month) => String(month)),
      unit: 'ratio',
      series: [
        { name: 'Share', values: Array.from({ length: 13 }, (_, month) => 0.3 / (month + 1)) },
      ],
    },
  },
  ranks_over_time: {
    tag: 'shop-kpi-rank-chart',
    heading: 'Rank over time',
    set: { rowHeading: 'Product' },
    data: {
      labels: ['Regenjas', 'Laarzen', 'Muts'],
      unit: 'count',
      series: [
        { name: 'December 2025', values: [3, 1, null] },
        { name: 'January 2026', values: [3, 2, 9] },
        { name: 'February 2026', values: [2, 1, 3] },
        { name: 'In all', values: [1, 2, 3] },
      ],
    },
  },
  heatmap_ranks: {
    tag: 'shop-kpi-heatmap',
    heading: 'Rank month by month',
    set: { rowHeading: 'Product' },
    data: {
      labels: ['Regenjas', 'Laarzen'],
      unit: 'count',
      series: [
        { name: 'Jan', better: 'lower', values: [1, 40] },
        { name: 'Feb', better: 'lower', values: [2, null] },
      ],
    },
  },
};
