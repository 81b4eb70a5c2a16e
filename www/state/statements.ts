// Alerts and statements of the summary in words.

import type { Alert, Maybe, Statement } from '../engine/types.js';
import { ALERT_WORDS, ALERTS } from '../locales/alerts.js';
import { SUMMARY, SUMMARY_MARKS, SUMMARY_WORDS } from '../locales/summary.js';
import { fill, type Values } from '../locales/text.js';
import type { Words } from './words.js';

/** A text that stands around alerts. */
export function alertWord(key: keyof typeof ALERT_WORDS, words: Words, values: Values = {}) {
  return fill(ALERT_WORDS[key], words.locale, values);
}

/** A text that stands around the summary. */
export function summaryWord(key: keyof typeof SUMMARY_WORDS, words: Words): string {
  return fill(SUMMARY_WORDS[key], words.locale);
}

/** An alert without its days: "Return rate, category Shoes: 31%, above the limit of 25%". */
export function alertText(alert: Alert, words: Words): string {
  const { kind, unit, currency, limit } = alert;
  const isChange = kind === 'rose' || kind === 'fell';
  const signed = kind === 'fell' ? -Number(limit) : Number(limit);
  return fill(ALERTS[kind], words.locale, {
    kpi: sliceName(alert, words),
    value: words.figure(alert.value, unit, currency),
    limit: isChange ? words.change(signed, unit) : words.figure(limit, unit, currency),
    compared: words.figure(alert.compared, unit, currency),
    change: words.change(alert.change, unit),
  });
}

/** The KPI, with the value of the dimension it is about. */
function sliceName({ kpi, dimension, key }: Alert, words: Words): string {
  const name = words.kpi(kpi);
  if (!dimension) return name;
  const value = words.value(dimension, key);
  return alertWord('slice', words, { kpi: name, dimension: words.dimension(dimension), value });
}

/** The word before a statement. */
export function markOf({ code }: Statement, words: Words): string {
  return fill(SUMMARY_MARKS[code], words.locale);
}

/** What a summary says of a KPI: the text alternative of its chart. */
export function describedBy(summary: readonly Statement[], kpi: string, words: Words): string {
  const own = summary.filter((statement) => statement.kpi === kpi || statement.kpis.includes(kpi));
  return own
    .map((statement) => `${markOf(statement, words)}: ${statementText(statement, words)}`)
    .join(' ');
}

/** A statement: what, and where it is known why. */
export function statementText(statement: Statement, words: Words): string {
  const { code, unit, currency, alert, kpis } = statement;
  const figure = (value: Maybe<string | number>) => words.figure(value, unit, currency);
  const text = fill(SUMMARY[code], words.locale, {
    kpi: words.kpi(statement.kpi),
    value: figure(statement.value),
    compared: figure(statement.compared),
    change: words.change(statement.change, unit),
    target: figure(statement.target),
    alert: alert ? alertText(alert, words) : '',
    days: alert ? words.period(alert.from, alert.to) : '',
    kpis: words.list(kpis.map((kpi) => words.kpi(kpi))),
    count: kpis.length,
  });
  return [text, ...reasons(statement, words)].join(', ');
}

/** Whether a change is beyond the usual, and who made most of it. */
function reasons({ normal, explained_by }: Statement, words: Words): string[] {
  const reasons = normal && !normal.is_within ? [summaryWord('beyond_usual', words)] : [];
  if (!explained_by) return reasons;
  const { dimension, key } = explained_by;
  const facts = { dimension: words.dimension(dimension), value: words.value(dimension, key) };
  return [...reasons, fill(SUMMARY_WORDS.explained, words.locale, facts)];
}
