// What Shop KPI is to reach, and what it reached. All are ratios within one run, or bounds.

import { ask, load, type Measured, memory, type Result, refresh } from './result.ts';
import { kb, markdown, mib, ms, ratioOf } from './tables.ts';

/** A row: what, how much at most, what was measured; none where a part was not measured. */
type Row = [target: string, limit: string, measured: string, isMet: boolean];

/** Peers that need no special headers. */
const PEERS = ['duckdb', 'udsv', 'arquero', 'papaparse'];

/** The table; sizes that were not measured are left out. */
export function targets(measured: Measured): string {
  const rows = [
    ...ofSize(measured, 1_000_000, million),
    ...ofSize(measured, 3_000_000, threeMillion),
    ...ofSize(measured, 10_000, small),
    ...paint(measured),
    ...bytes(measured),
  ];
  const cells = rows.map(([what, limit, found, isMet]) => [what, limit, found, isMet ? '✓' : '✗']);
  return markdown(['', 'at most', 'measured', ''], cells);
}

type Find = (id: string) => Result | undefined;

function ofSize(measured: Measured, lines: number, rows: (find: Find) => Row[]): Row[] {
  const results = measured.orders.find((one) => one.lines === lines)?.results;
  return results ? rows((id) => results.find(({ entry }) => entry.id === id)) : [];
}

function million(find: Find): Row[] {
  const own = find('shop_kpi');
  const loads = PEERS.flatMap((id) => load(find(id)) ?? []);
  const best = loads.length > 0 ? Math.min(...loads) : null;
  return [
    ratio('first report, of the best peer without special headers', load(own), best, 0.25),
    ratio('first report, of native DuckDB', load(own), load(find('native_duckdb')), 1),
    ratio('first report, of the roof', load(own), load(find('roof_scan')), 1.5),
    ratio('another slice, of DuckDB-WASM', ask(own), ask(find('duckdb')), 0.2),
    bound('another slice', ask(own), 5, ms),
    bound('dashboard', refresh(own), 16, ms),
    bound('memory', memory(own), 350 * 2 ** 20, mib),
  ];
}

function threeMillion(find: Find): Row[] {
  const own = find('shop_kpi');
  return [
    ratio('3 million: first report, of native Polars', load(own), load(find('native_polars')), 1),
    bound('3 million: memory', memory(own), 800 * 2 ** 20, mib),
  ];
}

function small(find: Find): Row[] {
  const found = load(find('screen_warm'));
  return [bound('10,000 lines: figures on the screen of a warm page', found, 150, ms)];
}

function paint({ paint }: Measured): Row[] {
  return [bound('first paint, nothing cached, processor slowed four times', paint, 1_000, ms)];
}

function bytes({ shipped }: Measured): Row[] {
  return [
    bound('engine, brotli', shipped.get('engine')?.brotli ?? null, 250_000, kb),
    bound('page, brotli', shipped.get('first_figure')?.brotli ?? null, 120_000, kb),
  ];
}

function ratio(what: string, value: number | null, of: number | null, most: number): Row {
  const isMet = value !== null && of !== null && value / of <= most;
  return [what, `× ${most}`, ratioOf(value, of) && `× ${ratioOf(value, of)}`, isMet];
}

function bound(
  what: string,
  value: number | null,
  most: number,
  unit: (value: number) => string,
): Row {
  return [what, unit(most), value === null ? '' : unit(value), value !== null && value <= most];
}
