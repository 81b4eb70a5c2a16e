// What the reader wants to be warned of: in words, and the settings with it.

import type { AlertRule, Catalogue, Maybe, Settings, Unit } from '../engine/types.js';
import { numberFormat } from '../format/cache.js';
import { DIMENSIONS } from '../locales/dimensions.js';
import { OWN, type OwnKey } from '../locales/own.js';
import { fill, type Values } from '../locales/text.js';
import { isPercent, writeTarget } from './targets.js';
import type { Words } from './words.js';

/** What can be warned of, in the order it is offered. */
export const KINDS = ['above', 'below', 'change', 'unusual'] as const;

/** One of them. */
export type Kind = (typeof KINDS)[number];

/** Of which days a figure can be judged. */
export const EVERY = ['day', 'week'] as const;

/** Far more than any limit has: shown is what is judged. */
const ALL_DIGITS = 20;

/** What a rule warns of. */
export function kindOf({ when }: AlertRule): Kind {
  if (when === 'unusual') return 'unusual';
  if ('above' in when) return 'above';
  return 'below' in when ? 'below' : 'change';
}

/** A rule's limit as the settings hold it; empty where it has none. */
export function limitOf({ when }: AlertRule): string {
  if (when === 'unusual') return '';
  if ('above' in when) return when.above.limit;
  return 'below' in when ? when.below.limit : when.change.more_than;
}

/** What the settings say of a kind and its limit. */
export function whenOf(kind: Kind, limit: string): AlertRule['when'] {
  switch (kind) {
    case 'above':
      return { above: { limit } };
    case 'below':
      return { below: { limit } };
    case 'change':
      return { change: { more_than: limit } };
    case 'unusual':
      return 'unusual';
  }
}

/**
 * What a limit is measured in: changes in per cent, but those of percentages in percentage points
 * and those of scores in points, as the engine compares them.
 */
export function limitUnit(kind: Kind, unit: Unit): Unit {
  if (kind !== 'change' || unit === 'score') return unit;
  return isPercent(unit) ? 'points' : 'ratio';
}

/** Whether the engine can judge a rule: its KPI and its dimension exist. */
export function isKnown({ kpi, by }: AlertRule, catalogue: Catalogue): boolean {
  return catalogue.kpis.some(({ id }) => id === kpi) && (!by || by in DIMENSIONS);
}

/** What a rule names that there is not: its KPI, or else its dimension. */
export function unknownIn(rule: AlertRule, catalogue: Catalogue): 'kpi' | 'by' {
  return isKnown({ ...rule, by: null }, catalogue) ? 'by' : 'kpi';
}

/** A rule in words: "Return rate above 25%, by week, broken down by country". */
export function ruleText(
  rule: AlertRule,
  words: Words,
  catalogue: Catalogue,
  currency: Maybe<string>,
): string {
  const say = (key: OwnKey, values: Values) => fill(OWN[key], words.locale, values);
  const kind = kindOf(rule);
  const unit = catalogue.kpis.find(({ id }) => id === rule.kpi)?.unit;
  const limit = limitText(limitOf(rule), unit && limitUnit(kind, unit), words, currency);
  const what = say(`rule_${kind}`, { kpi: words.kpi(rule.kpi), limit });
  const when = say(`rule_${rule.every}`, { what });
  return rule.by ? say('rule_each', { what: when, dimension: words.dimension(rule.by) }) : when;
}

/** A limit in its unit; of an unknown KPI as a bare number. */
function limitText(
  limit: string,
  unit: Unit | undefined,
  words: Words,
  currency: Maybe<string>,
): string {
  if (limit === '') return '';
  if (unit === undefined) return writeTarget(limit, 'score', words.tag);
  if (unit === 'points') {
    const number = writeTarget(limit, unit, words.tag);
    return fill(OWN.rule_points, words.locale, { number });
  }
  if (unit !== 'ratio') return words.figure(limit, unit, currency);
  const percent = { style: 'percent', maximumFractionDigits: ALL_DIGITS } as const;
  return numberFormat(words.tag, percent).format(Number(limit));
}

/** The settings with a rule in the place of another, or as the last; no rule is there twice. */
export function withRule(settings: Settings, old: AlertRule | null, rule: AlertRule): Settings {
  const all = settings.alerts ?? [];
  const isOld = (other: AlertRule) => old !== null && isSame(other, old);
  const changed = all.some(isOld)
    ? all.map((other) => (isOld(other) ? rule : other))
    : [...all, rule];
  const isFirst = (one: AlertRule, at: number) =>
    changed.findIndex((other) => isSame(one, other)) === at;
  return { ...settings, alerts: changed.filter(isFirst) };
}

/** The settings without a rule. */
export function withoutRule(settings: Settings, rule: AlertRule): Settings {
  const alerts = (settings.alerts ?? []).filter((other) => !isSame(other, rule));
  return { ...settings, alerts };
}

/** The settings that say nothing of rules: those shipped are in force. */
export function withShippedRules({ alerts: _, ...others }: Settings): Settings {
  return others;
}

function isSame(one: AlertRule, other: AlertRule): boolean {
  return keyOf(one) === keyOf(other);
}

/** What makes a rule itself, whatever the order of its parts. */
export function keyOf(rule: AlertRule): string {
  const { kpi, every, by } = rule;
  return JSON.stringify([kpi, kindOf(rule), limitOf(rule), every, by ?? null]);
}
