// What is predicted of customers, as columns for charts and tables.

import type { ChartData, Series } from '../charts/data.js';
import type {
  AliveBand,
  CustomerPrediction,
  GroupPrediction,
  HoldOut,
  LifetimeValue,
  Prediction,
  SegmentPrediction,
} from '../engine/analyses.js';
import type { Figure, Maybe, Unit } from '../engine/types.js';
import { COMMON } from '../locales/analyses/common.js';
import { LIFETIME_VALUE as TEXTS } from '../locales/analyses/lifetime_value.js';
import { fill, type Text } from '../locales/text.js';
import type { Words } from './words.js';

const known = <T>(value: Maybe<T>): T | null => value ?? null;

const say = (text: Text, words: Words) => fill(text, words.locale);

function segmentName(id: string, words: Words): string {
  return words.value('segment', id);
}

/** Repeat orders week by week: predicted and placed. */
export function holdOutCourse({ series }: HoldOut, words: Words): ChartData {
  const from = series.findIndex(({ is_predicted }) => is_predicted);
  return {
    ...(from < 0 ? {} : { reference: { value: from, name: say(TEXTS.from_here, words) } }),
    days: series.map(({ to }) => to),
    grain: 'week',
    series: [
      { name: say(TEXTS.made, words), values: series.map(({ actual }) => actual) },
      {
        name: say(TEXTS.predicted, words),
        role: 'compared',
        values: series.map(({ expected }) => expected),
      },
    ],
    unit: 'count',
  };
}

/** Orders in the newer half by those in the older one. */
export function holdOutGroups({ by_purchases: groups }: HoldOut, words: Words): ChartData {
  return {
    labels: groups.map(({ purchases, or_more }) =>
      or_more
        ? fill(TEXTS.or_more, words.locale, { count: purchases })
        : words.figure(purchases, 'count'),
    ),
    series: [
      { name: say(TEXTS.made, words), values: groups.map(({ actual }) => actual) },
      {
        name: say(TEXTS.predicted, words),
        role: 'compared',
        values: groups.map(({ expected }) => expected),
      },
    ],
    unit: 'factor',
  };
}

/** How many customers are how likely to buy again. */
export function aliveHistogram(bands: readonly AliveBand[], words: Words): ChartData {
  const ratio = (value: number) => words.figure(value, 'ratio');
  return {
    labels: bands.map(({ from, to }) => `${ratio(from)}–${ratio(to)}`),
    edges: [...bands.map(({ from }) => from), bands.at(-1)?.to ?? 1],
    edgeUnit: 'ratio',
    series: [
      { name: say(COMMON.customers, words), values: bands.map(({ customers }) => customers) },
      {
        name: say(TEXTS.bought_once, words),
        role: 'compared',
        values: bands.map(({ bought_once }) => bought_once),
      },
    ],
    unit: 'count',
  };
}

/** Expected orders of each segment with their interval. */
export function segmentIntervals(segments: readonly SegmentPrediction[], words: Words): ChartData {
  const column = (pick: (one: Prediction) => number) =>
    segments.map(({ prediction }) => pick(prediction));
  return {
    labels: segments.map(({ segment }) => segmentName(segment, words)),
    series: [
      { name: say(TEXTS.orders, words), values: column(({ purchases }) => purchases) },
      { name: say(COMMON.low, words), role: 'low', values: column((one) => one.purchases_low) },
      { name: say(COMMON.high, words), role: 'high', values: column((one) => one.purchases_high) },
    ],
    unit: 'count',
  };
}

