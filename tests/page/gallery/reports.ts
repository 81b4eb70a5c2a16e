// What the engine might find, by analysis: figures made up to show every part of the pages.
import type { AnalysisReport } from '../../../www/engine/types.ts';

const HOURS = Array.from({ length: 7 * 24 }, (_, cell) => {
  const [weekday, hour] = [Math.floor(cell / 24) + 1, cell % 24];
  const orders = Math.max(0, Math.round(20 - Math.abs(hour - 20) * 1.6 + (weekday > 5 ? 6 : 0)));
  return { weekday, hour, orders, sales: `${orders * 45}.50` };
});

const DAYS = {
  from: '2026-02-01',
  to: '2026-02-28',
  days: 28,
  compared_from: '2026-01-04',
  compared_to: '2026-01-31',
  compared_days: 28,
  partial: false,
};

const iso = (first: string, day: number) =>
  new Date(Date.parse(`${first}T00:00:00Z`) + day * 86_400_000).toISOString().slice(0, 10);

/** Share and money of a cohort's later month. */
const cell = (row: number, column: number, size: number) => {
  const share = column === 0 ? 1 : 0.32 / column + row * 0.01;
  return {
    from: '',
    to: '',
    partial: row + column === 7,
    of_customers: size,
    customers: Math.round(size * share),
    share,
    repeat_share: Math.min(0.6, column * 0.08 + 0.03),
    orders: Math.round(size * share * 1.1),
    revenue: `${Math.round(size * share * 50)}.00`,
    revenue_per_customer: (share * 50).toFixed(2),
    cumulative_revenue_per_customer: (60 + column * 12).toFixed(2),
  };
};

const prediction = (customers: number, worth: number) => ({
  customers,
  alive: customers * 0.61,
  purchases: customers * 0.8,
  purchases_low: customers * 0.7,
  purchases_high: customers * 0.9,
  value: { expected: `${worth}.00`, low: `${worth * 0.8}.00`, high: `${worth * 1.2}.00` },
  value_per_customer: (worth / customers).toFixed(2),
  gross_profit: `${worth * 0.4}.00`,
});

const SEGMENTS = [
  'champions',
  'loyal',
  'promising',
  'new',
  'needs_attention',
  'at_risk',
  'cannot_lose',
  'hibernating',
  'lost',
] as const;

const bgnbd = { r: 0.2425, alpha: 4.4136, a: 0.7929, b: 2.4259 };

const kind = (customers: number, revenue: string, rate: number) => ({
  customers,
  orders: customers * 1.2,
  orders_share: rate,
  revenue,
  revenue_share: rate,
  aov: '64.30',
  units_per_order: 2.1,
  return_rate: 0.12 * rate,
  refund_rate: 0.1 * rate,
  discount_rate: 0.08,
  gross_profit: '1200.50',
  gross_margin: 0.42,
});

const steps = (counts: readonly number[]) =>
  (['sessions', 'product_views', 'add_to_carts', 'checkouts', 'purchases'] as const).map(
    (step, at) => ({
      step,
      count: counts[at] ?? 0,
      of_first: at === 0 ? 1 : (counts[at] ?? 0) / (counts[0] ?? 1),
      of_before: at === 0 ? null : (counts[at] ?? 0) / (counts[at - 1] ?? 1),
      lost: at === 0 ? null : (counts[at - 1] ?? 0) - (counts[at] ?? 0),
      is_more: false,
    }),
  );

/** Sales by a definition, made of parts, with nothing lacking. */
const lensView = (
  id: string,
  sales: string,
  orders: number,
  aov: string | null,
  parts: readonly (readonly [string, string])[],
) => ({
  id,
  sales,
  orders,
  aov,
  parts: parts.map(([part, amount]) => ({ id: part, amount })),
  gaps: [],
});

const visits = (sessions: number, below: unknown[] = [], key: string | null = null) => ({
  key,
  is_other: false,
  sessions,
  goals: Math.round(sessions * 0.1),
  conversion: 0.024,
  revenue: `${sessions * 2}.40`,
  revenue_per_session: '2.00',
  below,
});

