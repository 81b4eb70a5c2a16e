// The benchmark: contestants in turn, round by round, so that what the machine does meanwhile
// meets all of them.

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Slice } from '../question.ts';
import { measureOrders, type Run } from './browser.ts';
import { differences } from './compare.ts';
import { CONTESTANTS, type Entry } from './contestants.ts';
import { measureNative } from './native.ts';
import { type Options, readOptions } from './options.ts';
import { ISOLATION, serve } from './server.ts';
import { table } from './tables.ts';

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

/** All runs of a contestant with one file; why there is none. */
export interface Result {
  entry: Entry;
  runs: Run[];
  failed?: string;
}

const options = readOptions();
const { address, server } = await serve([
  { path: '/', folder: options.page },
  { path: '/isolated/', folder: options.page, headers: ISOLATION },
  { path: '/app/', folder: options.app },
]);
for (const { lines, path } of options.orders) {
  const results = await measureAll(path, options);
  checkAnswers(results);
  const text = table(lines, results);
  say(`\n${text}`);
  if (options.out) {
    await mkdir(dirname(options.out), { recursive: true });
    await writeFile(options.out, text);
  }
}
server.close();

async function measureAll(file: string, { rounds, only, chrome }: Options): Promise<Result[]> {
  const chosen = CONTESTANTS.filter(({ id }) => only.length === 0 || only.includes(id));
  const results: Result[] = chosen.map((entry) => ({ entry, runs: [] }));
  for (let round = 1; round <= rounds; round += 1) {
    for (const result of results) {
      const { entry, runs } = result;
      if (result.failed !== undefined || runs.some(({ load }) => load > SLOW_MS)) continue;
      try {
        const run = entry.native
          ? await measureNative(entry.native, file, SLICES)
          : await measureOrders(chrome, pageOf(entry), file, SLICES);
        runs.push(run);
        say(`round ${round}, ${entry.name}: ${Math.round(run.load)} ms`);
      } catch (error) {
        result.failed = String(error).split('\n')[0] ?? '';
        say(`round ${round}, ${entry.name}: ${result.failed}`);
      }
    }
  }
  return results;
}

function pageOf({ isolated, page }: Entry): string {
  return `${address}/${isolated ? 'isolated/' : ''}?contestant=${page}`;
}

/** All answers against the first one's. */
function checkAnswers(results: readonly Result[]): void {
  const given = results.filter(({ entry, runs }) => !entry.isRoof && runs.length > 0);
  const first = given[0];
  const reference = first?.runs[0]?.answers ?? [];
  for (const { entry, runs } of given) {
    for (const { answers } of runs) {
      const found = differences(answers, reference);
      if (found.length === 0) continue;
      const few = found.slice(0, 10).join('\n  ');
      throw new Error(`${entry.name} and ${first?.entry.name} do not agree:\n  ${few}`);
    }
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
