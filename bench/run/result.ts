// What a contestant came to, over all rounds.

import type { Run } from './browser.ts';
import type { Entry } from './contestants.ts';
import type { Shipped } from './shipped.ts';

/** All runs of a contestant with one file; why there is none. */
export interface Result {
  entry: Entry;
  runs: Run[];
  failed?: string;
}

/** Everything that was measured. */
export interface Measured {
  orders: { lines: number; results: Result[] }[];
  traffic: Result[];
  /** Milliseconds to the page's first paint. */
  paint: number | null;
  shipped: Map<string, Shipped>;
}

/** The middle one of all runs' values; none of nothing. */
export function middle(result: Result | undefined, values: (run: Run) => number[]): number | null {
  return median((result?.runs ?? []).flatMap(values));
}

/** The middle value; none of nothing. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  if (sorted.length === 0) return null;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

export const load = (result: Result | undefined) => middle(result, ({ load }) => [load]);
export const ask = (result: Result | undefined) => middle(result, ({ ask }) => ask);
export const refresh = (result: Result | undefined) => middle(result, ({ refresh }) => refresh);
export const memory = (result: Result | undefined) =>
  middle(result, ({ memory }) => (memory === null ? [] : [memory]));
