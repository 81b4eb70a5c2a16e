// The page of one contestant, named in its address: only what it needs is fetched.

import type { Answer, Contestant, Slice, TrafficAnswer } from './question.ts';

const contestants: Record<string, () => Promise<{ default: Contestant }>> = {
  shop_kpi: () => import('./contestants/shop_kpi.ts'),
  duckdb: () => import('./contestants/duckdb.ts'),
  udsv: () => import('./contestants/udsv.ts'),
  arquero: () => import('./contestants/arquero.ts'),
  papaparse: () => import('./contestants/papaparse.ts'),
  perspective: () => import('./contestants/perspective.ts'),
  roof_array_buffer: () => import('./contestants/roof_array_buffer.ts'),
  roof_stream: () => import('./contestants/roof_stream.ts'),
  roof_scan: () => import('./contestants/roof_scan.ts'),
};

/** An answer and how long it took. */
export interface Timed<T> {
  ms: number;
  answer: T;
}

/** What the runner calls. */
export interface Bench {
  start(): Promise<Timed<void>>;
  load(): Promise<Timed<Answer | null>>;
  ask(slice: Slice): Promise<Timed<Answer> | null>;
  refresh(slice: Slice): Promise<Timed<null> | null>;
  traffic(): Promise<Timed<TrafficAnswer> | null>;
}

declare global {
  interface Window {
    bench: Bench;
  }
}

let contestant: Contestant;

window.bench = {
  start: () =>
    time(async () => {
      const name = new URLSearchParams(location.search).get('contestant') ?? '';
      const part = await contestants[name]?.();
      if (!part) throw new Error(`there is no contestant ${name}`);
      contestant = part.default;
      await contestant.start();
    }),
  load: () => time(() => contestant.load(chosen())),
  ask: async (slice) => (contestant.ask ? time(contestant.ask, slice) : null),
  refresh: async (slice) =>
    contestant.refresh ? { ...(await time(contestant.refresh, slice)), answer: null } : null,
  traffic: async () => (contestant.traffic ? time(contestant.traffic, chosen()) : null),
};

async function time<Args extends unknown[], T>(
  work: (...args: Args) => Promise<T>,
  ...args: Args
): Promise<Timed<T>> {
  const start = performance.now();
  const answer = await work(...args);
  return { ms: performance.now() - start, answer };
}

function chosen(): File {
  const file = document.querySelector('input')?.files?.[0];
  if (!file) throw new Error('no file was chosen');
  return file;
}
