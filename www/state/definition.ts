import type { Catalogue, CatalogueKpi, Maybe, Settings } from '../engine/types.js';
import { dateFormat } from '../format/cache.js';
import { KPI_PAGE, type KpiPageKey } from '../locales/kpi_page.js';
import { fill, type Values } from '../locales/text.js';
import { restsOn } from './formula.js';
import type { Words } from './words.js';

/** One thing that decides what counts in a figure. */
export interface Rule {
  text: string;
  /** The setting that changes it; empty: it is always so. */
  setting: keyof Settings | '';
}

/** Settings that are on or off, and what each says then. */
const SWITCHES: readonly [setting: keyof Settings, on: KpiPageKey, off: KpiPageKey][] = [
  ['revenue_with_tax', 'rule_with_tax', 'rule_without_tax'],
  ['revenue_with_shipping', 'rule_with_shipping', 'rule_without_shipping'],
  ['revenue_before_returns', 'rule_before_returns', 'rule_after_returns'],
  ['aov_before_returns', 'rule_aov_before_returns', 'rule_aov_after_returns'],
  ['conversion_per_user', 'rule_per_user', 'rule_per_session'],
  ['cross_sell_by_category', 'rule_by_category', 'rule_by_product'],
];

/** Settings that are numbers, and the names in formulas that ask for them. */
const NUMBERS = [
  [
    'active_window_days',
    /^(active_window_days|customers_(at_start|kept|a_year_before|kept_a_year))$/,
  ],
  ['max_lifespan_years', /^max_lifespan_years$/],
  [
    'cover_window_days',
    /^(cover_window_days|units_sold_lately|articles_overstocked|overstock_value)$/,
  ],
  ['overstock_days', /^(overstock_days|articles_overstocked|overstock_value)$/],
] as const;

/** Measures of orders and their lines. */
const OF_ORDERS =
  /^(orders|gross|discount|units_(sold|upsold|with_variants)|cost_of_goods|(new_|returning_)?customers|first_orders|repeated_within)(_|$)/;
/** Measures that tell customers apart. */
const OF_CUSTOMERS = /(^|_)customers(_|$)|^(first_orders|repeated_within)_/;
/** Measures of refunds by the day they are booked on. */
const OF_REFUNDS = /^(returns_value|returns_with_cost)$/;

/** What decides what counts in a KPI, in the reader's words. `currency`: that of the report. */
export function rulesOf(
  entry: CatalogueKpi,
  catalogue: Catalogue,
  settings: Settings,
  currency: Maybe<string>,
  words: Words,
): Rule[] {
  const names = allNames(entry, catalogue, settings);
  const has = (pattern: RegExp) => [...names].some((name) => pattern.test(name));
  const rule = (key: KpiPageKey, setting: Rule['setting'] = '', values: Values = {}): Rule => ({
    text: fill(KPI_PAGE[key], words.locale, values),
    setting,
  });
  return [
    ...(has(OF_ORDERS) ? orders(settings, words, rule) : []),
    ...(has(OF_CUSTOMERS) ? [customers(settings, rule)] : []),
    ...SWITCHES.filter(([setting]) => names.has(setting)).map(([setting, on, off]) =>
      rule(settings[setting] === true ? on : off, setting),
    ),
    ...(has(OF_REFUNDS) ? [refunds(settings, rule)] : []),
    ...NUMBERS.filter(([, asked]) => has(asked)).map(([setting]) =>
      rule(`rule_${setting}`, setting, { count: settings[setting] ?? 0 }),
    ),
    ...(has(/free_shipping/) ? [threshold(settings, currency, words, rule)] : []),
    ...(settings.spread_spans ? [rule('rule_spread_spans', 'spread_spans')] : []),
    ...time(settings, words, rule),
    ...(currency && isOfMoney(entry, names, catalogue) ? [money(settings, currency, rule)] : []),
  ];
}

type MakeRule = (key: KpiPageKey, setting?: Rule['setting'], values?: Values) => Rule;

/** The rule of the catalogue, and the states of orders that the reader takes out or in. */
function orders(settings: Settings, words: Words, rule: MakeRule): Rule[] {
  const out = settings.excluded_statuses ?? [];
  const back = settings.counted_statuses ?? [];
  const statuses = (list: readonly string[]) => ({ statuses: words.list(list) });
  return [
    rule('rule_orders', 'excluded_statuses'),
    ...(out.length > 0 ? [rule('rule_excluded', 'excluded_statuses', statuses(out))] : []),
    ...(back.length > 0 ? [rule('rule_counted', 'counted_statuses', statuses(back))] : []),
  ];
}

function customers({ customer_key: key }: Settings, rule: MakeRule): Rule {
  return rule(key === 'email' ? 'rule_customer_email' : 'rule_customer_id', 'customer_key');
}

function refunds({ refunds_on_order_day: isThere }: Settings, rule: MakeRule): Rule {
  return rule(isThere ? 'rule_order_day' : 'rule_refund_day', 'refunds_on_order_day');
}

function threshold(
  { free_shipping_threshold: from }: Settings,
  currency: Maybe<string>,
  words: Words,
  rule: MakeRule,
): Rule {
  const setting = 'free_shipping_threshold';
  if (!from) return rule('rule_no_threshold', setting);
  return rule('rule_free_shipping_threshold', setting, {
    amount: words.figure(from, 'money', currency),
  });
}

function time(settings: Settings, words: Words, rule: MakeRule): Rule[] {
  const zone = settings.time_zone
    ? rule('rule_time_zone', 'time_zone', { zone: settings.time_zone })
    : rule('rule_no_time_zone', 'time_zone');
  const first = settings.fiscal_year_start_month ?? 1;
  if (first === 1) return [zone];
  const month = dateFormat(words.tag, { month: 'long' }).format(Date.UTC(2024, first - 1));
  return [zone, rule('rule_fiscal_year', 'fiscal_year_start_month', { month })];
}

function money(settings: Settings, currency: string, rule: MakeRule): Rule {
  const key = settings.currency ? 'rule_currency' : 'rule_currency_of_most';
  return rule(key, 'currency', { currency });
}

function isOfMoney(
  { unit }: CatalogueKpi,
  names: ReadonlySet<string>,
  { kpis }: Catalogue,
): boolean {
  return unit === 'money' || kpis.some((kpi) => kpi.unit === 'money' && names.has(kpi.id));
}

/** All that a KPI rests on, through the KPIs it is made of. */
function allNames({ id, formula }: CatalogueKpi, { kpis }: Catalogue, settings: Settings) {
  const names = new Set<string>([id]);
  const waiting = [formula];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const name of restsOn(next, settings)) {
      const inner = names.has(name) ? undefined : kpis.find((kpi) => kpi.id === name);
      if (inner) waiting.push(inner.formula);
      names.add(name);
    }
  }
  return names;
}
