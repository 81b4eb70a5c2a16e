// What a sample would mean under each of two readings, to put a question in the reader's own data.

import type { Words } from './words.js';

/** "1.234" as a number, with that decimal mark; null where it is none. */
export function readNumber(sample: string, mark: string): number | null {
  const digits = sample.replace(/[^\d.,-]/g, '');
  if (!/\d/.test(digits)) return null;
  const plain =
    mark === ',' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** "03/04/2026" as an ISO day, in that order; null where it is none. */
export function readDay(sample: string, order: string): string | null {
  const parts = sample.split(/\D+/).filter((part) => part !== '');
  const places = [...order].slice(0, 3);
  if (parts.length < 3 || places.length < 3) return null;
  const of = (place: string) => parts[places.indexOf(place)] ?? '';
  const year = of('y').length === 2 ? `20${of('y')}` : of('y');
  const day = `${year}-${of('m').padStart(2, '0')}-${of('d').padStart(2, '0')}`;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  return isDay ? day : null;
}

/** What a sample means if a guess has this value, in the reader's language; null: not to be told. */
export function readingOf(
  about: string,
  value: string,
  sample: string,
  words: Words,
): string | null {
  if (about === 'decimal_mark') {
    const number = readNumber(sample, value);
    return number === null ? null : number.toLocaleString(words.tag, { maximumFractionDigits: 6 });
  }
  if (about !== 'date_order') return null;
  const day = readDay(sample, value);
  return day ? words.day(day) : null;
}

/** A sample that the two readings tell apart, if there is one. */
export function tellingSample(
  about: string,
  values: readonly string[],
  samples: readonly string[],
): string | undefined {
  const read = about === 'decimal_mark' ? readNumber : readDay;
  return samples.find((sample) => {
    const readings = values.map((value) => read(sample, value));
    return !readings.includes(null) && new Set(readings).size === readings.length;
  });
}