const RESULTS: { readonly [analysis: string]: unknown } = {
  kpi_tree: {
    branches: [
      {
        id: 'sessions',
        days: DAYS,
        method: 'log_mean',
        value: '12400.50',
        compared: '10000.00',
        difference: '2400.50',
        factors: [
          {
            id: 'sessions',
            unit: 'count',
            value: 5200,
            compared: 4000,
            change: 0.3,
            contribution: '2900.10',
            factors: [],
            split_by: 'channel',
            parts: [
              { key: 'paid_search', value: 2000, compared: 1000, contribution: '2400.10' },
              { key: 'direct', value: 3200, compared: 3000, contribution: '500.00' },
            ],
          },
          {
            id: 'conversion_rate',
            unit: 'ratio',
            value: 0.024,
            compared: 0.025,
            change: -0.04,
            contribution: '-430.20',
            factors: [],
            split_by: null,
            parts: [],
          },
          {
            id: 'aov',
            unit: 'money',
            value: '99.36',
            compared: '100.00',
            change: -0.0064,
            contribution: '-69.40',
            factors: [
              {
                id: 'units_per_order',
                unit: 'factor',
                value: 2.1,
                compared: 2,
                change: 0.05,
                contribution: '500.00',
                factors: [],
                split_by: null,
                parts: [],
              },
              {
                id: 'price_per_unit',
                unit: 'money',
                value: '47.31',
                compared: '50.00',
                change: -0.0538,
                contribution: '-569.40',
                factors: [],
                split_by: null,
                parts: [],
              },
            ],
            split_by: null,
            parts: [],
          },
        ],
      },
    ],
  },
  what_changed: {
    kpi: 'revenue',
    unit: 'money',
    dimension: 'product',
    days: DAYS,
    method: 'price_volume_mix',
    value: '1100.00',
    compared: '1000.00',
    difference: '100.00',
    effects: [
      { id: 'volume', value: '120.00' },
      { id: 'mix', value: '-20.50' },
      { id: 'price', value: '10.50' },
      { id: 'new', value: '60.00' },
      { id: 'lost', value: '-70.00' },
    ],
    values: [
      ['Mug', '600.00', '400.00', '200.00'],
      ['Lamp', null, '70.00', '-70.00'],
      ['Chair', '300.00', '330.00', '-30.00'],
    ].map(([key, value, compared, contribution]) => ({
      key,
      count: 1,
      value,
      compared,
      contribution,
      effects: [{ id: 'volume', value: contribution }],
    })),
    rest: {
      key: null,
      count: 12,
      value: '200.00',
      compared: '200.00',
      contribution: '0.00',
      effects: [],
    },
    overlap: null,
  },
  what_if: {
    from: '2026-02-01',
    to: '2026-02-28',
    factors: [
      { id: 'sessions', unit: 'count', value: 5200, multiplier: 1.1, changed: 5720 },
      { id: 'conversion_rate', unit: 'ratio', value: 0.024, multiplier: 1, changed: 0.024 },
      { id: 'aov', unit: 'money', value: '99.36', multiplier: 1, changed: '99.36' },
    ],
    outcomes: [
      {
        id: 'revenue',
        unit: 'money',
        better: 'higher',
        formula: 'sessions * conversion_rate * aov',
        value: '12400.13',
        changed: '13640.14',
        change: 0.1,
        missing: [],
      },
      {
        id: 'clv_cac_ratio',
        unit: 'factor',
        better: 'higher',
        formula: 'clv / cac',
        value: null,
        changed: null,
        change: null,
        missing: [
          { what: 'table', table: 'ad_spend', column: null, sources: ['google_ads_campaigns'] },
        ],
      },
    ],
    assumptions: ['aov_unmoved_by_conversion', 'spend_moves_nothing_else'],
    break_even: [
      {
        dimension: 'country',
        groups: [
          { key: 'NL', revenue: '9000.00', margin: 0.4, roas: 2.5 },
          { key: null, revenue: '3400.13', margin: -0.1, roas: null },
        ],
        others: 3,
        missing: [],
      },
      { dimension: 'product', groups: [], others: 0, missing: [] },
    ],
  },
  unusual_days: {
    kpi: 'revenue',
    unit: 'money',
    verdict: 'unusual',
    judged: 56,
    needed: 21,
    has_trend: true,
    false_alarm_rate: 0.05,
    threshold: 3.27,
    days: Array.from({ length: 56 }, (_, day) => {
      const expected = 900 + (day % 7) * 60;
      return {
        day: iso('2026-01-01', day),
        value: day === 33 ? '3120.00' : `${expected + ((day * 37) % 90) - 45}.00`,
        expected: `${expected}.00`,
        low: `${expected - 160}.00`,
        high: `${expected + 160}.00`,
        is_judged: true,
        is_unusual: day === 33,
      };
    }),
    unusual: [
      {
        day: '2026-02-03',
        value: '3120.00',
        expected: '1200.00',
        deviation: '1920.00',
        score: 12.4,
        explained_by: [
          {
            dimension: 'channel',
            values: [
              {
                key: 'email',
                value: '2100.00',
                expected: '240.00',
                contribution: '1860.00',
                share: 0.97,
              },
            ],
          },
        ],
      },
    ],
  },
  seasonality: {
    kpi: 'revenue',
    unit: 'money',
    adds_up: true,
    hours: HOURS,
    has_times: true,
    weekdays: Array.from({ length: 7 }, (_, day) => ({
      weekday: day + 1,
      days: 8,
      value: `${1000 + day * 80}.00`,
      index: 0.8 + day * 0.06,
    })),
    months: Array.from({ length: 12 }, (_, month) => ({
      month: month + 1,
      days: 31,
      value: `${1000 + ((month * 5) % 12) * 90}.00`,
      index: 0.8 + month * 0.03,
    })),
    whole_years: 1,
    grain: 'month',
    years: [2024, 2025].map((year) => ({
      year,
      points: Array.from({ length: year === 2025 ? 8 : 12 }, (_, month) => ({
        position: month + 1,
        from: `${year}-${String(month + 1).padStart(2, '0')}-01`,
        to: `${year}-${String(month + 1).padStart(2, '0')}-28`,
        value: `${30_000 + (year - 2024) * 5000 + month * 900}.00`,
        partial: year === 2025 && month === 7,
      })),
    })),
  },
  new_and_returning: {
    new: kind(210, '12400.00', 0.6),
    returning: kind(140, '9100.00', 0.4),
    compared: {
      from: '2026-01-04',
      to: '2026-01-31',
      partial: false,
      new: kind(190, '11000.00', 0.55),
      returning: kind(150, '9500.00', 0.45),
    },
    series: ['2025-12-01', '2026-01-01', '2026-02-01'].map((from) => ({
      from,
      to: from,
      partial: from === '2026-02-01',
      new: kind(70, '4100.00', 0.6),
      returning: kind(50, '3000.00', 0.4),
    })),
    lacking: [],
    orders_without_customer: 3,
  },
  cohorts: {
    grain: 'month',
    to: '2026-02-20',
    columns: 8,
    cohorts: Array.from({ length: 8 }, (_, row) => ({
      from: iso('2025-07-01', row * 31).replace(/\d\d$/, '01'),
      to: iso('2025-07-01', row * 31),
      customers: 120 + row * 9,
      partial: row === 7,
      over_counted: row < 2,
      cells: Array.from({ length: 8 }, (_, column) =>
        row + column > 7 ? null : cell(row, column, 120 + row * 9),
      ),
    })),
    overall: Array.from({ length: 8 }, (_, column) => cell(0, column, 900)),
    orders_without_customer: 0,
  },
  rfm: {
    from: '2024-01-01',
    to: '2026-02-28',
    customers: 900,
    revenue: '88000.00',
    orders_without_customer: 2,
    segments: SEGMENTS.map((segment, at) => ({
      segment,
      customers: at === 6 ? 0 : 180 - at * 15,
      share: (180 - at * 15) / 900,
      revenue: `${16_000 - at * 1500}.00`,
      revenue_share: (16 - at * 1.5) / 88,
      mean_recency_days: 12 + at * 40,
      mean_orders: 6 - at * 0.6,
      mean_revenue: '97.70',
    })),
    grid: Array.from({ length: 25 }, (_, at) => ({
      recency: 5 - Math.floor(at / 5),
      frequency: (at % 5) + 1,
      customers: ((at * 7) % 50) + 4,
      share: 0.04,
      revenue: `${((at * 7) % 50) * 90}.00`,
      segments: ['loyal'],
    })),
    recency: [1, 2, 3, 4, 5].map((score) => ({
      score,
      customers: 180,
      from: String((5 - score) * 60),
      to: String((6 - score) * 60 - 1),
    })),
    frequency: [1, 3, 4, 5].map((score) => ({
      score,
      customers: 200,
      from: String(score),
      to: String(score === 5 ? 19 : score),
    })),
    monetary: [],
  },
  lifetime_value: {
    from: '2024-01-01',
    to: '2026-02-28',
    horizon_days: 365,
    customers: 2357,
    repeat_customers: 946,
    orders_without_customer: 0,
    refused: null,
    value_refused: null,
    purchases: {
      parameters: bgnbd,
      standard_errors: { r: 0.0126, alpha: 0.378, a: 0.186, b: 0.705 },
      log_likelihood: -9582.43,
      customers: 2357,
    },
    value: {
      parameters: { p: 6.25, q: 3.74, v: 15.45 },
      standard_errors: null,
      log_likelihood: -4055.1,
      customers: 946,
      mean: '35.08',
      correlation: 0.06,
    },
    holdout: {
      fitted_to: '2025-02-01',
      model: { parameters: bgnbd, standard_errors: null, log_likelihood: -1, customers: 2000 },
      expected: 1800.4,
      actual: 1882,
      error: -0.043,
      bound: 0.3,
      series: Array.from({ length: 78 }, (_, week) => ({
        week: week + 1,
        to: iso('2024-01-07', week * 7),
        is_predicted: week >= 39,
        expected: week * 50 - week * week * 0.2,
        actual: Math.round(week * 51 - week * week * 0.2),
      })),
      by_purchases: Array.from({ length: 8 }, (_, purchases) => ({
        purchases,
        or_more: purchases === 7,
        customers: 900 - purchases * 100,
        expected: purchases * 0.5 + 0.2,
        actual: purchases * 0.48 + 0.25,
      })),
    },
    total: prediction(2357, 48_000),
    segments: SEGMENTS.slice(0, 5).map((segment, at) => ({
      segment,
      prediction: prediction(400 - at * 50, 12_000 - at * 2000),
    })),
    groups: [],
    alive: Array.from({ length: 10 }, (_, band) => ({
      from: band / 10,
      to: (band + 1) / 10,
      customers: 90 + ((band * 67) % 200),
      bought_once: band === 9 ? 60 : 0,
    })),
    top: [
      {
        customer: 'customer-with-a-long-address@example.org',
        segment: 'champions',
        purchases: 19,
        last: '2026-02-20',
        p_alive: 0.98,
        expected_purchases: 8.4,
        expected_order_value: '61.20',
        expected_value: '514.08',
      },
    ],
  },
  best_products: {
    ranked_by: 'revenue',
    of: 'product',
    products: 84,
    total: '21000.00',
    rows: ['Raincoat', 'Boots', 'Beanie', 'Umbrella with a rather long name'].map((key, at) => ({
      key,
      rank: at + 1,
      revenue: `${5000 - at * 900}.00`,
      units: 200 - at * 30,
      gross_profit: `${2000 - at * 300}.00`,
      gross_margin: 0.4,
      return_rate: 0.1 + at * 0.05,
      refund_rate: 0.08,
      days_of_cover: 40 - at * 12,
      available: 300,
      share: 0.2 - at * 0.03,
      rank_before: [3, 1, null, 9][at],
      rank_change: [2, -1, null, 5][at],
      is_new: at === 2,
      ranks: [3 - (at % 2), 1 + at, at === 2 ? null : 4],
      values: ['1000.00', '1200.00', null],
    })),
    buckets: ['2025-12-01', '2026-01-01', '2026-02-01'].map((from) => ({
      from,
      to: from,
      partial: false,
    })),
  },
  basket: {
    of: 'product',
    orders: 4000,
    orders_of_several: 1300,
    items: 84,
    least_orders: 4,
    pairs_found: 41,
    is_pruned: false,
    pairs: [
      ['Raincoat', 'Boots', 120, 40],
      ['Beanie', 'Scarf', 90, 60],
      ['Umbrella', 'Raincoat', 30, 8],
    ].map(([left, right, orders, beyond]) => ({
      left,
      right,
      orders,
      orders_left: 500,
      orders_right: 420,
      support: Number(orders) / 4000,
      confidence: Number(orders) / 500,
      confidence_back: Number(orders) / 420,
      lift: Number(orders) / (Number(orders) - Number(beyond)),
      beyond_chance: beyond,
    })),
  },
  definition_lens: {
    from: '2026-03-01',
    to: '2026-03-31',
    views: [
      lensView('own', '150.00', 3, '50.00', [
        ['gross_sales', '220.00'],
        ['discount', '-20.00'],
        ['returns', '-50.00'],
      ]),
      lensView('shopify_total', '180.35', 4, '52.50', [
        ['gross_sales', '220.00'],
        ['discount', '-20.00'],
        ['returns', '-50.00'],
        ['shipping', '5.00'],
        ['tax', '35.85'],
        ['tax_refunds', '-10.50'],
      ]),
      {
        ...lensView('bookkeeper', '155.00', 3, null, [
          ['gross_sales', '220.00'],
          ['pending_orders', '-40.00'],
        ]),
        gaps: [
          { id: 'refund_days', count: 2 },
          { id: 'gift_cards', count: null },
        ],
      },
    ],
    bridges: [
      {
        from: 'own',
        to: 'bookkeeper',
        start: '150.00',
        steps: [
          { id: 'shipping', amount: '45.00' },
          { id: 'pending_orders', amount: '-40.00' },
        ],
        end: '155.00',
      },
    ],
    untold: [{ id: 'woocommerce_total', lacks: ['shipping', 'tax'] }],
  },
  vat: {
    bridge: {
      gross_sales: '150.00',
      discount: '10.01',
      goods: '139.99',
      returns: '20.00',
      net_sales: '119.99',
      shipping: '10.00',
      base: '149.99',
      tax: '26.50',
      charged: '176.49',
    },
    countries: [
      {
        country: 'NL',
        orders: 4,
        base: '139.99',
        tax: '26.50',
        rates: [
          { rate: { known: 210 }, orders: 3, base: '113.92', tax: '23.92' },
          { rate: { known: 90 }, orders: 1, base: '26.07', tax: '2.58' },
        ],
      },
      {
        country: null,
        orders: 1,
        base: '10.00',
        tax: '0',
        rates: [{ rate: 'unknown', orders: 1, base: '10.00', tax: '0' }],
      },
    ],
    orders_stating_rates: 1,
    orders_by_amounts: 3,
    orders_without_tax: 1,
    orders_without_value: 0,
  },
  order_values: {
    orders: 210,
    orders_without_value: 1,
    mean: '48.20',
    least: '5.00',
    lower_quartile: '22.00',
    median: '41.50',
    upper_quartile: '66.00',
    greatest: '410.00',
    class_width: '10.00',
    classes: [14, 30, 44, 41, 38, 20, 23].map((orders, at) => ({
      from: `${at * 10}.00`,
      to: at === 6 ? null : `${at * 10 + 10}.00`,
      orders,
      share: orders / 210,
      revenue: `${orders * (at * 10 + 5)}.00`,
    })),
    free_shipping: {
      threshold: '50.00',
      near_from: '40.00',
      orders_near: 38,
      share_near: 38 / 210,
      orders_above: 43,
      share_above: 43 / 210,
      mean_gap: '4.60',
    },
  },
  funnel: {
    steps: steps([5200, 3900, 640, 310, 140]),
    unknown: [],
    from: '2026-02-01',
    to: '2026-02-28',
    breakdowns: [
      {
        dimension: 'device',
        unknown: [],
        groups: ['mobile', 'desktop', 'tablet'].map((key, at) => ({
          key,
          is_other: false,
          steps: steps([3000 - at * 1000, 2200 - at * 800, 300, 140, 40 + at * 20]),
        })),
        missing: null,
      },
      {
        dimension: 'channel',
        unknown: [],
        groups: [],
        missing: { what: 'dimension', table: 'sessions', column: 'channel', sources: [] },
      },
    ],
  },
  traffic_sources: {
    all: visits(5200, [
      {
        dimension: 'channel',
        conversion_of: 'orders',
        revenue_of: 'orders',
        nodes: [
          visits(
            2600,
            [
              {
                dimension: 'source',
                conversion_of: 'purchases',
                revenue_of: 'site',
                nodes: [
                  visits(
                    2000,
                    [
                      {
                        dimension: 'campaign',
                        conversion_of: null,
                        revenue_of: null,
                        nodes: [visits(900, [], 'Spring sale')],
                      },
                      {
                        dimension: 'landing_page',
                        conversion_of: null,
                        revenue_of: null,
                        nodes: [visits(1100, [], '/boots')],
                      },
                    ],
                    'google',
                  ),
                ],
              },
            ],
            'paid_search',
          ),
          visits(1600, [], 'direct'),
          { ...visits(1000), is_other: true },
        ],
      },
    ]),
  },
  ab_test: {
    visitors: 'sessions',
    conversions: 'purchases',
    from: '2026-02-01',
    to: '2026-02-28',
    variants: [
      {
        variant: 'control',
        is_control: true,
        visitors: 10_000,
        conversions: 300,
        rate: 0.03,
        rate_low: 0.0268,
        rate_high: 0.0335,
        revenue_per_visitor: '2.10',
        against: null,
        probability_best: 0.02,
      },
      {
        variant: 'short_form',
        is_control: false,
        visitors: 10_050,
        conversions: 362,
        rate: 0.036,
        rate_low: 0.0325,
        rate_high: 0.0398,
        revenue_per_visitor: '2.31',
        against: {
          uplift: 0.2,
          difference: 0.006,
          difference_low: 0.001,
          difference_high: 0.011,
          p_value: 0.018,
          p_adjusted: 0.018,
          is_significant: true,
          probability_better: 0.98,
          expected_loss: 0.0001,
        },
        probability_best: 0.98,
      },
    ],
    verdict: 'difference',
    alpha: 0.05,
    sample: {
      baseline: 0.03,
      minimal_uplift: 0.1,
      needed: 53_000,
      smallest: 10_000,
      is_enough: false,
      days_to_go: 120,
      detectable_uplift: 0.24,
    },
    split: { chi_square: 0.12, p_value: 0.72, is_mismatch: false },
  },
};

/** A report of an analysis in the reader's currency. */
export function reportOf(analysis: string): AnalysisReport {
  return {
    analysis,
    period: {
      from: '2026-02-01',
      to: '2026-02-28',
      data_from: '2024-01-01',
      data_to: '2026-02-28',
      compared_from: '2026-01-04',
      compared_to: '2026-01-31',
    },
    currency: 'EUR',
    result: { [analysis]: RESULTS[analysis] },
    missing: [],
    notes: [],
  } as unknown as AnalysisReport;
}
