import type { ChartData, Series } from '../charts/data.js';
import type { Grain, Group, KpiReport, Maybe, Point, Report } from '../engine/types.js';
import { fiscalBucket } from '../format/dates.js';
import { changeFromZero } from './comparisons.js';
import type { Words } from './words.js';

const known = <T>(value: Maybe<T>): T | null => value ?? null;

/**
 * A KPI's course with that of the comparison period beside it, bucket by bucket. `fiscalStart`: the
 * month the year begins with, from 1.
 */
export function overTime(
  figure: KpiReport,
  name: string,
  grain: Grain,
  words: Words,
  fiscalStart = 1,
): ChartData {
  const points = figure.series;
  const isFiscal = fiscalStart !== 1 && (grain === 'quarter' || grain === 'year');
  const named = (buckets: readonly Maybe<Point>[]) =>
    isFiscal
      ? {
          labels: buckets.map((bucket) =>
            bucket ? fiscalBucket(bucket.from, grain, fiscalStart, words.tag) : '',
          ),
        }
      : {};
  const series: Series[] = [
    {
      name,
      values: points.map(({ value }) => known(value)),
      partial: points.map(({ partial }) => partial),
    },
  ];
  const before = figure.compared_series.slice(0, Math.max(points.length, 1));
  if (before.length > 0) {
    series.push({
      name: words.t('compared_value'),
      role: 'compared',
      values: points.map((_, index) => known(before[index]?.value)),
      days: points.map((point, index) => before[index]?.from ?? point.from),
      ...named(points.map((_, index) => before[index])),
    });
  }
  return {
    days: points.map(({ from }) => from),
    ...named(points),
    grain,
    series,
    unit: figure.unit,
    currency: known(figure.currency),
  };
}

/** A KPI's course alone, for the line on a card. */
export function spark(figure: KpiReport, grain: Grain): ChartData {
  return {
    days: figure.series.map(({ from }) => from),
    grain,
    series: [
      {
        name: '',
        values: figure.series.map(({ value }) => known(value)),
        partial: figure.series.map(({ partial }) => partial),
      },
    ],
    unit: figure.unit,
    currency: known(figure.currency),
  };
}

/** One KPI by the values of a dimension. */
export function byGroup(
  figure: KpiReport,
  dimension: string,
  name: string,
  words: Words,
): ChartData {
  const { groups } = figure;
  return {
    ...groupNames(groups, dimension, words),
    series: [{ name, values: groups.map(({ value }) => known(value)) }],
    unit: figure.unit,
    currency: known(figure.currency),
  };
}

/** Several KPIs by the values of a dimension, in the order of the first; with their changes. */
export function groupTable(
  report: Report,
  kpis: readonly string[],
  dimension: string,
  words: Words,
): ChartData {
  const figures = kpis.flatMap((id) => {
    const figure = report.kpis[id];
    return figure?.groups.some(({ value }) => value !== null && value !== undefined)
      ? [{ id, figure }]
      : [];
  });
  const lead = figures[0];
  const order = lead?.figure.groups ?? [];
  return {
    ...groupNames(order, dimension, words),
    series: figures.flatMap(({ id, figure }, index) =>
      tableColumns(order, id, figure, index, words),
    ),
    unit: lead?.figure.unit ?? 'count',
    currency: known(report.currency),
  };
}

/** The columns of one KPI: the value, and for the first KPI its change too. */
function tableColumns(
  order: readonly Group[],
  id: string,
  figure: KpiReport,
  index: number,
  words: Words,
): Series[] {
  const groups = new Map(figure.groups.map((group) => [groupKey(group), group]));
  const of = <T>(pick: (group: Group) => Maybe<T>): (T | null)[] =>
    order.map((group) => {
      const found = groups.get(groupKey(group));
      return found ? known(pick(found)) : null;
    });
  const value: Series = {
    name: words.kpi(id),
    values: of((group) => group.value),
    unit: figure.unit,
    total: known(figure.value),
  };
  const isCompared = index === 0 && figure.groups.some(({ change }) => typeof change === 'number');
  if (!isCompared) return [value];
  const change: Series = {
    name: words.t('change'),
    values: of((group) => group.change),
    unit: figure.unit,
    isChange: true,
    fresh: order.map((group) => isFresh(groups.get(groupKey(group)), figure)),
    better: figure.better,
    total: known(figure.change),
  };
  return [value, change];
}

/** Whether a group had nothing in the comparison period: no rows of what adds up, or a zero. */
function isFresh(group: Group | undefined, { unit, compared, notes }: KpiReport): boolean {
  if (!group) return false;
  const addsUp = unit === 'money' || unit === 'count';
  const isCompared = compared !== null && compared !== undefined;
  const then = group.compared ?? (addsUp && isCompared ? 0 : null);
  return changeFromZero({ ...group, compared: then, notes }) === 'new';
}

function groupNames(groups: readonly Group[], dimension: string, words: Words) {
  const other = groups.findIndex(({ is_other }) => is_other);
  return {
    labels: groups.map(({ key, is_other }) =>
      is_other ? words.t('other') : words.value(dimension, key),
    ),
    keys: groups.map(({ key }) => known(key)),
    ...(other < 0 ? {} : { otherRow: other }),
  };
}

function groupKey({ key, is_other }: Group): string {
  return is_other ? 'other' : `=${key ?? ''}`;
}

/** The steps from a visit to a purchase that the data know, one KPI each. */
export function funnelSteps(report: Report, steps: readonly string[], words: Words): ChartData {
  const counted = steps.filter((id) => typeof report.kpis[id]?.value === 'number');
  return {
    labels: counted.map((id) => words.kpi(id)),
    keys: counted,
    series: [
      {
        name: words.t('value'),
        values: counted.map((id) => known(report.kpis[id]?.value)),
      },
    ],
    unit: 'count',
  };
}
