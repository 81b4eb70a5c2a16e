import { range } from 'd3-array';
import { type ChartData, rowCount } from './data.js';

/** Spreadsheets run a text that begins like a formula; an apostrophe keeps it a text. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The columns in neutral CSV (RFC 4180, UTF-8): decimal points, ISO days, ratios as fractions of
 * one, money with all its digits; empty where a figure is not known.
 */
export function csvOf(data: ChartData, rowHeading: string): string {
  const header = [rowHeading, ...data.series.map(({ name }) => name)].map(harmless);
  const lines = range(rowCount(data)).map((row) => [
    data.days?.[row] ?? harmless(data.labels?.[row] ?? ''),
    ...data.series.map(({ values }) => String(values[row] ?? '')),
  ]);
  return [header, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}
