import type { AnalysisId, AnalysisQuestion, Catalogue, Question } from '../engine/types.js';
import { lengthInDays } from './period.js';
import { dimensionsOf, preferred } from './questions.js';
import type { View } from './view.js';

/** What the analyses are about, in order. */
export const ANALYSIS_GROUPS = [
  'change',
  'customers',
  'products',
  'money',
  'traffic',
  'tests',
] as const;

/** One of them. */
export type AnalysisGroup = (typeof ANALYSIS_GROUPS)[number];

/** An analysis and what the reader can choose of it. */
export interface AnalysisEntry {
  id: AnalysisId;
  group: AnalysisGroup;
  /** KPIs to choose from, the first where none is chosen; none where it has no choice. */
  kpis?: readonly string[];
  /** Whether any KPI of the catalogue can be asked for, beyond those offered. */
  isForAnyKpi?: boolean;
  /** The KPI of whose dimensions one can be chosen, `chosen` for the one chosen. */
  by?: string;
  /** Dimensions to choose from, in place of a KPI's. */
  dimensions?: readonly string[];
  /** Grains that make sense; others become the first that is longer. */
  grains?: readonly ('day' | 'week' | 'month' | 'quarter' | 'year')[];
  /** Numbers of entries to choose from; the first is the engine's own. */
  limits?: readonly number[];
  /** Pictures to choose from. */
  shows?: readonly string[];
  /** Whether it has nothing to say without a comparison. */
  isComparison?: boolean;
  /** KPIs whose pages lead to it. */
  fits: readonly string[];
}

/** KPIs that make sense day by day. */
const DAILY = [
  'revenue',
  'orders',
  'units_sold',
  'aov',
  'sessions',
  'conversion_rate',
  'revenue_per_session',
  'new_customers',
  'customers',
  'gross_profit',
  'gross_margin',
  'discount_rate',
  'refund_rate',
  'marketing_cost',
  'bounce_rate',
  'cart_abandonment_rate',
  'email_revenue',
  'tickets',
];

const CUSTOMERS = [
  'customers',
  'new_customers',
  'returning_customer_rate',
  'purchase_frequency',
  'repeat_purchase_rate_30',
  'repeat_purchase_rate_60',
  'repeat_purchase_rate_90',
  'retention_rate',
  'churn_rate',
  'customer_lifespan',
  'clv',
  'clv_cac_ratio',
  'new_customer_revenue_share',
];

const VISITS = ['sessions', 'users', 'bounce_rate', 'organic_share', 'paid_share', 'pageviews'];

/** All analyses, in the order they are listed. */
export const ANALYSIS_ENTRIES: readonly AnalysisEntry[] = [
  {
    id: 'kpi_tree',
    group: 'change',
    isComparison: true,
    shows: ['by_sessions', 'by_orders', 'by_customers'],
    fits: ['revenue', 'revenue_growth', 'orders', 'aov', 'conversion_rate', 'sessions'],
  },
  {
    id: 'what_changed',
    group: 'change',
    kpis: DAILY,
    isForAnyKpi: true,
    by: 'chosen',
    limits: [10, 20, 50],
    isComparison: true,
    fits: [...DAILY, 'return_rate', 'gross_sales', 'marketing_roi'],
  },
  { id: 'what_if', group: 'change', fits: ['revenue', 'contribution', 'clv_cac_ratio', 'cac'] },
  {
    id: 'unusual_days',
    group: 'change',
    kpis: DAILY,
    isForAnyKpi: true,
    fits: [...DAILY, 'gross_sales', 'users', 'pageviews', 'purchases'],
  },
  {
    id: 'seasonality',
    group: 'change',
    kpis: DAILY,
    isForAnyKpi: true,
    grains: ['month', 'week', 'quarter', 'day'],
    shows: ['orders', 'sales'],
    fits: ['revenue', 'orders', 'sessions', 'units_sold', 'tickets', 'revenue_growth'],
  },
  {
    id: 'new_and_returning',
    group: 'customers',
    grains: ['month', 'week', 'quarter', 'year', 'day'],
    fits: [...CUSTOMERS, 'aov'],
  },
  {
    id: 'cohorts',
    group: 'customers',
    grains: ['month', 'week', 'quarter', 'year'],
    shows: ['share', 'repeat', 'revenue', 'cumulative'],
    fits: CUSTOMERS,
  },
  { id: 'rfm', group: 'customers', shows: ['customers', 'revenue'], fits: CUSTOMERS },
  {
    id: 'lifetime_value',
    group: 'customers',
    by: 'customers',
    limits: [20, 50, 100],
    fits: ['clv', 'clv_cac_ratio', 'customer_lifespan', 'purchase_frequency', 'churn_rate', 'cac'],
  },
  {
    id: 'best_products',
    group: 'products',
    kpis: ['revenue', 'units_sold', 'gross_profit'],
    grains: ['month', 'week', 'quarter', 'year'],
    limits: [10, 20, 50],
    fits: [
      'revenue',
      'units_sold',
      'gross_profit',
      'gross_margin',
      'return_rate',
      'days_of_cover',
      'stockout_rate',
    ],
  },
  {
    id: 'basket',
    group: 'products',
    dimensions: ['product', 'category', 'brand', 'variant'],
    limits: [50, 10, 20, 100],
    fits: ['cross_sell_rate', 'upsell_rate', 'units_per_order', 'aov'],
  },
  { id: 'order_values', group: 'products', fits: ['aov', 'free_shipping_gap', 'units_per_order'] },
  {
    id: 'definition_lens',
    group: 'money',
    fits: ['revenue', 'aov', 'orders', 'gross_sales', 'refund_rate'],
  },
  { id: 'vat', group: 'money', fits: ['revenue', 'gross_sales', 'discount_rate'] },
  {
    id: 'funnel',
    group: 'traffic',
    by: 'sessions',
    limits: [],
    fits: ['conversion_rate', 'cart_abandonment_rate', 'checkout_abandonment_rate', 'sessions'],
  },
  {
    id: 'traffic_sources',
    group: 'traffic',
    limits: [10, 20, 50],
    fits: [...VISITS, 'revenue_per_session', 'conversion_rate', 'traffic_sources'],
  },
  { id: 'ab_test', group: 'tests', fits: ['conversion_rate', 'revenue_per_session'] },
];