/** What is predicted of some customers, in columns. */
function predictions(
  of: readonly Prediction[],
  total: Maybe<Prediction>,
  words: Words,
): readonly Series[] {
  const column = (text: Text, unit: Unit, pick: (one: Prediction) => Maybe<Figure>): Series => ({
    name: say(text, words),
    unit,
    values: of.map((one) => known(pick(one))),
    ...(total ? { total: known(pick(total)) } : {}),
  });
  const all = [
    column(COMMON.customers, 'count', (one) => one.customers),
    column(TEXTS.alive, 'count', (one) => one.alive),
    column(TEXTS.orders, 'count', (one) => one.purchases),
    column(TEXTS.value, 'money', (one) => one.value?.expected),
    column(COMMON.low, 'money', (one) => one.value?.low),
    column(COMMON.high, 'money', (one) => one.value?.high),
    column(TEXTS.each, 'money', (one) => one.value_per_customer),
    column(TEXTS.profit, 'money', (one) => one.gross_profit),
  ];
  return all.filter(({ values }) => values.some((value) => value !== null));
}

/** What is predicted of each segment, and of all customers. */
export function segmentTable(
  { segments, total }: LifetimeValue,
  currency: Maybe<string>,
  words: Words,
): ChartData {
  return {
    labels: segments.map(({ segment }) => segmentName(segment, words)),
    series: predictions(
      segments.map(({ prediction }) => prediction),
      total,
      words,
    ),
    unit: 'count',
    currency: known(currency),
  };
}

/** What is predicted by the values of a dimension. */
export function groupTable(
  groups: readonly GroupPrediction[],
  dimension: string,
  currency: Maybe<string>,
  words: Words,
): ChartData {
  return {
    labels: groups.map(({ key }) => words.value(dimension, key)),
    series: predictions(
      groups.map(({ prediction }) => prediction),
      null,
      words,
    ),
    unit: 'count',
    currency: known(currency),
  };
}

/** The customers of the highest expected value. */
export function topTable(
  top: readonly CustomerPrediction[],
  currency: Maybe<string>,
  words: Words,
): ChartData {
  const column = (text: Text, unit: Unit, pick: (one: CustomerPrediction) => Maybe<Figure>) => ({
    name: say(text, words),
    unit,
    values: top.map((one) => known(pick(one))),
  });
  const all = [
    column(TEXTS.orders_so_far, 'count', ({ purchases }) => purchases),
    column(TEXTS.alive, 'ratio', (one) => one.p_alive),
    column(TEXTS.orders, 'count', (one) => one.expected_purchases),
    column(TEXTS.order_value, 'money', (one) => one.expected_order_value),
    column(TEXTS.value, 'money', (one) => one.expected_value),
  ];
  return {
    labels: top.map(
      ({ customer, segment, last }) =>
        `${customer} · ${segmentName(segment, words)} · ${words.day(last)}`,
    ),
    series: all.filter(({ values }) => values.some((value) => value !== null)),
    unit: 'count',
    currency: known(currency),
  };
}

/** One model in words and digits. */
export interface ModelRow {
  name: string;
  parameters: string;
  customers: string;
  likelihood: string;
}

/** Names of parameters, as the literature has them. */
const LETTERS: { readonly [name: string]: string } = { alpha: 'α', gamma: 'γ', v: 'γ' };

/** The fitted models. */
export function modelTable({ purchases, value }: LifetimeValue, words: Words): ModelRow[] {
  const number = (figure: number) =>
    figure.toLocaleString(words.tag, { maximumSignificantDigits: 4 });
  const row = (
    name: string,
    model: {
      parameters: object;
      standard_errors: Maybe<object>;
      customers: number;
      log_likelihood: number;
    },
  ): ModelRow => {
    const errors = (model.standard_errors ?? {}) as Record<string, number>;
    const parameters = Object.entries(model.parameters as Record<string, number>).map(
      ([letter, figure]) => {
        const error = errors[letter];
        const spread = error === undefined ? '' : ` ± ${number(error)}`;
        return `${LETTERS[letter] ?? letter} = ${number(figure)}${spread}`;
      },
    );
    return {
      name,
      parameters: parameters.join(' · '),
      customers: words.figure(model.customers, 'count'),
      likelihood: words.number(Math.round(model.log_likelihood * 10) / 10),
    };
  };
  return [
    ...(purchases ? [row('BG/NBD', purchases)] : []),
    ...(value ? [row('Gamma-Gamma', value)] : []),
  ];
}
