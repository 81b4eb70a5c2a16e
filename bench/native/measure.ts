// A native program's side of a measurement: one file, then questions; the outcome goes to stdout.

import type { Answer, Slice } from '../question.ts';
import type { Run } from '../run/browser.ts';

/** As many as the machine of the targets has. */
export const THREADS = 2;

/** What the program is given on its command line, as JSON. */
export interface Task {
  file: string;
  slices: readonly Slice[];
}

/** Reads the file by `load`, which gives what answers questions; prints a {@link Run}. */
export async function measure(
  load: (file: string) => Promise<(slice?: Slice) => Promise<Answer>>,
): Promise<void> {
  const { file, slices }: Task = JSON.parse(process.argv[2] ?? '');
  const begin = performance.now();
  const ask = await load(file);
  const answers = [await ask()];
  const loaded = performance.now() - begin;
  const times: number[] = [];
  for (const slice of slices) {
    const start = performance.now();
    answers.push(await ask(slice));
    times.push(performance.now() - start);
  }
  const run: Run = {
    start: 0,
    load: loaded,
    ask: times,
    refresh: [],
    memory: process.resourceUsage().maxRSS * 1024,
    answers,
    traffic: null,
  };
  process.stdout.write(JSON.stringify(run));
}