/** An analysis by its id. */
export function analysisEntry(id: string): AnalysisEntry | null {
  return ANALYSIS_ENTRIES.find((entry) => entry.id === id) ?? null;
}

/** What is as before on the page of any analysis: choices are of one analysis alone. */
export const NO_CHOICES = {
  by: '',
  limit: 0,
  show: '',
  changes: new Map<string, number>(),
} as const;

/** The analyses that say more of a KPI, those made for it first. */
export function analysesOf(kpi: string): AnalysisEntry[] {
  const fitting = ANALYSIS_ENTRIES.filter(({ fits }) => fits.includes(kpi));
  const isOwn = ({ isForAnyKpi }: AnalysisEntry) => Number(isForAnyKpi ?? false);
  return fitting.sort((a, b) => isOwn(a) - isOwn(b));
}

/** The KPIs an analysis offers: those of the catalogue, and the one asked for. */
export function kpiChoices(entry: AnalysisEntry, view: View, catalogue: Catalogue): string[] {
  const known = new Set(catalogue.kpis.map(({ id }) => id));
  const choices = (entry.kpis ?? []).filter((id) => known.has(id));
  const isOther = entry.isForAnyKpi && known.has(view.measure) && !choices.includes(view.measure);
  return isOther ? [...choices, view.measure] : choices;
}

/** The KPI an analysis is asked for; empty where it has no choice. */
export function kpiOf(entry: AnalysisEntry, view: View, catalogue: Catalogue): string {
  const choices = kpiChoices(entry, view, catalogue);
  return choices.includes(view.measure) ? view.measure : (choices[0] ?? '');
}

/** The dimensions an analysis offers, those that usually say most first. */
export function dimensionChoices(entry: AnalysisEntry, view: View, catalogue: Catalogue): string[] {
  const { by, dimensions } = entry;
  if (dimensions) return dimensions.filter((id) => catalogue.dimensions.includes(id));
  if (!by) return [];
  const kpi = by === 'chosen' ? kpiOf(entry, view, catalogue) : by;
  return preferred(dimensionsOf(kpi, catalogue));
}

/** The dimension an analysis is asked for; empty: its own choice. */
export function dimensionOf(entry: AnalysisEntry, view: View, catalogue: Catalogue): string {
  const choices = dimensionChoices(entry, view, catalogue);
  return choices.includes(view.by) ? view.by : '';
}

/** The picture of an analysis: the reader's, else its first. */
export function showOf(entry: AnalysisEntry, view: View): string {
  return entry.shows?.includes(view.show) ? view.show : (entry.shows?.[0] ?? '');
}

/** How an analysis is cut over time: the reader's grain where it makes sense, else a fitting one. */
export function analysisGrain({ grains }: AnalysisEntry, view: View, base: Question) {
  if (!grains) return null;
  if (view.grain !== 'auto') {
    return grains.find((grain) => grain === view.grain) ?? grains[0] ?? null;
  }
  const { from, to } = base;
  const isShort = from && to && lengthInDays({ from, to }) <= 100;
  return isShort && grains.includes('week') ? 'week' : (grains[0] ?? null);
}

/** The question that the page of an analysis puts. */
export function analysisQuestion(
  entry: AnalysisEntry,
  view: View,
  catalogue: Catalogue,
  base: Question,
): AnalysisQuestion {
  const kpi = kpiOf(entry, view, catalogue);
  const isOwnPage = view.page === 'analysis';
  return {
    analysis: entry.id,
    question: {
      ...base,
      kpis: kpi ? [kpi] : [],
      by: dimensionOf(entry, view, catalogue) || null,
      grain: analysisGrain(entry, view, base),
      limit: (isOwnPage && view.limit) || null,
    },
    changes: isOwnPage ? Object.fromEntries(view.changes) : {},
  };
}
