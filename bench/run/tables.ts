// Results as tables.

import { ask, load, memory, middle, type Result, refresh } from './result.ts';

/** The table of one file of orders. */
export function table(results: readonly Result[]): string {
  const own = load(results.find(({ entry }) => entry.id === 'shop_kpi'));
  const head = ['', 'start', 'first report', '× Shop KPI', 'another slice', 'dashboard', 'memory'];
  const rows = results.map((result) => {
    const start = middle(result, ({ start }) => (start === 0 ? [] : [start]));
    const times = [ms(start), ms(load(result)), ratioOf(load(result), own)];
    const cells = [...times, ms(ask(result)), ms(refresh(result)), mib(memory(result))];
    return [result.entry.name, ...(result.failed ? ['', result.failed] : cells)];
  });
  return markdown(head, rows);
}

/** The table of the file of visits. */
export function trafficTable(results: readonly Result[]): string {
  const own = load(results.find(({ entry }) => entry.id === 'shop_kpi'));
  const rows = results.map((result) => {
    const cells = [ms(load(result)), ratioOf(load(result), own), mib(memory(result))];
    return [result.entry.name, ...(result.failed ? [result.failed] : cells)];
  });
  return markdown(['', 'first report', '× Shop KPI', 'memory'], rows);
}

/** A table in Markdown; rows that are short are filled up. */
export function markdown(head: readonly string[], rows: readonly string[][]): string {
  const line = (cells: readonly string[]) =>
    `| ${head.map((_, column) => cells[column] ?? '').join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export function ms(value: number | null): string {
  if (value === null) return '';
  return value < 100 ? `${value.toFixed(1)} ms` : `${whole(value)} ms`;
}

export function mib(value: number | null): string {
  return value === null ? '' : `${whole(value / 2 ** 20)} MiB`;
}

export function kb(value: number): string {
  return `${whole(value / 1000)} kB`;
}

/** A share such as `2.5`. */
export function ratioOf(value: number | null, of: number | null): string {
  return value === null || of === null ? '' : (value / of).toFixed(2);
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}
