// The benchmark: contestants in turn, round by round, so that what the machine does meanwhile
// meets all of them.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Slice } from '../question.ts';
import { measureOrders, measureTraffic, type Run } from './browser.ts';
import { checkAnswers } from './compare.ts';
import { CONTESTANTS, type Entry } from './contestants.ts';
import { document } from './document.ts';
import { measureNative } from './native.ts';
import { readOptions } from './options.ts';
import { type Measured, median, type Result } from './result.ts';
import { measurePaint, measureScreen } from './screen.ts';
import { ISOLATION, serve } from './server.ts';
import { type Shipped, shipped } from './shipped.ts';
import { ms, table, trafficTable } from './tables.ts';

/** Each is asked once, as an answer may be kept: a year and a channel, of several. */
const SLICES: readonly Slice[] = [
  { from: '2026-01-01', to: '2026-10-31', channel: 'web' },
  { from: '2025-01-01', to: '2025-12-31', channel: '580111' },
  { from: '2026-01-01', to: '2026-10-31', channel: 'pos' },
  { from: '2025-11-01', to: '2026-10-31', channel: 'web' },
  { from: '2026-01-01', to: '2026-10-31', channel: '3890849' },
];

/** What took longer than this is measured in the first round only. */
const SLOW_MS = 20_000;

const options = readOptions();
const { address, server, sent } = await serve([
  { path: '/', folder: options.page },
  { path: '/isolated/', folder: options.page, headers: ISOLATION },
  { path: '/app/', folder: options.app },
]);
/** By contestant, what is fetched before the first figure. */
const fetched = new Map<string, string[]>();

const measured: Measured = { orders: [], traffic: [], paint: null, shipped: new Map() };
for (const { lines, path } of options.orders) {
  say(`\n${lines} lines`);
  const results = await inRounds(CONTESTANTS, (entry) => orders(entry, path));
  measured.orders.push({ lines, results });
  say(`\n${table(results)}`);
}
say('\nvisits');
const inPages = CONTESTANTS.filter(({ page, isRoof }) => page && !isRoof);
measured.traffic = await inRounds(inPages, (entry) =>
  measureTraffic(options.chrome, pageOf(entry), options.traffic),
);
say(`\n${trafficTable(measured.traffic)}`);
measured.paint = await firstPaint();
say(`\nfirst paint: ${ms(measured.paint)}`);
measured.shipped = await compressed();
server.close();
if (options.out) {
  await writeFile(options.out, document(measured, options.rounds));
  say(`\nwritten: ${options.out}`);
}

/** All rounds of all who were chosen; fails where their answers differ. */
async function inRounds(
  entries: readonly Entry[],
  measure: (entry: Entry) => Promise<Run>,
): Promise<Result[]> {
  const { only, rounds } = options;
  const chosen = entries.filter(({ id }) => only.length === 0 || only.includes(id));
  const results: Result[] = chosen.map((entry) => ({ entry, runs: [] }));
  for (let round = 1; round <= rounds; round += 1) {
    for (const result of results) {
      const { entry, runs } = result;
      if (result.failed !== undefined || runs.some(({ load }) => load > SLOW_MS)) continue;
      try {
        const run = await measure(entry);
        runs.push(run);
        say(`round ${round}, ${entry.name}: ${run.load.toFixed(0)} ms`);
      } catch (error) {
        result.failed = String(error).split('\n')[0] ?? '';
        say(`round ${round}, ${entry.name}: ${result.failed}`);
      }
    }
  }
  checkAnswers(results);
  return results;
}

/** Of all rounds the middle one. */
async function firstPaint(): Promise<number | null> {
  const times: number[] = [];
  for (let round = 1; round <= options.rounds; round += 1) {
    times.push(await measurePaint(options.chrome, `${address}/app/`));
  }
  return median(times);
}

async function orders(entry: Entry, file: string): Promise<Run> {
  const { chrome } = options;
  if (entry.native) return measureNative(entry.native, file, SLICES);
  sent.clear();
  const run = entry.isScreen
    ? await measureScreen(chrome, `${address}/app/`, file, entry.isWarm ?? false)
    : await measureOrders(chrome, pageOf(entry), file, SLICES);
  if (!entry.isRoof) fetched.set(entry.id, [...sent]);
  return run;
}

function pageOf({ isolated, page }: Entry): string {
  return `${address}/${isolated ? 'isolated/' : ''}?contestant=${page}`;
}

async function compressed(): Promise<Map<string, Shipped>> {
  const sizes = new Map<string, Shipped>();
  for (const [id, files] of fetched) sizes.set(id, await shipped(files));
  sizes.set('first_figure', await shipped(await firstFigureFiles()));
  const engine = fetched.get('screen')?.filter((file) => file.endsWith('.wasm'));
  if (engine) sizes.set('engine', await shipped(engine));
  return sizes;
}

/** What the page needs before its first figure, by its build; the rest waits until it is painted. */
async function firstFigureFiles(): Promise<string[]> {
  const names: string[] = JSON.parse(await readFile('target/first_figure.json', 'utf8'));
  return names.map((name) => join(options.app, name));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
