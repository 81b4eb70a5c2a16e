// One native program in a process of its own.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type Task, THREADS } from '../native/measure.ts';
import type { Slice } from '../question.ts';
import type { Run } from './browser.ts';

/** Runs a program of `native/`, built beside this one. */
export async function measureNative(
  name: string,
  file: string,
  slices: readonly Slice[],
): Promise<Run> {
  const program = new URL(`./native_${name}.js`, import.meta.url).pathname;
  const task: Task = { file, slices };
  const env = { ...process.env, POLARS_MAX_THREADS: String(THREADS) };
  const { stdout } = await promisify(execFile)(process.execPath, [program, JSON.stringify(task)], {
    env,
  }).catch(({ stderr }) => {
    throw new Error(`${stderr}`.split('\n').find((line) => /error/i.test(line)));
  });
  return JSON.parse(stdout);
}
