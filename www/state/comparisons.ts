import type { Catalogue, Compare, KpiReport, Question, Report } from '../engine/types.js';
import type { Asking } from './asking.js';
import type { Days } from './period.js';
import type { View } from './view.js';

/** What a period is compared with, by name; `own`: days of the reader's choice. */
export type CompareName = 'previous' | 'year' | 'weekdays' | 'own';

/** A KPI against one period; `report`: null on its way. */
export interface Comparison {
  name: CompareName;
  compare: Compare;
  report: Report | null;
}

/** What the page of a KPI asks beside its course: other comparisons, and the KPIs to look at next. */
export interface KpiBeside {
  comparisons: Comparison[];
  next: Report | null;
}

/** The KPI of a view against all that it can be compared with, and those to look at next. */
export function kpiBeside(
  asked: Asking,
  view: View,
  { kpis }: Catalogue,
  base: Question,
): KpiBeside | null {
  const entry = kpis.find(({ id }) => id === view.id);
  if (!entry) return null;
  const next = entry.next.filter((id) => id !== entry.id);
  return {
    comparisons: namedComparisons(view).map(([name, compare]) => ({
      name,
      compare,
      report: asked.ask(`kpi ${entry.id} against ${name}`, {
        ...base,
        kpis: [entry.id],
        compare,
        normal: true,
      }),
    })),
    next: next.length > 0 ? asked.ask(`next of ${entry.id}`, { ...base, kpis: next }) : null,
  };
}

function namedComparisons({ compare }: View): [CompareName, Compare][] {
  const all: [CompareName, Compare][] = [
    ['previous', 'previous'],
    ['year', 'year'],
    ['weekdays', 'weekdays'],
  ];
  return typeof compare === 'string' ? all : [...all, ['own', compare]];
}

/** The days that a figure is really taken over: those that the data cover of the period. */
export function daysTaken(figure: KpiReport, { period }: Report): Days {
  const days = noted(figure, 'covered_days') ?? noted(figure, 'common_days');
  return days ?? { from: period.from, to: period.to };
}

/** The days a figure is really compared with; null where it is compared with nothing. */
export function daysCompared(figure: KpiReport, { period }: Report): Days | null {
  const { compared_from: from, compared_to: to } = period;
  if (!from || !to) return null;
  return noted(figure, 'compared_days') ?? { from, to };
}

/** The days that the data cover of the comparison period, where they cover too few for a change. */
export function daysOfPart(figure: KpiReport): Days | null {
  return noted(figure, 'compared_part');
}

/** The days a remark names. */
function noted({ notes }: KpiReport, code: string): Days | null {
  const values = notes.find((note) => note.code === code)?.values;
  const [from, to] = [values?.['from'], values?.['to']];
  return from && to ? { from, to } : null;
}

/**
 * What a change is that has no percentage because its base is zero: a figure that is new, or one
 * that is still zero. Null where there is a change, or where the two cannot be compared.
 */
export function changeFromZero(
  figure: Pick<KpiReport, 'change'> & Partial<KpiReport>,
): 'new' | 'level' | null {
  const { change, value, compared } = figure;
  const isKnown = (one: unknown) => one !== null && one !== undefined;
  if (isKnown(change) || !isKnown(value) || !isKnown(compared)) return null;
  const isPart = figure.notes?.some(({ code }) => code === 'compared_part') ?? false;
  if (isPart || Number(compared) !== 0) return null;
  return Number(value) === 0 ? 'level' : 'new';
}
