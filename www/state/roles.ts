// Whose dashboard shows what, as shipped.

import type { AnalysisId, Catalogue } from '../engine/types.js';
import type { View } from './view.js';

/** Everyone who has a dashboard, in the order they are offered. */
export const ROLES = [
  'management',
  'marketing',
  'sales',
  'logistics',
  'finance',
  'customer_service',
  'people_it',
  'campaign',
] as const;

/** One of them. */
export type Role = (typeof ROLES)[number];

/** The dashboards' tables: the dimension of their rows, and their KPIs, the order's first. */
export const TABLES = {
  best_products: {
    by: 'product',
    kpis: ['revenue', 'units_sold', 'gross_profit', 'gross_margin', 'refund_rate'],
  },
  traffic_sources: {
    by: 'channel',
    kpis: ['sessions', 'conversion_rate', 'revenue', 'revenue_per_session', 'bounce_rate'],
  },
  campaigns: {
    by: 'campaign',
    kpis: ['marketing_cost', 'orders', 'cost_per_order', 'roas', 'ctr', 'cost_per_lead'],
  },
  margins: {
    by: 'category',
    kpis: ['gross_profit', 'gross_margin', 'revenue', 'discount_rate', 'refund_rate'],
  },
  carriers: {
    by: 'carrier',
    kpis: [
      'delivery_time',
      'on_time_rate',
      'first_time_delivery_rate',
      'fulfilment_cost_per_order',
    ],
  },
  stock: {
    by: 'category',
    kpis: ['stock_value', 'stock_units', 'stockout_rate', 'overstock_rate', 'stock_turnover'],
  },
  reasons: {
    by: 'reason',
    kpis: ['tickets', 'complaint_rate', 'resolution_time', 'csat'],
  },
  ratings: { by: 'product', kpis: ['avg_rating', 'units_sold', 'return_rate'] },
  exports: { by: 'export', kpis: ['data_quality'] },
  sources: {
    by: 'source',
    kpis: ['sessions', 'marketing_cost', 'conversion_rate', 'revenue', 'cost_per_visit'],
  },
} as const satisfies { readonly [id: string]: { by: string; kpis: readonly string[] } };

/** One of them. */
export type TableId = keyof typeof TABLES;

/** A dashboard. */
export interface RoleEntry {
  id: Role;
  /** KPIs of its cards, in order. The catalogue says which KPIs are the role's at all. */
  tiles: readonly string[];
  /** The KPI of its breakdown, and the dimension; in place of the first of the cards. */
  breakdown?: { measure: string; by: string };
  /** Whether the way from a visit to a purchase belongs to it. */
  hasFunnel?: boolean;
  tables: readonly TableId[];
  /** Analyses it leads to. */
  analyses: readonly AnalysisId[];
}

