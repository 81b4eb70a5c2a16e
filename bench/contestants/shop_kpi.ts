// Shop KPI, through the page's own client and worker.

import { ShopClient } from '../../www/engine/client.ts';
import type { Catalogue, Question, Report } from '../../www/engine/types.ts';
import { type Answer, type Contestant, type Slice, TOP } from '../question.ts';

/** Whose dashboard is drawn. */
const ROLE = 'sales';

/** The engine's channels, as the export writes them. */
const CHANNELS: Record<string, string> = {
  affiliate: 'Affiliates',
  direct: 'Direct',
  display: 'Cross-network',
  email: 'Email',
  organic_search: 'Organic Search',
  organic_social: 'Organic Social',
  other: 'Unassigned',
  paid_search: 'Paid Search',
  paid_social: 'Paid Social',
  referral: 'Referral',
};

let shop: ShopClient;
let catalogue: Catalogue;

const contestant: Contestant = {
  start: async () => {
    shop = await ShopClient.start();
    catalogue = await shop.catalogue();
  },
  load: async (file) => {
    await shop.add(file);
    return answer();
  },
  ask: answer,
  refresh: ({ from, to, channel }) => {
    const kpis = catalogue.kpis.filter(({ roles }) => roles.some((role) => role === ROLE));
    const all = kpis.map(({ id }) => id);
    const filters = { sales_channel: [channel] };
    return Promise.all([
      shop.ask({ kpis: all, from, to, filters, compare: 'previous' }),
      shop.ask({ kpis: all, grain: 'month', filters }),
      shop.ask({ kpis: ['revenue'], from, to, filters, by: 'product', limit: TOP }),
    ]);
  },
  traffic: async (file) => {
    await shop.add(file);
    const kpis = ['sessions', 'bounce_rate'];
    const [by, over, bought] = await Promise.all([
      shop.ask({ kpis, by: 'channel' }),
      shop.ask({ kpis: ['sessions'], grain: 'month' }),
      shop.ask({ kpis: ['conversion_rate'] }),
    ]);
    const sessions = value(by, 'sessions');
    return {
      sessions,
      engagedRate: 1 - value(by, 'bounce_rate'),
      purchases: value(bought, 'conversion_rate') * sessions,
      channels: Object.fromEntries(
        Object.entries(groups(by, 'sessions')).map(([key, sum]) => [CHANNELS[key] ?? key, sum]),
      ),
      months: series(over, 'sessions'),
    };
  },
};

/** The figures of the report, asked at once. */
async function answer(slice?: Slice): Promise<Answer> {
  const { from = null, to = null } = slice ?? {};
  const filters: Record<string, string[]> = slice ? { sales_channel: [slice.channel] } : {};
  const ask = (question: Question) => shop.ask({ from, to, filters, ...question });
  const [main, months, products, channels] = await Promise.all([
    ask({
      kpis: ['orders', 'revenue', 'aov', 'customers', 'returning_customer_rate', 'refund_rate'],
    }),
    ask({ kpis: ['revenue'], grain: 'month' }),
    ask({ kpis: ['revenue'], by: 'product', limit: TOP }),
    ask({ kpis: ['orders', 'revenue'], by: 'sales_channel' }),
  ]);
  const revenues = groups(channels, 'revenue');
  const counts = Object.entries(groups(channels, 'orders'));
  return {
    orders: value(main, 'orders'),
    revenue: value(main, 'revenue'),
    aov: rate(main, 'aov'),
    customers: value(main, 'customers'),
    repeatRate: rate(main, 'returning_customer_rate'),
    refundRate: rate(main, 'refund_rate'),
    months: series(months, 'revenue'),
    products: groups(products, 'revenue'),
    channels: Object.fromEntries(counts.map(([name, n]) => [name, [n, revenues[name] ?? 0]])),
  };
}

function value(report: Report, kpi: string): number {
  return Number(figure(report, kpi) ?? 0);
}

function rate(report: Report, kpi: string): number | null {
  const found = figure(report, kpi);
  return found === null ? null : Number(found);
}

function figure(report: Report, kpi: string) {
  return report.kpis[kpi]?.value ?? null;
}

function groups(report: Report, kpi: string): Record<string, number> {
  const named = (report.kpis[kpi]?.groups ?? []).filter(({ is_other }) => !is_other);
  return Object.fromEntries(named.map(({ key, value }) => [key ?? '', Number(value)]));
}

function series(report: Report, kpi: string): Record<string, number> {
  const known = (report.kpis[kpi]?.series ?? []).filter(({ value }) => value !== null);
  return Object.fromEntries(known.map(({ from, value }) => [from.slice(0, 7), Number(value)]));
}

export default contestant;
