// KPIs of the reader's: their ids, and the settings with them.

import type { Better, OwnKpi, Settings, Unit } from '../engine/types.js';
import { KPIS } from '../locales/kpis.js';
import { MEASURES } from '../locales/measures.js';
import { isConstant } from './formula.js';

/** What a KPI can be measured in, in the order it is offered. */
export const UNITS: readonly Unit[] = [
  'money',
  'ratio',
  'count',
  'factor',
  'points',
  'score',
  'seconds',
  'days',
  'years',
];

/** Which way can be good, in the order it is offered. */
export const BETTER: readonly Better[] = ['neither', 'higher', 'lower'];

/** Characters of an id made from a name, at most. */
const LONGEST_ID = 40;

/** Letters that do not come apart into a plain one and a mark. */
const LETTERS: { readonly [letter: string]: string } = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
};

/** An id for a name: what it is called in formulas, addresses and the recipe. */
export function idOf(name: string, settings: Settings): string {
  const plain = name
    .toLowerCase()
    .replace(/[øæœßđ]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, LONGEST_ID)
    .replace(/^_+|_+$/g, '');
  const id = /^[a-z]/.test(plain) ? plain : `own_${plain}`.replace(/_$/, '');
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? id : `${id}_${count}`;
    if (!isTaken(candidate, settings)) return candidate;
  }
}

function isTaken(id: string, { own_kpis = [] }: Settings): boolean {
  const isShipped = id in KPIS || id in MEASURES || isConstant(id);
  return isShipped || own_kpis.some((own) => own.id === id);
}

/** The settings with a KPI in the place of that of the same id, or as the last; null: without it. */
export function withOwn(settings: Settings, id: string, own: OwnKpi | null): Settings {
  const all = settings.own_kpis ?? [];
  const isNew = !all.some((other) => other.id === id);
  const changed = all.flatMap((other) => (other.id === id ? (own ?? []) : other));
  return { ...settings, own_kpis: own && isNew ? [...all, own] : changed };
}

/** The formula with something put in at a place, apart from what stands beside it. */
export function inserted(formula: string, id: string, from: number, to: number): string {
  const [before, after] = [formula.slice(0, from), formula.slice(to)];
  const left = /[\w")]$/.test(before) ? ' ' : '';
  const right = /^[\w"(]/.test(after) ? ' ' : '';
  return `${before}${left}${id}${right}${after}`;
}
