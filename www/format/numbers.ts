import { numberFormat } from './cache.js';

/** What is shown where there is no figure. */
export const NO_FIGURE = '–';

/**
 * A figure as it comes from a report: money as a decimal string with all its digits, everything
 * else as a number. `null`: not known; never zero.
 */
export type Figure = number | string | null;

/** How many digits: `full` for tables, `compact` for axes and small cards ("€ 12,5K"). */
export type Length = 'full' | 'compact';

/** Intl takes decimal strings and keeps every digit of them; only its type wants a template. */
function digits(value: number | string): number | Intl.StringNumericLiteral {
  return value as number | Intl.StringNumericLiteral;
}

function format(
  value: number | string,
  locale: string,
  length: Length,
  options: Intl.NumberFormatOptions,
): string {
  const shortened: Intl.NumberFormatOptions =
    length === 'compact'
      ? { notation: 'compact', minimumFractionDigits: 0, maximumSignificantDigits: 3 }
      : {};
  return numberFormat(locale, { ...options, ...shortened }).format(digits(value));
}

/**
 * An amount in a currency, with the currency's own number of decimals.
 *
 * `amount`: a decimal string loses no digit before it is rounded for display.
 * `currency`: ISO 4217 code; without one the amount is shown bare.
 */
export function money(
  amount: number | string,
  currency: string | null,
  locale: string,
  length: Length = 'full',
): string {
  if (!currency) {
    return format(amount, locale, length, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  }
  return format(amount, locale, length, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  });
}

/** An amount without its decimals, for figures where cents say nothing. */
export function wholeMoney(
  amount: number | string,
  currency: string | null,
  locale: string,
): string {
  const unit: Intl.NumberFormatOptions = currency
    ? { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }
    : {};
  return format(amount, locale, 'full', { ...unit, maximumFractionDigits: 0 });
}

/** A number of things. Fractions (averages of counts) keep one decimal. */
export function count(value: number | string, locale: string, length: Length = 'full'): string {
  return format(value, locale, length, { maximumFractionDigits: 1 });
}

/** A fraction of one as a percentage with one decimal: 0.253 is "25.3 %". */
export function percent(value: number | string, locale: string): string {
  return format(value, locale, 'full', {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
}

/** A factor with two decimals: "1.85×". */
export function factor(value: number | string, locale: string): string {
  const number = format(value, locale, 'full', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return `${number}×`;
}

/** Points on a scale of its own, with one decimal: "-12.5". */
export function score(value: number | string, locale: string): string {
  return format(value, locale, 'full', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** A plain number, with as many decimals as it has, up to `decimals`. */
export function number(value: number | string, locale: string, decimals = 2): string {
  return format(value, locale, 'full', { maximumFractionDigits: decimals });
}
