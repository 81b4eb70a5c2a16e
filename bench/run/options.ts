// What the runner is told; `cargo xtask bench` reads the command line and makes the files.

/** One file of orders. */
export interface Orders {
  lines: number;
  path: string;
}

export interface Options {
  chrome: string;
  /** Where the built pages lie: the contestants', and the product's own. */
  page: string;
  app: string;
  orders: Orders[];
  traffic: string;
  rounds: number;
  /** Names of contestants; empty: all. */
  only: string[];
  /** The document to write; none: the tables are only printed. */
  out: string | null;
}

/** From `BENCH`, which xtask sets. */
export function readOptions(): Options {
  const text = process.env['BENCH'];
  if (!text) throw new Error('Run the benchmark by: cargo xtask bench');
  return JSON.parse(text);
}
