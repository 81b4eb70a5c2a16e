// Results as tables.

import type { Result } from './main.ts';

/** The table of one file. */
export function table(lines: number, results: readonly Result[]): string {
  const rows = results.map(({ entry, runs, failed }) => {
    if (failed !== undefined) return `| ${entry.name} | ${failed} | | | | |`;
    const cells = [
      ms(median(runs.map(({ start }) => start))),
      ms(median(runs.map(({ load }) => load))),
      ms(median(runs.flatMap(({ ask }) => ask))),
      ms(median(runs.flatMap(({ refresh }) => refresh))),
      mib(median(runs.flatMap(({ memory }) => memory ?? []))),
    ];
    return `| ${[entry.name, ...cells].join(' | ')} |`;
  });
  return [
    `### ${lines.toLocaleString('en')} lines`,
    '',
    '| | start | load | ask | refresh | memory |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** The middle one; none of nothing. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return null;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

function ms(value: number | null): string {
  if (value === null) return '';
  return value < 100 ? `${value.toFixed(1)} ms` : `${Math.round(value).toLocaleString('en')} ms`;
}

function mib(value: number | null): string {
  return value === null ? '' : `${Math.round(value / 2 ** 20)} MiB`;
}