const ENTRIES: { readonly [role in Role]: Omit<RoleEntry, 'id'> } = {
  management: {
    tiles: [
      'revenue',
      'orders',
      'aov',
      'conversion_rate',
      'sessions',
      'new_customers',
      'gross_margin',
      'refund_rate',
      'marketing_cost',
      'mer',
      'cac',
      'returning_customer_rate',
    ],
    hasFunnel: true,
    tables: ['best_products', 'traffic_sources'],
    analyses: [
      'kpi_tree',
      'what_changed',
      'what_if',
      'unusual_days',
      'seasonality',
      'new_and_returning',
      'lifetime_value',
      'best_products',
    ],
  },
  marketing: {
    tiles: [
      'sessions',
      'conversion_rate',
      'marketing_cost',
      'roas',
      'cac',
      'mer',
      'new_customers',
      'revenue_per_session',
      'organic_share',
      'bounce_rate',
      'cart_abandonment_rate',
      'email_revenue',
    ],
    breakdown: { measure: 'new_customers', by: 'channel' },
    hasFunnel: true,
    tables: ['traffic_sources', 'campaigns'],
    analyses: [
      'traffic_sources',
      'funnel',
      'ab_test',
      'cohorts',
      'rfm',
      'lifetime_value',
      'new_and_returning',
      'what_if',
    ],
  },
  sales: {
    tiles: [
      'revenue',
      'orders',
      'aov',
      'conversion_rate',
      'units_sold',
      'units_per_order',
      'gross_profit',
      'discount_rate',
      'cross_sell_rate',
      'upsell_rate',
      'return_rate',
      'cart_abandonment_rate',
    ],
    hasFunnel: true,
    tables: ['best_products', 'margins'],
    analyses: [
      'best_products',
      'basket',
      'order_values',
      'seasonality',
      'kpi_tree',
      'what_changed',
      'new_and_returning',
    ],
  },
  logistics: {
    tiles: [
      'on_time_rate',
      'delivery_time',
      'lead_time',
      'first_time_delivery_rate',
      'fulfilment_error_rate',
      'fulfilment_cost_per_order',
      'productivity',
      'orders',
      'return_rate',
      'return_cycle_time',
      'days_of_cover',
      'stockout_rate',
    ],
    breakdown: { measure: 'delivery_time', by: 'country' },
    tables: ['carriers', 'stock'],
    analyses: ['best_products', 'seasonality', 'unusual_days', 'what_changed'],
  },
  finance: {
    tiles: [
      'revenue',
      'gross_profit',
      'gross_margin',
      'net_profit',
      'profit_margin',
      'contribution',
      'cash_flow',
      'marketing_cost',
      'discount_rate',
      'refund_rate',
      'fulfilment_cost_per_order',
      'stock_value',
    ],
    breakdown: { measure: 'gross_profit', by: 'category' },
    tables: ['margins', 'best_products'],
    analyses: [
      'vat',
      'definition_lens',
      'kpi_tree',
      'what_changed',
      'what_if',
      'seasonality',
      'best_products',
    ],
  },
  customer_service: {
    tiles: [
      'tickets',
      'complaint_rate',
      'first_response_time',
      'resolution_time',
      'csat',
      'nps',
      'automation_rate',
      'avg_rating',
      'return_rate',
      'return_cycle_time',
    ],
    breakdown: { measure: 'tickets', by: 'channel' },
    tables: ['reasons', 'ratings'],
    analyses: ['unusual_days', 'seasonality', 'what_changed', 'rfm'],
  },
  people_it: {
    tiles: [
      'page_load_time',
      'uptime',
      'access_time',
      'security_incidents',
      'data_quality',
      'employee_satisfaction',
      'employee_retention',
      'absence_rate',
      'tasks_per_day',
      'automation_rate',
    ],
    breakdown: { measure: 'page_load_time', by: 'landing_page' },
    tables: ['exports'],
    analyses: ['ab_test', 'unusual_days', 'seasonality'],
  },
  campaign: {
    tiles: [
      'sessions',
      'marketing_cost',
      'conversion_rate',
      'orders',
      'aov',
      'cost_per_lead',
      'cac',
      'roas',
      'ctr',
      'cpc',
      'click_conversion_rate',
      'new_customers',
    ],
    hasFunnel: true,
    tables: ['sources'],
    analyses: ['traffic_sources', 'funnel', 'what_changed', 'unusual_days'],
  },
};

/** The dashboard of a role, as shipped. */
export function roleEntry(id: Role): RoleEntry {
  return { id, ...ENTRIES[id] };
}

/** All KPIs of a role: those of its cards first, the others in the catalogue's order. */
export function kpisOf(role: Role, { kpis }: Catalogue): string[] {
  const all = kpis.filter(({ roles }) => roles.includes(role)).map(({ id }) => id);
  const first = ENTRIES[role].tiles.filter((id) => all.includes(id));
  return [...first, ...all.filter((id) => !first.includes(id))];
}

/** The dimension that the dashboard of one campaign is narrowed by. */
export const CAMPAIGN = 'campaign';

/** What changes in a view that goes to a role's dashboard. */
export function toRole(role: Role, view: View): Partial<View> {
  const filters = new Map(view.filters);
  // It was said on the way to one campaign; the other dashboards are of the whole shop.
  if (view.role === CAMPAIGN && role !== CAMPAIGN) filters.delete(CAMPAIGN);
  return { page: 'overview', id: '', role, measure: '', by: '', filters };
}
