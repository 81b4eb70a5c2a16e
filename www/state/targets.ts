// Targets as they are typed and shown, and as the settings hold them: exact decimals as text.

import type { Settings, Unit } from '../engine/types.js';
import { numberFormat } from '../format/cache.js';

/** Digits of a target, at most: far more than any figure has, and what the engine holds exactly. */
const MOST_DIGITS = 20;

/** Lengths of time by the first letters of their names in the page's languages, in ms. */
const TIMES: readonly [name: RegExp, ms: number][] = [
  [/^ms/, 1],
  [/^s/, 1000],
  [/^m/, 60_000],
  [/^(h|u|t)/, 3_600_000],
  [/^d/, 86_400_000],
];

/** What a length of time is written in, the longest first. */
const WRITTEN: readonly [key: 'd' | 'h' | 'min' | 's', seconds: number][] = [
  ['d', 86_400],
  ['h', 3600],
  ['min', 60],
  ['s', 1],
];

/** An hour's sign, where it is not `h`. */
const HOURS: { readonly [tag: string]: string } = { nl: 'u', da: 't' };

/**
 * A target as the settings hold it, of what was typed in the language's notation; null where that
 * is no number. `25`, `25 %` and `25,0%` are 0.25; `1.234,50 €` is 1234.50; `1 h 30 min` is 5400.
 */
export function parseTarget(text: string, unit: Unit, tag: string): string | null {
  const plain = text.trim().replaceAll('−', '-');
  if (unit === 'seconds') return parseTime(plain, tag);
  const [, minus, digits] =
    /^[\p{Sc}\p{L}.]{0,4}\s*(-?)\s*(\d[\d.,'’\s]*)[^\d]{0,12}$/u.exec(plain) ?? [];
  const number = digits === undefined ? null : decimalOf(digits, tag);
  if (number === null) return null;
  const shifted = isPercent(unit) ? shifted10(number, -2) : number;
  return minus && shifted !== '0' ? `-${shifted}` : shifted;
}

/** A target as it is typed: only digits, the language's decimal mark, and the unit of a time. */
export function writeTarget(target: string, unit: Unit, tag: string): string {
  if (unit === 'seconds') return writeTime(target, tag);
  const [minus, digits] = target.startsWith('-') ? ['-', target.slice(1)] : ['', target];
  const shown = isPercent(unit) ? shifted10(digits, 2) : digits;
  return minus + shown.replace('.', decimalMark(tag));
}

/** The settings with a target changed; null: with none. */
export function withTarget(settings: Settings, kpi: string, target: string | null): Settings {
  const { [kpi]: _, ...others } = settings.targets ?? {};
  return { ...settings, targets: target === null ? others : { ...others, [kpi]: target } };
}

/** Whether figures of a unit are shown times a hundred. */
export function isPercent(unit: Unit): boolean {
  return unit === 'ratio' || unit === 'points';
}

function decimalMark(tag: string): string {
  const parts = numberFormat(tag, {}).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}

/**
 * Digits with marks as a plain decimal. The language decides which mark is the decimal one; a mark
 * of thousands must have three digits after it, or it can only be the decimal one.
 */
function decimalOf(typed: string, tag: string): string | null {
  const text = typed.replace(/[\s'’]/g, '');
  const marks = text.replace(/\d/g, '');
  const last = marks.at(-1);
  const isBoth = new Set(marks).size > 1;
  const isGroups = /^[1-9]\d{0,2}([.,]\d{3})+$/.test(text);
  const isDecimal =
    last && (isBoth || (marks.length === 1 && !(isGroups && last !== decimalMark(tag))));
  const at = isDecimal ? text.lastIndexOf(last) : text.length;
  const whole = text.slice(0, at);
  const isWhole = /^\d+$/.test(whole) || /^\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(whole);
  const digits = whole.replace(/[.,]/g, '');
  const rest = text.slice(at + 1);
  if (!isWhole || (isDecimal && rest === '') || digits.length + rest.length > MOST_DIGITS) {
    return null;
  }
  return tidy(digits, rest);
}

/** Without zeros that say nothing. */
function tidy(whole: string, fraction: string): string {
  const rest = fraction.replace(/0+$/, '');
  return `${whole.replace(/^0+(?=\d)/, '')}${rest ? `.${rest}` : ''}`;
}

/** A decimal times a power of ten, exactly. */
function shifted10(decimal: string, places: number): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const point = whole.length + places;
  const before = '0'.repeat(Math.max(0, 1 - point));
  const digits = (before + whole + fraction).padEnd(point, '0');
  const at = Math.max(1, point);
  return tidy(digits.slice(0, at), digits.slice(at));
}

/** A decimal times a whole number, exactly. */
function times(decimal: string, factor: number): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const product = String(BigInt(whole + fraction) * BigInt(factor));
  return shifted10(product, -fraction.length);
}

function parseTime(text: string, tag: string): string | null {
  const parts = [...text.matchAll(/(\d[\d.,]*)\s*(\p{L}*)\.?\s*/gu)];
  const isAll = parts.map(([part]) => part).join('') === text;
  if (!isAll || parts.length === 0) return null;
  let sum = '0';
  for (const [, digits = '', name = ''] of parts) {
    const number = decimalOf(digits, tag);
    const ms = name === '' ? 1000 : TIMES.find(([of]) => of.test(name.toLowerCase()))?.[1];
    if (number === null || ms === undefined || (name === '' && parts.length > 1)) return null;
    sum = added(sum, shifted10(times(number, ms), -3));
  }
  return sum;
}

/** The sum of two decimals, exactly. */
function added(a: string, b: string): string {
  const places = Math.max(...[a, b].map((one) => (one.split('.')[1] ?? '').length));
  const whole = (one: string) => BigInt(shifted10(one, places));
  return shifted10(String(whole(a) + whole(b)), -places);
}

function writeTime(seconds: string, tag: string): string {
  const isWhole = !seconds.includes('.');
  const fits = ([, size]: (typeof WRITTEN)[number]) => isWhole && Number(seconds) % size === 0;
  const [key, size] = (Number(seconds) > 0 && WRITTEN.find(fits)) || (['s', 1] as const);
  const count =
    size === 1 ? seconds.replace('.', decimalMark(tag)) : String(Number(seconds) / size);
  return `${count} ${key === 'h' ? (HOURS[tag.slice(0, 2)] ?? 'h') : key}`;
}
